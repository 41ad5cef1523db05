using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A message taken apart, with who said it and what was talked about before.</summary>
internal sealed record Sentence(
    IReadOnlyList<Word> Words,
    IReadOnlyList<NameHit> Names,
    IReadOnlyList<StageHit> Stages,
    Asker Asker,
    Memory Memory,
    Func<Word, bool> IsUnknown
)
{
    /// <summary>The cleaned text, for what stands between the words ("3/4", "17:00").</summary>
    public string Text { get; init; } = "";

    /// <summary>The names the asker may use.</summary>
    public NameBook Book { get; init; } = NameBook.Empty;

    /// <summary>When it was said; none where only the words matter.</summary>
    public When? When { get; init; }

    /// <summary>The words folded and not mended: "suck" may look like a slip of "such".</summary>
    public string AsTyped => string.Join(' ', Understanding.Words.AsTyped(Words));

    /// <summary>The words that are part of nobody's name: "the London one" says nothing about London.</summary>
    public IReadOnlyList<Word> OtherWords => [.. Words.Where((_, i) => !IsName(i))];

    public bool IsName(int word) => Names.Any(n => n.From <= word && word < n.From + n.Count);

    public string Spoken(int from, int count) => string.Join(' ', Words.Skip(from).Take(count).Select(w => w.Folded));

    /// <summary>The folded words in a row, with something else in the place of some of them.</summary>
    /// <param name="instead">What stands for the words from this one on, and for how many; none = the word stays.</param>
    public string With(Func<int, (string Sign, int Count)?> instead)
    {
        var parts = new List<string>(Words.Count);
        for (var i = 0; i < Words.Count; i++)
        {
            var (part, count) = instead(i) ?? (Words[i].Folded, 1);
            parts.Add(part);
            i += count - 1;
        }
        return string.Join(' ', parts);
    }
}
