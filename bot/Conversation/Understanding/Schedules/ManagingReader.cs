using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads what is done with a schedule that is there, or that is proposed: "pause post-their-update until 5 January", "make it
/// Tuesdays at 10", "change its text to …", "test it to me", "remove it".
/// </summary>
internal static partial class ManagingReader
{
    private const string UntilWhen = "Until when? Name a day, or say “pause it” to let it rest until you resume it.";

    public static Request? Read(
        string said,
        Memory memory,
        When when,
        Func<string, StageId?> stageNamed,
        bool isStaff = false
    )
    {
        // What stands behind it may be why; a new text or name takes all of it.
        return First(said, Forms)
            ?? Reasons
                .Without(said)
                .Skip(1)
                .Select(words => First(words, MayHaveReasons))
                .FirstOrDefault(request => request is not null);

        Request? First(string words, IEnumerable<(Func<Regex> Form, Func<Said, Request?> Make)> forms) =>
            forms
                .Select(f => (Match: f.Form().Match(words), f.Make))
                .Where(f => f.Match.Success)
                .Select(f =>
                    Named(f.Match, memory, isStaff) is { } name
                        ? f.Make(new Said(f.Match, name, memory, when, stageNamed))
                        : null
                )
                .FirstOrDefault(request => request is not null);
    }

    /// <summary>The forms that end where what is to be done ends.</summary>
    private static readonly (Func<Regex> Form, Func<Said, Request?> Make)[] MayHaveReasons =
    [
        (StillOn, s => new AskSchedule(s.Name) { IsItOn = true }),
        (Pause, s => Paused(s)),
        (Resume, s => new ChangeSchedule(s.Name, ScheduleStep.Resume)),
        (Remove, s => s.Proposal is null ? new ChangeSchedule(s.Name, ScheduleStep.Remove) : null),
    ];

    private static readonly (Func<Regex> Form, Func<Said, Request?> Make)[] Forms =
    [
        (Test, s => new TestSchedule(s.Name) { Proposal = s.Proposal }),
        (Show, s => new AskSchedule(s.Name)),
        .. MayHaveReasons,
        (Reword, s => Change(s, ScheduleStep.Text) with { Text = Lines(s.Value) }),
        (Rename, s => Change(s, ScheduleStep.Name) with { Text = Lines(s.Value) }),
        (Redirect, s => Redirected(s)),
        (Retime, s => Retimed(s)),
        (Start, s => Retimed(s, $"from {s.Value}")),
        (Finish, s => Retimed(s, $"until {s.Value}")),
        (Rather, s => s.Proposal is null ? null : Retimed(s)),
    ];

    private static ChangeSchedule Change(Said said, ScheduleStep what) =>
        new(said.Name, what) { Proposal = said.Proposal };

    private static ChangeSchedule? Paused(Said said)
    {
        var pause = new ChangeSchedule(said.Name, ScheduleStep.Pause);
        if (said.Length.Length > 0)
        {
            return Times(said.Length) is [{ Meaning: Length { IsWorkingDays: false } length }]
                ? pause with
                {
                    Until = (said.When.Now.InZone(said.When.Zone).LocalDateTime + length.Period)
                        .InZoneLeniently(said.When.Zone)
                        .ToInstant(),
                }
                : null;
        }
        if (said.Value.Length == 0)
        {
            return pause;
        }
        return (Reasons.Without(said.Value).Select(Times).FirstOrDefault(h => h.Count == 1) ?? []) switch
        {
            [{ Meaning: Point point }] => Until(point.Zone ?? said.When.Zone, point),
            [{ Meaning: Doubtful doubtful }] => pause with
            {
                Asks = Changes.Until.Question(doubtful, said.When.Zone, said.When.Zone),
            },
            _ => pause with { Asks = UntilWhen },
        };

        IReadOnlyList<TimeHit> Times(string text) =>
            TimeReader.Read(Words.Clean(text), Words.In(Words.Clean(text)), said.When.Now, said.When.Zone);

        // A pause until a day is over when that day begins.
        ChangeSchedule Until(DateTimeZone zone, Point point)
        {
            var at = point.Date.At(point.Time ?? LocalTime.Midnight).InZoneLeniently(zone).ToInstant();
            return at > said.When.Now
                ? pause with
                {
                    Until = at,
                }
                : pause with
                {
                    Asks = $"{Dates.Of(at, zone)} has passed already. {UntilWhen}",
                };
        }
    }

    /// <summary>"Make it 8:30, people are hungry".</summary>
    private static ChangeSchedule? Retimed(Said said, string? value = null) =>
        SaidAnew.Time(value ?? said.Value, said.When) is not var (when, _)
            ? null
            : Change(said, ScheduleStep.When) with
            {
                When = when.Time,
                Zone = said.When.Zone.Id,
                Asks = when.Asks,
            };

    private static ChangeSchedule? Redirected(Said said) =>
        ToWhom.Read(said.Value, said.StageNamed) is var (to, rest) && Instead().IsMatch(rest)
            ? Change(said, ScheduleStep.To) with
            {
                To = to,
            }
            : null;

    /// <summary>
    /// "It" is the schedule last spoken of; a name alone must look like one, unless "schedule" stands beside it. "The Monday one"
    /// is told by when it comes.
    /// </summary>
    private static string? Named(Match match, Memory memory, bool isStaff)
    {
        if (match.Groups["day"] is { Success: true } day)
        {
            return isStaff ? day.Value.ToLowerInvariant() : null;
        }
        if (match.Groups["name"] is { Success: true } name)
        {
            var typed = name.Value.Trim('"', '“', '”', '\'', '‘', '’', ' ');
            // "The breakfast one" is a schedule where schedules are spoken of.
            var isPlain =
                match.Groups["schedule"].Success
                || Slug().IsMatch(typed)
                || match.Groups["spoken"].Success && memory is { Schedule: not null, PersonId: null };
            return isPlain ? typed : null;
        }
        return memory.HasWish ? null : memory.Schedule;
    }

    private static string Lines(string text)
    {
        var trimmed = text.Trim();
        var isQuoted = trimmed.Length > 1 && trimmed[0] is '"' or '“' && trimmed[^1] is '"' or '”';
        var lines = (isQuoted ? trimmed[1..^1] : trimmed).Split('\n').Select(Words.Clean).Where(l => l.Length > 0);
        var clean = string.Join('\n', lines);
        return clean is "…" or "..." ? "" : clean;
    }

    /// <summary>A form that fits, with what it is said of.</summary>
    private sealed record Said(Match Match, string Name, Memory Memory, When When, Func<string, StageId?> StageNamed)
    {
        public string Value => Match.Groups["value"].Value.Trim();

        /// <summary>For how long.</summary>
        public string Length => Match.Groups["length"].Value.Trim();

        /// <summary>"It" may be what waits for a yes.</summary>
        public string? Proposal => Match.Groups["name"].Success || Match.Groups["day"].Success ? null : Memory.Proposal;
    }
}
