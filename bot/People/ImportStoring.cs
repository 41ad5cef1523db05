using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.People;

/// <summary>Stores a plan in one transaction: people, the audit of every fact changed, and the new revision.</summary>
internal static class ImportStoring
{
    private const int Chunk = 1000;
    private const string WholeFile = "import";
    private const string OwnCutOff = "own_cut_off_at";

    /// <summary>Stores the plan; false, with nothing stored, where people have changed since the plan was made.</summary>
    public static Task<bool> StoreAsync(
        FellowsDb db,
        ImportPlan plan,
        Season season,
        Instant now,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    ) =>
        db.RunAsync(
            token =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                return WriteAsync(db, plan, season, now, progress, token);
            },
            () => false,
            cancel
        );

    private static async Task<bool> WriteAsync(
        FellowsDb db,
        ImportPlan plan,
        Season season,
        Instant now,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var claimed = await db
            .Bookkeeping.Where(b => b.PeopleRevision == plan.Revision)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.PeopleRevision, plan.Revision + 1), cancel);
        if (claimed == 0)
        {
            return false;
        }
        var (done, total) = (0, plan.Added.Count + plan.Changed.Count);
        using var newPeople = new NewRows<Person>(db, transaction);
        using var audit = new NewRows<AuditEntry>(db, transaction);
        foreach (var people in plan.Added.Chunk(Chunk))
        {
            // Copies, here and below: storing writes into what it is given, and a second try must begin as the first did.
            newPeople.Add(people.Select(p => p with { Version = 1 }));
            await SaveAsync(people.Length);
        }
        if (plan.Added.Count > 0)
        {
            var last = await db.People.MaxAsync(p => (int?)p.Id, cancel) ?? 0;
            db.Arrivals.Add(new Arrival { LastPersonId = last, At = now });
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        foreach (var changes in plan.Changed.Chunk(Chunk))
        {
            foreach (var change in changes)
            {
                var stored = db.Attach(change.Before with { });
                stored.CurrentValues.SetValues(change.After with { Version = change.Before.Version + 1 });
                audit.Add(Facts(change, season, now));
            }
            await SaveAsync(changes.Length);
        }
        audit.Add([Entry(now, null, WholeFile, null, $"{plan.Added.Count} added, {plan.Changed.Count} changed")]);
        await db.SaveChangesAsync(cancel);
        await Stale.MarkOffersAsync(db, now, cancel);
        await transaction.CommitAsync(cancel);
        return true;

        async Task SaveAsync(int people)
        {
            cancel.ThrowIfCancellationRequested();
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            progress?.Report(new(ImportStep.Store, done += people, total));
        }
    }

    private static IEnumerable<AuditEntry> Facts(PersonChange change, Season season, Instant now)
    {
        var (before, after) = change;
        foreach (var column in change.Columns)
        {
            yield return Entry(now, before.Id, column.Name, column.Write(before, season), column.Write(after, season));
        }
        if (before.OwnCutOffAt is { } own && after.OwnCutOffAt is null)
        {
            yield return Entry(now, before.Id, OwnCutOff, Instants.Format(own, before.ZoneIn(season)), null);
        }
    }

    private static AuditEntry Entry(Instant now, int? person, string field, string? before, string? after) =>
        new()
        {
            At = now,
            PersonId = person,
            Field = field,
            Before = string.IsNullOrEmpty(before) ? null : before,
            After = string.IsNullOrEmpty(after) ? null : after,
            Source = AuditEntry.FromImport,
        };
}
