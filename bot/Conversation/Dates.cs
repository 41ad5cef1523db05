using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Conversation;

/// <summary>
/// The one way in which the bot writes moments: weekday, date, time and zone ("Sunday 17 August 2025, 23:59 PDT"), and once
/// more in the reader's zone where that differs.
/// </summary>
public static class Dates
{
    private static readonly LocalDateTimePattern Full = LocalDateTimePattern.CreateWithInvariantCulture(
        "dddd d MMMM uuuu, HH:mm"
    );
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture(
        "dddd d MMMM uuuu"
    );
    private static readonly LocalDatePattern DayOfYear = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");

    public static string Of(Instant at, DateTimeZone zone) =>
        $"{Full.Format(at.InZone(zone).LocalDateTime)} {Abbreviation(at, zone)}";

    public static string Of(ZonedDateTime at) => Of(at.ToInstant(), at.Zone);

    /// <summary>The moment in its own zone and, in brackets, in every reader's zone in which the clock shows something else.</summary>
    public static string Of(Instant at, DateTimeZone zone, params ReadOnlySpan<DateTimeZone> readers)
    {
        var own = Of(at, zone);
        var others = new List<string>();
        foreach (var reader in readers)
        {
            var local = at.InZone(reader);
            if (local.Offset != at.InZone(zone).Offset)
            {
                var text = $"{Full.Format(local.LocalDateTime)} {Abbreviation(at, reader)}";
                if (!others.Contains(text))
                {
                    others.Add(text);
                }
            }
        }
        return others.Count == 0 ? own : $"{own} ({string.Join("; ", others)})";
    }

    public static string Month(LocalDate day) => MonthPattern.Format(day);

    /// <summary>A day of which the hour is not known: "Tuesday 22 July 2025, 00:00–23:59 PDT".</summary>
    public static string WholeDay(LocalDate day, DateTimeZone zone) =>
        $"{Day(day)}, 00:00–23:59 {Abbreviation(zone.AtStartOfDay(day).ToInstant(), zone)}";

    /// <summary>A day on its own: only where a time stands beside it.</summary>
    public static string Day(LocalDate day) => DayPattern.Format(day);

    /// <summary>"Tuesday 2 September, Wednesday 3 September and Friday 5 September 2025": the year where it ends or changes.</summary>
    public static string Days(IReadOnlyList<LocalDate> days) =>
        Join([
            .. days.Select(
                (day, i) => i + 1 < days.Count && days[i + 1].Year == day.Year ? DayOfYear.Format(day) : Day(day)
            ),
        ]);

    /// <summary>"a, b and c".</summary>
    public static string Join(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
        };

    /// <summary>How long from one moment to a later one, in the two largest units that matter: "6 days and 4 hours".</summary>
    public static string Span(Duration length)
    {
        var minutes = (long)Math.Floor(length.TotalMinutes);
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        return (days, hours, rest) switch
        {
            (0, 0, 0) => "less than a minute",
            (0, 0, _) => Count(rest, "minute"),
            (0, _, 0) => Count(hours, "hour"),
            (0, _, _) => $"{Count(hours, "hour")} and {Count(rest, "minute")}",
            (_, 0, _) => Count(days, "day"),
            (< 14, _, _) => $"{Count(days, "day")} and {Count(hours, "hour")}",
            _ => Count(days, "day"),
        };
    }

    public static string Count(long number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>PDT, BST, IST…; zones without letters of their own read "UTC+14" or "UTC+5:45".</summary>
    public static string Abbreviation(Instant at, DateTimeZone zone)
    {
        var name = zone.GetZoneInterval(at).Name;
        return char.IsAsciiLetter(name[0]) ? name : $"UTC{zone.GetUtcOffset(at).ToString("g", null)}";
    }
}
