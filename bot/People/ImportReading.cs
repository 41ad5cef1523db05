using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.People;

/// <summary>Fetches what the database already holds for the people of a file.</summary>
internal static class ImportReading
{
    /// <summary>Addresses a query; SQL Server takes at most 2,100 parameters.</summary>
    private const int Chunk = 1000;

    public static async Task<KnownPeople> LoadAsync(
        FellowsDb db,
        PeopleFile file,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        // The revision comes first: whatever changes after it makes what is read stale, and that is noticed.
        var bookkeeping = await db.Bookkeeping.SingleAsync(cancel);
        var people = new Dictionary<EmailAddress, Person>();
        var done = 0;
        if (await db.People.AnyAsync(cancel))
        {
            foreach (var addresses in file.Rows.Select(r => r.InFile.Email).Chunk(Chunk))
            {
                var found = db.People.Where(p => addresses.Contains(p.Email)).AsAsyncEnumerable();
                await foreach (var person in found.WithCancellation(cancel))
                {
                    people.Add(person.Email, person);
                }
                progress?.Report(new(ImportStep.Compare, done += addresses.Length, file.Rows.Count));
            }
        }
        var changedInChat = await ChangedInChatAsync(db, bookkeeping.ExportedAuditId, cancel);
        return new(bookkeeping.PeopleRevision, people, changedInChat);
    }

    /// <summary>Whether nobody has changed people since this was read.</summary>
    public static Task<bool> IsCurrentAsync(FellowsDb db, KnownPeople known, CancellationToken cancel) =>
        db.Bookkeeping.AnyAsync(b => b.PeopleRevision == known.Revision, cancel);

    /// <summary>What a later import has replaced already is no longer what staff said, so it protects nothing.</summary>
    private static async Task<Dictionary<(int, string), Instant>> ChangedInChatAsync(
        FellowsDb db,
        long exported,
        CancellationToken cancel
    )
    {
        var changes = await db
            .Audit.Where(e => e.Source == AuditEntry.FromChat && e.Id > exported && e.PersonId != null)
            .Where(e =>
                !db.Audit.Any(later =>
                    later.PersonId == e.PersonId
                    && later.Id > e.Id
                    && later.Field == e.Field
                    && later.Source == AuditEntry.FromImport
                )
            )
            .OrderBy(e => e.Id)
            .Select(e => new
            {
                e.PersonId,
                e.Field,
                e.At,
            })
            .ToListAsync(cancel);
        var last = new Dictionary<(int, string), Instant>();
        foreach (var change in changes)
        {
            last[(change.PersonId!.Value, change.Field)] = change.At;
        }
        return last;
    }
}
