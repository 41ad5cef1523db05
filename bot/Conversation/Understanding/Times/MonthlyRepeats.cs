namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>"On the first of each month", "monthly on the 15th", "every month on the last day", "the last Friday of every month".</summary>
internal static class MonthlyRepeats
{
    public static Match<Repeating?> Read(in Scan scan, int i)
    {
        if (scan.Is(i, Sense.Monthly) || scan.Is(i, Sense.Every) && Steps.IsUnit(scan, i + 1, TimeUnit.Month))
        {
            var at = scan.Is(i, Sense.Monthly) ? i + 1 : i + 2;
            var on = scan.Skip(at, Sense.On);
            return on > at ? Which(scan, on) : default;
        }
        var each = scan.Skip(i, Sense.Every);
        var which = Which(scan, each);
        if (which.IsNone || which.Value is null)
        {
            return default;
        }
        var of = scan[which.End].Sense is Sense.Of or Sense.In ? which.End + 1 : which.End;
        if (each > i)
        {
            var month = scan.SkipThe(of);
            return of > which.End && Steps.IsUnit(scan, month, TimeUnit.Month) ? new(month + 1, which.Value) : default;
        }
        return scan.Is(of, Sense.Every) && Steps.IsUnit(scan, of + 1, TimeUnit.Month)
            ? new(of + 2, which.Value)
            : default;
    }

    /// <summary>"The 15th", "the last day", "the second Tuesday".</summary>
    private static Match<Repeating?> Which(in Scan scan, int i)
    {
        var at = scan.SkipThe(i);
        var isLast = scan.Is(at, Sense.Last);
        var nth = isLast ? new(at + 1, Repeating.LastDay) : Numbers.Nth(scan, at);
        if (nth.IsNone || nth.Value > 31)
        {
            return default;
        }
        if (scan.Is(nth.End, Sense.Weekday))
        {
            return nth.Value <= 5
                ? new(nth.End + 1, new Repeating((Weekdays)(1 << (scan[nth.End].Value - 1)), Nth: nth.Value))
                : default;
        }
        if (Steps.IsUnit(scan, nth.End, TimeUnit.Day))
        {
            return new(nth.End + 1, new Repeating(Weekdays.None, DayOfMonth: nth.Value));
        }
        return isLast ? default : new(nth.End, new Repeating(Weekdays.None, DayOfMonth: nth.Value));
    }
}
