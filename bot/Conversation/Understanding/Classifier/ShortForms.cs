using System.Collections.Frozen;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Words that people run together or cut short, and what they say in full: "what's" and "whats" are "what is".</summary>
internal static class ShortForms
{
    private static readonly FrozenDictionary<string, string[]> Full = All()
        .DistinctBy(pair => pair.Short)
        .ToFrozenDictionary(pair => pair.Short, pair => pair.Full.Split(' '), StringComparer.Ordinal);

    /// <summary>The words a token says in full; none where it is no short form.</summary>
    public static string[]? InFull(string token) => Full.GetValueOrDefault(token);

    private static IEnumerable<(string Short, string Full)> All()
    {
        foreach (var word in "what who where when how that there here".Split(' '))
        {
            yield return ($"{word}'s", $"{word} is");
            if (word != "here")
                yield return ($"{word}s", $"{word} is");
        }
        foreach (var word in "he she it".Split(' '))
            yield return ($"{word}'s", $"{word} is");
        foreach (var word in "i you we they".Split(' '))
        {
            yield return ($"{word}'ve", $"{word} have");
            yield return ($"{word}'ll", $"{word} will");
            yield return ($"{word}'d", $"{word} would");
            yield return ($"{word}'re", $"{word} are");
        }
        foreach (var word in "do does did is are was were has have had could would should must need".Split(' '))
        {
            yield return ($"{word}n't", $"{word} not");
            yield return ($"{word}nt", $"{word} not");
        }
        foreach (var cut in Cut.Split(", "))
            yield return (cut.Split(' ', 2)[0], cut.Split(' ', 2)[1]);
    }

    private const string Cut =
        "i'm i am, im i am, ive i have, let's let us, can't can not, cant can not, cannot can not, won't will not, "
        + "pls please, plz please, u you, ur your";
}
