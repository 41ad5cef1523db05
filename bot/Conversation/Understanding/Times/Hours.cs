namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>A stretch of hours: "2–3pm", "from 9am to 5pm", "between 14:00 and 15:30". At least the second must be plainly a time.</summary>
internal static class Hours
{
    public static Match<(ClockTime From, ClockTime? Until)> Read(in Scan scan, int i)
    {
        var isBetween = scan.Is(i, Sense.Between);
        var at = isBetween || scan.Is(i, Sense.From) ? i + 1 : i;
        var from = Clock.Read(scan, at, isBareHour: false);
        var isPlain = from.IsNone && scan[at] is { Sense: Sense.Digits, Digits: <= 2, Value: >= 1 and <= 12 };
        if (from.IsNone && !isPlain)
        {
            return default;
        }
        var end = isPlain ? at + 1 : from.End;
        var next = Joined(scan, end, isBetween);
        var until = next == 0 ? default : Clock.Read(scan, next, isBareHour: false);
        if (until.IsNone || isPlain && !scan.Is(until.End - 1, Sense.Meridiem))
        {
            return default;
        }
        return new(until.End, (isPlain ? Like(scan[at].Value, until.Value) : from.Value, until.Value));
    }

    private static int Joined(in Scan scan, int end, bool isBetween)
    {
        if (scan[end].Before == '-')
        {
            return end;
        }
        var joins = isBetween ? scan.Is(end, Sense.And) : scan[end].Sense is Sense.To or Sense.Until or Sense.Through;
        return joins && scan.IsSpaced(end) && scan.IsSpaced(end + 1) ? end + 1 : 0;
    }

    /// <summary>The first hour takes its half of the day from the second, unless it would then come after it ("11 to 1pm").</summary>
    private static ClockTime Like(int hour, ClockTime until)
    {
        var (early, late) = (new NodaTime.LocalTime(hour % 12, 0), new NodaTime.LocalTime(hour % 12 + 12, 0));
        return new(until.Time.Hour >= 12 && late < until.Time ? late : early);
    }
}
