using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// What a whole season leaves behind outside the people's own rows, taken out at once after they have been erased: what was
/// asked, proposed, told and changed. That something was changed, when and by which staff stays.
/// </summary>
internal static class SeasonsTraces
{
    public static async Task ForgetAsync(FellowsDb db, Instant now, CancellationToken cancel)
    {
        await db.Questions.ExecuteDeleteAsync(cancel);
        await db.Dialogues.ExecuteDeleteAsync(cancel);
        await db
            .Contacts.Where(c => !db.People.Any(p => p.Email == c.Email && p.Role == Role.Staff))
            .ExecuteDeleteAsync(cancel);
        await db.Proposals.ExecuteDeleteAsync(cancel);
        await db.TimeRequests.ExecuteDeleteAsync(cancel);
        // Erased people are not among db.People.
        await db.Mutes.Where(m => !db.People.Any(p => p.Id == m.PersonId)).ExecuteDeleteAsync(cancel);
        await db.ChangedFacts.Where(f => !db.People.Any(p => p.Id == f.PersonId)).ExecuteDeleteAsync(cancel);
        await db
            .Changes.Where(c => !db.ChangedFacts.Any(f => f.ChangeId == c.Id))
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Does, Traces.SomebodysChange).SetProperty(c => c.Reason, (string?)null),
                cancel
            );
        await db
            .Audit.Where(e =>
                e.PersonId != null
                && !db.People.Any(p => p.Id == e.PersonId)
                && (e.Before != null || e.After != null || e.Reason != null)
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(e => e.Before, (string?)null)
                        .SetProperty(e => e.After, (string?)null)
                        .SetProperty(e => e.Reason, (string?)null),
                cancel
            );
        await db
            .Audit.Where(e => e.ByPersonId != null && e.By != null && !db.People.Any(p => p.Id == e.ByPersonId))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.By, (string?)null), cancel);
        var staff = await db.People.Select(p => p.Id).ToListAsync(cancel);
        var keys = staff.Select(id => $"p{id}").ToList();
        await db
            .Changes.Where(c => EF.Functions.Like(c.ByKey, "p%") && !keys.Contains(c.ByKey))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.By, Erasing.Somebody), cancel);
        await db
            .Ledger.Where(m => m.State == OwedState.Owed && m.DueAt <= now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, OwedState.Suppressed).SetProperty(m => m.SettledAt, now),
                cancel
            );
        await db
            .Ledger.Where(m => m.State != OwedState.Owed && (m.Content != null || m.Why != null))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.Content, (string?)null)
                        .SetProperty(m => m.ReadsNow, (string?)null)
                        .SetProperty(m => m.Why, $"it was to or about {Erasing.Somebody}"),
                cancel
            );
        // What still stands on the platforms is put in words without a name.
        await db.Posts.ExecuteUpdateAsync(set => set.SetProperty(p => p.DueAt, now), cancel);
    }
}
