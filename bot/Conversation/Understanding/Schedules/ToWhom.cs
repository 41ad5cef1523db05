using System.Text.RegularExpressions;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads to whom a schedule goes: "#fellows", "staff", "announcements" are the channels of the settings; "mentors", "each fellow"
/// and "applicants in assessment" are groups, each of whom gets a direct message; "me" is the one who asks.
/// </summary>
internal static partial class ToWhom
{
    private const int LongestStage = 4;

    /// <summary>The receivers that a text begins with, and what follows; none where it begins with anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stageNamed">The stage that some words are a name of.</param>
    public static (Recipients To, string After)? Read(string text, Func<string, StageId?> stageNamed)
    {
        if (Oneself().Match(text) is { Success: true } oneself)
        {
            return (new Recipients(RecipientKind.Owner), text[oneself.Length..]);
        }
        if (Channel().Match(text) is { Success: true } channel)
        {
            var name = channel.Groups["name"].Value.ToLowerInvariant();
            var kind = name.StartsWith("fellow", StringComparison.Ordinal)
                ? channel.Groups["each"].Success && !channel.Groups["hash"].Success
                    ? RecipientKind.EachFellow
                    : RecipientKind.FellowsChannel
                : name.StartsWith("announce", StringComparison.Ordinal)
                    ? RecipientKind.AnnouncementsChannel
                    : RecipientKind.StaffChannel;
            return (new Recipients(kind), text[channel.Length..]);
        }
        if (Mentors().Match(text) is { Success: true } mentors)
        {
            return (new Recipients(RecipientKind.EachMentor), text[mentors.Length..]);
        }
        return Applicants().Match(text) is { Success: true } applicants
            ? OfStage(text[applicants.Length..], applicants.Groups["all"].Success, stageNamed)
            : null;
    }

    private static (Recipients To, string After)? OfStage(
        string rest,
        bool isEverybody,
        Func<string, StageId?> stageNamed
    )
    {
        var at = InStage().Match(rest);
        for (var words = LongestStage; at.Success && words > 0; words--)
        {
            var name = Regex.Match(
                rest[at.Length..],
                $@"^([\w-]+\s+){{{words - 1}}}[\w-]+",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
            if (name.Success && stageNamed(name.Value) is { } stage)
            {
                return (
                    new Recipients(RecipientKind.EachApplicant, stage),
                    StageWord().Replace(rest[(at.Length + name.Length)..], "")
                );
            }
        }
        // "Everybody" without a stage is nobody whom a schedule could name.
        return isEverybody ? null : (new Recipients(RecipientKind.EachApplicant), rest);
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\s*((everyone|everybody|all|people|folks|those)\s+(in|on|at)\s+(?=(the\s+|our\s+)?(\#|(fellows?|staff|team|announcements?)(['’]s?)?\s+channel\b)))?((?<each>(each|every)(\s+of)?)\s+|all\s+(of\s+)?)?((the|our)\s+)?(?<hash>\#)?(?<name>fellows?|staff|team|us|announcements?)\b(['’]s?)?(\s+channel\b)?",
        Options,
        1000
    )]
    private static partial Regex Channel();

    [GeneratedRegex(@"^\s*(just\s+)?(me|myself)\b", Options, 1000)]
    private static partial Regex Oneself();

    [GeneratedRegex(@"^\s*((each|every|all)(\s+of)?\s+)?((the|our)\s+)?mentors?\b", Options, 1000)]
    private static partial Regex Mentors();

    [GeneratedRegex(
        @"^\s*((each|every|all)(\s+of)?\s+)?((the|our)\s+)?(applicants?|candidates?|(?<all>everyone|everybody|people|those))\b(\s+(who\s+are|still))*",
        Options,
        1000
    )]
    private static partial Regex Applicants();

    [GeneratedRegex(@"^\s*(in|at|of)\s+(the\s+)?", Options, 1000)]
    private static partial Regex InStage();

    [GeneratedRegex(@"^\s+stage\b", Options, 1000)]
    private static partial Regex StageWord();
}
