using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads words that say nothing but when: "every other Friday at 16:00 London time", "daily until 19 December", "in three days",
/// "every 2 weeks from 13 October", "0 9 * * 1". What stands for the days is read by <see cref="TimeReader"/>.
/// </summary>
internal static partial class WhenReader
{
    private const string OneZone = "I post at one moment for everybody. In which zone do you mean that time?";
    private const string WhichDay =
        "On which day? Say for example “every other Friday”, or name the first day: “from 13 October”.";
    private const string TooOften =
        "I post a schedule at most once a day, or at the hours of a cron expression. When do you mean?";
    private const string OneDay = "I need one day, or how often it is to come. When do you mean?";

    /// <summary>Words that stand between times and say nothing.</summary>
    private static readonly HashSet<string> Fillers =
    [
        .. "on at and then the of by starting start from as in for please once again also time".Split(' '),
    ];

    /// <summary>None where there is more to the words than a time.</summary>
    public static WhenSaid? Read(string words, When when)
    {
        var text = Bare(words);
        if (text.Length == 0)
        {
            return null;
        }
        if (CronReader.Read(text) is { } cron)
        {
            return cron;
        }
        if (TooOftenSaid().IsMatch(text))
        {
            return new WhenSaid(null, TooOften);
        }
        var parts = Parts().Match(Plainly(text));
        var until = One(parts.Groups["until"].Value, when);
        var from = One(parts.Groups["from"].Value, when, isStart: true);
        var main = Days(parts.Groups["main"].Value, from.IsStretch ? null : from.Point, when);
        if (
            main is null
            || parts.Groups["until"].Success && until.IsNone
            || parts.Groups["from"].Success && from.IsNone
        )
        {
            return null;
        }
        if ((main.Asks ?? until.Asks ?? from.Asks) is { } asks)
        {
            return new WhenSaid(null, asks);
        }
        return new WhenSaid(
            main.Time! with
            {
                At = main.Time.At ?? from.Point?.Time ?? until.Point?.Time,
                Zone = main.Time.Zone ?? from.Point?.Zone?.Id ?? until.Point?.Zone?.Id,
                From = main.Time.From ?? from.Point?.Date,
                Until = until.Point?.Date,
            }
        );
    }

    /// <summary>Words that say only from which day on, or until which: "starting next week", "not before the 20th".</summary>
    public static WhenSaid? Bounds(string words, When when)
    {
        var parts = Parts().Match(Plainly(Bare(words)));
        var (from, until) = (parts.Groups["from"], parts.Groups["until"]);
        var (first, last) = (One(from.Value, when, isStart: true), One(until.Value, when));
        return
            parts.Groups["main"].Value.Trim().Length > 0
            || !from.Success && !until.Success
            || first.IsNone
            || last.IsNone
            ? null
            : new WhenSaid(
                new ScheduleTime
                {
                    From = first.Point?.Date,
                    Until = last.Point?.Date,
                    At = first.Point?.Time,
                    Zone = first.Point?.Zone?.Id,
                },
                first.Asks ?? last.Asks
            );
    }

    private static string Bare(string words) =>
        Words.Clean(words).Trim(' ', ',', ';', ':', '-', '–', '—', '"', '“', '”', '.', '!', '`', '\'');

    /// <summary>The same in the words that the reader of times knows.</summary>
    private static string Plainly(string text)
    {
        text = Onwards().Replace(Beginning().Replace(text, " from "), "${from}").Trim();
        text = BehindClock()
            .Replace(text, m => ZoneNames.Of(m.Value.ToLowerInvariant()) is null ? m.Value : $"{m.Value} time");
        text = StartFirst().Replace(text, "${rest} from ${from}");
        text = OfTheMonth().Replace(text, "of every month");
        text = EveryNth().Replace(text, "the ");
        text = DayToDay().Replace(text, "every ${first} to ${last}");
        text = Daily().Replace(text, "every day");
        text = OnWeekdays().Replace(text, m => $"every {m.Groups["days"].Value}");
        return text;
    }

    private static WhenSaid? Days(string text, Point? from, When when)
    {
        if (OnlyTime().Match(text) is { Success: true } clock && TimeAlone(clock, when) is { } time)
        {
            return time;
        }
        if (Weeks().Match(text) is { Success: true } weeks && from is not null)
        {
            var rest = Weeks().Replace(text, " ").Trim();
            var at = rest.Length > 0 ? Days(rest, null, when) : null;
            return rest.Length > 0 && at?.Time is not { Rule: null, On: null } ? null : Stepped(weeks, from, at?.Time);
        }
        var (hits, isAll) = Hits(text, when);
        return !isAll ? null
            : hits.OfType<Repeating>().FirstOrDefault() is { } again ? Again(again, hits)
            : hits is [Point once] ? Once(once)
            : hits is [Doubtful doubtful] ? new WhenSaid(null, Until.Question(doubtful, when.Zone, when.Zone))
            : hits is [Span] or [Length] ? new WhenSaid(null, OneDay)
            : Weeks().IsMatch(text) ? new WhenSaid(null, WhichDay)
            : null;
    }

    /// <summary>"At 10", "17:30 London time": no day is said; "9 October" is another matter.</summary>
    private static WhenSaid? TimeAlone(Match clock, When when)
    {
        // Behind a time alone "pacific" is the zone, however it is written.
        var zone = ZoneTime().Replace(clock.Groups["zone"].Value, "");
        var said = Hits($"tomorrow at {clock.Groups["clock"].Value}{zone}{(zone.Length > 0 ? " time" : "")}", when);
        return
            said is ([Point { Time: { } at } point], true) && (point.Zone is not null || !clock.Groups["zone"].Success)
            ? new WhenSaid(new ScheduleTime { At = at, Zone = point.Zone?.Id })
            : null;
    }

    private static WhenSaid Once(Point once) =>
        once.IsTheirTime
            ? new WhenSaid(null, OneZone)
            : new WhenSaid(
                new ScheduleTime
                {
                    On = once.Date,
                    At = once.Time,
                    Zone = once.Zone?.Id,
                }
            );

    private static WhenSaid Again(Repeating again, IReadOnlyList<TimeMeaning> hits)
    {
        if (again.IsTheirTime)
        {
            return new WhenSaid(null, OneZone);
        }
        var beside = hits.OfType<Point>().FirstOrDefault();
        var rule = new Recurrence
        {
            Every =
                again.DayOfMonth is not null || again.Nth is not null ? Frequency.Monthly
                : again is { On: Weekdays.All, EveryWeeks: 1 } ? Frequency.Daily
                : Frequency.Weekly,
            Interval = again.EveryWeeks,
            Days = again is { On: Weekdays.All, EveryWeeks: 1 } ? [] : DaysOf(again.On),
            Nth = again.Nth,
            MonthDays = again.DayOfMonth is { } day ? [day] : [],
        };
        return new WhenSaid(
            new ScheduleTime
            {
                Rule = rule.Text,
                At = again.Time ?? beside?.Time,
                Zone = (again.Zone ?? beside?.Zone)?.Id,
            }
        );
    }

    /// <summary>"Every 2 weeks from 13 October": on the weekday of that day; "every month from …": on its day of the month.</summary>
    private static WhenSaid Stepped(Match step, Point from, ScheduleTime? time)
    {
        var count = step.Groups["count"].Value.ToLowerInvariant() switch
        {
            "" when step.Groups["two"].Success => 2,
            "" => 1,
            "other" or "second" or "2nd" or "two" => 2,
            "three" => 3,
            "four" => 4,
            var digits => int.Parse(digits),
        };
        var rule = step.Groups["month"].Success
            ? new Recurrence
            {
                Every = Frequency.Monthly,
                Interval = count,
                MonthDays = [from.Date.Day],
            }
            : new Recurrence
            {
                Every = Frequency.Weekly,
                Interval = count,
                Days = [from.Date.DayOfWeek],
            };
        return count is < 1 or > 52
            ? new WhenSaid(null, WhichDay)
            : new WhenSaid(
                new ScheduleTime
                {
                    Rule = rule.Text,
                    At = time?.At,
                    Zone = time?.Zone,
                }
            );
    }

    private static IReadOnlyList<IsoDayOfWeek> DaysOf(Weekdays days) =>
        [.. Enumerable.Range(0, 7).Where(i => ((int)days & (1 << i)) != 0).Select(i => (IsoDayOfWeek)(i + 1))];

    /// <summary>The one moment that some words name; of a stretch of days its first or its last.</summary>
    private static Moment One(string text, When when, bool isStart = false) =>
        text.Length == 0 ? default
        : Hits(text, when) is not (var hits, true) ? new Moment(null, null, IsNone: true)
        : hits is [Point point] ? new Moment(point, point.IsTheirTime ? OneZone : null)
        : hits is [Doubtful doubtful] ? new Moment(null, Until.Question(doubtful, when.Zone, when.Zone))
        : hits is [Span span] ? new Moment(new Point(isStart ? span.From : span.To), null, IsStretch: true)
        : new Moment(null, null, IsNone: true);

    /// <summary>A moment, what is to be asked back about it, or that the words name none.</summary>
    private readonly record struct Moment(Point? Point, string? Asks, bool IsNone = false, bool IsStretch = false);

    /// <summary>The times among the words, and whether there is nothing else among them.</summary>
    private static (IReadOnlyList<TimeMeaning> Hits, bool IsAll) Hits(string text, When when)
    {
        var words = Words.In(text);
        var hits = TimeReader.Read(text, words, when.Now, when.Zone);
        var isAll = words
            .Select((w, i) => (w, i))
            .All(w => Fillers.Contains(w.w.Folded) || hits.Any(h => h.From <= w.i && w.i < h.From + h.Count));
        return ([.. hits.Select(h => h.Meaning)], isAll && hits.Count > 0 || Weeks().IsMatch(text) && hits.Count == 0);
    }
}
