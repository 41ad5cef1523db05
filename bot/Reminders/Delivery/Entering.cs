using FellowsBot.Conversation.Platforms;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Enters in the ledger what the calendar has come to owe since the last time, each message once. Up to when that is done is
/// kept beside it and moved in the same transaction, so that two nodes never enter one twice and downtime leaves nothing out.
/// </summary>
/// <param name="database">The ledger's.</param>
/// <param name="agenda">What is owed.</param>
/// <param name="candidates">Finds whom the agenda has to see.</param>
/// <param name="begins">From when a database that has never been entered owes anything; none = from now.</param>
public sealed class Entering(
    IDbContextFactory<FellowsDb> database,
    Agenda agenda,
    Candidates candidates,
    Instant? begins
)
{
    /// <summary>A clock this far behind has been set back; what is entered anew is known by its key.</summary>
    private static readonly Duration SetBack = Duration.FromMinutes(5);

    /// <summary>What the databases keep of a moment.</summary>
    private static readonly Duration Tick = Duration.FromTicks(1);

    /// <summary>Enters what is owed up to this moment; how many messages were new.</summary>
    public async Task<int> EnterAsync(Instant now, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var mark = await db.Bookkeeping.Select(b => b.AgendaUntil).SingleAsync(cancel);
        var to = Instant.FromUnixTimeTicks(now.ToUnixTimeTicks()) + Tick;
        var from =
            mark is not { } until ? Instant.Min(begins ?? to, to)
            : until > to + SetBack ? to
            : until;
        if (mark is not null && from >= to && mark <= to + SetBack)
        {
            return 0;
        }
        var owed = from < to ? await OwedAsync(db, from, to, cancel) : [];
        return await db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    db.ChangeTracker.Clear();
                    await using var transaction = await db.Database.BeginTransactionAsync(token);
                    var isOurs = await db
                        .Bookkeeping.Where(b => b.AgendaUntil == mark)
                        .ExecuteUpdateAsync(set => set.SetProperty(b => b.AgendaUntil, to), token);
                    if (isOurs == 0)
                    {
                        return 0;
                    }
                    var added = await AddAsync(db, owed, token);
                    await transaction.CommitAsync(token);
                    return added;
                },
                cancel
            );
    }

    private static async Task<int> AddAsync(FellowsDb db, IReadOnlyList<Owed> owed, CancellationToken cancel)
    {
        var keys = owed.Select(o => o.Key.Text).ToList();
        var known =
            keys.Count == 0
                ? []
                : await db.Ledger.Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToHashSetAsync(cancel);
        var rows = owed.DistinctBy(o => o.Key.Text).Where(o => !known.Contains(o.Key.Text)).Select(Row).ToList();
        db.Ledger.AddRange(rows);
        await db.SaveChangesAsync(cancel);
        return rows.Count;
    }

    private static OwedMessage Row(Owed owed) =>
        new()
        {
            Key = owed.Key.Text,
            Rule = owed.Rule,
            ToPersonId = owed.Key.ReceiverId,
            ToChannel = owed.Key.ReceiverId is null ? owed.To.Audience.ToString().ToLowerInvariant() : null,
            DueAt = owed.At,
            About = owed.Shows ?? Reminder(owed),
        };

    /// <summary>What its receiver can put off shows whether they have.</summary>
    private static string? Reminder(Owed owed) =>
        owed.Key.ReceiverId is { } receiver && Kinds.HasButtons(owed.Rule) ? Abouts.Reminders(receiver) : null;

    /// <summary>Without what had passed already when the offer, or the person, became known.</summary>
    private async Task<IReadOnlyList<Owed>> OwedAsync(FellowsDb db, Instant from, Instant to, CancellationToken cancel)
    {
        var owed = agenda.Between(from, to, await candidates.ForAsync(agenda, from, to, cancel));
        var people = owed.SelectMany(o => o.About).Select(p => p.Id).Distinct().ToList();
        if (people.Count == 0)
        {
            return owed;
        }
        var since = await KnownSince.ReadAsync(db, people, owed.Min(o => o.Due), cancel);
        return [.. owed.Where(o => o.About.Count == 0 || o.About.Any(p => !since.Came(p.Id, o.Rule, after: o.Due)))];
    }
}
