using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// "First day and last day for me please", "how many offers were taken, turned down, ran out", "fellows per site": what is named in
/// a row is asked one by one.
/// </summary>
internal static partial class FactsInARow
{
    private static readonly string[] Workspaces = ["in Berkeley", "in London", "remote"];

    /// <summary>One question for each; empty where the message asks for one thing, or the row is nobody's own.</summary>
    public static IReadOnlyList<string> In(string cleaned) =>
        Row().Match(cleaned) is { Success: true } row && Own().IsMatch(cleaned) ? Each(row, "what is my")
        : Outcomes().Match(cleaned) is { Success: true } outcomes
            ? [.. outcomes.Groups["fact"].Captures.Select(fact => $"how many offers {Outcome(fact.Value)}")]
        : BySite().Match(cleaned) is { Success: true } people
            ? [.. Workspaces.Select(where => $"how many {people.Groups["who"].Value} are {where}")]
        : [];

    private static IReadOnlyList<string> Each(Match row, string asked) =>
        [.. row.Groups["fact"].Captures.Select(fact => $"{asked} {fact.Value.ToLowerInvariant()}")];

    private static string Outcome(string said) =>
        said.ToLowerInvariant() switch
        {
            "accepted" or "taken" or "signed" => "were accepted",
            "lapsed" or "ran out" or "expired" => "lapsed",
            "open" => "are open",
            _ => "were declined",
        };

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^((hi|hello|hey|please|pls|so|and|can you|could you|(tell|give|remind) me( of)?|i need|what(['’]?s| is| are))[ ,!]+)*((my|the) )?(?<fact>first day|start date|last day|end date|final day|mentor|offer deadline|stage|status|references|workspace|time ?zone)((,? and|,| &| \+) ((my|the) )?(?<fact>first day|start date|last day|end date|final day|mentor|offer deadline|stage|status|references|workspace|time ?zone))+( (for me|of mine|again|please|pls|are|is|thanks?))*[ ?.!]*([,.(–-] .*)?$",
        Options,
        1000
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(my|me|mine)\b", Options, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"^([^?:]{1,40}: ?)?((so|and|ok|hey|hi|please|can you tell me)\b[ ,]*)*how many ((of )?(the|our) )?offers ((were|are|have|been|got|did we have) )*(?<fact>accepted|taken|signed|declined|turned down|refused|rejected|lapsed|ran out|expired|open)((,? and|,? or|,|/) ?((how many|were|are|have|been|still|simply|just) )*(?<fact>accepted|taken|signed|declined|turned down|refused|rejected|lapsed|ran out|expired|open))+( (so far|now|in all|in the end|altogether))*[ ?.!]*$",
        Options,
        1000
    )]
    private static partial Regex Outcomes();

    [GeneratedRegex(
        @"^((how many|number of|count( of)?|the|our|all|please|pls|show me) )*(?<who>fellows|applicants|people)( (are there|do we have|numbers?))? (per|by|at each|in each|for each|each) (site|workspace|office|location|place)\b[ ?.!:]*([(]?(berkeley|london|remote)\b.*)?((just|only) .*)?$",
        Options,
        1000
    )]
    private static partial Regex BySite();
}
