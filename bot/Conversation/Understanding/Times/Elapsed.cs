using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Moments counted in hours and minutes from now: "in two hours", "half an hour from now", "20 minutes ago".</summary>
internal static class Elapsed
{
    public static Match<TimeMeaning> Read(in Scan scan, int i)
    {
        var isAhead = scan[i].Sense is Sense.In or Sense.Within && scan.IsSpaced(i + 1);
        var at = isAhead ? i + 1 : i;
        var length = Offsets.CanCount(scan, at) ? Lengths.Read(scan, at) : default;
        if (length.IsNone || !length.Value.Period.HasTimeComponent)
        {
            return default;
        }
        var end = length.End;
        if (isAhead)
        {
            return new(scan.Next(end, Sense.Time) ? end + 1 : end, Ahead(scan, length.Value.Period));
        }
        if (scan.Next(end, Sense.From) && scan.Next(end + 1, Sense.Now))
        {
            return new(end + 2, Ahead(scan, length.Value.Period));
        }
        return scan.Next(end, Sense.Ago)
            ? new(
                end + 1,
                new Doubtful(
                    [
                        At(
                            scan.Now - Hours(length.Value.Period) - Duration.FromDays(length.Value.Period.Days),
                            scan.Zone
                        ),
                    ],
                    Doubts.Past
                )
            )
            : default;
    }

    /// <summary>Days first, at the same local time; then hours as they pass.</summary>
    private static Point Ahead(in Scan scan, Period period)
    {
        var day = (scan.Local + Days(period)).InZoneLeniently(scan.Zone);
        return At(day.ToInstant() + Hours(period), scan.Zone);
    }

    /// <summary>In the asker's zone; in the second of two like local hours by its offset, or the first would be meant.</summary>
    private static Point At(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone);
        var isFirst = zone.MapLocal(local.LocalDateTime).First().ToInstant() == at;
        return new(local.Date, local.TimeOfDay, isFirst ? null : DateTimeZone.ForOffset(local.Offset));
    }

    private static Period Days(Period period) =>
        new PeriodBuilder
        {
            Years = period.Years,
            Months = period.Months,
            Weeks = period.Weeks,
            Days = period.Days,
        }.Build();

    private static Duration Hours(Period period) =>
        Duration.FromHours(period.Hours) + Duration.FromMinutes(period.Minutes) + Duration.FromSeconds(period.Seconds);
}
