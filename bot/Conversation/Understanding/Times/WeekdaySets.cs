using System.Numerics;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Reads several days of the week: "Monday and Thursday", "Mon, Wed and Fri", "Mondays to Thursdays", "weekdays".</summary>
internal static class WeekdaySets
{
    public static Match<Weekdays> Read(in Scan scan, int i)
    {
        if (One(scan, i) is not { } sum)
        {
            return default;
        }
        var end = i + 1;
        if (ToEnd(scan, end) is var last and > 0 && One(scan, last) is { } until)
        {
            return new(last + 1, Between(sum, until));
        }
        for (var next = Following(scan, end); next > 0; next = Following(scan, end))
        {
            sum |= One(scan, next) ?? Weekdays.None;
            end = next + 1;
        }
        return new(end, sum);
    }

    private static Weekdays? One(in Scan scan, int i) =>
        scan[i].Sense switch
        {
            Sense.Weekday => (Weekdays)(1 << (scan[i].Value - 1)),
            Sense.WeekdaySet => (Weekdays)scan[i].Value,
            Sense.Workday => Weekdays.Workdays,
            Sense.Weekend => Weekdays.Weekend,
            _ => null,
        };

    private static int ToEnd(in Scan scan, int end) =>
        scan[end].Before == '-' ? end
        : scan[end].Sense is Sense.To or Sense.Through && scan.IsSpaced(end) && scan.IsSpaced(end + 1) ? end + 1
        : 0;

    private static int Following(in Scan scan, int end)
    {
        var at = scan.Is(end, Sense.And) || scan.Is(end, Sense.Or) ? end + 1 : end;
        at = scan.Skip(scan.Skip(at, Sense.On), Sense.Every);
        var isJoined = at > end ? scan.IsJoined(end) && scan.IsSpaced(at) : scan[end].Before is Separators.Soft or '/';
        return isJoined && One(scan, at) is not null ? at : 0;
    }

    /// <summary>
    /// From one day round the week to another: Friday to Monday is four days. Of several days the first is gone from, and the last
    /// gone to: "Friday to the weekend" is three.
    /// </summary>
    private static Weekdays Between(Weekdays from, Weekdays to)
    {
        var sum = from | to;
        var last = BitOperations.Log2((uint)to);
        for (
            var day = BitOperations.TrailingZeroCount((uint)from);
            day != last;
            day = (day + 1) % NodaConstants.DaysPerWeek
        )
        {
            sum |= (Weekdays)(1 << day);
        }
        return sum;
    }
}
