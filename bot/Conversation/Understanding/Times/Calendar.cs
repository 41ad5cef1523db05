using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Which day is meant where a year or a month was left out, and the edges of weeks and months.</summary>
internal static class Calendar
{
    /// <summary>A date without its year that lies no further back than this was probably meant: it is asked back, not moved to next year.</summary>
    private const int RecentDays = 30;
    private const int LeapYear = 2000;
    private const int YearAhead = 366;

    public static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    public static Day Exact(int year, int month, int day) =>
        Exists(year, month, day) ? new(new LocalDate(year, month, day)) : Day.Impossible;

    /// <summary>The next such day from today on; a doubt where it has only just passed, or comes next in more than a year (29 February).</summary>
    public static Day Yearless(LocalDate today, int month, int day)
    {
        var coming = Coming(today, month, day);
        if (coming.IsImpossible)
        {
            return coming;
        }
        foreach (var year in (ReadOnlySpan<int>)[today.Year, today.Year - 1])
        {
            if (Exists(year, month, day) && Behind(today, new LocalDate(year, month, day)) is > 0 and <= RecentDays)
            {
                return new(new LocalDate(year, month, day), DayKind.Yearless, Doubts.Past) { Other = coming.Date };
            }
        }
        return coming;
    }

    /// <summary>The next such day from today on, within a year.</summary>
    public static Day Coming(LocalDate today, int month, int day)
    {
        if (!Exists(LeapYear, month, day))
        {
            return Day.Impossible;
        }
        foreach (var year in (ReadOnlySpan<int>)[today.Year, today.Year + 1])
        {
            if (Exists(year, month, day) && Behind(today, new LocalDate(year, month, day)) is <= 0 and >= -YearAhead)
            {
                return new(new LocalDate(year, month, day), DayKind.Yearless);
            }
        }
        return Day.Impossible;
    }

    /// <summary>The next day of that number from today on, in a month that has one.</summary>
    public static Day OfMonth(LocalDate today, int day)
    {
        if (day is < 1 or > 31)
        {
            return Day.Impossible;
        }
        var month = today.ToYearMonth();
        while (!Exists(month.Year, month.Month, day) || month.OnDayOfMonth(day) < today)
        {
            month = month.PlusMonths(1);
        }
        return new(month.OnDayOfMonth(day), DayKind.OfMonth);
    }

    /// <summary>The coming weekday; asked back where it is today.</summary>
    public static Day Weekday(LocalDate today, int weekday)
    {
        var date = OnOrAfter(today, weekday);
        return date == today
            ? new(today, DayKind.Weekday, Doubts.WeekdayIsToday) { Other = today.PlusWeeks(1) }
            : new(date, DayKind.Weekday);
    }

    public static LocalDate OnOrAfter(LocalDate date, int weekday) =>
        date.PlusDays((weekday - (int)date.DayOfWeek + 7) % 7);

    public static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    public static LocalDate MonthEnd(LocalDate date) => date.With(DateAdjusters.EndOfMonth);

    private static int Behind(LocalDate today, LocalDate date) => Period.DaysBetween(date, today);
}
