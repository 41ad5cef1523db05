using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>"First day and last day for me please", "my mentor and my last day?": each is a question of its own.</summary>
internal static partial class FactsInARow
{
    /// <summary>One question a fact; empty where the message asks for one, or for nobody's own.</summary>
    public static IReadOnlyList<string> In(string cleaned) =>
        Row().Match(cleaned) is { Success: true } row && Own().IsMatch(cleaned)
            ? [.. row.Groups["fact"].Captures.Select(fact => $"what is my {fact.Value.ToLowerInvariant()}")]
            : [];

    [GeneratedRegex(
        @"^(?:(?:hi|hello|hey|please|pls|so|and|can you|could you|(?:tell|give|remind) me(?: of)?|i need|what(?:['’]?s| is| are))[ ,!]+)*(?:(?:my|the) )?(?<fact>first day|start date|last day|end date|final day|mentor|offer deadline|stage|status|references|workspace|time ?zone)(?:(?:,? and|,| &| \+) (?:(?:my|the) )?(?<fact>first day|start date|last day|end date|final day|mentor|offer deadline|stage|status|references|workspace|time ?zone))+(?: (?:for me|of mine|again|please|pls|are|is|thanks?))*[ ?.!]*(?:[,.(–-] .*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(?:my|me|mine)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Own();
}
