using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Questions;

namespace FellowsBot.Hosting;

/// <summary>
/// Teaches the understanding from the example files and the wordings in the handbook. The build leaves what was learnt beside
/// the program, marked with a finger-print of the files; a start only reads it, and learns anew where the files have changed
/// since (staff edited the handbook), which takes a few seconds.
/// </summary>
internal static class Teaching
{
    /// <summary>To be raised when the way of learning changes, so that no start takes weights of another kind.</summary>
    private const byte Kind = 9;
    private static readonly string BesideTheProgram = Path.Combine(AppContext.BaseDirectory, "understanding.bin");

    public static Interpreter Interpreter(Handbook handbook)
    {
        var files = ExampleFiles.Read(ExampleFiles.Folder);
        var taught = Saved(FingerPrint(files, handbook)) ?? Teach(files, handbook);
        return new Interpreter(files.Vocabulary, taught, taught.Spelling);
    }

    /// <summary>Learns, and leaves what was learnt in a file; the build does this.</summary>
    public static void Write(string path, Handbook handbook)
    {
        var files = ExampleFiles.Read(ExampleFiles.Folder);
        using var file = File.Create(path);
        file.Write(FingerPrint(files, handbook));
        Teach(files, handbook).Save(file);
    }

    /// <summary>Our own lines, and the wordings in the handbook.</summary>
    public static LabelledSet Lines(ExampleFiles files, IReadOnlyList<HandbookEntry> entries) =>
        files.Requests with
        {
            InScope =
            [
                .. files.Requests.InScope,
                .. entries.SelectMany(e => e.Asks.Select(ask => new Example(ask, IntentOf(e)))),
            ],
        };

    /// <summary>The lines by people who had not seen ours, but for those about topics that the handbook has no more.</summary>
    public static LabelledSet AsTyped(ExampleFiles files, IReadOnlyList<HandbookEntry> entries)
    {
        var isCovered = Covered(entries);
        return files.AsTyped with { InScope = [.. files.AsTyped.InScope.Where(e => isCovered(e.Intent))] };
    }

    /// <summary>What is said in the middle of a talk, as the classifier sees it.</summary>
    public static LabelledSet InTalk(ExampleFiles files, IReadOnlyList<HandbookEntry> entries)
    {
        var isCovered = Covered(entries);
        var said = files.InTalk.Select(line => (line.Intent, Text: line.Masked(files.Vocabulary))).ToList();
        return new LabelledSet(
            [
                .. said.Where(s => s.Intent is not null && isCovered(s.Intent))
                    .Select(s => new Example(s.Text, s.Intent!)),
            ],
            [.. said.Where(s => s.Intent is null).Select(s => s.Text)]
        );
    }

    private static Predicate<string> Covered(IReadOnlyList<HandbookEntry> entries)
    {
        var topics = entries.Select(IntentOf).ToHashSet(StringComparer.Ordinal);
        return intent =>
            !intent.StartsWith(RequestBuilder.Handbook, StringComparison.Ordinal) || topics.Contains(intent);
    }

    private static string IntentOf(HandbookEntry entry) => $"{RequestBuilder.Handbook}{entry.Id}";

    /// <summary>The same lines, as the classifier sees them.</summary>
    public static LabelledSet Masked(LabelledSet lines, Vocabulary vocabulary) =>
        new(
            [.. lines.InScope.Select(e => e with { Text = Masking.MaskedExample(e.Text, vocabulary) })],
            [.. lines.OutOfScope.Select(line => Masking.MaskedExample(line, vocabulary))]
        );

    private static Taught Teach(ExampleFiles files, Handbook handbook)
    {
        var entries = handbook.All();
        return Taught.From(
            Masked(Lines(files, entries), files.Vocabulary),
            Masked(AsTyped(files, entries), files.Vocabulary),
            InTalk(files, entries),
            entries.Select(e => e.Body)
        );
    }

    private static Taught? Saved(byte[] print)
    {
        if (!File.Exists(BesideTheProgram))
        {
            return null;
        }
        using var file = File.OpenRead(BesideTheProgram);
        var saved = new byte[print.Length];
        return
            file.ReadAtLeast(saved, saved.Length, throwOnEndOfStream: false) == saved.Length
            && saved.AsSpan().SequenceEqual(print)
            ? Taught.Load(file)
            : null;
    }

    private static byte[] FingerPrint(ExampleFiles files, Handbook handbook)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Kind]);
        foreach (var (name, text) in files.Raw.Concat(handbook.Files()))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text}\n"));
        }
        return hash.GetHashAndReset();
    }
}
