namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Days of a month that is left out: "the 5th", "by the fifth", "the 5th of next month". The next to come is meant.</summary>
internal static class MonthDays
{
    public static Match<Day> Read(in Scan scan, int i)
    {
        var at = scan.SkipThe(i);
        var day = Numbers.Nth(scan, at);
        if (day.IsNone)
        {
            return default;
        }
        var of = scan.Skip(day.End, Sense.Of);
        if (of > day.End && Steps.ReadOrPresent(scan, of, TimeUnit.Month) is { IsNone: false } month)
        {
            var first = scan.Today.With(NodaTime.DateAdjusters.StartOfMonth).PlusMonths(month.Value);
            return new(month.End, Calendar.Exact(first.Year, first.Month, day.Value));
        }
        var isSaid = scan.Is(at, Sense.Digits)
            ? at > i || scan.IsIntroduced(i) || scan.Is(i - 1, Sense.Weekday)
            : scan.IsIntroduced(i) && !scan.Is(i - 1, Sense.From);
        return isSaid && (scan.IsClauseEnd(day.End) || IsBesideTime(scan, day.End))
            ? new(day.End, Calendar.OfMonth(scan.Today, day.Value))
            : default;
    }

    /// <summary>"The 10th 5pm", "the 10th end of day": the time makes it a day.</summary>
    private static bool IsBesideTime(in Scan scan, int end) =>
        scan.IsSpaced(end)
        && (
            !Clock.Read(scan, end, isBareHour: false).IsNone
            || !DayParts.ReadEdge(scan, end).IsNone
            || !DayParts.Read(scan, end).IsNone
        );
}
