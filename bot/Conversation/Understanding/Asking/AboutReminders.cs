using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// What people say about the reminders that they get: "snooze", "done", "mute stage reminders", "what reminders do I get?". Read by
/// rule, for nobody should miss a deadline by a likeness.
/// </summary>
internal static partial class AboutReminders
{
    /// <summary>Words that may stand around the time in "please remind me of this again tomorrow at 9".</summary>
    private static readonly HashSet<string> Around =
    [
        "please",
        "pls",
        "can",
        "could",
        "you",
        "snooze",
        "remind",
        "me",
        "again",
        "once",
        "more",
        "about",
        "of",
        "this",
        "that",
        "it",
        "the",
        "reminder",
        "until",
        "till",
        "til",
        "to",
        "for",
        "in",
        "on",
        "at",
        "later",
        "by",
        "from",
        "now",
        "just",
        "then",
    ];

    public static Request? Read(Sentence sentence)
    {
        var said = sentence.Text.Replace('’', '\'').Trim(' ', '.', '!', '?').ToLowerInvariant();
        var text = Politely().Replace(said, "");
        return Mine().IsMatch(text) ? new AskReminders()
            : Done().Match(text) is { Success: true } done ? new StopReminding(Number(done))
            : Later().IsMatch(text) ? PutOff(sentence, text)
            : sentence.Asker.IsStaff && !OwnReminders().IsMatch(text) ? null
            : Mute().Match(text) is { Success: true } mute ? Muted(mute, sentence)
            : Unmute().Match(text) is { Success: true } unmute ? Unmuted(unmute, sentence)
            : null;
    }

    /// <summary>Only where nothing is said but when: "remind me to call Ada" asks for something else.</summary>
    private static Snooze? PutOff(Sentence sentence, string text)
    {
        if (sentence.When is not { } when)
        {
            return null;
        }
        var number = Number(Numbered().Match(text));
        var hits = TimeReader.Read(sentence.Text, sentence.Words, when.Now, when.Zone, sentence.IsName);
        var covered = hits.SelectMany(h => Enumerable.Range(h.From, h.Count)).ToHashSet();
        var others = sentence.Words.Where((w, i) => !covered.Contains(i) && !Around.Contains(w.Folded));
        var time = hits.Select(h => h.Meaning).LastOrDefault();
        return others.Any(w => w.Folded != number?.ToString(CultureInfo.InvariantCulture)) ? null
            : time is null && !text.Contains("snooze", StringComparison.Ordinal) && !Someday().IsMatch(text) ? null
            : new Snooze(number, time);
    }

    private static MuteReminders? Muted(Match match, Sentence sentence) =>
        Kind(match.Groups["what"].Value, sentence) is { } kind
        && (kind is not ReminderKind.Channel || OwnReminders().IsMatch(match.Value))
            ? new MuteReminders(kind)
            : null;

    private static UnmuteReminders? Unmuted(Match match, Sentence sentence) =>
        Kind(match.Groups["what"].Value, sentence) is { } kind and not ReminderKind.Channel
            ? new UnmuteReminders(kind)
            : null;

    private static ReminderKind? Kind(string what, Sentence sentence) =>
        what.Length == 0 || Everything().IsMatch(what) ? ReminderKind.All
        : InChannels().IsMatch(what) ? ReminderKind.Channel
        : Offer().IsMatch(what) ? ReminderKind.Offer
        : Extension().IsMatch(what) ? ReminderKind.Extension
        : LastDay().IsMatch(what) ? ReminderKind.LastDay
        : Stage().IsMatch(what) ? ReminderKind.Stage
        : sentence.Stages.Select(s => (StageId?)s.Stage).FirstOrDefault() switch
        {
            null => null,
            StageId.Offer => ReminderKind.Offer,
            StageId.Matching => ReminderKind.Channel,
            StageId.Extension or StageId.Extended => ReminderKind.Extension,
            StageId.Programme => ReminderKind.LastDay,
            _ => ReminderKind.Stage,
        };

    private static long? Number(Match match) =>
        match.Groups["number"] is { Success: true } number
        && long.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? read
            : null;

    [GeneratedRegex(
        @"^(what|which) reminders (do|will|would|am) i\b.*$|^(what|which) (are )?(all )?my reminders$|^(list|show)( me)?( all)? my reminders$|^my reminders$|^what (are you going to|will you) (send|remind) me\b.*$|^what (do|will) you remind me (of|about)$|^when (do|will) you (next )?remind me( next| again)?$|^(what have i|which reminders have i|what did i|what do i have) muted$",
        Options,
        1000
    )]
    private static partial Regex Mine();

    [GeneratedRegex(
        @"^(done|all done|(it's|its|it is|that's|thats|that is) (all )?done|mark (it|this|that)( as)? done|done with reminder (?<number>\d{1,18})|done with (this|that|it)|(please )?(stop reminding me|don't remind me|do not remind me|no more reminders)( (of|about))?( (this|that|it)( one)?)?( again| any ?more)?)$(?<!^(please )?no more reminders)",
        Options,
        1000
    )]
    private static partial Regex Done();

    /// <summary>"Stop the weekly reminder", said by staff, is about a schedule of the staff's.</summary>
    [GeneratedRegex(@"\b(un-?mute|mute|me|my|i)\b", Options, 1000)]
    private static partial Regex OwnReminders();

    [GeneratedRegex(@",?( (please|pls|thanks|thank you))+$", Options, 1000)]
    private static partial Regex Politely();

    [GeneratedRegex(@"^((please|pls|can you|could you|just) )*(snooze|remind me)\b.*$", Options, 1000)]
    private static partial Regex Later();

    [GeneratedRegex(@"\breminder (?<number>\d{1,18})\b", Options, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^(please |pls |can you |could you )*remind me (again|later|again later|later again)$",
        Options,
        1000
    )]
    private static partial Regex Someday();

    [GeneratedRegex(
        @"^(please |can you |could you |i want to )*(mute( (the|my|any|all))*( (?<what>.*?))??( (reminders?|notifications?|messages))?|(turn off|switch off|disable|stop|stop sending( me)?|no more|don't send me|i don't want)( (the|my|any|all))*( (?<what>[^,]{1,60}?))? (reminders?|notifications?)( off)?|(stop|don't|do not|quit) (messaging|writing to|contacting|pinging|nudging|message|write to|contact|ping|nudge) me( any ?more| please)?|(don't|do not|stop|please stop) remind(ing)? me( again)? (about|of)( (the|my|any|all))* (?<what>[^,]{1,60}?)( any ?more| again)?)$",
        Options,
        1000
    )]
    private static partial Regex Mute();

    [GeneratedRegex(
        @"^(please |can you |could you |i want to )*(un-?mute( (the|my|any|all))*( (?<what>.*?))??( (reminders?|notifications?|messages))?|(turn on|switch on|enable|resume|restart)( (the|my|any|all))*( (?<what>[^,]{1,60}?))? (reminders?|notifications?))$",
        Options,
        1000
    )]
    private static partial Regex Unmute();

    [GeneratedRegex(
        @"^(everything|all|all of (them|it)|it|this|that|them|reminders?|me|yourself|notifications?|you)$",
        Options,
        1000
    )]
    private static partial Regex Everything();

    [GeneratedRegex(
        @"\b(matching|matchmaking|projects?|channels?|posts?|digests?|weekly|summary|references?|announcements?)\b",
        Options,
        1000
    )]
    private static partial Regex InChannels();

    [GeneratedRegex(@"\boffers?\b", Options, 1000)]
    private static partial Regex Offer();

    [GeneratedRegex(@"\b(extensions?|decisions?|recommendations?|undecided)\b", Options, 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(
        @"\b(last day|end date|fellowship|leaving|end of (the|my) (fellowship|programme|program))\b",
        Options,
        1000
    )]
    private static partial Regex LastDay();

    [GeneratedRegex(
        @"\b(stages?|deadlines?|cut-?offs?|submissions?|assessments?|interviews?|take-?home|screen|application)\b",
        Options,
        1000
    )]
    private static partial Regex Stage();

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
}
