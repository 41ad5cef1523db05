using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>The stretch of time that "today" or "next week" means to the asker: from, up to but not including, in words.</summary>
internal sealed record Span(Instant From, Instant To, string Words)
{
    /// <summary>Days begin at midnight and weeks on Monday, in the asker's zone; what has passed of them is left out.</summary>
    public static Span Of(Days days, Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return days switch
        {
            Days.Today => new Span(now, Start(today.PlusDays(1), zone), "today"),
            Days.Tomorrow => new Span(Start(today.PlusDays(1), zone), Start(today.PlusDays(2), zone), "tomorrow"),
            Days.ThisWeek => new Span(now, Start(monday.PlusDays(7), zone), "this week"),
            Days.NextWeek => new Span(Start(monday.PlusDays(7), zone), Start(monday.PlusDays(14), zone), "next week"),
            Days.NextSevenDays => new Span(now, Start(today.PlusDays(8), zone), "in the next seven days"),
            _ => new Span(now, Instant.MaxValue, ""),
        };
    }

    /// <summary>The days that were named; where none were, what the everyday word means.</summary>
    public static Span Of(Days days, DayRange? between, Instant now, DateTimeZone zone) =>
        between switch
        {
            null => Of(days, now, zone),
            { To: null } open => new Span(
                Start(open.From, zone),
                Instant.MaxValue,
                $"from {Dates.Of(Season.StartOf(open.From, zone))} on"
            ),
            { To: { } last } one when one.From == last => new Span(
                Start(last, zone),
                Start(last.PlusDays(1), zone),
                $"on {Dates.WholeDay(last, zone)}"
            ),
            { To: { } last } until when until.From <= now.InZone(zone).Date => new Span(
                now,
                Start(last.PlusDays(1), zone),
                $"by {Dates.Of(Season.EndOf(last, zone))}"
            ),
            { To: { } last } range => new Span(
                Start(range.From, zone),
                Start(last.PlusDays(1), zone),
                $"from {Dates.Of(Season.StartOf(range.From, zone))} to {Dates.Of(Season.EndOf(last, zone))}"
            ),
        };

    /// <summary>The same, of what lies behind: "this week" is from Monday until now.</summary>
    public static Span Past(Days days, DayRange? between, Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        return (between, days) switch
        {
            ({ To: null } since, _) => new Span(Start(since.From, zone), now, $"since {Dates.Day(since.From)}"),
            ({ To: { } last } range, _) => new Span(
                Start(range.From, zone),
                Start(last.PlusDays(1), zone),
                range.From == last
                    ? $"on {Dates.WholeDay(last, zone)}"
                    : $"from {Dates.Day(range.From)} to {Dates.Day(last)}"
            ),
            (_, Days.Today) => new Span(Start(today, zone), now, "today"),
            (_, Days.ThisWeek) => new Span(
                Start(today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), zone),
                now,
                "this week"
            ),
            _ => new Span(Instant.MinValue, now, "so far"),
        };
    }

    public bool Holds(Instant at) => From <= at && at < To;

    private static Instant Start(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day).ToInstant();
}
