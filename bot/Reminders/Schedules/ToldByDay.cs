using FellowsBot.Conversation;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Schedules told by when they come: "the Monday one", "the weekly reminder", "the Friday morning post".</summary>
internal static class ToldByDay
{
    /// <summary>What comes on more days of the week is called by none of them.</summary>
    private const int MostNamed = 3;

    private const string Morning = "morning";
    private const string Afternoon = "afternoon";
    private const string Evening = "evening";
    private static readonly string[] Paces = ["weekday", "weekly", "daily", "monthly", "fortnightly"];

    /// <summary>Whether a word tells a schedule by when it comes.</summary>
    public static bool IsTold(string word) =>
        DayOf(word) is not null || Paces.Contains(word) || word is Morning or Afternoon or Evening;

    /// <summary>Those that come then, or have every such word in their name; what is named for the day goes before what comes on most days.</summary>
    public static List<ScheduleRow> Among(IReadOnlyList<ScheduleRow> schedules, string[] words)
    {
        var fit = schedules.Where(s => words.All(w => Fits(w, s) || s.Name.Split('-').Contains(w))).ToList();
        var closer = fit.Where(s => words.All(w => DayOf(w) is null || IsNamedFor(w, s))).ToList();
        return closer.Count > 0 ? closer : fit;
    }

    public static string Asks(string[] words, IReadOnlyList<ScheduleRow> schedules, bool isFound, Instant now)
    {
        var named = schedules.Select(s => $"“{s.Name}” ({ScheduleWords.When(ReadSchedules.TimetableOf(s), now)})");
        var list = string.Join("; ", named);
        return isFound
            ? $"Which schedule do you mean? {list}. Say it again with its name."
            : $"I find no {string.Join(' ', words.Select(Capital))} schedule. There {(schedules.Count == 1 ? "is" : "are")}: {list}.";
    }

    private static bool Fits(string word, ScheduleRow schedule)
    {
        var rule = schedule.Rule is { } text ? Recurrence.Read(text) : null;
        var days = DaysOf(schedule, rule);
        return word switch
        {
            Morning => schedule.First.Hour < 12,
            Afternoon => schedule.First.Hour is >= 12 and < 18,
            Evening => schedule.First.Hour >= 17,
            "daily" => rule is { Every: Frequency.Daily } || days.Count >= 5,
            "weekday" => rule is { Every: Frequency.Weekly } && days.Count == 5,
            "weekly" => rule is { Every: Frequency.Weekly, Interval: 1 } && days.Count <= MostNamed,
            "fortnightly" => rule is { Every: Frequency.Weekly, Interval: 2 },
            "monthly" => rule is { Every: Frequency.Monthly },
            _ => rule is { Every: Frequency.Daily, Interval: 1 } || DayOf(word) is { } day && days.Contains(day),
        };
    }

    private static bool IsNamedFor(string word, ScheduleRow schedule) =>
        schedule.Name.Split('-').Contains(word)
        || DaysOf(schedule, schedule.Rule is { } text ? Recurrence.Read(text) : null) is { Count: <= MostNamed } days
            && days.Contains(DayOf(word)!.Value);

    private static IReadOnlyList<IsoDayOfWeek> DaysOf(ScheduleRow schedule, Recurrence? rule) =>
        rule is null ? [schedule.First.DayOfWeek] : rule.Days;

    private static IsoDayOfWeek? DayOf(string word) =>
        Enumerable
            .Range((int)IsoDayOfWeek.Monday, 7)
            .Select(d => (IsoDayOfWeek?)d)
            .FirstOrDefault(d => $"{d}".Equals(word, StringComparison.OrdinalIgnoreCase));

    private static string Capital(string word) => DayOf(word) is { } day ? $"{day}" : word;
}
