using System.Collections.Frozen;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>The little words of English that hold a sentence together and say nothing of what it is about.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = (
        "an the my me we our you your he she it its they them this that is am are was were be been being do does did "
        + "have has had can could will would shall should may might must of to in on at by for with from and or but if "
        + "then so as than too very just please hey there here some any a i s t 's 'm 're 've 'd 'll ?"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
