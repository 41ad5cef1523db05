using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>"Half past nine", "at half nine", "quarter to five", "ten past three", "noon", "twelve midnight".</summary>
internal static class SpokenTimes
{
    private const int Hour = 60;
    private const int HalfHour = 30;

    public static Match<ClockTime> Read(in Scan scan, int i)
    {
        var at = scan[i] is { Sense: Sense.Digits or Sense.Number, Value: 12 } && scan.IsSpaced(i + 1) ? i + 1 : i;
        switch (scan[at].Sense)
        {
            case Sense.Noon:
                return new(at + 1, new ClockTime(LocalTime.Noon));
            case Sense.Midnight:
                return new(at + 1, new ClockTime(Point.EndOfDay));
            default:
                return Past(scan, i);
        }
    }

    private static Match<ClockTime> Past(in Scan scan, int i)
    {
        var at = scan.Skip(i, Sense.Article);
        var minutes = scan[at].Sense switch
        {
            Sense.Half => HalfHour,
            Sense.Quarter => 15,
            Sense.Number when at == i && scan[at].Value is 5 or 10 or 20 => scan[at].Value,
            _ => 0,
        };
        var sign = scan[at + 1].Sense switch
        {
            Sense.Past => 1,
            Sense.To when minutes is > 0 and < 30 => -1,
            _ => 0,
        };
        var isHalfNine =
            scan.Is(i, Sense.Half) && scan[i + 1].Sense is Sense.Digits or Sense.Number && scan.Is(i - 1, Sense.At);
        if (minutes == 0 || sign == 0 && !isHalfNine || !scan.IsSpaced(at + 2) && !isHalfNine)
        {
            return default;
        }
        var hour = Numbers.Count(scan, isHalfNine ? at + 1 : at + 2);
        if (
            hour.IsNone
            || hour.Value is < 1 or > 12
            || !scan.IsClauseEnd(hour.End) && !scan.Is(hour.End, Sense.Meridiem)
        )
        {
            return default;
        }
        var time =
            sign >= 0 ? new LocalTime(hour.Value % 12, minutes) : new LocalTime((hour.Value + 11) % 12, Hour - minutes);
        return WithHalf(scan, hour.End, time);
    }

    private static Match<ClockTime> WithHalf(in Scan scan, int end, LocalTime time) =>
        scan.Is(end, Sense.Meridiem)
            ? new(end + 1, new ClockTime(time.PlusHours(scan[end].Value)))
            : new(end, new ClockTime(time.Hour == 0 ? time.PlusHours(12) : time, IsOpen: true));
}
