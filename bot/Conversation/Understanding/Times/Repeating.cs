using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Days of the week, as a set.</summary>
[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    Workdays = Monday | Tuesday | Wednesday | Thursday | Friday,
    Weekend = Saturday | Sunday,
    All = Workdays | Weekend,
}

/// <summary>
/// Something that comes again: on days of the week every so many weeks, or on one day of each month. Exactly one of
/// <paramref name="DayOfMonth"/> and <paramref name="On"/> says which day, except "the first Monday of each month", which needs
/// <paramref name="Nth"/> beside the weekday.
/// </summary>
/// <param name="On">The days of the week; none where it goes by the day of the month.</param>
/// <param name="EveryWeeks">1 = each week, 2 = every other week.</param>
/// <param name="DayOfMonth">1 to 31, or <see cref="LastDay"/>.</param>
/// <param name="Nth">Which such weekday of the month, 1 to 5, or <see cref="LastDay"/> for the last.</param>
/// <param name="Time">The time of day, where one was said.</param>
/// <param name="Zone">The zone that was named; without one it is the asker's.</param>
/// <param name="IsTheirTime">Whether "their time" was said.</param>
public sealed record Repeating(
    Weekdays On,
    int EveryWeeks = 1,
    int? DayOfMonth = null,
    int? Nth = null,
    LocalTime? Time = null,
    DateTimeZone? Zone = null,
    bool IsTheirTime = false
) : TimeMeaning
{
    /// <summary>The last of a month.</summary>
    public const int LastDay = -1;
}
