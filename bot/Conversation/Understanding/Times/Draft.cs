using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>A point while it is being read, piece by piece in whatever order people put them; then what it means.</summary>
internal record struct Draft
{
    public Day? Day { get; set; }
    public ClockTime? Clock { get; set; }

    /// <summary>The end of a stretch of hours ("2 to 3pm").</summary>
    public ClockTime? Until { get; set; }
    public DayPart? Part { get; set; }
    public NamedZone? Zone { get; set; }

    public readonly bool HasTime => Clock is not null || Part is not null;

    public readonly TimeMeaning Settle(in Scan scan)
    {
        if (Day is { IsImpossible: true } || Clock is { IsImpossible: true } || Until is { IsImpossible: true })
        {
            return new Doubtful([], Doubts.Impossible);
        }
        var said = Zone?.Zone;
        var local = scan.Now.InZone(said ?? scan.Zone).LocalDateTime;
        if (Day is not { } day)
        {
            return OnNextDay(local);
        }
        var first = At(day.Date, Time(day.Date == local.Date ? local : null)) with
        {
            IsOfMonth = day.Kind is DayKind.OfMonth,
        };
        if (Until is { } until && day.Why is null or Doubts.WeekdayIsToday)
        {
            return Hours(first, until);
        }
        var isPast = IsPast(first, scan);
        if (day is { Why: { } why, Other: { } otherDate })
        {
            var other = At(otherDate, Time(null));
            return why == Doubts.WeekdayIsToday && isPast ? other : new Doubtful([first, other], why);
        }
        return isPast ? new Doubtful([first], Doubts.Past) : first;
    }

    /// <summary>A time alone: today's where it is still to come, else tomorrow's, by the clock of its zone.</summary>
    private readonly TimeMeaning OnNextDay(LocalDateTime local)
    {
        var time = Time(null) ?? Point.EndOfDay;
        var point = At(time > local.TimeOfDay ? local.Date : local.Date.PlusDays(1), time);
        return Until is { } until ? Hours(point, until) : point;
    }

    private readonly LocalTime? Time(LocalDateTime? today)
    {
        if (Clock is { } clock)
        {
            return clock.In(Part);
        }
        if (Part is not { } part)
        {
            return null;
        }
        var stands = DayParts.Stands(part);
        return today is { } local && local.TimeOfDay > stands ? DayParts.Ends(part) : stands;
    }

    private readonly Point At(LocalDate date, LocalTime? time) => new(date, time, Zone?.Zone, Zone?.IsTheirs == true);

    private readonly Span Hours(Point first, ClockTime until)
    {
        var ends = until.In(Part);
        return new Span(
            first.Date,
            ends > first.Time ? first.Date : first.Date.PlusDays(1),
            first.Time,
            ends,
            first.Zone
        );
    }

    private static bool IsPast(Point point, in Scan scan) =>
        point.Date < scan.Today.PlusDays(-2)
        || point.Date <= scan.Today.PlusDays(2) && point.Resolve(scan.Zone).ToInstant() < scan.Now;
}
