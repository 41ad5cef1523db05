using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// "From 3 to 7 October", "3–7 Oct", "Mon–Wed", "between Monday and Wednesday", "28 Dec to 3 Jan", "from now until Friday". What is
/// named loosely fits the other end; a weekday that is today begins the span. An end before its start is impossible.
/// </summary>
internal static class Ranges
{
    public static Match<TimeMeaning> Read(in Scan scan, int i)
    {
        var lead = scan[i].Sense is Sense.From or Sense.Between && scan.IsSpaced(i + 1) ? scan[i].Sense : Sense.Unknown;
        var at = lead == Sense.Unknown ? i : i + 1;
        var shared = SharedMonth.Read(scan, at, lead);
        if (!shared.IsNone)
        {
            return Spanned(scan, shared.End, shared.Value.From, shared.Value.To);
        }
        if (Months(scan, at, lead) is { IsNone: false } months)
        {
            return months;
        }
        var from =
            scan.Is(at, Sense.Now) && lead == Sense.From ? new(at + 1, new Day(scan.Today)) : Days.Named(scan, at);
        var next = from.IsNone ? 0 : Joint(scan, from.End, lead);
        var to = next == 0 ? default : Days.Named(scan, next);
        return to.IsNone ? default : Spanned(scan, to.End, from.Value, to.Value);
    }

    /// <summary>The place behind "to", "until", "through" or a dash, or "and" after "between"; 0 where the two ends are not joined.</summary>
    public static int Joint(in Scan scan, int end, Sense lead)
    {
        if (scan[end].Before == '-')
        {
            return end;
        }
        var joins =
            lead == Sense.Between
                ? scan.Is(end, Sense.And)
                : scan[end].Sense is Sense.To or Sense.Through
                    || scan.Is(end, Sense.Until) && (lead == Sense.From || end > 0);
        return joins && scan.IsSpaced(end) && scan.IsSpaced(end + 1) ? end + 1 : 0;
    }

    private static Match<TimeMeaning> Months(in Scan scan, int at, Sense lead)
    {
        if (!scan.Is(at, Sense.Month))
        {
            return default;
        }
        var year = Numbers.Year(scan, at + 1);
        var next = Joint(scan, year.IsNone ? at + 1 : year.End, lead);
        if (next == 0 || !scan.Is(next, Sense.Month) || !CalendarDates.Read(scan, next).IsNone)
        {
            return default;
        }
        var lastYear = Numbers.Year(scan, next + 1);
        var end = lastYear.IsNone ? next + 1 : lastYear.End;
        var start = scan.Today.With(DateAdjusters.StartOfMonth);
        var last = lastYear.IsNone
            ? Calendar.Coming(start, scan[next].Value, 1).Date
            : new LocalDate(lastYear.Value, scan[next].Value, 1);
        var first = new LocalDate(year.IsNone ? last.Year : year.Value, scan[at].Value, 1);
        first = first > last && year.IsNone ? first.PlusYears(-1) : first;
        last =
            first > last && lastYear.IsNone
                ? last.PlusYears(first.Year - last.Year + (first.Month > last.Month ? 1 : 0))
                : last;
        return first > last
            ? new(end, new Doubtful([], Doubts.Impossible))
            : new(end, new Span(first, Calendar.MonthEnd(last)));
    }

    private static Match<TimeMeaning> Spanned(in Scan scan, int end, Day from, Day to)
    {
        if (from.IsImpossible || to.IsImpossible)
        {
            return new(end, new Doubtful([], Doubts.Impossible));
        }
        foreach (var day in (ReadOnlySpan<Day>)[from, to])
        {
            if (day is { Why: Doubts.AmbiguousOrder or Doubts.WeekdayDiffers, Other: { } other })
            {
                return new(end, new Doubtful([new Point(day.Date), new Point(other)], day.Why));
            }
        }
        var (first, last) = Fitted(scan.Today, from, to);
        return first > last ? new(end, new Doubtful([], Doubts.Impossible)) : new(end, new Span(first, last));
    }

    private static (LocalDate From, LocalDate To) Fitted(LocalDate today, Day from, Day to)
    {
        var (first, last) = (from.Date, to.Date);
        if (from.Kind == DayKind.Weekday && (to.Kind == DayKind.InWeek || to.Kind != DayKind.Weekday && first > last))
        {
            first = Calendar.OnOrAfter(last.PlusDays(-6), (int)first.DayOfWeek);
        }
        if (to.Kind == DayKind.Weekday)
        {
            last = Calendar.OnOrAfter(first, (int)last.DayOfWeek);
        }
        if (to.Kind == DayKind.OfMonth && last < first)
        {
            last = Calendar.OfMonth(first, last.Day).Date;
        }
        if (from.Kind == DayKind.Yearless && (to.Kind == DayKind.Exact || last >= today))
        {
            while (first > last)
            {
                first = first.PlusYears(-1);
            }
            return (first, last);
        }
        return (first, to.Kind == DayKind.Yearless ? Following(first, last) : last);
    }

    private static LocalDate Following(LocalDate first, LocalDate last)
    {
        while (last < first)
        {
            last = last.PlusYears(1);
        }
        return last;
    }
}
