using System.Text.RegularExpressions;
using FellowsBot.Programme.Schedules;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Hosting.Settings;

/// <summary>Reads the holidays of the settings: "2025-11-27 Thanksgiving", "2025-12-24..2026-01-01 Winter break".</summary>
internal static partial class QuietDaysReader
{
    public static QuietCalendar Read(RemindersOptions options, List<SettingProblem> problems)
    {
        var days = new List<QuietDays>();
        for (var i = 0; i < options.QuietDays.Count; i++)
        {
            var text = options.QuietDays[i];
            if (One(text) is { } quiet)
            {
                days.Add(quiet);
            }
            else
            {
                problems.Add(
                    new(
                        $"Reminders:QuietDays:{i}",
                        text,
                        $"Use a date or two with a name behind, for example \"2025-11-27 Thanksgiving\" or \"2025-12-24..2026-01-01 Winter break\", at most {QuietDays.Most} days."
                    )
                );
            }
        }
        return new QuietCalendar(days, options.OnQuietDays);
    }

    private static QuietDays? One(string text)
    {
        var match = Form().Match(text);
        if (
            !match.Success || !LocalDatePattern.Iso.Parse(match.Groups["from"].Value).TryGetValue(default, out var from)
        )
        {
            return null;
        }
        var to = from;
        if (
            match.Groups["to"] is { Success: true } last
            && !LocalDatePattern.Iso.Parse(last.Value).TryGetValue(default, out to)
        )
        {
            return null;
        }
        var length = Period.DaysBetween(from, to) + 1;
        var name = match.Groups["name"].Value;
        return length is < 1 or > QuietDays.Most ? null : new QuietDays(from, to, name.Length > 0 ? name : null);
    }

    [GeneratedRegex(
        @"^\s*(?<from>\d{4}-\d{2}-\d{2})(\s*(\.\.|/)\s*(?<to>\d{4}-\d{2}-\d{2}))?(\s+(?<name>\S.*?))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Form();
}
