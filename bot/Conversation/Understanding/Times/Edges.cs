using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// "End of next week" (its Friday), "start of the month", "mid-October" (the 15th), "EOM", "the last day of October". A start that
/// has passed is the next one, unless "this" was said.
/// </summary>
internal static class Edges
{
    private const int Midmonth = 15;

    public static Match<Day> Read(in Scan scan, int i)
    {
        var at = scan.SkipThe(i);
        switch (scan[at].Sense)
        {
            case Sense.EndOfWeek:
                return new(at + 1, new Day(Week(scan, Sense.Finish, 0)));
            case Sense.EndOfMonth:
                return new(at + 1, new Day(Calendar.MonthEnd(scan.Today)));
            case Sense.EndOfYear:
                return new(at + 1, new Day(new LocalDate(scan.Today.Year, 12, 31)));
            case Sense.Unit when scan[at + 1] is { Sense: Sense.Finish, Before: ' ' or '-' }:
                return Of(scan, at, Sense.Finish) is { IsNone: false } ended ? new(at + 2, ended.Value) : default;
            case Sense.Last
            or Sense.Ordinal when Steps.IsUnit(scan, at + 1, TimeUnit.Day) && scan.Next(at + 2, Sense.Of):
                return DayOf(scan, at);
            case Sense.Finish or Sense.Start or Sense.Middle:
                var of = scan.Skip(at + 1, Sense.Of);
                var isSaid =
                    of > at + 1 && scan.IsSpaced(at + 1) || scan.Is(at, Sense.Middle) && scan[of].Before is ' ' or '-';
                return isSaid ? Of(scan, of, scan[at].Sense) : default;
            default:
                return default;
        }
    }

    private static Match<Day> DayOf(in Scan scan, int at)
    {
        var edge =
            scan.Is(at, Sense.Last) ? Sense.Finish
            : scan[at].Value == 1 ? Sense.Start
            : Sense.Unknown;
        return edge == Sense.Unknown || Steps.ReadOrPresent(scan, at + 3, TimeUnit.Week).End > 0
            ? default
            : Of(scan, at + 3, edge);
    }

    private static Match<Day> Of(in Scan scan, int i, Sense edge)
    {
        var isThis = scan.Is(i, Sense.This);
        if (Steps.ReadOrPresent(scan, i, TimeUnit.Week) is { IsNone: false } week)
        {
            var day = Week(scan, edge, week.Value);
            return new(week.End, new Day(day < scan.Today && week.Value == 0 && !isThis ? day.PlusWeeks(1) : day));
        }
        if (Steps.ReadOrPresent(scan, i, TimeUnit.Month) is { IsNone: false } month)
        {
            var day = Month(scan.Today.PlusMonths(month.Value), edge);
            var isBehind = day < scan.Today && month.Value == 0 && !isThis;
            return new(month.End, new Day(isBehind ? Month(scan.Today.PlusMonths(1), edge) : day));
        }
        if (Steps.ReadOrPresent(scan, i, TimeUnit.Year) is { IsNone: false } year)
        {
            return new(year.End, new Day(Year(scan.Today.Year + year.Value, edge)));
        }
        return Named(scan, i, edge);
    }

    /// <summary>The edge of a month by name, or the end of a day, which a date alone already means.</summary>
    private static Match<Day> Named(in Scan scan, int i, Sense edge)
    {
        if (!scan.Is(i, Sense.Month))
        {
            return edge == Sense.Finish ? DayNames.Read(scan, i) : default;
        }
        var year = Numbers.Year(scan, i + 1);
        var first = year.IsNone
            ? Calendar.Coming(scan.Today.With(DateAdjusters.StartOfMonth), scan[i].Value, 1).Date
            : new LocalDate(year.Value, scan[i].Value, 1);
        return new(year.IsNone ? i + 1 : year.End, new Day(Month(first, edge)));
    }

    private static LocalDate Week(in Scan scan, Sense edge, int weeks)
    {
        var monday = Calendar.Monday(scan.Today).PlusWeeks(weeks);
        var day = monday.PlusDays(
            edge == Sense.Finish ? 4
            : edge == Sense.Start ? 0
            : 2
        );
        return day < scan.Today && weeks == 0 && edge == Sense.Finish ? day.PlusWeeks(1) : day;
    }

    private static LocalDate Month(LocalDate inMonth, Sense edge) =>
        edge switch
        {
            Sense.Finish => Calendar.MonthEnd(inMonth),
            Sense.Start => inMonth.With(DateAdjusters.StartOfMonth),
            _ => new LocalDate(inMonth.Year, inMonth.Month, Midmonth),
        };

    private static LocalDate Year(int year, Sense edge) =>
        edge switch
        {
            Sense.Finish => new LocalDate(year, 12, 31),
            Sense.Start => new LocalDate(year, 1, 1),
            _ => new LocalDate(year, 7, 1),
        };
}
