namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Mends a slip of the keyboard: an unknown word one stroke away from a known one is taken for that one.</summary>
/// <param name="words">The long words of the examples, the most frequent first.</param>
internal sealed class Speller(string[] words)
{
    /// <summary>Short words are too near to one another to be told from slips.</summary>
    private const int LongWord = 5;

    private readonly ILookup<char, string> _byFirst = words.ToLookup(word => word[0]);

    public IReadOnlyList<string> Words => words;

    public static Speller Of(IEnumerable<string[]> texts) =>
        new([
            .. texts
                .SelectMany(tokens => tokens)
                .Where(token => token.Length >= LongWord && token.All(char.IsLetter))
                .CountBy(token => token, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Key),
        ]);

    /// <summary>The word meant, or the word itself where none is near.</summary>
    public string Mend(string token) =>
        token.Length < LongWord
            ? token
            : _byFirst[token[0]].FirstOrDefault(word => AreOneStrokeApart(word, token)) ?? token;

    /// <summary>Whether one letter was lost, added, mistaken, or swapped with the next.</summary>
    public static bool AreOneStrokeApart(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length < second.Length)
            return AreOneStrokeApart(second, first);
        var same = first.CommonPrefixLength(second);
        var left = first[same..];
        var right = second[same..];
        if (first.Length > second.Length)
            return left[1..].SequenceEqual(right);
        return left.Length > 0
            && (
                left[1..].SequenceEqual(right[1..])
                || (
                    left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])
                )
            );
    }
}
