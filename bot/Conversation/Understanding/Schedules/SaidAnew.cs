using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme.Schedules;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads a time said anew of the schedule that is proposed or was made just now, without a word of what is to be done: "oh, 10
/// Pacific I mean", "and only from the 20th on", "sorry, Tuesdays, not Mondays".
/// </summary>
internal static partial class SaidAnew
{
    /// <summary>None where it is more than a time, or where nothing shows that the schedule is meant.</summary>
    public static Request? Read(string said, Memory memory, When when)
    {
        if (
            memory is not { Schedule: { } name, HasWish: false }
            || memory is { Proposal: null, PersonId: not null }
            || said.EndsWith('?') && !Asked().IsMatch(said)
            || Time(said, when) is not var (time, isPutRight)
        )
        {
            return null;
        }
        var isMeant = isPutRight || memory.Proposal is not null && IsPlain(time, said) && IsSpokenOf(memory);
        return isMeant
            ? new ChangeSchedule(name, ScheduleStep.When)
            {
                Proposal = memory.Proposal,
                When = time.Time,
                Zone = when.Zone.Id,
                Asks = time.Asks,
            }
            : null;
    }

    /// <summary>The time that some words name, with or without why, and whether they put right what was said before.</summary>
    public static (WhenSaid Time, bool IsPutRight)? Time(string said, When when)
    {
        foreach (var words in Reasons.Without(said))
        {
            var core = Words.Clean(words);
            var lead = Lead().Match(core);
            core = core[lead.Length..];
            var tail = Tail().Match(core);
            core = core[..tail.Index];
            var isPutRight = lead.Groups["right"].Success || tail.Groups["right"].Success;
            if (Plain(core, when, isPutRight) is { } plain)
            {
                var isWeekday = plain.Time is { Rule: null, On: not null } && Weekday().IsMatch(core);
                return (isWeekday ? plain with { Time = plain.Time! with { IsWeekday = true } } : plain, isPutRight);
            }
            if (Contrast().Match(core) is { Success: true } both && Against(both, when) is { } meant)
            {
                return (meant, true);
            }
        }
        return null;
    }

    private static WhenSaid? Plain(string words, When when, bool isPutRight) =>
        WhenReader.Read(words, when)
        ?? WhenReader.Bounds(words, when)
        ?? (
            OnlyZone().Match(words) is { Success: true } zone
            && (isPutRight || zone.Groups["time"].Success || zone.Groups["region"].Success)
            && ZoneNames.Of(Masked(zone.Groups["zone"].Value)) is { } named
                ? new WhenSaid(new ScheduleTime { Zone = named.Id })
                : null
        );

    /// <summary>"10 Pacific, not London": what it is not must be of a kind with what it is, else it narrows it.</summary>
    private static WhenSaid? Against(Match both, When when)
    {
        var denied = both.Groups["no"].Value;
        if (Plain(both.Groups["yes"].Value, when, isPutRight: true) is not { Time: { } meant } read)
        {
            return null;
        }
        var isOther =
            OfSomebody().IsMatch(denied)
            || Plain(denied, when, isPutRight: true) is { Time: { } other }
                && (
                    other is { Rule: null, On: null, From: null, Until: null }
                    || other is { Rule: { } rule } && meant.Rule is { } chosen && AreApart(rule, chosen)
                    || other.IsBounds && meant.IsBounds && other != meant
                );
        return isOther ? read : null;
    }

    private static bool AreApart(string rule, string other) =>
        Recurrence.Read(rule).Days is { Count: > 0 } days
        && Recurrence.Read(other).Days is { Count: > 0 } others
        && !days.Intersect(others).Any();

    /// <summary>Said without any sign that it puts something right: a day alone may be about anything.</summary>
    private static bool IsPlain(WhenSaid time, string said) =>
        said.Any(c => char.IsLetter(c) || c == ':')
        && time.Time is { } read
        && (
            read.Rule is not null || read.On is null && (read.IsBounds || read.At is not null || time.Asks is not null)
        );

    private static bool IsSpokenOf(Memory memory) =>
        memory.IsShown || memory is { List: null, Topic: null, PersonId: null, Stage: null };

    private static string Masked(string zone) => string.Join(' ', Words.In(zone).Select(w => w.Folded));

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(\w+\W+){0,2}(can|could)\s+(we|you|it)\b", Options, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"^\W*(((?<right>sorry|oops|whoops|apologies|my\s+(bad|mistake)|correction|no\s+wait|wait\s+no|scratch\s+that|actually|rather|i\s+(mean|meant|should\s+have\s+said)(\s+to\s+say)?|(that|it)\s+(should|was\s+meant\s+to|was\s+supposed\s+to|ought\s+to)\s+(be|say|have\s+been)|(make|change|set|move)\s+(it|that)(\s+(be|to|for|at))?|(can|could)\s+it)|and|but|only|just|also|oh|ah|argh|hm+|um+|uh|er|ok|okay|well|no|nope|yes|yeah|yep|sure|good|great|thanks|wait|hang\s+on|hold\s+on|please|pls|then|so|maybe|perhaps|(can|could)\s+(we|you)|let['’]?s\s+(say|do)|(do|run|have)\s+(it|that))\b[\s,.;!:…–—-]*)*",
        Options,
        1000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"([\s,;.–—-]*\b((?<right>i\s+(mean|meant|should\s+have\s+said|was\s+thinking)|instead|rather|sorry|actually|oops|apologies|my\s+(bad|mistake))|please|pls|thanks|thank\s+you|then|though))*[\s.!?…]*$",
        Options,
        1000
    )]
    private static partial Regex Tail();

    [GeneratedRegex(
        @"^(?<yes>.+?)[\s,;–—-]+(and\s+)?(not|rather\s+than|instead\s+of|as\s+opposed\s+to)\s+(?<no>.+)$|^not\s+(?<no>.+?)[\s,;–—-]+(but|,|;|–|—|-)\s*(?<yes>.+)$|^not\s+(?<no>[^,;]+)[,;]\s*(?<yes>.+)$",
        Options,
        1000
    )]
    private static partial Regex Contrast();

    /// <summary>"Tuesday", "on Tuesday at 10": no date is said.</summary>
    [GeneratedRegex(
        @"^\W*(on\s+)?(mon|tue(s)?|wed(nes)?|thu(r|rs)?|fri|sat(ur)?|sun)(day)?\b(?!\s+(the\s+)?\d{1,2}(st|nd|rd|th)\b)(?!.*\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b)",
        Options,
        1000
    )]
    private static partial Regex Weekday();

    /// <summary>"Not mine": whose zone it is not.</summary>
    [GeneratedRegex(
        @"^(in\s+)?(mine|ours|theirs|yours|my\s+(own\s+)?(time|zone)|here|local(\s+time)?)$",
        Options,
        1000
    )]
    private static partial Regex OfSomebody();

    [GeneratedRegex(
        @"^((in|on|to)\s+)?(the\s+)?((?<region>(?<zone>pacific|mountain|central|eastern|utc|gmt|pt|et|ct|mt|pst|pdt|est|edt|cst|cdt|bst|cet|cest))|(?<zone>\p{L}+(\s+\p{L}+)??))(?<time>\s+time(\s+zone)?|\s+timezone)?$",
        Options,
        1000
    )]
    private static partial Regex OnlyZone();
}
