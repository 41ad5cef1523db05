using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>A schedule as staff see it: when it comes in words, its next dates, to whom, and the text as it will read.</summary>
internal sealed class ScheduleShown(QuietCalendar quiet, Season season)
{
    private const int Dated = 3;
    private const string Nothing = "no date to come";

    public async Task<IReadOnlyList<Fact>> FactsAsync(
        FellowsDb db,
        ScheduleFacts facts,
        string owner,
        Turn turn,
        CancellationToken cancel
    )
    {
        var shown = new List<Fact>
        {
            new("Name", facts.Name),
            new("When", ScheduleWords.When(facts.When, turn.At)),
            new("Next", Next(facts, turn)),
            new("To", await ToAsync(db, facts.To, turn.At, cancel)),
            new("Text", facts.Text),
            new("Owner", owner),
        };
        if (Resting(facts, turn) is { } rests)
        {
            shown.Add(new Fact("Paused", rests));
        }
        if (LeftOut(facts, turn.At) is { Length: > 0 } left)
        {
            shown.Add(new Fact("Quiet days", left));
        }
        return shown;
    }

    /// <summary>The next dates, in the schedule's zone and in the asker's.</summary>
    public string Next(ScheduleFacts facts, Turn turn, int count = Dated)
    {
        var turns = ScheduleRows.Of(facts).Coming(turn.At, count, quiet);
        return turns.Count == 0
            ? Nothing
            : string.Join("; ", turns.Select(at => Dates.Of(at, facts.When.ZoneOf, turn.Asker.ZoneIn(season))));
    }

    /// <summary>Until when it rests; none = it does not.</summary>
    public string? Resting(ScheduleFacts facts, Turn turn) =>
        !ScheduleRows.Of(facts).IsPausedAt(turn.At) ? null
        : facts.PausedUntil is { } until ? $"until {Dates.Of(until, facts.When.ZoneOf, turn.Asker.ZoneIn(season))}"
        : "until you resume it";

    private static async Task<string> ToAsync(FellowsDb db, Recipients to, Instant now, CancellationToken cancel)
    {
        if (to.IsChannel || to.Kind is RecipientKind.Owner)
        {
            return ScheduleWords.To(to);
        }
        var count = await ReadSchedules
            .Group(db.People, to)
            .CountAsync(
                p =>
                    p.Status != StageStatus.Withdrawn
                    && p.Status != StageStatus.Rejected
                    && p.Status != StageStatus.Missed,
                cancel
            );
        return $"{ScheduleWords.To(to)}; {Phrases.People(count)} just now, and looked at anew each time";
    }

    /// <summary>What the settings' quiet days do to the turns up to the last date shown.</summary>
    private string LeftOut(ScheduleFacts facts, Instant now)
    {
        var schedule = ScheduleRows.Of(facts);
        var last = schedule.Coming(now, Dated, quiet);
        if (last.Count == 0)
        {
            return "";
        }
        var moved = schedule
            .Turns(new Interval(now, last[^1]), QuietCalendar.None)
            .Select(at => at.InZone(facts.When.ZoneOf).Date)
            .Where(day => quiet.On(day) is not null)
            .Select(day =>
                $"{Dates.Day(day)}{Named(day)} is {(quiet.Then is OnQuietDays.Skip ? "left out" : "moved to the next working day")}"
            );
        return string.Join("; ", moved);
    }

    private string Named(LocalDate day) => quiet.On(day)?.Name is { } name ? $" ({name})" : "";
}
