using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Times;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// A sentence as the rules about wishes read it: names are NN (several in a row are one), dates TT, lengths LL, and everything
/// else a folded word. "Give Ada and Bo two more days" is "give NN LL".
/// </summary>
internal sealed partial class Frame
{
    private Frame(Sentence sentence, IReadOnlyList<TimeHit> times, string text) =>
        (Sentence, Times, Text) = (sentence, times, text);

    public Sentence Sentence { get; }

    /// <summary>The dates and lengths, in order.</summary>
    public IReadOnlyList<TimeHit> Times { get; }

    public string Text { get; }

    public bool HasPerson => Text.Contains("NN", StringComparison.Ordinal);

    public bool HasDate => Text.Contains("TT", StringComparison.Ordinal);

    public bool HasLength => Text.Contains("LL", StringComparison.Ordinal);

    /// <summary>Whether the asker speaks of themselves.</summary>
    public bool IsOwn => Own().IsMatch(Text);

    public bool EndsAsQuestion => Sentence.Text.TrimEnd().EndsWith('?');

    public static Frame Of(Sentence sentence)
    {
        var times = sentence.When is { } when
            ? TimeReader.Read(sentence.Text, sentence.Words, when.Now, when.Zone, sentence.IsName)
            : [];
        var text = sentence.With(i => NameAt(sentence, i) ?? TimeAt(times, i) ?? Standing(sentence, i));
        return new Frame(sentence, times, Greeting().Replace(Several().Replace(text, "NN${own}"), ""));
    }

    /// <summary>What stands for the name that begins at a word: NN, or NN's.</summary>
    public static (string Sign, int Count)? NameAt(Sentence sentence, int i) =>
        sentence.Names.FirstOrDefault(n => n.From == i) is { } name
            ? (sentence.Words[i + name.Count - 1].IsPossessive ? "NN's" : "NN", name.Count)
            : null;

    /// <summary>What stands for the date or the length that begins at a word: TT or LL.</summary>
    public static (string Sign, int Count)? TimeAt(IReadOnlyList<TimeHit> times, int i) =>
        times.FirstOrDefault(t => t.From == i) is { } time ? (time.Meaning is Length ? "LL" : "TT", time.Count) : null;

    /// <summary>A word that stands for somebody.</summary>
    private static (string Sign, int Count)? Standing(Sentence sentence, int i) =>
        (Pronoun(sentence, i) ?? TheOneBefore(sentence, i) ?? (IsNobodyKnown(sentence, i) ? "NN" : null)) is { } sign
            ? (sign, 1)
            : null;

    private static readonly HashSet<string> Records =
    [
        "make",
        "mark",
        "change",
        "switch",
        "turn",
        "put",
        "set",
        "record",
        "push",
        "extend",
        "shift",
        "postpone",
        "reopen",
        "open",
        "bring",
    ];
    private static readonly HashSet<string> Particles = ["back", "down", "off", "on", "up", "so", "right", "together"];

    private static readonly HashSet<string> TakesSomebody =
    [
        "give",
        "grant",
        "extend",
        "move",
        "mark",
        "reject",
        "pass",
        "reopen",
        "erase",
        "assign",
        "for",
    ];

    /// <summary>Whether every word is a name, a date, or one of these.</summary>
    public bool HasOnly(HashSet<string> fillers) =>
        Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(w => w is "NN" or "NN's" or "TT" or "LL" || fillers.Contains(w));

    /// <summary>"Give xavier until Friday": nobody known, but plainly meant as somebody.</summary>
    private static bool IsNobodyKnown(Sentence sentence, int i) =>
        i > 0
        && sentence.Names.Count == 0
        && sentence.Asker.MayNamePeople
        && sentence.IsUnknown(sentence.Words[i])
        && TakesSomebody.Contains(sentence.Words[i - 1].Folded);

    /// <summary>Whether "it" stands for somebody: "make it extend", "mark it accepted" of the one spoken of.</summary>
    public bool IsOfTheOneBefore =>
        Enumerable.Range(0, Sentence.Words.Count).Any(i => TheOneBefore(Sentence, i) is not null);

    /// <summary>"It" after a verb of recording, where somebody is spoken of and nothing waits to be said otherwise.</summary>
    private static string? TheOneBefore(Sentence sentence, int i) =>
        i > 0
        && sentence is { Names: [], Asker.MayNamePeople: true, Memory: { PersonId: not null, HasWish: false } }
        && sentence.Words[i].Folded is "it" or "that" or "this"
        && Records.Contains(sentence.Words[i - 1].Folded)
        && i + 1 < sentence.Words.Count
        && !Particles.Contains(sentence.Words[i + 1].Folded)
            ? "NN"
            : null;

    /// <summary>"She", "them", "her offer" stand for somebody where the asker may speak of others.</summary>
    private static string? Pronoun(Sentence sentence, int i) =>
        !sentence.Asker.MayNamePeople || !Cues.IsPronoun(sentence.Words[i]) ? null
        : Cues.IsPossessive(sentence.Words, i) && sentence.Words[i].Folded is not "hers" ? "NN's"
        : "NN";

    [GeneratedRegex(@"NN(?:'s)?(?: (?:and |or |& |both )?NN)+(?<own>'s)?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"^(?:(?:hi|hiya|hello|hey|dear|thanks|morning|(?:good )?(?:morning|afternoon|evening))(?: NN| team| all| there| folks| everyone| bot)? )+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"\b(?:i|i'm|im|i've|ive|i'd|id|i'll|ill|my|me|mine|myself)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Own();
}
