using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// "First day and last day for me please", "how many offers were taken, turned down, ran out", "fellows per site": what is named in
/// a row is asked one by one.
/// </summary>
internal static partial class FactsInARow
{
    private const string Own =
        "(?<fact>first day|start date|last day|end date|final day|mentor|offer deadline|stage|status|references|workspace|time ?zone)";
    private const string Answered =
        "(?<fact>accepted|taken|signed|declined|turned down|refused|rejected|lapsed|ran out|expired|open)";

    /// <summary>One question for each; empty where the message asks for one thing, or the row is nobody's own.</summary>
    public static IReadOnlyList<string> In(string cleaned) =>
        Facts().Match(cleaned) is { Success: true } facts && OnesOwn().IsMatch(cleaned)
            ? Each(facts, fact => $"what is my {fact}")
        : Outcomes().Match(cleaned) is { Success: true } outcomes
            ? Each(outcomes, fact => $"how many offers {Outcome(fact)}")
        : BySite().Match(cleaned) is { Success: true } people
            ? [.. Enum.GetValues<Workspace>().Select(site => $"how many {people.Groups["who"].Value} are {At(site)}")]
        : [];

    private static List<string> Each(Match row, Func<string, string> asked) =>
        [.. row.Groups["fact"].Captures.Select(fact => asked(fact.Value.ToLowerInvariant()))];

    private static string At(Workspace site) => site is Workspace.Remote ? "remote" : $"in {site}";

    private static string Outcome(string said) =>
        said switch
        {
            "accepted" or "taken" or "signed" => "were accepted",
            "lapsed" or "ran out" or "expired" => "lapsed",
            "open" => "are open",
            _ => "were declined",
        };

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^((hi|hello|hey|please|pls|so|and|can you|could you|(tell|give|remind) me( of)?|i need|what(['’]?s| is| are))[ ,!]+)*((my|the) )?"
            + Own
            + @"((,? and|,| &| \+) ((my|the) )?"
            + Own
            + @")+( (for me|of mine|again|please|pls|are|is|thanks?))*[ ?.!]*([,.(–-] .*)?$",
        Options,
        1000
    )]
    private static partial Regex Facts();

    [GeneratedRegex(@"\b(my|me|mine)\b", Options, 1000)]
    private static partial Regex OnesOwn();

    [GeneratedRegex(
        @"^([^?:]{1,40}: ?)?((so|and|ok|hey|hi|please|can you tell me)\b[ ,]*)*how many ((of )?(the|our) )?offers ((were|are|have|been|got|did we have) )*"
            + Answered
            + @"((,? and|,? or|,|/) ?((how many|were|are|have|been|still|simply|just) )*"
            + Answered
            + @")+( (so far|now|in all|in the end|altogether))*[ ?.!]*$",
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
