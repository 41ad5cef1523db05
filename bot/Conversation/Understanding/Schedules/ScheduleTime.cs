using System.Text.Json.Serialization;
using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>When a schedule is to come, as far as it was said: "Tuesdays at 10" names no zone, "at 10" no day.</summary>
public sealed record ScheduleTime
{
    public const string NeverComes = "No such day comes within the next five years. When do you mean?";
    private const int Horizon = 5 * 366;

    /// <summary>The time of day where none was said.</summary>
    private static readonly LocalTime Nine = new(9, 0);

    /// <summary>On which days it comes again, as RFC 5545 writes it; none = once, or not said.</summary>
    public string? Rule { get; init; }

    /// <summary>The one day on which it comes.</summary>
    public LocalDate? On { get; init; }
    public LocalTime? At { get; init; }

    /// <summary>The zone that was named, by its TZDB name.</summary>
    public string? Zone { get; init; }

    /// <summary>The first day on which it may come.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it may come.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether that day was said as a weekday: of what comes every week, it may be that weekday from now on.</summary>
    public bool IsWeekday { get; init; }

    /// <summary>Whether nothing is said but from which day on, or until which: "starting next week".</summary>
    [JsonIgnore]
    public bool IsBounds =>
        this is { Rule: null, On: null, At: null, Zone: null } && (From is not null || Until is not null);

    /// <summary>
    /// The timetable that is meant, or what has to be asked back. What was not said stays as it was; in a new schedule the time
    /// is 09:00 and the zone the asker's own (contract, section 7).
    /// </summary>
    /// <param name="now">The moment of asking.</param>
    /// <param name="own">The asker's zone.</param>
    /// <param name="before">The timetable as it was; none = a new schedule.</param>
    public (Timetable? Timetable, string? Asks) Settle(Instant now, DateTimeZone own, Timetable? before = null)
    {
        var zone = Zone ?? (At is null ? before?.Zone : null) ?? own.Id;
        var time = At ?? before?.First.TimeOfDay ?? Nine;
        var rule = Rule ?? (On is null ? before?.Rule : null);
        if (rule is null && before is not null && (From ?? Until) is not null)
        {
            return (null, $"It comes {ScheduleWords.When(before)}. Which day do you mean, or how often is it to come?");
        }
        if (this is { IsWeekday: true, On: { } day } && before?.Rule is not null)
        {
            return (
                null,
                $"Every {day.DayOfWeek}, or once, on {Dates.Day(day)}? Say “make it every {day.DayOfWeek}”, or “make it” with that date."
            );
        }
        return rule is null
            ? Once(new Timetable((On ?? before?.First.Date ?? Today(now, zone)).At(time), zone), now)
            : Again(Recurrence.Read(rule), time, zone, now, before);
    }

    private static (Timetable? Timetable, string? Asks) Once(Timetable once, Instant now) =>
        once.Ends > now
            ? (once, null)
            : (null, $"{Dates.Of(once.Ends!.Value, once.ZoneOf)} has passed already. When do you mean?");

    private (Timetable? Timetable, string? Asks) Again(
        Recurrence rule,
        LocalTime time,
        string zone,
        Instant now,
        Timetable? before
    )
    {
        var clock = DateTimeZoneProviders.Tzdb[zone];
        if ((Until ?? LastOf(before)) is { } last)
        {
            rule = rule with { Until = clock.AtStartOfDay(last.PlusDays(1)).ToInstant() - Duration.FromSeconds(1) };
        }
        var begins = before?.Begins(now);
        // Every other Friday stays on its Fridays where only the hour is changed; what begins later still does.
        var isKept =
            Rule is null && From is null && (rule.Interval > 1 || begins is not null || before?.First <= Here());
        var first = isKept ? before!.First.Date : FirstOf(rule, time, clock, now, From ?? begins);
        var found = first is { } day ? new Timetable(day.At(time), zone, rule.Text) : null;
        return found?.Coming(now, 1, QuietCalendar.None) is { Count: 1 }
            ? (found, null)
            : (null, rule.Until is null ? NeverComes : "It would be over before it first comes. When do you mean?");

        LocalDateTime Here() => now.InZone(clock).LocalDateTime;
    }

    /// <summary>The last day on which it came so far.</summary>
    private static LocalDate? LastOf(Timetable? before) =>
        before?.Rule is { } rule && Recurrence.Read(rule).Until is { } end ? end.InZone(before.ZoneOf).Date : null;

    /// <summary>The first such day that is not over yet; where hours are several, the first whose last hour is not.</summary>
    private static LocalDate? FirstOf(
        Recurrence rule,
        LocalTime time,
        DateTimeZone zone,
        Instant now,
        LocalDate? begins
    )
    {
        var today = now.InZone(zone).Date;
        var start = begins is { } from && from > today ? from : today;
        var latest = rule.Hours.Count > 0 ? new LocalTime(rule.Hours.Max(), time.Minute) : time;
        return Enumerable
            .Range(0, Horizon)
            .Select(start.PlusDays)
            .Where(d => rule.FallsOn(d, d) && d.At(latest).InZoneLeniently(zone).ToInstant() > now)
            .Select(d => (LocalDate?)d)
            .FirstOrDefault();
    }

    private static LocalDate Today(Instant now, string zone) => now.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;
}
