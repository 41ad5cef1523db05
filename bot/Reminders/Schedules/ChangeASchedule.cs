using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Schedules;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Staff change a schedule: its times, its text, its receivers, its name; let it rest, wake it, or remove it.</summary>
public sealed class ChangeASchedule(QuietCalendar quiet, Season season) : IDoes<ChangeSchedule>
{
    private readonly ScheduleShown shown = new(quiet, season);

    public async Task<Weighed> WeighAsync(FellowsDb db, ChangeSchedule deed, Turn turn, CancellationToken cancel)
    {
        if (ScheduleRows.MayNot(turn) is { } mayNot)
        {
            return mayNot;
        }
        var (row, asks) = await ScheduleRows.FindAsync(db, deed.Was?.Name ?? deed.Name, turn, cancel);
        if (row is null || deed.Asks is not null)
        {
            return new Weighed.Asked(row is null ? asks! : deed.Asks!);
        }
        var was = ScheduleRows.Facts(row);
        // Settled when it was proposed, so that it means the same when it is confirmed.
        var (becomes, against) = deed.Becomes is { } settled ? (settled, null) : Changed(was, deed, turn);
        if (becomes is null)
        {
            return against!;
        }
        if (becomes == was)
        {
            return new Weighed.Refused($"Schedule “{row.Name}” is so already.");
        }
        if (becomes.Name != was.Name && await db.Schedules.AnyAsync(s => s.Name == becomes.Name, cancel))
        {
            return new Weighed.Refused($"A schedule has been called “{becomes.Name}” before. Give it another name.");
        }
        return new Weighed.Good(
            deed with
            {
                Was = was,
                Becomes = becomes,
            },
            Does(deed, becomes, turn),
            await ShowsAsync(db, deed, row, was, becomes, turn, cancel)
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        ChangeSchedule deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var row = await db.Schedules.FirstAsync(s => s.Name == deed.Was!.Name, cancel);
        await ScheduleRows.WriteAsync(db, row, deed.Becomes!, change, cancel);
        db.Audit.Add(Audited(change, turn, deed.Was!, deed.Becomes!));
        return [];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        ChangeSchedule deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        var row = await db.Schedules.FirstOrDefaultAsync(s => s.Name == deed.Becomes!.Name, cancel);
        if (row is null || ScheduleRows.Facts(row) != deed.Becomes)
        {
            return $"schedule “{deed.Becomes!.Name}” has been changed since. Say “list schedules” to see how it stands.";
        }
        await ScheduleRows.WriteAsync(db, row, deed.Was!, undo, cancel);
        db.Audit.Add(Audited(undo, turn, deed.Becomes!, deed.Was!));
        return null;
    }

    private static (ScheduleFacts? Becomes, Weighed? Against) Changed(ScheduleFacts was, ChangeSchedule deed, Turn turn)
    {
        switch (deed.What)
        {
            case ScheduleStep.When:
                var own = DateTimeZoneProviders.Tzdb[deed.Zone!];
                var (when, asks) = deed.When!.Settle(turn.At, own, was.When);
                return when is null
                    ? (null, new Weighed.Asked(asks!))
                    : (was with { When = when, Since = turn.At }, null);
            case ScheduleStep.Text when deed.Text is not { Length: > 0 }:
                return (null, new Weighed.Asked("What shall it say? Say “change its text to …”."));
            case ScheduleStep.Text when deed.Text.Length > MakeASchedule.LongestText:
                return (
                    null,
                    new Weighed.Refused(
                        $"That text has {deed.Text.Length} characters, and there is room for {MakeASchedule.LongestText}."
                    )
                );
            case ScheduleStep.Text:
                return (was with { Text = deed.Text }, null);
            case ScheduleStep.Name:
                return ScheduleText.Named(deed.Text ?? "") is { } name
                    ? (was with { Name = name }, null)
                    : (null, new Weighed.Asked("What shall it be called? A few words in at most forty characters."));
            case ScheduleStep.To:
                return (was with { To = deed.To! }, null);
            case ScheduleStep.Pause:
                return (was with { PausedFrom = turn.At, PausedUntil = deed.Until }, null);
            case ScheduleStep.Resume:
                return ScheduleRows.Of(was).IsPausedAt(turn.At)
                    ? (was with { PausedFrom = null, PausedUntil = null, Since = turn.At }, null)
                    : (null, new Weighed.Refused($"Schedule “{was.Name}” is not paused."));
            default:
                return (was with { IsRemoved = true }, null);
        }
    }

    private string Does(ChangeSchedule deed, ScheduleFacts becomes, Turn turn) =>
        deed.What switch
        {
            ScheduleStep.When => $"schedule “{becomes.Name}” comes {ScheduleWords.When(becomes.When, turn.At)}",
            ScheduleStep.Text => $"the new text of schedule “{becomes.Name}”",
            ScheduleStep.To => $"schedule “{becomes.Name}” goes to {ScheduleWords.To(becomes.To)}",
            ScheduleStep.Name => $"schedule “{becomes.Name}” is the new name",
            ScheduleStep.Pause => $"schedule “{becomes.Name}” rests {shown.Resting(becomes, turn)}",
            ScheduleStep.Resume => $"schedule “{becomes.Name}” goes on",
            _ => $"the removal of schedule “{becomes.Name}”",
        };

    private async Task<IReadOnlyList<Part>> ShowsAsync(
        FellowsDb db,
        ChangeSchedule deed,
        ScheduleRow row,
        ScheduleFacts was,
        ScheduleFacts becomes,
        Turn turn,
        CancellationToken cancel
    )
    {
        var question = deed.What switch
        {
            ScheduleStep.Pause => $"Shall I let schedule “{was.Name}” rest {shown.Resting(becomes, turn)}?",
            ScheduleStep.Resume => $"Shall I let schedule “{was.Name}” go on?",
            ScheduleStep.Remove => $"Shall I remove schedule “{was.Name}”? It will not be posted again.",
            _ => $"Shall I change schedule “{was.Name}”?",
        };
        (string What, string Before, string After)[] moved =
        [
            ("Name", was.Name, becomes.Name),
            ("When", ScheduleWords.When(was.When, turn.At), ScheduleWords.When(becomes.When, turn.At)),
            ("To", ScheduleWords.To(was.To), ScheduleWords.To(becomes.To)),
        ];
        List<Fact> facts =
        [
            .. moved.Where(m => m.Before != m.After).Select(m => new Fact(m.What, $"{m.Before} → {m.After}")),
        ];
        if (was.Text != becomes.Text)
        {
            facts.AddRange([new Fact("Text before", was.Text), new Fact("Text", becomes.Text)]);
        }
        var whole = await shown.FactsAsync(db, becomes, row.Owner, turn, cancel);
        facts.AddRange(
            deed.What is ScheduleStep.Remove
                ? whole.Where(f => f.Label is "When" or "To" or "Text" or "Owner")
                : whole.Where(f =>
                    f.Label is "Next" or "Owner" or "Quiet days" || f.Label is "When" && IsToldByDay(deed)
                )
        );
        return [new Paragraph(question), new Conversation.Facts(facts)];
    }

    /// <summary>"Pause the Monday one": which one that is, is seen by when it comes.</summary>
    private static bool IsToldByDay(ChangeSchedule deed) =>
        deed.What is ScheduleStep.Pause or ScheduleStep.Resume && deed.Name.Split('-', ' ').All(ToldByDay.IsTold);

    private static AuditEntry Audited(ChangeRow change, Turn turn, ScheduleFacts before, ScheduleFacts after)
    {
        string? Says(ScheduleFacts facts) =>
            facts.IsRemoved ? null
            : facts.PausedFrom is not null ? $"{ScheduleRows.InShort(facts, change.At)}; paused"
            : ScheduleRows.InShort(facts, change.At);
        return ScheduleRows.Audited(change, turn, before.Name, Says(before), Says(after));
    }
}
