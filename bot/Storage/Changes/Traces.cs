using System.Text.Json;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>What is stored about a person outside their own row, and how it is taken out when they are erased.</summary>
internal static class Traces
{
    public const string Emptied = """{"Wishes":[],"Facts":[]}""";

    /// <summary>What the changes of schedules are called by.</summary>
    private const string Schedules = "schedule.";

    /// <summary>What stands where a change was said in words.</summary>
    public const string SomebodysChange = $"a change of {Erasing.Somebody}";

    /// <summary>Takes out every trace of one person, within a transaction that is already open.</summary>
    public static async Task ForgetAsync(FellowsDb db, Person person, Instant at, CancellationToken cancel)
    {
        await FromTheAuditAsync(db, person, cancel);
        await FromConversationsAsync(db, person, at, cancel);
        await FromTheLedgerAsync(db, person, at, cancel);
        await FromOthersAsync(db, person, at, cancel);
        await FromSchedulesAsync(db, person, at, cancel);
    }

    /// <summary>A schedule goes on without the name of whoever made it; one that was for them alone, or whose text names them in full, is emptied and removed.</summary>
    private static async Task FromSchedulesAsync(FellowsDb db, Person person, Instant at, CancellationToken cancel)
    {
        var (key, name, address) = ($"p{person.Id}", person.FullName, person.Email.Value);
        var (inText, byAddress, inJson) = ($"%{Pattern(name)}%", $"%{Pattern(address)}%", InJson(name));
        await db
            .Schedules.Where(s => s.OwnerKey == key || s.Owner == name || s.Owner == address)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Owner, Erasing.Somebody), cancel);
        await db
            .Schedules.Where(s => s.RemovedBy == name || s.RemovedBy == address)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.RemovedBy, Erasing.Somebody), cancel);
        var alone = new Recipients(RecipientKind.Owner, PersonId: person.Id);
        await db
            .Schedules.Where(s =>
                s.To == alone || EF.Functions.Like(s.Text, inText, "\\") || EF.Functions.Like(s.Text, byAddress, "\\")
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(s => s.Text, "")
                        .SetProperty(s => s.RemovedAt, s => s.RemovedAt ?? at)
                        .SetProperty(s => s.Revision, s => s.Revision + 1),
                cancel
            );
        await db
            .Changes.Where(c => c.Intent.StartsWith(Schedules) && c.Deed!.Contains(inJson))
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Deed, (string?)null).SetProperty(c => c.Does, SomebodysChange),
                cancel
            );
    }

    private static async Task FromTheAuditAsync(FellowsDb db, Person person, CancellationToken cancel)
    {
        var (id, key, name, address) = (person.Id, $"p{person.Id}", person.FullName, person.Email.Value);
        await db
            .Audit.Where(e => e.PersonId == id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(e => e.Before, (string?)null)
                        .SetProperty(e => e.After, (string?)null)
                        .SetProperty(e => e.Reason, (string?)null),
                cancel
            );
        await db
            .Audit.Where(e => e.ByPersonId == id || e.By!.Contains(name) || e.By == address)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.By, (string?)null), cancel);
        await db
            .Audit.Where(e => e.Before == name || e.Before == address || e.After == name || e.After == address)
            .ExecuteUpdateAsync(
                set => set.SetProperty(e => e.Before, (string?)null).SetProperty(e => e.After, (string?)null),
                cancel
            );
        await db
            .Audit.Where(e => e.Reason!.Contains(name))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Reason, (string?)null), cancel);
        await db
            .Changes.Where(c =>
                c.Does.Contains(name)
                || c.Reason!.Contains(name)
                || c.ForPersonId == id
                || db.ChangedFacts.Any(f => f.ChangeId == c.Id && f.PersonId == id)
            )
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Does, SomebodysChange).SetProperty(c => c.Reason, (string?)null),
                cancel
            );
        await db
            .Changes.Where(c => c.ByKey == key || c.By.Contains(name))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.By, Erasing.Somebody), cancel);
        await db
            .ChangedFacts.Where(f =>
                f.PersonId == id || f.Before == name || f.Before == address || f.After == name || f.After == address
            )
            .ExecuteDeleteAsync(cancel);
    }

    private static async Task FromConversationsAsync(FellowsDb db, Person person, Instant at, CancellationToken cancel)
    {
        var (id, key, name, address) = (person.Id, $"p{person.Id}", person.FullName, person.Email.Value);
        var own = $"{key}|";
        var (inFacts, inWishes, inJson) = ($"\"PersonId\":{id},", $"\"PersonId\":{id}}}", InJson(name));
        var (typedName, typedAddress) = ($"%{Pattern(name)}%", $"%{Pattern(address)}%");
        await db
            .Questions.Where(q =>
                q.AskerId == id
                || EF.Functions.Like(q.Text, typedName, "\\")
                || EF.Functions.Like(q.Text, typedAddress, "\\")
            )
            .ExecuteDeleteAsync(cancel);
        await db
            .Dialogues.Where(d =>
                d.Key.StartsWith(own)
                || d.State.Contains(inFacts)
                || d.State.Contains(inWishes)
                || d.State.Contains(inJson)
            )
            .ExecuteDeleteAsync(cancel);
        var email = person.Email;
        await db.Contacts.Where(c => c.Email == email).ExecuteDeleteAsync(cancel);
        await db.TimeRequests.Where(r => r.PersonId == id).ExecuteDeleteAsync(cancel);
        await db.Mutes.Where(m => m.PersonId == id).ExecuteDeleteAsync(cancel);
        await db
            .TimeRequests.Where(r => r.SettledBy == name || r.SettledBy == address)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.SettledBy, Erasing.Somebody), cancel);
        var proposals = db.Proposals.Where(p =>
            p.AskerKey == key || p.Plan.Contains(inFacts) || p.Plan.Contains(inWishes) || p.Plan.Contains(inJson)
        );
        var codes = await proposals.Select(p => p.Code).ToListAsync(cancel);
        await Stale.MarkAsync(db, at, cancel, [.. codes.Select(Abouts.Proposal), Abouts.Offers]);
        await proposals
            .Where(p => p.State == ProposalState.Waiting || p.State == ProposalState.WaitingForSecond)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, ProposalState.Cancelled).SetProperty(p => p.SettledAt, at),
                cancel
            );
        await proposals.ExecuteUpdateAsync(set => set.SetProperty(p => p.Plan, Emptied), cancel);
        await db
            .Proposals.Where(p => p.AskerKey == key)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.AskerName, Erasing.Somebody), cancel);
    }

    private static async Task FromTheLedgerAsync(FellowsDb db, Person person, Instant at, CancellationToken cancel)
    {
        var (id, name, inJson) = (person.Id, person.FullName, InJson(person.FullName));
        var messages = db.Ledger.Where(m =>
            m.ToPersonId == id || m.Content!.Contains(inJson) || m.ReadsNow!.Contains(inJson) || m.Why!.Contains(name)
        );
        var posts = db.Posts.Where(p => messages.Any(m => m.Id == p.LedgerId));
        await posts.ExecuteUpdateAsync(set => set.SetProperty(p => p.DueAt, at), cancel);
        await messages
            .Where(m => m.State == OwedState.Owed || m.State == OwedState.Claimed)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, OwedState.Suppressed).SetProperty(m => m.SettledAt, at),
                cancel
            );
        await messages.ExecuteUpdateAsync(
            set =>
                set.SetProperty(m => m.Content, (string?)null)
                    .SetProperty(m => m.ReadsNow, (string?)null)
                    .SetProperty(m => m.Why, $"it was to or about {Erasing.Somebody}"),
            cancel
        );
    }

    /// <summary>Whoever names them, as mentor or as the one who granted something, does so no longer; a mentor's fellows get it in their audit.</summary>
    private static async Task FromOthersAsync(FellowsDb db, Person person, Instant at, CancellationToken cancel)
    {
        var (id, name, address) = (person.Id, person.FullName, person.Email.Value);
        var (likeName, likeAddress) = (Pattern(name), Pattern(address));
        var hasNamesake = await db.People.AnyAsync(
            p => p.Id != id && p.FirstName == person.FirstName && p.LastName == person.LastName,
            cancel
        );
        var fellows = await db
            .People.Where(p =>
                p.Id != id
                && (
                    EF.Functions.Like(p.Mentor!, likeAddress, "\\")
                    || !hasNamesake && EF.Functions.Like(p.Mentor!, likeName, "\\")
                )
            )
            .Select(p => p.Id)
            .ToListAsync(cancel);
        await db
            .People.Where(p => fellows.Contains(p.Id))
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.Mentor, (string?)null).SetProperty(p => p.Version, p => p.Version + 1),
                cancel
            );
        db.Audit.AddRange(
            fellows.Select(fellow => new AuditEntry
            {
                At = at,
                PersonId = fellow,
                Field = "mentor",
                Source = AuditEntry.FromChat,
                Reason = "the mentor was erased",
            })
        );
        await db
            .People.Where(p => p.OwnCutOffBy == name || p.OwnCutOffBy == address)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(p => p.OwnCutOffBy, (string?)null).SetProperty(p => p.Version, p => p.Version + 1),
                cancel
            );
        await db
            .People.Where(p => p.OfferMoreTimeBy == name || p.OfferMoreTimeBy == address)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(p => p.OfferMoreTimeBy, (string?)null)
                        .SetProperty(p => p.Version, p => p.Version + 1),
                cancel
            );
        await db
            .People.Where(p => p.ExtensionDecidedBy == name || p.ExtensionDecidedBy == address)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(p => p.ExtensionDecidedBy, (string?)null)
                        .SetProperty(p => p.Version, p => p.Version + 1),
                cancel
            );
    }

    /// <summary>As the name stands within stored JSON, where letters beyond ASCII are written as codes.</summary>
    private static string InJson(string name) => JsonEncodedText.Encode(name).Value;

    /// <summary>A text to be found by LIKE as it is, in capitals or not.</summary>
    private static string Pattern(string text) =>
        text.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal)
            .Replace("[", @"\[", StringComparison.Ordinal);
}
