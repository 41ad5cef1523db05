using NodaTime;

namespace FellowsBot.Programme.Schedules;

/// <summary>Days on which schedules made in chat are quiet, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Name">What they are called ("Thanksgiving"), where they were named.</param>
public sealed record QuietDays(LocalDate From, LocalDate To, string? Name = null)
{
    /// <summary>A longer stretch is taken for a slip.</summary>
    public const int Most = 60;

    public bool Contains(LocalDate day) => From <= day && day <= To;
}

/// <summary>What becomes of a schedule's turn that falls on a quiet day.</summary>
public enum OnQuietDays
{
    /// <summary>It is left out.</summary>
    Skip,

    /// <summary>It comes at the same time on the next day from Monday to Friday that is not quiet.</summary>
    Next,
}

/// <summary>
/// The holidays of the settings (<c>Reminders:QuietDays</c>, <c>Reminders:OnQuietDays</c>): only schedules made in chat go by
/// them, by the day on the schedule's own clock. What the programme's calendar owes is never held back by a holiday.
/// </summary>
public sealed class QuietCalendar(IReadOnlyList<QuietDays> days, OnQuietDays then)
{
    public static readonly QuietCalendar None = new([], OnQuietDays.Skip);

    /// <summary>The quiet days.</summary>
    public IReadOnlyList<QuietDays> Days => days;

    /// <summary>What becomes of a turn on them.</summary>
    public OnQuietDays Then => then;

    /// <summary>No turn moves further than this, in days: all quiet days in one stretch, and a weekend at its end.</summary>
    public int Longest { get; } =
        then is OnQuietDays.Skip || days.Count == 0
            ? 0
            : days.Sum(d => Period.DaysBetween(d.From, d.To) + 1) + 2 * days.Count + 2;

    /// <summary>The quiet stretch that a day is in; none = an ordinary day.</summary>
    public QuietDays? On(LocalDate day) => days.FirstOrDefault(d => d.Contains(day));

    /// <summary>The day on which a turn of this day comes; none = it is left out.</summary>
    public LocalDate? Instead(LocalDate day)
    {
        if (On(day) is null)
        {
            return day;
        }
        if (then is OnQuietDays.Skip)
        {
            return null;
        }
        while (On(day) is not null || day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            day = day.PlusDays(1);
        }
        return day;
    }
}
