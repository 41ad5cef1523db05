using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Changes;

/// <summary>
/// Settles a date that somebody said to the second, or says what to ask back (contract, section 7): a time without a zone is
/// the asker's, a date without a time is the end of that day, a length is counted from the deadline as it stands.
/// </summary>
public static class Until
{
    /// <summary>The moment meant, or the question to ask back.</summary>
    /// <param name="said">The date as it was understood; none = asked for.</param>
    /// <param name="from">What a length is added to: the deadline as it stands, where it is still ahead, else now.</param>
    /// <param name="whom">Whom it concerns, for "their time".</param>
    /// <param name="by">Who says it, and when.</param>
    public static Settled Settle(TimeMeaning? said, Deadline? from, Person whom, Deciding by)
    {
        var their = whom.ZoneIn(by.Season);
        return said switch
        {
            null => new Settled.AskBack("Until when? Name a date and, if it matters, a time and a zone."),
            Exact exact => After(exact.Moment, by, whom),
            Point { IsSameTime: true, Time: null } day when from is { } stands => After(
                day.Date.At(stands.At.InZone(stands.Zone).TimeOfDay).InZoneLeniently(stands.Zone).ToInstant(),
                by,
                whom
            ),
            Point point => After(point.Resolve(by.Zone, their).ToInstant(), by, whom),
            Length length when IsBeyondReason(length.Period) => new Settled.AskBack(
                "That is further ahead than I can count. Until when do you mean?"
            ),
            Length length => After(Added(length, from, their, by), by, whom),
            Span span => After(new Point(span.To, span.Ends, span.Zone).Resolve(by.Zone, their).ToInstant(), by, whom),
            Doubtful doubtful => new Settled.AskBack(Question(doubtful, by.Zone, their)),
            _ => new Settled.AskBack("That comes again and again; I need one date. Until when?"),
        };
    }

    private static Settled After(Instant at, Deciding by, Person whom) =>
        at > by.Now
            ? new Settled.At(at)
            : new Settled.AskBack($"{by.Says(at, whom)} has passed already. Until when do you mean?");

    /// <summary>Beyond ten years it is a slip, and not far beyond that the calendar ends.</summary>
    private static bool IsBeyondReason(Period period) =>
        period.Years > 10 || period.Months > 120 || period.Weeks > 520 || period.Days > 3650 || period.Hours > 87_600;

    private static Instant Added(Length length, Deadline? from, DateTimeZone their, Deciding by)
    {
        var (start, zone) =
            from is { } deadline && !deadline.HasPassed(by.Now) ? (deadline.At, deadline.Zone) : (by.Now, their);
        return length.IsWorkingDays
            ? WorkingDays(start.InZone(zone), length.Period.Days)
            : Plus(start.InZone(zone), length.Period);
    }

    /// <summary>Days and longer at the same local time, whatever the clocks do between; hours and shorter as elapsed time.</summary>
    private static Instant Plus(ZonedDateTime start, Period period)
    {
        var days = start.LocalDateTime + period.DatePart();
        return days.InZoneLeniently(start.Zone).ToInstant() + period.TimePart().ToDuration();
    }

    private static Instant WorkingDays(ZonedDateTime start, int days)
    {
        var day = start.Date;
        for (var left = days; left > 0; )
        {
            day = day.PlusDays(1);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }
        return day.At(start.TimeOfDay).InZoneLeniently(start.Zone).ToInstant();
    }

    private static Period DatePart(this Period period) =>
        new PeriodBuilder
        {
            Years = period.Years,
            Months = period.Months,
            Weeks = period.Weeks,
            Days = period.Days,
        }.Build();

    private static Period TimePart(this Period period) =>
        new PeriodBuilder
        {
            Hours = period.Hours,
            Minutes = period.Minutes,
            Seconds = period.Seconds,
        }.Build();

    /// <summary>What is asked back about a date that is not clear.</summary>
    /// <param name="doubtful">The date.</param>
    /// <param name="own">For a time without a zone: the asker's.</param>
    /// <param name="their">For "their time".</param>
    internal static string Question(Doubtful doubtful, DateTimeZone own, DateTimeZone their)
    {
        var choices = doubtful
            .Choices.Select(c => Dates.Of(c.Resolve(own, their)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return (doubtful.Why, choices) switch
        {
            (Doubts.Past, [var past, ..]) => $"{past} has passed already. Which date do you mean?",
            (Doubts.WeekdayIsToday, [var today, var next, ..]) =>
                $"That weekday is today. Do you mean today, {today}, or {next}?",
            (Doubts.AmbiguousOrder or Doubts.WeekdayDiffers, [_, _, ..]) =>
                $"I can read that date in two ways. Do you mean {string.Join(" or ", choices)}?",
            (Doubts.WeekdayDiffers, [var only]) => $"That date falls on another weekday. Do you mean {only}?",
            _ => "There is no such date. Which date do you mean?",
        };
    }
}

/// <summary>A date settled to the second, or what must be asked back.</summary>
public abstract record Settled
{
    private Settled() { }

    /// <summary>It is this moment, in UTC.</summary>
    public sealed record At(Instant Moment) : Settled;

    /// <summary>It is not clear; this is asked.</summary>
    public sealed record AskBack(string Question) : Settled;
}
