using NodaTime;
using NodaTime.TimeZones;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>One moment as it was said: a date, and a time and a zone where they were said.</summary>
/// <param name="Date">The day; a relative day is already counted out.</param>
/// <param name="Time">The time of day; without one the end of the day is meant.</param>
/// <param name="Zone">The zone that was named; without one it is the asker's.</param>
/// <param name="IsTheirTime">Whether "their time" was said: the zone of whoever the message is about.</param>
public sealed record Point(LocalDate Date, LocalTime? Time = null, DateTimeZone? Zone = null, bool IsTheirTime = false)
    : TimeMeaning
{
    /// <summary>Whether "same time" was said: the time of day of the deadline as it stands.</summary>
    public bool IsSameTime { get; init; }

    /// <summary>Whether only the day of a month was said: "the 19th". The next to come is meant, unless a day is known that it lies by.</summary>
    public bool IsOfMonth { get; init; }

    /// <summary>The same day of the month that lies nearest to a day that is known: "the 19th" in place of 17 December.</summary>
    public LocalDate NearestTo(LocalDate known) =>
        Enumerable
            .Range(-1, 3)
            .Select(months => known.With(DateAdjusters.StartOfMonth).PlusMonths(months))
            .Where(month => Date.Day <= month.Calendar.GetDaysInMonth(month.Year, month.Month))
            .Select(month => month.PlusDays(Date.Day - 1))
            .MinBy(date => Math.Abs(Period.DaysBetween(known, date)));

    /// <summary>What the end of a day means: its last second, shown as 23:59.</summary>
    public static readonly LocalTime EndOfDay = new(23, 59, 59);

    /// <summary>The moment meant: end of day where no time was said, the first of a doubled local time, a skipped one moved on by the gap.</summary>
    /// <param name="askerZone">For a time without a zone.</param>
    /// <param name="theirZone">For "their time"; where it is not known, the asker's.</param>
    public ZonedDateTime Resolve(DateTimeZone askerZone, DateTimeZone? theirZone = null)
    {
        var zone = Zone ?? (IsTheirTime ? theirZone : null) ?? askerZone;
        return zone.ResolveLocal(Date.At(Time ?? EndOfDay), Resolvers.LenientResolver);
    }
}
