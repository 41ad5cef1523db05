using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Which of the dates in a wish is meant for what: until when, sent when, first day, last day.</summary>
internal static partial class DatesIn
{
    private static readonly HashSet<string> UpTo =
    [
        "until",
        "till",
        "til",
        "to",
        "by",
        "through",
        "deadline",
        "is",
        "due",
    ];
    private static readonly HashSet<string> Firsts =
    [
        "start",
        "starts",
        "started",
        "starting",
        "begin",
        "begins",
        "beginning",
        "first",
        "from",
    ];
    private static readonly HashSet<string> Lasts =
    [
        "shorten",
        "shortened",
        "cut",
        "last",
        "final",
        "end",
        "ends",
        "ending",
        "finish",
        "finishes",
        "finishing",
        "leaves",
        "until",
        "till",
        "to",
    ];

    /// <summary>Until when: the date after "until", else a length, else the last date. "After the 5th" is the day that follows.</summary>
    public static TimeMeaning? Until(Frame frame)
    {
        var times = AskedFor(frame, Preferred.Times(frame));
        if (times.Count == 0 || AfterAnother().IsMatch(frame.Sentence.Text))
        {
            return null;
        }
        if (Preferred.Number(frame) is { } own)
        {
            return own;
        }
        var hit =
            times.LastOrDefault(t => UpTo.Contains(WordBefore(frame, t)))
            ?? DateOf(times, frame)
            ?? times.LastOrDefault(t => t.Meaning is Length)
            ?? times[^1];
        return hit.Meaning is Point { Time: null } only && Preferred.IsSameTime(frame) ? only with { IsSameTime = true }
            : hit.Meaning is Point { Time: null } day && WordBefore(frame, hit) is "after"
                ? day with
                {
                    Date = day.Date.PlusDays(1),
                }
            : hit.Meaning;
    }

    /// <summary>"The day after theirs": a date that is not said, so it is asked for.</summary>
    [GeneratedRegex(
        @"\b(?:the )?(?:day|evening|morning|night|week) (?:after|before) (?:theirs|hers|his|the other|(?:her|his|their) other|that other)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AfterAnother();

    /// <summary>"The other place wants to know by the 10th. Any chance of the 13th?": the dates of the question, where it has any.</summary>
    private static IReadOnlyList<TimeHit> AskedFor(Frame frame, IReadOnlyList<TimeHit> times)
    {
        var text = frame.Sentence.Text.TrimEnd();
        if (!text.EndsWith('?') || text.TrimEnd('?').LastIndexOfAny(Ends) is not (> 0 and var end))
        {
            return times;
        }
        var before = Words.In(text[..end]).Count;
        return times.Where(t => t.From >= before).ToList() is { Count: > 0 } asked ? asked : times;
    }

    private static readonly char[] Ends = ['.', '!', '?', ';', '\n'];

    /// <summary>"Another day, Friday noon?": the date that a length comes to, said right behind it and last.</summary>
    private static TimeHit? DateOf(IReadOnlyList<TimeHit> times, Frame frame) =>
        times is [.., { Meaning: Length } length, { Meaning: Point } date]
        && date.From == length.From + length.Count
        && date.From + date.Count == frame.Sentence.Words.Count
            ? date
            : null;

    public static MakeOffer Offer(Frame frame)
    {
        var until = frame.Times.LastOrDefault(t => UpTo.Contains(WordBefore(frame, t)));
        return new MakeOffer(frame.Times.FirstOrDefault(t => t != until)?.Meaning, until?.Meaning);
    }

    public static SetDays Days(Frame frame)
    {
        var days = new SetDays();
        foreach (var time in Preferred.Times(frame))
        {
            if (time.Meaning is Span span)
            {
                days = days with { First = new Point(span.From), Last = new Point(span.To) };
                continue;
            }
            var cue = frame
                .Sentence.Words.Take(time.From)
                .Select(w => w.Folded)
                .LastOrDefault(w =>
                    Firsts.Contains(w) || Lasts.Contains(w) && w is not "to" || w is "to" && days.First is not null
                );
            var isLast = cue is not null && Lasts.Contains(cue);
            days = isLast ? days with { Last = time.Meaning } : days with { First = time.Meaning };
        }
        return days;
    }

    private static string WordBefore(Frame frame, TimeHit time) =>
        time.From > 0 ? frame.Sentence.Words[time.From - 1].Folded : "";
}
