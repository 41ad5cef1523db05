using NodaTime;

namespace FellowsBot.Conversation.Beliefs;

/// <summary>
/// Whether a date or a time as believed is the one there is. It may be meant in the zone in which the moment was set or in the
/// asker's own: both are right, for the answer shows both.
/// </summary>
internal static class TimeVerdicts
{
    public static bool? On(BelievedTime believed, ZonedDateTime told, DateTimeZone askerZone)
    {
        var shown = believed.Zone is { } zone
            ? [told.WithZone(zone).LocalDateTime]
            : new[] { told.LocalDateTime, told.WithZone(askerZone).LocalDateTime };
        var verdicts = shown.Select(local => On(believed, local)).ToList();
        return verdicts.Contains(true) ? true
            : verdicts.Contains(null) ? null
            : false;
    }

    public static bool? On(BelievedTime believed, LocalDate told)
    {
        var isSame = believed.Dates.Any(d => IsSame(believed.Said, d, told));
        if (!isSame)
        {
            return believed.Said is DatePart.None ? null : false;
        }
        // "The 25th" of another month, "Friday" of another week: it may be meant or not.
        var isExact = believed.Said switch
        {
            DatePart.Weekday => believed.Dates.Contains(told),
            DatePart.DayOfMonth => believed.Dates.Any(d => d.Month == told.Month),
            _ => true,
        };
        return isExact && believed.Dates.Count == 1 ? true : null;
    }

    private static bool? On(BelievedTime believed, LocalDateTime told)
    {
        if (believed.Time == LocalTime.Midnight)
        {
            // The midnight that begins a day, or the one that ends it.
            return null;
        }
        var isTime = believed.Time is not { } time || time.Hour == told.Hour && time.Minute == told.Minute;
        return believed.Said is DatePart.None ? isTime
            : On(believed, told.Date) is { } isDay ? isDay && isTime
            : isTime ? null
            : false;
    }

    private static bool IsSame(DatePart said, LocalDate believed, LocalDate told) =>
        said switch
        {
            DatePart.Weekday => believed.DayOfWeek == told.DayOfWeek,
            DatePart.DayOfMonth => believed.Day == told.Day,
            DatePart.DayAndMonth => believed.Day == told.Day && believed.Month == told.Month,
            _ => believed == told,
        };
}
