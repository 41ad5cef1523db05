using FellowsBot.Programme.Schedules;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Conversation;

/// <summary>How schedules are said: when they come ("every other Friday at 16:00 London time") and to whom.</summary>
public static class ScheduleWords
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern MonthName = LocalDatePattern.CreateWithInvariantCulture("MMMM");
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth"];
    private static readonly IsoDayOfWeek[] Workdays =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
    ];

    /// <summary>When it comes, with its zone; once = the moment itself.</summary>
    /// <param name="when">The timetable.</param>
    /// <param name="now">By when it is said from which day on it comes, where it has not begun; none = that is left out.</param>
    public static string When(Timetable when, Instant? now = null)
    {
        if (when.Rule is null)
        {
            return $"once, on {Dates.Of(when.First.InZoneLeniently(when.ZoneOf))}";
        }
        var rule = Recurrence.Read(when.Rule);
        var times =
            rule.Hours.Count > 0 ? rule.Hours.Select(h => new LocalTime(h, when.First.Minute)) : [when.First.TimeOfDay];
        var months =
            rule.Months.Count == 0
                ? ""
                : $" in {Dates.Join([.. rule.Months.Select(m => MonthName.Format(new LocalDate(2000, m, 1)))])}";
        var from =
            rule.Interval > 1 ? $", counted from {Dates.Day(when.First.Date)}"
            : now is { } at && when.Begins(at) is { } first ? $", from {Dates.Day(first)}"
            : "";
        var until = rule.Until is { } end ? $", until {Dates.Day(end.InZone(when.ZoneOf).Date)}" : "";
        return $"{Days(rule)}{months} at {Dates.Join([.. times.Select(Clock.Format)])} {ZoneName(when.ZoneOf)}{from}{until}";
    }

    /// <summary>"Pacific time", "London time", "UTC".</summary>
    public static string ZoneName(DateTimeZone zone) =>
        zone.Id switch
        {
            "America/Los_Angeles" => "Pacific time",
            "America/Denver" => "Mountain time",
            "America/Chicago" => "Central time",
            "America/New_York" => "Eastern time",
            "UTC" or "Etc/UTC" or "Etc/GMT" => "UTC",
            var id => $"{id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ')} time",
        };

    /// <summary>"The fellows channel"; "applicants at the technical assessment, each in a direct message".</summary>
    public static string To(Recipients to) =>
        to.Kind switch
        {
            RecipientKind.StaffChannel => "the staff channel",
            RecipientKind.FellowsChannel => "the fellows channel",
            RecipientKind.AnnouncementsChannel => "the announcements channel",
            RecipientKind.EachFellow => "every fellow, each in a direct message",
            RecipientKind.EachMentor => "every mentor, each in a direct message",
            RecipientKind.Owner => "its owner alone, in a direct message",
            _ when to.Stage is { } stage => $"applicants at {StageNames.The(stage)}, each in a direct message",
            _ => "all applicants still in the running, each in a direct message",
        };

    private static string Days(Recurrence rule) =>
        rule.Every switch
        {
            Frequency.Daily => rule.Interval == 1 ? "every day" : $"every {rule.Interval} days",
            Frequency.Weekly when rule is { Interval: 1, Days.Count: 5 } && rule.Days.SequenceEqual(Workdays) =>
                "every weekday",
            Frequency.Weekly => Weekly(rule),
            _ when rule.Nth is { } nth =>
                $"on the {Nth(nth)} {Dates.Join([.. rule.Days.Select(d => $"{d}")])} of {EveryMonth(rule)}",
            _ => $"on {Dates.Join([.. rule.MonthDays.Select(DayOfMonth)])} of {EveryMonth(rule)}{Missing(rule)}",
        };

    private static string Weekly(Recurrence rule)
    {
        var days = Dates.Join([.. rule.Days.Select(d => $"{d}")]);
        return rule.Interval switch
        {
            1 => $"every {days}",
            2 => $"every other {days}",
            var weeks => $"every {weeks} weeks on {days}",
        };
    }

    private static string EveryMonth(Recurrence rule) =>
        rule.Interval == 1 ? "every month" : $"every {rule.Interval} months";

    private static string Nth(int nth) => nth == Recurrence.Last ? "last" : Ordinals[nth];

    private static string DayOfMonth(int day) => day == Recurrence.Last ? "the last day" : $"the {day}{Suffix(day)}";

    private static string Suffix(int day) =>
        (day % 10, day / 10) switch
        {
            (_, 1) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        };

    private static string Missing(Recurrence rule) => rule.MonthDays.Any(d => d > 28) ? " that has one" : "";
}
