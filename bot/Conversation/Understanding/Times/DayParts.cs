using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// The time that a part of a day stands for: morning and first thing 09:00, noon 12:00, afternoon 14:00, close of play 17:00, evening
/// 18:00, tonight and night 20:00, end of day and midnight 23:59:59. Said of today when that has passed but the part has not, its
/// end is meant: morning 12:00, afternoon 18:00, evening and night 23:59:59.
/// </summary>
internal static class DayParts
{
    private static readonly LocalTime CloseOfPlay = new(17, 0);

    public static LocalTime Stands(DayPart part) =>
        new(
            part switch
            {
                DayPart.Morning => 9,
                DayPart.Afternoon => 14,
                DayPart.Evening => 18,
                _ => 20,
            },
            0
        );

    public static LocalTime Ends(DayPart part) =>
        part switch
        {
            DayPart.Morning => LocalTime.Noon,
            DayPart.Afternoon => new LocalTime(18, 0),
            _ => Point.EndOfDay,
        };

    /// <summary>"Morning", "in the afternoon", "at night", "of the evening".</summary>
    public static Match<DayPart> Read(in Scan scan, int i)
    {
        var at = scan.SkipThe(scan[i].Sense is Sense.In or Sense.At or Sense.On ? i + 1 : i);
        return scan.Is(at, Sense.Part) ? new(at + 1, (DayPart)scan[at].Value) : default;
    }

    /// <summary>"EOD", "end of the day", "close of business", "first thing", "last thing".</summary>
    public static Match<ClockTime> ReadEdge(in Scan scan, int i)
    {
        var at = scan.SkipThe(i);
        switch (scan[at].Sense)
        {
            case Sense.EndOfDay:
                return new(at + 1, new ClockTime(Point.EndOfDay));
            case Sense.CloseOfPlay:
                return new(at + 1, new ClockTime(CloseOfPlay));
            case Sense.Ordinal when scan[at].Value == 1 && scan.Next(at + 1, Sense.Thing):
                return new(at + 2, new ClockTime(Stands(DayPart.Morning)));
            case Sense.Last when scan.Next(at + 1, Sense.Thing):
                return new(at + 2, new ClockTime(CloseOfPlay));
            case Sense.Finish or Sense.Close when scan.Next(at + 1, Sense.Of):
                return EndOf(scan, scan.SkipThe(at + 2), scan.Is(at, Sense.Close));
            default:
                return default;
        }
    }

    private static Match<ClockTime> EndOf(in Scan scan, int at, bool isClose) =>
        scan.Is(at, Sense.Play) ? new(at + 1, new ClockTime(CloseOfPlay))
        : scan.Is(at, Sense.Working) && Steps.IsUnit(scan, at + 1, TimeUnit.Day)
            ? new(at + 2, new ClockTime(CloseOfPlay))
        : !isClose && Steps.IsUnit(scan, at, TimeUnit.Day) ? new(at + 1, new ClockTime(Point.EndOfDay))
        : default;
}
