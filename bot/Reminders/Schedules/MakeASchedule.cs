using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Staff make a schedule. From then on it is a further rule of the agenda, whoever its owner is and whether they stay.</summary>
public sealed class MakeASchedule(QuietCalendar quiet, Season season) : IDoes<MakeSchedule>
{
    public const int LongestText = 2000;
    private readonly ScheduleShown shown = new(quiet, season);

    public async Task<Weighed> WeighAsync(FellowsDb db, MakeSchedule deed, Turn turn, CancellationToken cancel)
    {
        if (ScheduleRows.MayNot(turn) is { } mayNot)
        {
            return mayNot;
        }
        if (deed.Asks is not null || deed.When is not { } when)
        {
            return new Weighed.Asked(deed.Asks ?? "When?");
        }
        if (deed.Text.Length > LongestText)
        {
            return new Weighed.Refused(
                $"That text has {deed.Text.Length} characters, and there is room for {LongestText}."
            );
        }
        if (NeverComes(when, turn.At) is { } never)
        {
            return new Weighed.Refused(never);
        }
        if (deed.To.Kind is RecipientKind.Owner && turn.Asker.Person is null)
        {
            return new Weighed.Refused(
                "I hold no record of you, so I could not reach you alone. Name a channel: “remind staff …”."
            );
        }
        var to = deed.To.Kind is RecipientKind.Owner ? deed.To with { PersonId = turn.Asker.Person!.Id } : deed.To;
        var facts = new ScheduleFacts(await UnlikeOthersAsync(db, deed.Name!, cancel), deed.Text, to, when);
        return new Weighed.Good(
            deed with
            {
                Name = facts.Name,
                To = to,
            },
            $"schedule “{facts.Name}”, {ScheduleRows.InShort(facts, turn.At)}",
            [
                new Paragraph("Shall I schedule this?"),
                new Conversation.Facts(await shown.FactsAsync(db, facts, turn.Asker.Name, turn, cancel)),
                new Paragraph(
                    "Say “test it to me” to get it alone first, or say what to change: “make it Tuesdays at 10”."
                ),
            ]
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        MakeSchedule deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var facts = new ScheduleFacts(deed.Name!, deed.Text, deed.To, deed.When!);
        db.Schedules.Add(
            new ScheduleRow
            {
                Name = facts.Name,
                Text = facts.Text,
                To = facts.To,
                First = facts.When.First,
                Zone = facts.When.ZoneOf,
                Rule = facts.When.Rule,
                Since = change.At,
                EndsAt = facts.When.Ends,
                OwnerKey = change.ByKey,
                Owner = change.By,
                MadeAt = change.At,
                ChangeId = change.Id,
            }
        );
        db.Audit.Add(ScheduleRows.Audited(change, turn, facts.Name, null, ScheduleRows.InShort(facts, change.At)));
        await db.SaveChangesAsync(cancel);
        return
        [
            new Paragraph(
                $"It comes next on {shown.Next(facts, turn, count: 1)}. Say “pause it until …”, “make it …”, “change its text to …” or “remove it” at any time."
            ),
        ];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        MakeSchedule deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        var row = await db.Schedules.FirstOrDefaultAsync(s => s.ChangeId == done.Id, cancel);
        if (row is not { RemovedAt: null, Revision: 1 })
        {
            return $"schedule “{deed.Name}” has been changed since; say “remove schedule {deed.Name}” instead.";
        }
        var facts = ScheduleRows.Facts(row);
        await ScheduleRows.WriteAsync(db, row, facts with { IsRemoved = true }, undo, cancel);
        db.Audit.Add(ScheduleRows.Audited(undo, turn, row.Name, ScheduleRows.InShort(facts, undo.At), null));
        return null;
    }

    /// <summary>Why it would never be posted; none = it will be.</summary>
    private string? NeverComes(Timetable when, NodaTime.Instant now)
    {
        if (when.Coming(now, 1, quiet).Count > 0)
        {
            return null;
        }
        var quietOn = when.Rule is null ? quiet.On(when.First.Date) : null;
        return quietOn is null
            ? $"That has passed already: {ScheduleWords.When(when)}."
            : $"{Dates.Day(when.First.Date)} is a quiet day{(quietOn.Name is { } name ? $" ({name})" : "")}, on which I post no schedules. Name another day.";
    }

    private static async Task<string> UnlikeOthersAsync(FellowsDb db, string name, CancellationToken cancel)
    {
        var taken = await db
            .Schedules.Where(s => s.Name.StartsWith(name))
            .Select(s => s.Name)
            .ToHashSetAsync(StringComparer.Ordinal, cancel);
        var free = name;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = $"{name}-{number}";
        }
        return free;
    }
}
