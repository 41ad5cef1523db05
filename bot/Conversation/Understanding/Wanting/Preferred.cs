using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Which of several dates is the one that is wanted: "3 November rather than the 20th", "the 17th is wrong, should be the 19th",
/// "Leah wants two more weeks. I'd say one".
/// </summary>
internal static partial class Preferred
{
    private const int MostWordsBetween = 3;
    private const int MostWordsBefore = 8;

    /// <summary>The dates without those that are named to be left. What is said to be wrong is never meant, even where no other date is read.</summary>
    public static IReadOnlyList<TimeHit> Times(Frame frame)
    {
        var kept = frame.Times.Where(t => !IsWrong(frame, t) && !IsNotWanted(frame, t)).ToList();
        if (kept.Count == 0)
        {
            return [.. frame.Times.Where(t => !IsWrong(frame, t))];
        }
        var left = frame.Times.Except(kept).Select(t => t.Meaning).OfType<Point>().FirstOrDefault();
        return left is null ? kept : [.. kept.Select(t => IsDayAlone(frame, t) ? InMonthOf(t, left) : t)];
    }

    /// <summary>What staff say themselves to somebody's wish ("I'd say one"), in the unit of the wish; none where they say nothing.</summary>
    public static TimeMeaning? Number(Frame frame)
    {
        if (Own().Match(frame.Text) is not { Success: true } own)
        {
            return null;
        }
        var said = own.Groups["n"].Value;
        return said is "TT" or "LL" ? frame.Times[^1].Meaning
            : (Counts.Number(said) ?? Counts.InDigits(said)) is { } number
            && frame.Times.Select(t => t.Meaning).OfType<Length>().FirstOrDefault() is { } asked
            && Of(asked.Period, number) is { } period
                ? asked with
                {
                    Period = period,
                }
            : null;
    }

    /// <summary>"Till the tenth, same time of day": the time of the deadline as it stands.</summary>
    public static bool IsSameTime(Frame frame) => SameTime().IsMatch(frame.Text);

    /// <summary>Whether a wish is what staff say to the one before it, about the same person ("we can give her two days").</summary>
    public static bool IsInsteadOf(Whom before, Whom now, Frame frame) =>
        (now == before || frame.Sentence.Names.Count == 0) && OwnWord().IsMatch(frame.Text);

    /// <summary>So many of the unit that a length has.</summary>
    public static Period? Of(Period before, int number) =>
        before switch
        {
            { Days: > 0, Weeks: 0, Hours: 0 } => Period.FromDays(number),
            { Weeks: > 0, Days: 0, Hours: 0 } => Period.FromWeeks(number),
            { Hours: > 0, Days: 0, Weeks: 0 } => Period.FromHours(number),
            _ => null,
        };

    /// <summary>"17 December is wrong, should be the 19th": the 19th of the same month.</summary>
    private static TimeHit InMonthOf(TimeHit hit, Point left) =>
        hit.Meaning is Point day && day.Date.Day <= left.Date.Calendar.GetDaysInMonth(left.Date.Year, left.Date.Month)
            ? hit with
            {
                Meaning = day with { Date = new LocalDate(left.Date.Year, left.Date.Month, day.Date.Day) },
            }
            : hit;

    private static bool IsDayAlone(Frame frame, TimeHit hit) =>
        DayAlone().IsMatch(string.Join(' ', Folded(frame).Skip(hit.From).Take(hit.Count)));

    private static bool IsNotWanted(Frame frame, TimeHit time) =>
        Instead().IsMatch(string.Join(' ', Folded(frame).Take(time.From).TakeLast(MostWordsBetween)))
        || time.Meaning is Point
            && Missed().IsMatch(string.Join(' ', Folded(frame).Take(time.From).TakeLast(MostWordsBefore)));

    private static bool IsWrong(Frame frame, TimeHit time) =>
        Wrong().IsMatch(string.Join(' ', Folded(frame).Skip(time.From + time.Count).Take(MostWordsBetween)));

    private static IEnumerable<string> Folded(Frame frame) => frame.Sentence.Words.Select(w => w.Folded);

    [GeneratedRegex(
        @"\b(?:rather than|instead of|in place of|and not|no longer|not)(?: on| the| at| until)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Instead();

    /// <summary>"She isn't going to make it by Saturday": the day that cannot be kept.</summary>
    [GeneratedRegex(
        @"\b(?:isn't|aren't|not|won't|can't|cannot|couldn't|wouldn't|doesn't|don't|unable|never)\b(?: \w+){0,3} (?:make it|make|manage|decide|answer|reply|respond|finish|submit|hand in|be able|know|ready|done)(?: \w+){0,2} (?:by|before|until|till|on)(?: the)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Missed();

    [GeneratedRegex(
        @"^(?:is|was|looks|seems) (?:wrong|a (?:mistake|slip|typo|error)|not (?:right|correct)|incorrect|outdated)\b|^(?:isn't|wasn't) (?:right|correct)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Wrong();

    [GeneratedRegex(
        @"\b(?:NN|NN's) (?:wants?|wanted|asks?|asked|needs?|would like)\b.*\b(?:i'd|i would|let's|let|lets|we can|we could|i can|we'll|i'll) (?:only |just )?(?:say|give|do|offer|go for|go with|agree to|make it)(?: NN| it| only| just| to)* (?<n>[a-z]+|\d+|LL|TT)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Own();

    [GeneratedRegex(
        @"^(?:but )?(?:i'd|i would|let's|let|lets|we can|we could|i can|we'll|i'll) (?:only |just )?(?:say|give|do|offer|go for|go with|agree to|make it)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnWord();

    [GeneratedRegex(@"^(?:the )?\d{1,2}(?:st|nd|rd|th)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\bsame (?:time|hour)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SameTime();
}
