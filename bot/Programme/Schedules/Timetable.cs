using NodaTime;

namespace FellowsBot.Programme.Schedules;

/// <summary>
/// When a schedule comes: once, or again and again, at the same time of a zone's clock whatever the clocks do between. A local
/// time that comes twice is the first of the two; one that is skipped moves forward by the gap (contract, section 8).
/// </summary>
/// <param name="First">The first time, on the zone's clock.</param>
/// <param name="Zone">The zone, by its TZDB name.</param>
/// <param name="Rule">On which days it comes again, as RFC 5545 writes it; none = once.</param>
public sealed record Timetable(LocalDateTime First, string Zone, string? Rule = null)
{
    /// <summary>What never comes within so many days counts as never.</summary>
    private const int Horizon = 5 * 366;

    private static readonly int[] DaysAhead = [40, 400, Horizon];

    /// <summary>The zone itself.</summary>
    public DateTimeZone ZoneOf => DateTimeZoneProviders.Tzdb[Zone];

    /// <summary>The moment after which it never comes again; none = it goes on.</summary>
    public Instant? Ends => Rule is null ? Moment(First.Date, First.TimeOfDay) : Recurrence.Read(Rule).Until;

    /// <summary>The day on which it begins, where its days would have it come earlier after a moment; none = it is under way, or comes once.</summary>
    public LocalDate? Begins(Instant now)
    {
        var today = now.InZone(ZoneOf).Date;
        if (Rule is null || First.Date <= today)
        {
            return null;
        }
        var rule = Recurrence.Read(Rule);
        var isHeldBack = Enumerable
            .Range(0, Period.DaysBetween(today, First.Date))
            .Select(today.PlusDays)
            .Any(day => rule.FallsOn(day, day) && Times(rule).Any(time => Moment(day, time) > now));
        return isHeldBack ? First.Date : null;
    }

    /// <summary>The moments in from ≤ at &lt; to, in order, each once.</summary>
    /// <param name="window">From when to when.</param>
    /// <param name="quiet">The days on which nothing is posted.</param>
    public IReadOnlyList<Instant> Between(Interval window, QuietCalendar quiet)
    {
        if (!window.HasStart || !window.HasEnd)
        {
            return [];
        }
        var (zone, rule) = (ZoneOf, Rule is null ? null : Recurrence.Read(Rule));
        var day = LocalDate.Max(First.Date, window.Start.InZone(zone).Date.PlusDays(-quiet.Longest - 1));
        var last = window.End.InZone(zone).Date;
        last = rule is null ? LocalDate.Min(last, First.Date) : last;
        last = rule?.Until is { } until ? LocalDate.Min(last, until.InZone(zone).Date) : last;
        var moments = new SortedSet<Instant>();
        for (; day <= last; day = day.PlusDays(1))
        {
            if (rule?.FallsOn(day, First.Date) == false)
            {
                continue;
            }
            foreach (var time in Times(rule))
            {
                var isOver = rule?.Until is { } end && Moment(day, time) > end;
                if (
                    !isOver
                    && quiet.Instead(day) is { } posted
                    && Moment(posted, time) is var at
                    && window.Contains(at)
                )
                {
                    moments.Add(at);
                }
            }
        }
        return [.. moments];
    }

    /// <summary>The next moments after one, as many as asked for where there are so many.</summary>
    public IReadOnlyList<Instant> Coming(Instant after, int count, QuietCalendar quiet)
    {
        IReadOnlyList<Instant> found = [];
        foreach (var days in DaysAhead)
        {
            var from = Instant.Max(after + Duration.Epsilon, Moment(First.Date, LocalTime.Midnight));
            found = Between(new Interval(from, from + Duration.FromDays(days)), quiet);
            if (found.Count >= count)
            {
                break;
            }
        }
        return [.. found.Take(count)];
    }

    private IEnumerable<LocalTime> Times(Recurrence? rule) =>
        rule is { Hours.Count: > 0 } several
            ? several.Hours.Select(hour => new LocalTime(hour, First.Minute))
            : [First.TimeOfDay];

    private Instant Moment(LocalDate day, LocalTime time) => day.At(time).InZoneLeniently(ZoneOf).ToInstant();
}
