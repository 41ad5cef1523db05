namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Ranges that name their month once: "3–7 October", "from the 3rd to the 7th of October 2025", "Oct 3–7", "9/10 October".</summary>
internal static class SharedMonth
{
    public static Match<(Day From, Day To)> Read(in Scan scan, int i, Sense lead)
    {
        return scan.Is(i, Sense.Month) ? MonthFirst(scan, i, lead) : DayFirst(scan, i, lead);
    }

    private static Match<(Day From, Day To)> DayFirst(in Scan scan, int i, Sense lead)
    {
        var first = Numbers.Day(scan, scan.SkipThe(i));
        var next =
            first.IsNone ? 0
            : scan.IsTight(first.End, '/') ? first.End
            : Ranges.Joint(scan, first.End, lead);
        if (next == 0)
        {
            return default;
        }
        var second = CalendarDates.Read(scan, next);
        if (second.IsNone || scan.Is(scan.SkipThe(next), Sense.Month))
        {
            return default;
        }
        var last = Numbers.Day(scan, scan.SkipThe(next)).Value;
        return new(second.End, (Sibling(second.Value, first.Value, last), second.Value with { Kind = DayKind.Exact }));
    }

    private static Match<(Day From, Day To)> MonthFirst(in Scan scan, int i, Sense lead)
    {
        var first = CalendarDates.Read(scan, i);
        var next = first.IsNone ? 0 : Ranges.Joint(scan, first.End, lead);
        var second = next == 0 ? default : Numbers.Day(scan, scan.SkipThe(next));
        if (
            second.IsNone
            || scan.Is(scan.Skip(second.End, Sense.Of), Sense.Month)
            || scan[second.End].Before is ':' or '/'
            || scan.IsTight(second.End, '-')
        )
        {
            return default;
        }
        if (scan.Is(second.End, Sense.Meridiem))
        {
            return default;
        }
        var year = Numbers.Year(scan, second.End);
        var from = Numbers.Day(scan, scan.SkipThe(i + 1)).Value;
        if (!year.IsNone)
        {
            var (a, b) = (
                Calendar.Exact(year.Value, scan[i].Value, from),
                Calendar.Exact(year.Value, scan[i].Value, second.Value)
            );
            return new(year.End, (a, b));
        }
        return new(second.End, (first.Value with { Kind = DayKind.Exact }, Sibling(first.Value, second.Value, from)));
    }

    /// <summary>Another day of the same month.</summary>
    private static Day Sibling(Day day, int wanted, int own) =>
        day.IsImpossible || own != day.Date.Day || !Calendar.Exists(day.Date.Year, day.Date.Month, wanted)
            ? Day.Impossible
            : day with
            {
                Date = new NodaTime.LocalDate(day.Date.Year, day.Date.Month, wanted),
                Kind = DayKind.Exact,
                Why = null,
            };
}
