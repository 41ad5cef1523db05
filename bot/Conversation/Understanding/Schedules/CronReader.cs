using System.Globalization;
using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads a cron expression of five fields ("0 9 * * 1": minute, hour, day of the month, month, day of the week with 0 and 7 for
/// Sunday), so that it can be shown in words before anybody confirms it.
/// </summary>
internal static class CronReader
{
    private const string OnceAnHour =
        "I post a schedule at most once an hour. Give one minute, for example “0 9 * * 1” for Mondays at 09:00.";
    private const string BothDays =
        "That names days of the month and days of the week at once, which cron takes as either of them. Make two schedules of it.";
    private static readonly string[] WeekdayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] MonthNames =
    [
        "",
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>None where the words are no cron expression at all.</summary>
    public static WhenSaid? Read(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 5 || !fields.All(IsField) || !fields.Any(f => f.Contains('*', StringComparison.Ordinal)))
        {
            return null;
        }
        var minutes = Values(fields[0], 0, 59, []);
        var hours = Values(fields[1], 0, 23, []);
        var monthDays = Values(fields[2], 1, 31, []);
        var months = Values(fields[3], 1, 12, MonthNames);
        var weekdays = Values(fields[4], 0, 7, WeekdayNames);
        if (minutes is null || hours is null || monthDays is null || months is null || weekdays is null)
        {
            return new WhenSaid(null, $"“{text}” is no cron expression that I can read. When do you mean?");
        }
        if (minutes.Count != 1)
        {
            return new WhenSaid(null, OnceAnHour);
        }
        var days = weekdays.Select(d => (IsoDayOfWeek)(d == 0 ? 7 : d)).Distinct().Order().ToList();
        var (isAnyDay, isAnyMonthDay) = (days.Count == 7, monthDays.Count == 31);
        if (!isAnyDay && !isAnyMonthDay)
        {
            return new WhenSaid(null, BothDays);
        }
        var rule = new Recurrence
        {
            Every =
                !isAnyDay ? Frequency.Weekly
                : !isAnyMonthDay ? Frequency.Monthly
                : Frequency.Daily,
            Days = isAnyDay ? [] : days,
            MonthDays = isAnyMonthDay ? [] : monthDays,
            Months = months.Count == 12 ? [] : months,
            Hours = hours.Count == 1 ? [] : hours,
        };
        return new WhenSaid(new ScheduleTime { Rule = rule.Text, At = new LocalTime(hours[0], minutes[0]) });
    }

    private static bool IsField(string field) =>
        field.All(c => char.IsAsciiLetterOrDigit(c) || c is '*' or ',' or '-' or '/')
        && (field.Any(c => char.IsAsciiDigit(c) || c == '*') || field.Length >= 3);

    /// <summary>Every value of a field, in order; none where it cannot be read.</summary>
    private static IReadOnlyList<int>? Values(string field, int least, int most, string[] names)
    {
        var values = new SortedSet<int>();
        foreach (var item in field.ToLowerInvariant().Split(','))
        {
            var (range, step) = item.Split('/') switch
            {
                [var alone] => (alone, 1),
                [var of, var every] when int.TryParse(every, CultureInfo.InvariantCulture, out var n) && n > 0 => (
                    of,
                    n
                ),
                _ => ("", 0),
            };
            var ends = range == "*" ? [least, most] : range.Split('-').Select(e => Value(e, names)).ToList();
            var (from, to) = (ends[0], ends.Count == 1 && step > 1 ? most : ends[^1]);
            if (ends.Count > 2 || from < least || to > most || to < from || step == 0)
            {
                return null;
            }
            for (var value = from; value <= to; value += step)
            {
                values.Add(value);
            }
        }
        return [.. values];
    }

    private static int Value(string text, string[] names) =>
        Array.IndexOf(names, text) is var named and >= 0 && text.Length > 0 ? named
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : -1;
}
