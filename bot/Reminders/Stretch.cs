using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>Stretches of time: from, up to but not including.</summary>
internal static class Stretch
{
    public static Interval Of(Instant from, Instant to) => new(from, to);

    /// <summary>The same with more before and after it.</summary>
    public static Interval Widened(this Interval stretch, Duration before, Duration after) =>
        Of(stretch.Start - before, stretch.End + after);

    /// <summary>The same moments in as few stretches as they need, in order.</summary>
    public static IReadOnlyList<Interval> Joined(IEnumerable<Interval> stretches)
    {
        var joined = new List<Interval>();
        foreach (var next in stretches.OrderBy(s => s.Start))
        {
            if (joined.Count > 0 && next.Start <= joined[^1].End)
            {
                joined[^1] = Of(joined[^1].Start, Instant.Max(joined[^1].End, next.End));
            }
            else
            {
                joined.Add(next);
            }
        }
        return joined;
    }

    /// <summary>Every day that has a part of the stretch in it, in a zone.</summary>
    public static IEnumerable<LocalDate> Days(this Interval stretch, DateTimeZone zone)
    {
        var last = stretch.End.InZone(zone).Date;
        for (var day = stretch.Start.InZone(zone).Date; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
