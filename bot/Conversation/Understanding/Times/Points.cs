namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Reads a point: a day, a time, a part of the day and a zone, in any order ("noon tomorrow London time", "Friday at 5").</summary>
internal static class Points
{
    public static Match<TimeMeaning> Read(in Scan scan, int i)
    {
        var draft = new Draft();
        var end = 0;
        var at = i;
        while (Piece(scan, at, end > 0, ref draft) is var next && next > 0)
        {
            (at, end) = (next, next);
        }
        var isPoint =
            draft.Day is not null || draft.Clock is not null || scan.Is(i, Sense.In) && draft.Part is not null;
        return end > 0 && isPoint ? new(end, draft.Settle(scan)) : default;
    }

    /// <summary>Reads one more piece into the draft and says where it ends.</summary>
    private static int Piece(in Scan scan, int at, bool isMore, ref Draft draft)
    {
        if (isMore && draft.Zone is null && Zones.Read(scan, at, draft.HasTime) is { IsNone: false } zone)
        {
            draft.Zone = zone.Value;
            return zone.End;
        }
        if (
            isMore
            && draft.Day is not null
            && draft.Clock is null
            && scan[at] is { Sense: Sense.Letter, Value: 't' }
            && scan.IsGlued(at)
        )
        {
            return IsoTime(scan, at + 1, ref draft);
        }
        if (isMore && !scan.IsJoined(at) && (scan[at].Before != '-' || scan[at].IsTight))
        {
            return 0;
        }
        var start = isMore ? Connected(scan, at, draft) : at;
        var part = Part(scan, at, isMore, ref draft);
        if (part > 0)
        {
            return part;
        }
        if (draft.Day is null && Days.Read(scan, start) is { IsNone: false } day)
        {
            draft.Day = day.Value;
            return day.End;
        }
        return draft.Clock is null ? Time(scan, start, scan.Is(start - 1, Sense.At) && start > 0, ref draft) : 0;
    }

    /// <summary>Past "on", "at" and a comma, which join a day and its time.</summary>
    private static int Connected(in Scan scan, int at, Draft draft)
    {
        at = draft.HasTime ? scan.Skip(at, Sense.Exactly) : at;
        var joins =
            scan[at].Sense is Sense.At
            || scan.Is(at, Sense.On) && draft.Day is null
            || scan.Is(at, Sense.Of) && draft.Part is not null && draft.Day is null;
        return joins && scan.IsJoined(at + 1) ? at + 1 : at;
    }

    private static int Time(in Scan scan, int at, bool isBareHour, ref Draft draft)
    {
        if (scan.Is(at, Sense.At) && scan.IsSpaced(at + 1))
        {
            (at, isBareHour) = (at + 1, true);
        }
        if (DayParts.ReadEdge(scan, at) is { IsNone: false } edge)
        {
            draft.Clock = edge.Value;
            return edge.End;
        }
        if (Hours.Read(scan, at) is { IsNone: false } hours)
        {
            (draft.Clock, draft.Until) = hours.Value;
            return hours.End;
        }
        var clock = Clock.Read(scan, at, isBareHour);
        draft.Clock = clock.IsNone ? null : clock.Value;
        return clock.End;
    }

    private static int IsoTime(in Scan scan, int at, ref Draft draft)
    {
        var clock = Clock.Read(scan, at, isBareHour: false);
        draft.Clock = clock.IsNone ? null : clock.Value;
        return clock.End;
    }

    private static int Part(in Scan scan, int at, bool isMore, ref Draft draft)
    {
        if (draft.Part is not null)
        {
            return 0;
        }
        if (scan.Is(at, Sense.Tonight))
        {
            (draft.Part, draft.Day) = (DayPart.Night, draft.Day ?? new Day(scan.Today));
            return at + 1;
        }
        if (scan[at].Sense is Sense.This or Sense.Last && scan.Next(at + 1, Sense.Part) && draft.Day is null)
        {
            draft.Part = (DayPart)scan[at + 1].Value;
            draft.Day = new Day(scan.Today.PlusDays(scan.Is(at, Sense.This) ? 0 : -1));
            return at + 2;
        }
        var part = DayParts.Read(scan, at);
        draft.Part = part.IsNone ? null : part.Value;
        return part.End;
    }
}
