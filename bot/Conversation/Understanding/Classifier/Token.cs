namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>One word of a message and what there is to notice in it by itself.</summary>
/// <param name="Stem">The word without its ending.</param>
/// <param name="Meaning">What it stands for, or its stem.</param>
/// <param name="Tells">Whether it says what a message is about, or only holds the sentence together.</param>
/// <param name="Letters">Three and four letters in a row, its beginning and its end marked.</param>
internal sealed record Token(uint Stem, uint Meaning, bool Tells, uint[] Letters)
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 4;

    public static Token Of(string word)
    {
        if (Mark.Is(word))
            return new Token(Hash.Of(word), Hash.Of(word), Tells: true, []);
        var stem = Hash.Of(Stemmer.Stem(word));
        var meaning = Synonyms.MeaningOf(word) is { } group ? Hash.Of(group) : stem;
        return new Token(stem, meaning, !StopWords.Contains(word), [.. LettersOf($"<{word}>")]);
    }

    private static IEnumerable<uint> LettersOf(string word)
    {
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
                yield return Hash.Of(word.AsSpan(start, length));
        }
    }
}
