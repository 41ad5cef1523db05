using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Shows staff the schedules made in chat: all of them in a line each, or one with its text and its next dates.</summary>
public sealed class AnswerSchedules(IDbContextFactory<FellowsDb> database, QuietCalendar quiet, Season season)
    : IAnswer<AskSchedules>,
        IAnswer<AskSchedule>
{
    /// <summary>Said where no schedule is set up.</summary>
    public const string None =
        "There are no schedules. Make one by saying, for example, “every Monday at 9 remind #fellows to post their update”.";

    private const int Most = 60;
    private readonly ScheduleShown shown = new(quiet, season);

    public async Task<Reply> AnswerAsync(AskSchedules request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return ScheduleRows.ForStaff(request.Intent);
        }
        await using var db = database.CreateDbContext();
        var now = turn.At;
        var rows = await db
            .Schedules.Where(s => s.RemovedAt == null && (s.EndsAt == null || s.EndsAt > now))
            .OrderBy(s => s.Name)
            .Take(Most)
            .ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return Told(request, null, new Paragraph(None));
        }
        return Told(
            request,
            rows is [var only] ? only.Name : null,
            new Table(
                rows.Count == 1 ? "1 schedule:" : $"{rows.Count} schedules:",
                ["Name", "When", "To", "Next", "Owner"],
                [.. rows.Select(r => Line(r, turn))]
            ),
            new Paragraph(
                $"Say “show schedule {rows[0].Name}” to read one; “pause”, “resume” or “remove” take its name."
            )
        );
    }

    public async Task<Reply> AnswerAsync(AskSchedule request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return ScheduleRows.ForStaff(request.Intent);
        }
        await using var db = database.CreateDbContext();
        var (row, asks) = await ScheduleRows.FindAsync(db, request.Name, turn, cancel);
        if (row is null)
        {
            return Told(request, null, new Paragraph(asks!)) with { Outcome = Outcome.Clarify };
        }
        var facts = await shown.FactsAsync(db, ScheduleRows.Facts(row), row.Owner, turn, cancel);
        var lead = request.IsItOn ? Stands(ScheduleRows.Facts(row), turn) : $"Schedule {row.Name}:";
        return Told(request, row.Name, new Paragraph(lead), new Conversation.Facts(facts));
    }

    /// <summary>Whether it still comes, in a sentence; what it is stands below.</summary>
    private string Stands(ScheduleFacts facts, Turn turn) =>
        shown.Resting(facts, turn) is { } rests ? $"Schedule “{facts.Name}” is paused {rests}."
        : facts.When.Ends is { } end && end < turn.At ? $"Schedule “{facts.Name}” is over; it does not come again."
        : $"Schedule “{facts.Name}” is on.";

    private IReadOnlyList<string> Line(ScheduleRow row, Turn turn)
    {
        var facts = ScheduleRows.Facts(row);
        var next = shown.Next(facts, turn, count: 1);
        return
        [
            row.Name,
            ScheduleWords.When(facts.When, turn.At),
            ScheduleWords.To(facts.To),
            shown.Resting(facts, turn) is { } rests ? $"paused {rests}" : next,
            row.Owner,
        ];
    }

    private static Reply Told(Request request, string? name, params Part[] parts) =>
        Reply.Answer(request.Intent, parts) with
        {
            Private = true,
            Sources = ["record"],
            Remember = name is null ? null : new Memory { Schedule = name },
        };
}
