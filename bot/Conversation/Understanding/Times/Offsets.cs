using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Days counted from another: "in three days", "within a week", "a fortnight from today", "two weeks on Tuesday", "a week tomorrow",
/// "two days before 9 October", "tomorrow week", "three days ago". Working days leave out Saturdays and Sundays.
/// </summary>
internal static class Offsets
{
    public static Match<Day> Read(in Scan scan, int i)
    {
        if (scan.Is(i, Sense.RelativeDay))
        {
            return
                scan.IsSpaced(i + 1)
                && (Steps.IsUnit(scan, i + 1, TimeUnit.Week) || Steps.IsUnit(scan, i + 1, TimeUnit.Fortnight))
                ? new(
                    i + 2,
                    new Day(scan.Today.PlusDays(scan[i].Value + (Steps.IsUnit(scan, i + 1, TimeUnit.Week) ? 7 : 14)))
                )
                : default;
        }
        var isAhead = scan[i].Sense is Sense.In or Sense.Within;
        var at = isAhead ? scan.Skip(i, scan[i].Sense) : i;
        if (isAhead && at == i || !CanCount(scan, at))
        {
            return default;
        }
        var length = Lengths.Read(scan, at);
        if (length.IsNone || length.Value.Period.HasTimeComponent)
        {
            return default;
        }
        if (isAhead)
        {
            var time = scan.Next(length.End, Sense.Time) ? length.End + 1 : length.End;
            return new(time, Ahead(scan.Today, length.Value, 1));
        }
        return scan.IsJoined(length.End) ? Counted(scan, length.End, length.Value) : default;
    }

    /// <summary>Whether a length can begin here, so that nothing is tried, and made, in vain.</summary>
    public static bool CanCount(in Scan scan, int i) =>
        scan[i].Sense
            is Sense.Digits
                or Sense.Number
                or Sense.Article
                or Sense.Half
                or Sense.Quarter
                or Sense.Another
                or Sense.More
                or Sense.Few
                or Sense.Couple;

    private static Match<Day> Counted(in Scan scan, int at, Length length)
    {
        switch (scan[at].Sense)
        {
            case Sense.Ago:
                return new(at + 1, Ahead(scan.Today, length, -1));
            case Sense.From when scan.Next(at + 1, Sense.Now):
                return new(at + 2, Ahead(scan.Today, length, 1));
            case Sense.From or Sense.After or Sense.Before or Sense.On:
                var day = Days.Named(scan, at + 1);
                return day.IsNone || scan.Is(at, Sense.On) && !scan.Is(at + 1, Sense.Weekday)
                    ? default
                    : new(day.End, From(day.Value, length, scan.Is(at, Sense.Before) ? -1 : 1));
            case Sense.RelativeDay when length.Period.Days == 0:
                return new(at + 1, Ahead(scan.Today.PlusDays(scan[at].Value), length, 1));
            case Sense.Weekday when length.Period.Days == 0:
                return new(at + 1, From(Calendar.Weekday(scan.Today, scan[at].Value), length, 1));
            default:
                return default;
        }
    }

    private static Day From(Day day, Length length, int sign) =>
        day.IsImpossible
            ? day
            : day with
            {
                Date = Ahead(day.Date, length, sign).Date,
                Other = day.Other is { } other ? Ahead(other, length, sign).Date : null,
                Kind = DayKind.Exact,
            };

    private static Day Ahead(LocalDate from, Length length, int sign)
    {
        if (!length.IsWorkingDays)
        {
            return new(sign > 0 ? from + length.Period : from - length.Period);
        }
        var date = from;
        for (var left = length.Period.Days; left > 0; )
        {
            date = date.PlusDays(sign);
            left -= date.DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
        }
        return new(date);
    }
}
