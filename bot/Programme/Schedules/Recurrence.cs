using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Programme.Schedules;

/// <summary>By which step something comes again.</summary>
public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
}

/// <summary>
/// On which days something comes again: the part of RFC 5545 that staff can say in chat ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR").
/// Days are local; which moment a day means is the timetable's matter.
/// </summary>
public sealed record Recurrence
{
    /// <summary>The last of a month.</summary>
    public const int Last = -1;

    private const int DaysInWeek = 7;
    private static readonly string[] Codes = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public Frequency Every { get; init; }

    /// <summary>2 = every other week, or every other month.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>Days of the week; none = any.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; init; } = [];

    /// <summary>Which such weekday of the month, 1 to 5, or <see cref="Last"/>; only where it goes by months.</summary>
    public int? Nth { get; init; }

    /// <summary>Days of the month, 1 to 31 or <see cref="Last"/>; a month without such a day is passed over.</summary>
    public IReadOnlyList<int> MonthDays { get; init; } = [];

    /// <summary>Months, 1 to 12; none = all.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>Hours of the day where there are several; none = the one at which it first comes.</summary>
    public IReadOnlyList<int> Hours { get; init; } = [];

    /// <summary>The last moment at which it may come; none = for good.</summary>
    public Instant? Until { get; init; }

    /// <summary>As RFC 5545 writes it, without "RRULE:".</summary>
    public string Text
    {
        get
        {
            var parts = new List<string> { $"FREQ={Every.ToString().ToUpperInvariant()}" };
            AddTo(parts, "INTERVAL", Interval == 1 ? [] : [$"{Interval}"]);
            AddTo(parts, "BYMONTH", Months.Select(m => $"{m}"));
            AddTo(parts, "BYMONTHDAY", MonthDays.Select(d => $"{d}"));
            AddTo(parts, "BYDAY", Days.Select(d => $"{Nth}{Codes[(int)d]}"));
            AddTo(parts, "BYHOUR", Hours.Select(h => $"{h}"));
            AddTo(parts, "UNTIL", Until is { } until ? [Utc.Format(until)] : []);
            return string.Join(';', parts);
        }
    }

    /// <summary>Reads what <see cref="Text"/> writes.</summary>
    /// <exception cref="FormatException">It is no such rule.</exception>
    public static Recurrence Read(string rule)
    {
        var parts = rule.Split(';')
            .Select(p => p.Split('=', 2))
            .ToDictionary(p => p[0], p => p[^1].Split(','), StringComparer.Ordinal);
        int[] Numbers(string part) => [.. parts.GetValueOrDefault(part, []).Select(int.Parse)];
        var days = parts.GetValueOrDefault("BYDAY", []);
        return new Recurrence
        {
            Every = Enum.Parse<Frequency>(parts["FREQ"][0], ignoreCase: true),
            Interval = Numbers("INTERVAL") is [var interval] ? interval : 1,
            Days = [.. days.Select(d => (IsoDayOfWeek)Array.IndexOf(Codes, d[^2..]))],
            Nth = days is [{ Length: > 2 } numbered] ? int.Parse(numbered[..^2]) : null,
            MonthDays = Numbers("BYMONTHDAY"),
            Months = Numbers("BYMONTH"),
            Hours = Numbers("BYHOUR"),
            Until = parts.TryGetValue("UNTIL", out var until) ? Utc.Parse(until[0]).GetValueOrThrow() : null,
        };
    }

    /// <summary>Whether a day is one of them.</summary>
    /// <param name="day">The day.</param>
    /// <param name="first">The first of them, from which every other week or month is counted.</param>
    public bool FallsOn(LocalDate day, LocalDate first) =>
        day >= first
        && (Months.Count == 0 || Months.Contains(day.Month))
        && IsInStep(day, first)
        && (MonthDays.Count == 0 || MonthDays.Any(d => day.Day == (d == Last ? LastOf(day) : d)))
        && (Days.Count == 0 || Days.Contains(day.DayOfWeek) && (Nth is not { } nth || IsNth(day, nth)));

    private bool IsInStep(LocalDate day, LocalDate first) =>
        Every switch
        {
            Frequency.Weekly => Period.DaysBetween(Monday(first), Monday(day)) / DaysInWeek % Interval == 0,
            Frequency.Monthly => ((day.Year - first.Year) * 12 + day.Month - first.Month) % Interval == 0,
            _ => Period.DaysBetween(first, day) % Interval == 0,
        };

    private static bool IsNth(LocalDate day, int nth) =>
        nth == Last ? day.Day + DaysInWeek > LastOf(day) : (day.Day - 1) / DaysInWeek + 1 == nth;

    private static int LastOf(LocalDate day) => day.Calendar.GetDaysInMonth(day.Year, day.Month);

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static void AddTo(List<string> parts, string name, IEnumerable<string> values)
    {
        if (values.Any())
        {
            parts.Add($"{name}={string.Join(',', values)}");
        }
    }
}
