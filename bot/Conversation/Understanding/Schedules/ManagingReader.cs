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

    public static Request? Read(string said, Memory memory, When when, Func<string, StageId?> stageNamed)
    {
        foreach (var (form, make) in Forms)
        {
            if (
                form().Match(said) is { Success: true } match
                && Named(match, memory) is { } name
                && make(new Said(match, name, memory, when, stageNamed)) is { } request
            )
            {
                return request;
            }
        }
        return null;
    }

    private static readonly (Func<Regex> Form, Func<Said, Request?> Make)[] Forms =
    [
        (Test, s => new TestSchedule(s.Name) { Proposal = s.Proposal }),
        (Show, s => new AskSchedule(s.Name)),
        (Pause, s => Paused(s)),
        (Resume, s => new ChangeSchedule(s.Name, ScheduleStep.Resume)),
        (Remove, s => s.Proposal is null ? new ChangeSchedule(s.Name, ScheduleStep.Remove) : null),
        (Reword, s => Change(s, ScheduleStep.Text) with { Text = Lines(s.Value) }),
        (Rename, s => Change(s, ScheduleStep.Name) with { Text = Lines(s.Value) }),
        (Redirect, s => Redirected(s)),
        (Retime, s => Retimed(s)),
        (Rather, s => s.Proposal is null ? null : Retimed(s)),
    ];

    private static ChangeSchedule Change(Said said, ScheduleStep what) =>
        new(said.Name, what) { Proposal = said.Proposal };

    private static ChangeSchedule Paused(Said said)
    {
        var pause = new ChangeSchedule(said.Name, ScheduleStep.Pause);
        if (said.Value.Length == 0)
        {
            return pause;
        }
        var words = Words.In(Words.Clean(said.Value));
        var hits = TimeReader.Read(Words.Clean(said.Value), words, said.When.Now, said.When.Zone);
        return hits switch
        {
            [{ Meaning: Point point }] => Until(point.Zone ?? said.When.Zone, point),
            [{ Meaning: Doubtful doubtful }] => pause with
            {
                Asks = Changes.Until.Question(doubtful, said.When.Zone, said.When.Zone),
            },
            _ => pause with { Asks = UntilWhen },
        };

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

    /// <summary>"Make it 8:30, people are hungry": what stands behind a comma may be the reason.</summary>
    private static ChangeSchedule? Retimed(Said said) =>
        (WhenReader.Read(said.Value, said.When) ?? WhenReader.Read(said.Value.Split(", ")[0], said.When))
            is not { } when
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

    /// <summary>"It" is the schedule last spoken of; a name alone must look like one, unless "schedule" stands beside it.</summary>
    private static string? Named(Match match, Memory memory)
    {
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

        /// <summary>"It" may be what waits for a yes.</summary>
        public string? Proposal => Match.Groups["name"].Success ? null : Memory.Proposal;
    }
}
