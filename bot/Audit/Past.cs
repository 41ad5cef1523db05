using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Audit;

/// <summary>The stretch of time, up to now, that "today" or "this week" means to the asker who looks back.</summary>
internal sealed record Past(Instant From, Instant To, string Words)
{
    /// <summary>Days begin at midnight and weeks on Monday, in the asker's zone; of what is still ahead nothing is known.</summary>
    public static Past Of(Days days, DayRange? between, Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        return between switch
        {
            null => Of(days, today, now, zone),
            { To: null } open => new(
                Start(open.From, zone),
                End(now),
                $"since {Dates.Of(Season.StartOf(open.From, zone))}"
            ),
            { To: { } last } one when one.From == last => new(
                Start(last, zone),
                Start(last.PlusDays(1), zone),
                $"on {Dates.WholeDay(last, zone)}"
            ),
            { To: { } last } range => new(
                Start(range.From, zone),
                Start(last.PlusDays(1), zone),
                $"from {Dates.Of(Season.StartOf(range.From, zone))} to {Dates.Of(Season.EndOf(last, zone))}"
            ),
        };
    }

    private static Past Of(Days days, LocalDate today, Instant now, DateTimeZone zone) =>
        days switch
        {
            Days.Today => new(Start(today, zone), End(now), "today"),
            Days.ThisWeek => new(
                Start(today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), zone),
                End(now),
                "this week"
            ),
            Days.Tomorrow => new(Start(today.PlusDays(1), zone), Start(today.PlusDays(2), zone), "tomorrow, of course"),
            Days.NextWeek or Days.NextSevenDays => new(
                Start(today.PlusDays(-7), zone),
                End(now),
                "in the last seven days"
            ),
            _ => new(Instant.FromUtc(1900, 1, 1, 0, 0), End(now), "so far"),
        };

    /// <summary>What was changed at this very moment is in it.</summary>
    private static Instant End(Instant now) => now + Duration.FromSeconds(1);

    private static Instant Start(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day).ToInstant();
}
