using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Measuring;
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
    private const byte Kind = 3;
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

    /// <summary>What there is to learn from, as the classifier sees it.</summary>
    public static LabelledSet Material(Handbook handbook) =>
        Material(ExampleFiles.Read(ExampleFiles.Folder), handbook.All());

    private static Taught Teach(ExampleFiles files, Handbook handbook)
    {
        var entries = handbook.All();
        var material = Material(files, entries);
        return Taught.From(material.InScope, material.OutOfScope, entries.Select(e => e.Body));
    }

    private static LabelledSet Material(ExampleFiles files, IReadOnlyList<HandbookEntry> entries)
    {
        var asks = entries.SelectMany(e => e.Asks.Select(ask => new Example(ask, $"{RequestBuilder.Handbook}{e.Id}")));
        return new LabelledSet(
            [
                .. files
                    .Requests.Concat(asks)
                    .Select(e => e with { Text = Masking.MaskedExample(e.Text, files.Vocabulary) }),
            ],
            [.. files.OutOfScope.Select(line => Masking.MaskedExample(line, files.Vocabulary))]
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
