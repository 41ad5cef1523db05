using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Finds schedules by name, reads them as what can be changed of them, and writes them back.</summary>
internal static class ScheduleRows
{
    private const string StaffOnly =
        "Schedules are made and looked after by the programme's staff. If something should be announced, ask them, and they can set it up.";

    public static Weighed? MayNot(Turn turn) =>
        turn.Asker.IsStaff ? null : new Weighed.MayNot(new Refusal("staff-only", StaffOnly));

    /// <summary>What anybody else hears who asks about schedules.</summary>
    public static Reply ForStaff(string intent) =>
        Reply.Say(Outcome.Declined, intent, StaffOnly) with
        {
            Private = true,
        };

    /// <summary>
    /// The schedule of that name, or the only one whose name has these words in it or that comes then ("monday"); else the
    /// sentence to ask back.
    /// </summary>
    public static async Task<(ScheduleRow? Row, string? Asks)> FindAsync(
        FellowsDb db,
        string typed,
        Turn turn,
        CancellationToken cancel
    )
    {
        var name = typed.ToLowerInvariant();
        var all = await db.Schedules.Where(s => s.RemovedAt == null).OrderBy(s => s.Name).ToListAsync(cancel);
        var words = name.Split('-', ' ');
        var named = all.Where(s => words.All(s.Name.Split('-').Contains)).ToList();
        var isByDay = words.All(ToldByDay.IsTold);
        var fit = isByDay
            ? ToldByDay.Among([.. all.Where(s => s.EndsAt is not { } end || end > turn.At)], words)
            : named;
        return all.Find(s => s.Name == name) is { } exact ? (exact, null)
            : fit is [var only] ? (only, null)
            : all.Count == 0 ? (null, AnswerSchedules.None)
            : isByDay ? (null, ToldByDay.Asks(words, fit.Count > 0 ? fit : all, fit.Count > 0, turn.At))
            : (
                null,
                fit.Count > 1
                    ? $"Which schedule do you mean: {Names(fit)}?"
                    : $"There is no schedule called “{name}”. There are: {Names(all)}."
            );
    }

    public static ScheduleFacts Facts(ScheduleRow row) =>
        new(row.Name, row.Text, row.To, ReadSchedules.TimetableOf(row))
        {
            Since = row.Since,
            PausedFrom = row.PausedFrom,
            PausedUntil = row.PausedUntil,
            IsRemoved = row.RemovedAt is not null,
        };

    /// <summary>The schedule that these facts make.</summary>
    public static Schedule Of(ScheduleFacts facts) =>
        new(facts.Name, facts.Text, facts.To, facts.When, facts.Since ?? NodaTime.Instant.MinValue)
        {
            PausedFrom = facts.PausedFrom,
            PausedUntil = facts.PausedUntil,
        };

    /// <summary>Writes the facts over the row and counts its revision up.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since it was read.</exception>
    public static async Task WriteAsync(
        FellowsDb db,
        ScheduleRow row,
        ScheduleFacts facts,
        ChangeRow change,
        CancellationToken cancel
    )
    {
        db.Schedules.Attach(row);
        (row.Name, row.Text, row.To) = (facts.Name, facts.Text, facts.To);
        (row.First, row.Zone, row.Rule) = (facts.When.First, facts.When.ZoneOf, facts.When.Rule);
        (row.Since, row.EndsAt) = (facts.Since ?? row.Since, facts.When.Ends);
        (row.PausedFrom, row.PausedUntil) = (facts.PausedFrom, facts.PausedUntil);
        row.RemovedBy = facts.IsRemoved ? change.By : null;
        row.RemovedAt = facts.IsRemoved ? change.At : null;
        row.Revision++;
        await db.SaveChangesAsync(cancel);
    }

    public static AuditEntry Audited(ChangeRow change, Turn turn, string name, string? before, string? after) =>
        new()
        {
            At = change.At,
            Field = $"schedule {name}",
            Before = before,
            After = after,
            Source = AuditEntry.FromChat,
            ByPersonId = turn.Asker.Person?.Id,
            By = change.By,
            Channel = turn.Channel,
            ChangeId = change.Id,
        };

    /// <summary>What the audit keeps of a schedule: when and to whom; its text is kept with the change.</summary>
    public static string InShort(ScheduleFacts facts, NodaTime.Instant now) =>
        $"{ScheduleWords.When(facts.When, now)}, to {ScheduleWords.To(facts.To)}";

    private static string Names(IReadOnlyList<ScheduleRow> rows) => Dates.Join([.. rows.Select(r => r.Name)]);
}
