using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Days by their names: "tomorrow", "the day after tomorrow", "Friday", "next Friday", "Friday week", "Friday 9 October".
/// "Next Friday" is the Friday of next week, weeks beginning on Monday; "this Friday" and "Friday" are the coming one.
/// </summary>
internal static class DayNames
{
    public static Match<Day> Read(in Scan scan, int i)
    {
        var at = scan.SkipThe(i);
        if (scan.Is(at, Sense.RelativeDay))
        {
            return new(at + 1, new Day(scan.Today.PlusDays(scan[at].Value)));
        }
        if (scan.Is(at, Sense.Unit) && scan.Next(at + 2, Sense.RelativeDay) && Steps.IsUnit(scan, at, TimeUnit.Day))
        {
            var sign =
                scan[at + 1].Sense == Sense.After ? 1
                : scan[at + 1].Sense == Sense.Before ? -1
                : 0;
            return sign == 0 ? default : new(at + 3, new Day(scan.Today.PlusDays(scan[at + 2].Value + sign)));
        }
        var weekFirst = WeekFirst(scan, at);
        if (!weekFirst.IsNone)
        {
            return weekFirst;
        }
        var weekday = Weekday(scan, at);
        var isAdjective =
            weekday.End == at + 1
            && scan.Is(at - 1, Sense.The)
            && !scan.IsClauseEnd(weekday.End)
            && !scan.Is(weekday.End, Sense.Part);
        return isAdjective ? default : weekday;
    }

    /// <summary>"Next week Friday", "next week on Friday".</summary>
    private static Match<Day> WeekFirst(in Scan scan, int i)
    {
        var week = Steps.Read(scan, i, TimeUnit.Week);
        var at = week.IsNone ? -1 : scan.Skip(week.End, Sense.On);
        return at > 0 && scan.Is(at, Sense.Weekday) && scan.IsJoined(at)
            ? new(at + 1, new Day(InWeek(scan, week.Value, scan[at].Value)))
            : default;
    }

    private static Match<Day> Weekday(in Scan scan, int i)
    {
        var lead = scan[i].Sense;
        var at = lead is Sense.This or Sense.Next or Sense.Coming or Sense.Last ? i + 1 : i;
        at = lead == Sense.This ? scan.Skip(at, Sense.Coming) : at;
        if (!scan.Is(at, Sense.Weekday) || at > i && !scan.IsSpaced(at))
        {
            return default;
        }
        var weekday = scan[at].Value;
        var named = lead switch
        {
            Sense.Next => new Day(InWeek(scan, 1, weekday)),
            Sense.Last => new Day(Calendar.OnOrAfter(scan.Today.PlusDays(-7), weekday)),
            Sense.Coming => new Day(Calendar.OnOrAfter(scan.Today.PlusDays(1), weekday)),
            _ => Calendar.Weekday(scan.Today, weekday),
        };
        return at > i && lead != Sense.This ? new(at + 1, named) : Narrowed(scan, at + 1, named, weekday);
    }

    private static Match<Day> Narrowed(in Scan scan, int at, Day named, int weekday)
    {
        var of = scan.Skip(at, Sense.Of);
        if (scan.IsJoined(at) && Steps.Read(scan, of, TimeUnit.Week) is { IsNone: false } week)
        {
            return new(week.End, new Day(InWeek(scan, week.Value, weekday), DayKind.InWeek));
        }
        if (scan.Next(at, Sense.After) && scan.Next(at + 1, Sense.Next))
        {
            return new(at + 2, new Day(Calendar.OnOrAfter(scan.Today.PlusDays(1), weekday).PlusWeeks(1)));
        }
        if (scan.Next(at, Sense.Unit) && Later(scan, at) is { } weeks)
        {
            return new(
                at + 1,
                named with
                {
                    Date = named.Date.PlusWeeks(weeks),
                    Other = named.Other?.PlusWeeks(weeks),
                }
            );
        }
        return scan.IsJoined(at) || scan.IsTight(at, '.') ? WithDate(scan, at, named, weekday) : new(at, named);
    }

    private static int? Later(in Scan scan, int at) =>
        Steps.IsUnit(scan, at, TimeUnit.Week) ? 1
        : Steps.IsUnit(scan, at, TimeUnit.Fortnight) ? 2
        : null;

    private static Match<Day> WithDate(in Scan scan, int at, Day named, int weekday)
    {
        var dated = CalendarDates.Read(scan, at);
        dated = dated.IsNone ? NumericDates.Read(scan, at) : dated;
        dated = dated.IsNone ? MonthDays.Read(scan, at) : dated;
        if (dated.IsNone || dated.Value.IsImpossible)
        {
            return dated.IsNone ? new(at, named) : dated;
        }
        var day = dated.Value;
        if (day.Why == Doubts.AmbiguousOrder && day.Other is { } other && Is(day.Date, weekday) != Is(other, weekday))
        {
            return new(dated.End, new Day(Is(other, weekday) ? other : day.Date));
        }
        return Is(day.Date, weekday) ? dated : new(dated.End, Differing(day, weekday));
    }

    private static Day Differing(Day day, int weekday) =>
        day with
        {
            Why = Doubts.WeekdayDiffers,
            Other = Calendar.OnOrAfter(day.Date.PlusDays(-3), weekday),
        };

    private static LocalDate InWeek(in Scan scan, int weeks, int weekday) =>
        Calendar.Monday(scan.Today).PlusWeeks(weeks).PlusDays(weekday - 1);

    private static bool Is(LocalDate date, int weekday) => (int)date.DayOfWeek == weekday;
}
