using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Audit;

/// <summary>Reads the audit for people to read: newest first, without the rows that only say who granted what and when.</summary>
internal sealed class AuditReads(IDbContextFactory<FellowsDb> database)
{
    /// <summary>So many lines are read out; how many more there are is said.</summary>
    public const int Most = 30;

    public async Task<AuditPage> OfPersonAsync(int personId, HistoryFields which, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var (only, without) = (which.Only, which.Without);
        var entries = db.Audit.Where(e => e.PersonId == personId && !without.Contains(e.Field));
        if (only.Count > 0)
        {
            entries = entries.Where(e => only.Contains(e.Field));
        }
        if (which.MustHaveBeenThere is { } field)
        {
            entries = entries.Where(e => e.Field != field || e.Before != null);
        }
        return await PageAsync(db, entries, cancel);
    }

    /// <summary>What was changed from one moment to another, in UTC; only by one person, where one is given.</summary>
    public async Task<AuditPage> BetweenAsync(Instant from, Instant to, int? by, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var stamps = HistoryFields.Stamps;
        var entries = db.Audit.Where(e => e.At >= from && e.At < to && !stamps.Contains(e.Field));
        return await PageAsync(db, by is null ? entries : entries.Where(e => e.ByPersonId == by), cancel);
    }

    private static async Task<AuditPage> PageAsync(
        FellowsDb db,
        IQueryable<AuditEntry> entries,
        CancellationToken cancel
    )
    {
        var count = await entries.CountAsync(cancel);
        var newest = await entries
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.Id)
            .Take(Most)
            .ToListAsync(cancel);
        var changeIds = newest.Select(e => e.ChangeId).OfType<int>().Distinct().ToList();
        var changes = await db
            .Changes.Where(c => changeIds.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.UndoneBy,
                c.Undoes,
            })
            .ToListAsync(cancel);
        var ids = newest.Select(e => e.PersonId).Concat(newest.Select(e => e.ForPersonId)).OfType<int>().ToHashSet();
        var names = await db
            .People.IgnoreQueryFilters()
            .Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.FirstName,
                p.LastName,
            })
            .ToListAsync(cancel);
        return new AuditPage(
            [
                .. newest.Select(e =>
                {
                    var change = changes.FirstOrDefault(c => c.Id == e.ChangeId);
                    return new AuditLine(e, change?.UndoneBy, change?.Undoes);
                }),
            ],
            count
        )
        {
            Names = names.ToDictionary(n => n.Id, n => $"{n.FirstName} {n.LastName}"),
            NamesByAddress = await MentorsAsync(db, newest, cancel),
        };
    }

    private static async Task<IReadOnlyDictionary<string, string>> MentorsAsync(
        FellowsDb db,
        IReadOnlyList<AuditEntry> entries,
        CancellationToken cancel
    )
    {
        var addresses = entries
            .Where(e => e.Field == "mentor")
            .SelectMany(e => new[] { e.Before, e.After })
            .Select(text => EmailAddress.TryParse(text, out var address) ? address : (EmailAddress?)null)
            .OfType<EmailAddress>()
            .Distinct()
            .ToList();
        if (addresses.Count == 0)
        {
            return new Dictionary<string, string>();
        }
        var mentors = await db.People.Where(p => addresses.Contains(p.Email)).ToListAsync(cancel);
        return mentors.ToDictionary(p => p.Email.Value, p => p.FullName);
    }
}
