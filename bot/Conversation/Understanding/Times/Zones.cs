using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>A zone as named; none with <paramref name="IsTheirs"/> is the zone of whoever is talked about.</summary>
internal readonly record struct NamedZone(DateTimeZone? Zone, bool IsTheirs = false);

/// <summary>Reads a zone behind a time: "PT", "London time", "Europe/London", "UTC+2", "+05:30", "my time", "their time".</summary>
internal static class Zones
{
    private const int LongestOffset = 18;
    private const int LongestIsoTime = 5;

    /// <summary>The zone at a place, if one is named there.</summary>
    /// <param name="scan">The message.</param>
    /// <param name="i">Where to look.</param>
    /// <param name="isAfterClock">Behind a date alone, letters must be capitals, or "Friday et al." would be in New York.</param>
    public static Match<NamedZone> Read(in Scan scan, int i, bool isAfterClock)
    {
        if (isAfterClock && Offset(scan, i) is { IsNone: false } offset)
        {
            return offset;
        }
        if (!scan.IsJoined(i) && !(isAfterClock && scan.IsGlued(i)))
        {
            return default;
        }
        var at = scan.SkipThe(scan.Skip(i, Sense.In));
        switch (scan[at].Sense)
        {
            case Sense.Zone when scan[at].IsLoud || isAfterClock && !scan.Is(i, Sense.In):
                return Shifted(scan, at);
            case Sense.My or Sense.Local when scan.Next(at + 1, Sense.Time):
                return new(at + 2, new NamedZone(scan.Is(at, Sense.My) ? scan.Zone : null));
            case Sense.Their
                when scan.Next(at + 1, Sense.Time) || scan.Next(at + 1, Sense.Local) && scan.Next(at + 2, Sense.Time):
                return new(scan.Is(at + 1, Sense.Time) ? at + 2 : at + 3, new NamedZone(null, IsTheirs: true));
            case Sense.PlaceStart when scan.Next(at + 1, Sense.Place):
                return Placed(scan, at + 1, isAfterClock && at == i);
            case Sense.Place:
                return Placed(scan, at, isAfterClock && at == i);
            case Sense.Letter when scan[at].Value == 'z' && isAfterClock:
                return new(at + 1, new NamedZone(DateTimeZone.Utc));
            default:
                return Named(scan, at);
        }
    }

    /// <summary>"London time"; "Pacific" with a capital also alone, and any place that ends the message right behind a time ("8 pm prague").</summary>
    private static Match<NamedZone> Placed(in Scan scan, int at, bool isBehindClock)
    {
        var zone = new NamedZone(ZoneNames.At(scan[at].Value));
        if (scan.Next(at + 1, Sense.Time))
        {
            return new(at + 2, zone);
        }
        return scan[at].IsCapital && ZoneNames.IsRegion(scan[at].Value) || isBehindClock && scan.Is(at + 1, Sense.End)
            ? new(at + 1, zone)
            : default;
    }

    /// <summary>A TZDB name: "Europe/London", "America/Argentina/Buenos_Aires".</summary>
    private static Match<NamedZone> Named(in Scan scan, int at)
    {
        var place = at + 1;
        while (scan.IsTight(place + 1, '/'))
        {
            place++;
        }
        return scan.IsTight(place, '/') && scan.Is(place, Sense.Place)
            ? new(scan.Skip(place + 1, Sense.Time), new NamedZone(ZoneNames.At(scan[place].Value)))
            : default;
    }

    /// <summary>"UTC", "UTC+2", "GMT-05:30".</summary>
    private static Match<NamedZone> Shifted(in Scan scan, int at)
    {
        var zone = ZoneNames.At(scan[at].Value);
        if (ZoneNames.IsUtc(scan[at].Value) && scan[at + 1] is { Sense: Sense.Digits, Before: '+' or '-' })
        {
            return Signed(scan, at + 1);
        }
        return new(scan.Next(at + 1, Sense.Time) ? at + 2 : at + 1, new NamedZone(zone));
    }

    /// <summary>"+02:00" right behind a time; "-07:00" only in an ISO instant, since "14:00-15:30" are two times.</summary>
    private static Match<NamedZone> Offset(in Scan scan, int i) =>
        scan[i] is { Sense: Sense.Digits, Digits: 2 or 4, Before: '+' or '-' }
        && (scan[i].Digits == 4 || scan.IsTight(i + 1, ':') && scan[i + 1].Digits == 2)
        && (scan[i].Before == '+' || IsIso(scan, i))
            ? Signed(scan, i)
            : default;

    private static bool IsIso(in Scan scan, int i)
    {
        for (var back = i - 1; back >= Math.Max(0, i - LongestIsoTime); back--)
        {
            if (scan[back] is { Sense: Sense.Letter, Value: 't' })
            {
                return true;
            }
        }
        return false;
    }

    private static Match<NamedZone> Signed(in Scan scan, int i)
    {
        var (hours, minutes, end) = (scan[i].Value, 0, i + 1);
        if (scan[i].Digits == 4)
        {
            (hours, minutes) = (hours / 100, hours % 100);
        }
        else if (scan.IsTight(i + 1, ':') && scan[i + 1].Digits == 2)
        {
            (minutes, end) = (scan[i + 1].Value, i + 2);
        }
        if (hours >= LongestOffset || minutes > 59)
        {
            return default;
        }
        var offset = NodaTime.Offset.FromHoursAndMinutes(hours, minutes);
        return new(end, new NamedZone(DateTimeZone.ForOffset(scan[i].Before == '-' ? -offset : offset)));
    }
}
