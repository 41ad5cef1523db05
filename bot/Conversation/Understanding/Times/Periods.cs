using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Weeks, months and years as spans: "this week" (Monday to Sunday), "next month", "the weekend", "October", "early October" (to the
/// 10th), "late October" (from the 21st), "the next two weeks" (from today), "the rest of the week", "the week of 6 October".
/// </summary>
internal static class Periods
{
    private const int EarlyUntil = 10;
    private const int LateFrom = 21;

    public static Match<Span> Read(in Scan scan, int i)
    {
        var at = scan.SkipThe(i);
        switch (scan[at].Sense)
        {
            case Sense.Month or Sense.Early or Sense.Late:
                return Month(scan, at, 0);
            case Sense.Rest when scan.Next(at + 1, Sense.Of):
                var rest = Unit(scan, at + 2, isBare: false);
                return rest.IsNone || rest.Value.To < scan.Today
                    ? default
                    : new(rest.End, new Span(LocalDate.Max(scan.Today, rest.Value.From), rest.Value.To));
            case Sense.Weekend when at > i:
                return new(at + 1, Weekend(scan, 0));
            case Sense.Digits
                when scan.IsTight(at + 1, '/') && scan[at] is { Digits: <= 2, Value: >= 1 and <= 12 } month:
                return scan[at + 1] is { Digits: 4, Value: >= 1900 and < 2200 } year
                    ? new(at + 2, Whole(new LocalDate(year.Value, month.Value, 1)))
                    : default;
        }
        if (scan[at].Sense is Sense.Ordinal or Sense.Last && WeekOf(scan, at) is { IsNone: false } nth)
        {
            return nth;
        }
        if (Commencing(scan, at) is { IsNone: false } week)
        {
            return week;
        }
        var isOne = scan[at].Sense is Sense.This or Sense.Next or Sense.Coming or Sense.Last or Sense.Unit;
        return isOne ? Relative(scan, i, at) : default;
    }

    private static Match<Span> Relative(in Scan scan, int i, int at)
    {
        var step =
            scan[at].Sense == Sense.Next ? 1
            : scan[at].Sense == Sense.Last ? -1
            : 0;
        var of = scan.Is(at, Sense.This) ? scan.Skip(at + 1, Sense.Coming) : at + 1;
        if (scan.Is(of, Sense.Weekend) && scan.IsSpaced(of) && !scan.Is(at, Sense.Unit))
        {
            return new(of + 1, Weekend(scan, step));
        }
        if (scan.Is(of, Sense.Month) && scan.IsSpaced(of) && !scan.Is(at, Sense.Unit))
        {
            return Month(scan, of, step);
        }
        var isCounted = scan[at].Sense is Sense.Next or Sense.Coming or Sense.Last;
        if (isCounted && Offsets.CanCount(scan, at + 1) && Lengths.Read(scan, at + 1) is { IsNone: false } length)
        {
            var other = step < 0 ? scan.Today - Days(length.Value) : scan.Today + Days(length.Value);
            return new(length.End, new Span(LocalDate.Min(scan.Today, other), LocalDate.Max(scan.Today, other)));
        }
        return Unit(scan, i, isBare: true);
    }

    /// <summary>A week, month or year, this or another.</summary>
    private static Match<Span> Unit(in Scan scan, int i, bool isBare)
    {
        if (Step(scan, i, TimeUnit.Week, isBare) is { IsNone: false } week)
        {
            var monday = Calendar.Monday(scan.Today).PlusWeeks(week.Value);
            return new(week.End, new Span(monday, monday.PlusDays(6)));
        }
        if (Step(scan, i, TimeUnit.Month, isBare) is { IsNone: false } month)
        {
            return new(month.End, Whole(scan.Today.With(DateAdjusters.StartOfMonth).PlusMonths(month.Value)));
        }
        var year = Step(scan, i, TimeUnit.Year, isBare);
        var first = new LocalDate(scan.Today.Year + year.Value, 1, 1);
        return year.IsNone ? default : new(year.End, new Span(first, first.PlusYears(1).PlusDays(-1)));
    }

    private static Match<int> Step(in Scan scan, int i, TimeUnit unit, bool isBare) =>
        isBare ? Steps.Read(scan, i, unit) : Steps.ReadOrPresent(scan, i, unit);

    private static Match<Span> Month(in Scan scan, int i, int step)
    {
        var edge = scan[i].Sense;
        var at = edge == Sense.Month ? i : i + 1;
        if (!scan.Is(at, Sense.Month) || at > i && scan[at].Before is not (' ' or '-'))
        {
            return default;
        }
        var start = scan.Today.With(DateAdjusters.StartOfMonth);
        var year = Numbers.Year(scan, at + 1);
        var end = year.IsNone ? at + 1 : year.End;
        var first =
            !year.IsNone ? new LocalDate(year.Value, scan[at].Value, 1)
            : step < 0 ? Calendar.Coming(start, scan[at].Value, 1).Date.PlusYears(-1)
            : Calendar.Coming(step > 0 ? start.PlusMonths(1) : start, scan[at].Value, 1).Date;
        if (year.IsNone && Steps.Read(scan, end, TimeUnit.Year) is { IsNone: false } said)
        {
            (end, first) = (said.End, new LocalDate(scan.Today.Year + said.Value, first.Month, 1));
        }
        var whole = Whole(first);
        return new(
            end,
            edge == Sense.Early ? whole with { To = first.PlusDays(EarlyUntil - 1) }
                : edge == Sense.Late ? whole with { From = first.PlusDays(LateFrom - 1) }
                : whole
        );
    }

    /// <summary>"Week of 6 October", "week commencing the 6th".</summary>
    private static Match<Span> Commencing(in Scan scan, int i)
    {
        if (
            !Steps.IsUnit(scan, i, TimeUnit.Week)
            || scan[i + 1].Sense is not (Sense.Of or Sense.Commencing or Sense.Start)
        )
        {
            return default;
        }
        var day = scan.Is(i + 2, Sense.Finish) ? default : Times.Days.Named(scan, i + 2);
        return day.IsNone || day.Value.IsImpossible || day.Value.Why == Doubts.AmbiguousOrder
            ? default
            : new(day.End, new Span(Calendar.Monday(day.Value.Date), Calendar.Monday(day.Value.Date).PlusDays(6)));
    }

    /// <summary>"The first week of November" is its first seven days; the last, its last seven.</summary>
    private static Match<Span> WeekOf(in Scan scan, int i)
    {
        var isSaid = Steps.IsUnit(scan, i + 1, TimeUnit.Week) && scan[i + 2].Sense is Sense.Of or Sense.In;
        var month = isSaid && scan.Is(i + 3, Sense.Month) ? Month(scan, i + 3, 0) : default;
        if (month.IsNone || scan.Is(i, Sense.Ordinal) && scan[i].Value > 4)
        {
            return default;
        }
        var from = scan.Is(i, Sense.Last) ? month.Value.To.PlusDays(-6) : month.Value.From.PlusWeeks(scan[i].Value - 1);
        return new(month.End, new Span(from, from.PlusDays(6)));
    }

    private static Span Weekend(in Scan scan, int weeks)
    {
        var saturday = Calendar.Monday(scan.Today).PlusWeeks(weeks).PlusDays(5);
        return new(saturday, saturday.PlusDays(1));
    }

    private static Span Whole(LocalDate first) => new(first, Calendar.MonthEnd(first));

    private static Period Days(Length length) =>
        length.Period.HasTimeComponent
            ? Period.FromDays(length.Period.Days + (int)((length.Period.Hours + 23) / 24))
            : length.Period;
}
