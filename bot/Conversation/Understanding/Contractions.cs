namespace FellowsBot.Conversation.Understanding;

/// <summary>Short forms typed without their apostrophe: "dont" is "don't", and no slip of "done".</summary>
internal static class Contractions
{
    private static readonly Dictionary<string, string> Whole =
        "don't doesn't didn't won't can't couldn't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't"
            .Split(' ')
            .ToDictionary(w => w.Replace("'", "", StringComparison.Ordinal));

    /// <summary>The word as it is meant.</summary>
    public static string Mended(string folded, Spelling spelling) =>
        !spelling.Knows(folded) && Whole.GetValueOrDefault(folded) is { } whole ? whole : spelling.Mended(folded);
}
