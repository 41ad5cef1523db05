namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Days with their month: "9 October", "9th of Oct 2025", "October 9th, 2025", "9-Oct-2025".</summary>
internal static class CalendarDates
{
    private const int HighestMeant = 39;

    public static Match<Day> Read(in Scan scan, int i)
    {
        var dayFirst = DayFirst(scan, i);
        return dayFirst.IsNone ? MonthFirst(scan, i) : dayFirst;
    }

    private static Match<Day> DayFirst(in Scan scan, int i)
    {
        var day = Numbers.Day(scan, scan.SkipThe(i));
        var at = day.IsNone ? 0 : scan.Skip(day.End, Sense.Of);
        if (day.IsNone || !scan.Is(at, Sense.Month) || scan[at].Before is not (' ' or ',' or '-' or '/' or '\0' or '.'))
        {
            return default;
        }
        return WithYear(scan, at + 1, scan[at].Value, day.Value);
    }

    private static Match<Day> MonthFirst(in Scan scan, int i)
    {
        if (!scan.Is(i, Sense.Month) || scan[i + 1].Before is not (' ' or '\0' or '-' or '.'))
        {
            return default;
        }
        var start = scan.SkipThe(i + 1);
        var day = Numbers.Day(scan, start);
        if (
            day.IsNone
            || day.Value > HighestMeant
            || scan[day.End].Before is ':' or '%'
            || scan.Is(day.End, Sense.Meridiem)
        )
        {
            return default;
        }
        var isBare = day.End == start + 1 && scan.Is(start, Sense.Digits);
        var dated = WithYear(scan, day.End, scan[i].Value, day.Value);
        var isCount = isBare && dated.End == day.End && scan.Is(i - 1, Sense.In) && !scan.IsClauseEnd(day.End);
        return isCount ? default : dated;
    }

    private static Match<Day> WithYear(in Scan scan, int at, int month, int day)
    {
        var year = Numbers.Year(scan, scan[at].Before == '/' ? -1 : at);
        if (year.IsNone && scan.IsTight(at, '/') && scan[at] is { Digits: 4, Value: >= 1900 and < 2200 } digits)
        {
            year = new(at + 1, digits.Value);
        }
        if (!year.IsNone)
        {
            return new(year.End, Calendar.Exact(year.Value, month, day));
        }
        if (Steps.Read(scan, at, TimeUnit.Year) is { IsNone: false } step && scan.IsJoined(at))
        {
            return new(step.End, Calendar.Exact(scan.Today.Year + step.Value, month, day));
        }
        return new(at, Calendar.Yearless(scan.Today, month, day));
    }
}
