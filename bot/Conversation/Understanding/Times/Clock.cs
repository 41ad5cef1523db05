using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>A time of day as read: the minute, and what is still open about it.</summary>
/// <param name="Time">As said; for a time of twelve hours without "am" or "pm", before noon.</param>
/// <param name="IsOpen">Whether it may be before or after noon: "at 5", "5:30".</param>
/// <param name="IsImpossible">Whether there is no such time: "25:00".</param>
internal readonly record struct ClockTime(LocalTime Time, bool IsOpen = false, bool IsImpossible = false)
{
    private const int Noon = 12;
    private const int LastOfAfternoon = 6;

    /// <summary>With the part of the day that was said beside it; without one, 1 to 6 are after noon and 7 to 12 as they stand.</summary>
    public LocalTime In(DayPart? part)
    {
        if (!IsOpen)
        {
            return Time;
        }
        var isLate = part switch
        {
            DayPart.Morning => false,
            null => Time.Hour <= LastOfAfternoon,
            _ => Time.Hour < Noon,
        };
        if (Time.Hour == Noon)
        {
            return part is DayPart.Night ? Point.EndOfDay
                : part is DayPart.Morning ? Time.PlusHours(-Noon)
                : Time;
        }
        return isLate ? Time.PlusHours(Noon) : Time;
    }
}

/// <summary>Reads times of day: "5pm", "17:00", "5.30 p.m.", "9 o'clock", "half past nine", and behind "at" a bare hour.</summary>
internal static class Clock
{
    private const int Noon = 12;

    public static Match<ClockTime> Read(in Scan scan, int i, bool isBareHour)
    {
        if (scan.Is(i, Sense.Digits))
        {
            return Digits(scan, i, isBareHour);
        }
        var spoken = SpokenTimes.Read(scan, i);
        if (!spoken.IsNone || !scan.Is(i, Sense.Number) || scan[i].Value > Noon)
        {
            return spoken;
        }
        var isPair = scan[i + 1] is { Sense: Sense.Number, Value: >= 10 and < 60 } && scan.IsSpaced(i + 1);
        var minutes = isPair ? Numbers.Count(scan, i + 1) : default;
        var end = isPair ? minutes.End : i + 1;
        var isAlone = isBareHour && scan.IsClauseEnd(end) || IsBesidePart(scan, end);
        return Ended(scan, end, scan[i].Value, minutes.Value, isAlone);
    }

    private static Match<ClockTime> Digits(in Scan scan, int i, bool isBareHour)
    {
        var hour = scan[i];
        if (hour.Digits > 2 || hour.Before is '/' or '.' && hour.IsTight && i > 0)
        {
            return default;
        }
        var minute = scan[i + 1];
        var isColon = scan.IsTight(i + 1, ':');
        if (minute is { Sense: Sense.Digits, Digits: 2 } && (isColon || scan.IsTight(i + 1, '.')))
        {
            var end = Second(scan, i + 2);
            var isOpen = isColon || end == i + 2 && (isBareHour || IsBesideDay(scan, i, end));
            return minute.Value > 59 && (!isColon || hour.Digits < 2)
                ? default
                : Ended(scan, end, hour.Value, minute.Value, isOpen, hour.Digits == 1 && isOpen);
        }
        if (isColon || scan.IsTight(i + 1, '.') && minute.Sense == Sense.Digits)
        {
            return default;
        }
        if (scan.IsGlued(i + 1) && minute is { Sense: Sense.Letter, Value: 'h' } && scan[i + 2].Sense == Sense.Digits)
        {
            return scan.IsGlued(i + 2) && scan[i + 2] is { Digits: 2, Value: < 60 } && hour.Value < 24
                ? new(i + 3, new ClockTime(new LocalTime(hour.Value, scan[i + 2].Value)))
                : default;
        }
        if (scan.IsGlued(i + 1) && scan[i + 1] is { Sense: Sense.Letter, Value: 'h' } && IsBesideDay(scan, i, i + 2))
        {
            return hour.Value < 24 ? new(i + 2, new ClockTime(new LocalTime(hour.Value, 0))) : default;
        }
        isBareHour &= hour.Value <= 24;
        var isEnded =
            scan.IsClauseEnd(i + 1)
            || scan.Is(i + 1, Sense.Part)
            || !Zones.Read(scan, i + 1, isAfterClock: false).IsNone;
        return Ended(
            scan,
            i + 1,
            hour.Value,
            0,
            isBareHour && isEnded || hour.Value <= Noon && IsBesidePart(scan, i + 1)
        );
    }

    /// <summary>"Six in the evening", "9 at night".</summary>
    private static bool IsBesidePart(in Scan scan, int end) =>
        scan[end].Sense is Sense.In or Sense.At && scan.IsSpaced(end) && !DayParts.Read(scan, end).IsNone;

    /// <summary>"17.30" is a time where a day stands beside it; elsewhere it may be a section or a version.</summary>
    private static bool IsBesideDay(in Scan scan, int i, int end) =>
        scan.IsJoined(i) && scan[i - 1].Sense is Sense.Weekday or Sense.RelativeDay or Sense.Month
        || scan.IsJoined(i) && scan[i - 1] is { Sense: Sense.Digits, Digits: 4 }
        || scan[end].Sense is Sense.RelativeDay or Sense.Weekday
        || scan.Is(end, Sense.On) && scan.Is(end + 1, Sense.Weekday);

    /// <summary>Behind seconds and their fraction, which are read over.</summary>
    private static int Second(in Scan scan, int i)
    {
        if (scan[i] is { Sense: Sense.Digits, Digits: 2 } && scan.IsTight(i, ':'))
        {
            i++;
            return scan.Is(i, Sense.Digits) && scan.IsTight(i, '.') ? i + 1 : i;
        }
        return i;
    }

    /// <summary>With "am", "pm" or "o'clock" behind it; without them only where the hour may stand alone.</summary>
    private static Match<ClockTime> Ended(in Scan scan, int end, int hour, int minute, bool isAlone, bool isOpen = true)
    {
        if (scan.Is(end, Sense.Meridiem) && (scan.IsGlued(end) || scan.IsSpaced(end)))
        {
            return new(end + 1, OfTwelve(hour, minute, scan[end].Value));
        }
        if (scan.Is(end, Sense.OClock) && scan.IsSpaced(end))
        {
            return new(end + 1, Whole(hour, minute, isOpen: true));
        }
        var isWhole = !scan.IsGlued(end) || scan[end] is { Sense: Sense.Letter, Value: 'z' };
        return isAlone && isWhole ? new(end, Whole(hour, minute, isOpen)) : default;
    }

    private static ClockTime OfTwelve(int hour, int minute, int half)
    {
        var isSaidTwice = hour is > Noon and < 24 && half == Noon;
        if (minute > 59 || hour > Noon && !isSaidTwice || hour == 0 && half == Noon)
        {
            return new(default, IsImpossible: true);
        }
        return new(new LocalTime(isSaidTwice ? hour : hour % Noon + half, minute));
    }

    private static ClockTime Whole(int hour, int minute, bool isOpen) =>
        hour == 24 && minute == 0 ? new(Point.EndOfDay)
        : hour > 23 || minute > 59 ? new(default, IsImpossible: true)
        : new(new LocalTime(hour, minute), isOpen && hour is >= 1 and <= Noon);
}
