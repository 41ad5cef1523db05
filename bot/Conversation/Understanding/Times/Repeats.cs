namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Reads what comes again: "every Monday at 9", "every other Friday", "weekdays at 17:00", "daily", "weekly on Tuesdays". The time may
/// stand before or behind. What comes every few days or hours is not offered, and not mistaken for a length.
/// </summary>
internal static class Repeats
{
    public static Match<Repeating?> Read(in Scan scan, int i)
    {
        var lead = Lead(scan, i);
        var at = lead.IsNone ? i : lead.End;
        var core = MonthlyRepeats.Read(scan, scan.Skip(at, Sense.On));
        core = core.IsNone ? Core(scan, scan.Skip(at, Sense.On)) : core;
        if (core.IsNone || scan.Is(i - 1, Sense.Often))
        {
            return default;
        }
        var (end, clock) = (core.End, lead.IsNone ? null : (ClockTime?)lead.Value);
        var part = scan[end - 1].Sense is Sense.Part or Sense.Parts ? (DayPart?)scan[end - 1].Value : null;
        var zone = (NamedZone?)null;
        while (Tail(scan, end, ref clock, ref part, ref zone) is var next && next > 0)
        {
            end = next;
        }
        if (core.Value is not { } found)
        {
            return new(end, null);
        }
        var time = clock?.In(part) ?? (part is { } said ? DayParts.Stands(said) : null);
        return clock is { IsImpossible: true }
            ? default
            : new(end, found with { Time = time, Zone = zone?.Zone, IsTheirTime = zone?.IsTheirs == true });
    }

    /// <summary>"At 9", "9am", "noon", before what repeats.</summary>
    private static Match<ClockTime> Lead(in Scan scan, int i)
    {
        var isAt = scan.Is(i, Sense.At);
        var clock = Clock.Read(scan, isAt ? i + 1 : i, isAt);
        var repeats =
            !clock.IsNone
            && scan.IsJoined(clock.End)
            && scan[clock.End].Sense
                is Sense.Every
                    or Sense.On
                    or Sense.Daily
                    or Sense.WeekdaySet
                    or Sense.Weekly
                    or Sense.Monthly;
        return repeats ? clock : default;
    }

    private static int Tail(in Scan scan, int at, ref ClockTime? clock, ref DayPart? part, ref NamedZone? zone)
    {
        if (!scan.IsJoined(at))
        {
            return 0;
        }
        var start = scan.Is(at, Sense.At) ? at + 1 : at;
        var said = clock is null ? DayParts.ReadEdge(scan, start) : default;
        said = clock is null && said.IsNone ? Clock.Read(scan, start, isBareHour: start > at) : said;
        if (!said.IsNone)
        {
            clock = said.Value;
            return said.End;
        }
        if (part is null && DayParts.Read(scan, at) is { IsNone: false } named)
        {
            part = named.Value;
            return named.End;
        }
        if (
            zone is null
            && (clock ?? (object?)part) is not null
            && Zones.Read(scan, at, true) is { IsNone: false } place
        )
        {
            zone = place.Value;
            return place.End;
        }
        return 0;
    }

    private static Match<Repeating?> Core(in Scan scan, int i)
    {
        switch (scan[i].Sense)
        {
            case Sense.Every when scan.IsSpaced(i + 1):
                return Every(scan, i + 1);
            case Sense.Daily when scan.IsClauseEnd(i + 1):
                return new(i + 1, new Repeating(Weekdays.All));
            case Sense.Weekly when scan.IsSpaced(i + 1):
                var on = WeekdaySets.Read(scan, scan.Skip(i + 1, Sense.On));
                return on.IsNone ? default : new(on.End, new Repeating(on.Value, scan[i].Value));
            case Sense.Weekday or Sense.Workday when scan.Next(i + 1, Sense.Parts):
                return new(i + 2, new Repeating(WeekdaySets.Read(scan, i).Value));
            case Sense.WeekdaySet
                when scan.IsClauseEnd(i + 1)
                    || scan[i + 1].Sense is Sense.Digits or Sense.Part
                    || scan[i + 1].Before == '-':
                var days = WeekdaySets.Read(scan, i);
                return new(days.End, new Repeating(days.Value));
            default:
                return default;
        }
    }

    private static Match<Repeating?> Every(in Scan scan, int i)
    {
        var weeks = 1;
        var at = i;
        if (scan[i] is { Sense: Sense.Other } or { Sense: Sense.Ordinal, Value: 2 })
        {
            (weeks, at) = (2, i + 1);
        }
        else if (Numbers.Count(scan, i) is { IsNone: false } number)
        {
            (weeks, at) = (number.Value, number.End);
        }
        if (WeekdaySets.Read(scan, at) is { IsNone: false } days && at <= i + 1)
        {
            return new(days.End, new Repeating(days.Value, weeks));
        }
        if (scan[i].Sense is Sense.Ordinal or Sense.Last && scan.Is(i + 1, Sense.Weekday))
        {
            return new(i + 2, null);
        }
        if (scan.Is(at, Sense.Part) && weeks == 1)
        {
            return new(at + 1, new Repeating(Weekdays.All));
        }
        if (scan[at].Sense is Sense.Working && Steps.IsUnit(scan, at + 1, TimeUnit.Day) && weeks == 1)
        {
            return new(at + 2, new Repeating(Weekdays.Workdays));
        }
        return scan.Is(at, Sense.Unit) ? EveryUnit(scan, at, weeks) : default;
    }

    private static Match<Repeating?> EveryUnit(in Scan scan, int at, int count)
    {
        var unit = CalendarWords.UnitOf(scan[at].Value);
        if (unit == TimeUnit.Day && count == 1)
        {
            return new(at + 1, new Repeating(Weekdays.All));
        }
        var weeks = unit switch
        {
            TimeUnit.Week => count,
            TimeUnit.Fortnight when count == 1 => 2,
            _ => 0,
        };
        var on = weeks > 0 ? WeekdaySets.Read(scan, scan.Skip(at + 1, Sense.On)) : default;
        return on.IsNone || weeks > 52 ? new(at + 1, null) : new(on.End, new Repeating(on.Value, weeks));
    }
}
