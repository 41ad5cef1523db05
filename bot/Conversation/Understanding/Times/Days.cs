namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Reads a day in whichever way it was named; the longest reading counts.</summary>
internal static class Days
{
    public static Match<Day> Read(in Scan scan, int i)
    {
        var best = Offsets.Read(scan, i);
        best = Longer(best, CalendarDates.Read(scan, i));
        best = Longer(best, NumericDates.Read(scan, i));
        best = Longer(best, DayNames.Read(scan, i));
        best = Longer(best, MonthDays.Read(scan, i));
        return Longer(best, Edges.Read(scan, i));
    }

    /// <summary>A day that others may count from: not itself counted.</summary>
    public static Match<Day> Named(in Scan scan, int i)
    {
        var best = Longer(CalendarDates.Read(scan, i), NumericDates.Read(scan, i));
        best = Longer(best, DayNames.Read(scan, i));
        best = Longer(best, MonthDays.Read(scan, i));
        return Longer(best, Edges.Read(scan, i));
    }

    private static Match<Day> Longer(Match<Day> one, Match<Day> other) => other.End > one.End ? other : one;
}
