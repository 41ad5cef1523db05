using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// Writes an erasure within a transaction that is already open. It is no ordinary change: what was there is not kept, so it
/// cannot be undone, and every trace of the person elsewhere goes with it.
/// </summary>
internal static class Erasing
{
    /// <summary>What the audit calls it.</summary>
    public const string Field = "erased";

    /// <summary>What stands where a name stood.</summary>
    public const string Somebody = "somebody who has been erased";

    public static readonly string Intent = new Erase().Intent;

    /// <summary>The id of the change.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A person was changed by somebody else since they were read.</exception>
    public static async Task<int> WriteAsync(
        FellowsDb db,
        Planned.Good good,
        ByWhom by,
        Turn turn,
        CancellationToken cancel
    )
    {
        await db.Bookkeeping.ExecuteUpdateAsync(
            set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1),
            cancel
        );
        foreach (var step in good.Steps)
        {
            await Traces.ForgetAsync(db, step.Before, turn.At, cancel);
        }
        var change = new ChangeRow
        {
            At = turn.At,
            ByKey = by.Key,
            By = by.Name,
            Intent = Intent,
            Does = $"erase {Dates.Count(good.Steps.Count, "person")}".Replace(
                "persons",
                "people",
                StringComparison.Ordinal
            ),
        };
        db.Changes.Add(change);
        await db.SaveChangesAsync(cancel);
        foreach (var step in good.Steps)
        {
            var stored = db.Attach(step.Before with { });
            stored.CurrentValues.SetValues(step.Change.After with { Version = step.Before.Version + 1 });
            db.Audit.Add(
                new AuditEntry
                {
                    At = turn.At,
                    PersonId = step.Before.Id,
                    Field = Field,
                    Source = AuditEntry.FromChat,
                    ByPersonId = turn.Asker.Person?.Id,
                    By = by.Name,
                    Channel = turn.Channel,
                    ChangeId = change.Id,
                }
            );
        }
        await db.SaveChangesAsync(cancel);
        return change.Id;
    }

    /// <summary>The last time the name is said.</summary>
    public static Reply Reply(Planned.Good good, string intent) =>
        new()
        {
            Outcome = Outcome.Done,
            Intent = intent,
            Private = true,
            Sources = ["record"],
            Parts =
            [
                new Paragraph(
                    $"Erased: {Dates.Join([.. good.Steps.Select(s => s.Before.FullName)])}. What is left is a number in the counts, and that it was you who confirmed it. This cannot be undone."
                ),
            ],
            Remember = new Conversation.Dialogue.Memory(),
        };
}
