using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.People;

/// <summary>
/// How long things are kept. So many days after the season's last day everybody but the staff is erased, and with them all
/// that was said and changed; the counts stay. Without the setting people are kept until somebody erases them. Whatever the
/// setting: memories of conversations go when they have run out, proposals after thirty days.
/// </summary>
/// <param name="database">Where it is all stored.</param>
/// <param name="season">The season after which it counts.</param>
/// <param name="daysAfterSeason">Retention:DaysAfterSeason; none = kept until erased by hand.</param>
public sealed class Retention(IDbContextFactory<FellowsDb> database, Season season, int? daysAfterSeason)
{
    private const int Chunk = 500;
    private static readonly Duration ProposalsKept = Duration.FromDays(30);

    /// <summary>No platform repeats itself later than this.</summary>
    private static readonly Duration RepetitionsKnown = Duration.FromDays(3);

    /// <summary>From when the season's people are erased; none = never by itself.</summary>
    public Instant? ErasesAt =>
        daysAfterSeason is { } days ? season.Zone.AtStartOfDay(LastDay.PlusDays(days + 1)).ToInstant() : null;

    private LocalDate LastDay => StageIds.All.Max(s => season[s].Closes.Date);

    /// <summary>Erases what is due at <paramref name="now"/>, in one transaction; with a dry run only counts it.</summary>
    public async Task<RetentionReport> RunAsync(Instant now, bool dryRun, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var isDue = ErasesAt is { } at && now >= at;
        var old = now - ProposalsKept;
        var known = now - RepetitionsKnown;
        var report = new RetentionReport(
            isDue ? await db.People.CountAsync(p => p.Role != Role.Staff, cancel) : 0,
            isDue ? await db.Questions.CountAsync(cancel) : 0,
            await db.Dialogues.CountAsync(d => d.ExpiresAt < now, cancel),
            await db.Proposals.CountAsync(p => p.ExpiresAt < old, cancel),
            ErasesAt is { } erases ? Instants.Format(erases, season.Zone) : null,
            dryRun
        );
        if (dryRun)
        {
            return report;
        }
        await db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    db.ChangeTracker.Clear();
                    await using var transaction = await db.Database.BeginTransactionAsync(token);
                    await db.Dialogues.Where(d => d.ExpiresAt < now).ExecuteDeleteAsync(token);
                    await db.Proposals.Where(p => p.ExpiresAt < old).ExecuteDeleteAsync(token);
                    await db.Posts.Where(p => p.KeptAt < old).ExecuteDeleteAsync(token);
                    await db.Inbox.Where(r => r.HeldUntil == null && r.At < known).ExecuteDeleteAsync(token);
                    if (isDue)
                    {
                        await PeopleAsync(db, now, token);
                        await SeasonsTraces.ForgetAsync(db, now, token);
                    }
                    await transaction.CommitAsync(token);
                    db.ChangeTracker.Clear();
                },
                cancel
            );
        return report;
    }

    private async Task PeopleAsync(FellowsDb db, Instant now, CancellationToken cancel)
    {
        var people = await db.People.Where(p => p.Role != Role.Staff).ToListAsync(cancel);
        if (people.Count == 0)
        {
            return;
        }
        await db.Bookkeeping.ExecuteUpdateAsync(
            set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1),
            cancel
        );
        foreach (var chunk in people.Chunk(Chunk))
        {
            foreach (var person in chunk)
            {
                var erased = ErasePerson.Anonymous(new Standing(person, season, now), now);
                var stored = db.Attach(person with { });
                stored.CurrentValues.SetValues(erased with { Version = person.Version + 1 });
                db.Audit.Add(
                    new AuditEntry
                    {
                        At = now,
                        PersonId = person.Id,
                        Field = Erasing.Field,
                        Source = AuditEntry.FromRetention,
                    }
                );
            }
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>What retention erased, or would.</summary>
/// <param name="People">People of the season.</param>
/// <param name="Questions">Questions that waited for staff.</param>
/// <param name="Conversations">Memories of conversations that have run out.</param>
/// <param name="Proposals">Proposals older than thirty days.</param>
/// <param name="ErasesAt">From when people are erased, as ISO; none = no time is set.</param>
/// <param name="DryRun">Whether it was only counted.</param>
public sealed record RetentionReport(
    int People,
    int Questions,
    int Conversations,
    int Proposals,
    string? ErasesAt,
    bool DryRun
)
{
    public IEnumerable<string> Lines()
    {
        yield return ErasesAt is { } at
            ? $"People but for staff are erased from {at} on."
            : "No time is set (Retention:DaysAfterSeason), so people are kept until somebody erases them.";
        yield return $"{(DryRun ? "Would be erased" : "Erased")}: {People} people, {Questions} questions, {Conversations} memories of conversations, {Proposals} proposals.";
    }
}
