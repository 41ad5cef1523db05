namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>"This week", "next month", "last year", "the week after next": how many units on from the present one.</summary>
internal static class Steps
{
    public static Match<int> Read(in Scan scan, int i, TimeUnit unit)
    {
        var at = scan.SkipThe(i);
        var step = scan[at].Sense switch
        {
            Sense.This when !scan.Is(at + 1, Sense.Coming) => 0,
            Sense.Next or Sense.Coming => 1,
            Sense.Last => -1,
            Sense.This => 1,
            _ => int.MinValue,
        };
        if (step != int.MinValue)
        {
            at += scan.Is(at, Sense.This) && step == 1 ? 2 : 1;
            return IsUnit(scan, at, unit) ? new(at + 1, step) : default;
        }
        var isAfterNext = IsUnit(scan, at, unit) && scan.Next(at + 1, Sense.After) && scan.Next(at + 2, Sense.Next);
        return isAfterNext ? new(at + 3, 2) : default;
    }

    /// <summary>The same, also "the week" alone as the present one.</summary>
    public static Match<int> ReadOrPresent(in Scan scan, int i, TimeUnit unit)
    {
        var step = Read(scan, i, unit);
        var at = scan.SkipThe(i);
        return step.IsNone && IsUnit(scan, at, unit) ? new(at + 1, 0) : step;
    }

    public static bool IsUnit(in Scan scan, int i, TimeUnit unit) =>
        scan.Is(i, Sense.Unit)
        && (i == 0 || scan.IsJoined(i) || scan[i].StartsSentence)
        && CalendarWords.UnitOf(scan[i].Value) == unit
        && CalendarWords.IsSingular(scan[i].Value);
}
