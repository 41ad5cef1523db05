using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Sends what the ledger owes: claims a message with a lease, so that no other node sends it as well, looks at it once more,
/// sends it, and writes down what came of it. What was in hand when a node died is looked up before it is sent again, and where
/// it cannot be looked up it is sent at most once more (contract, section 9).
/// </summary>
public sealed class Deliveries
{
    private const int AtOnce = 100;
    private const int MostAttempts = 2;
    private const string NowhereToGo = "nothing that is switched on leads there";

    /// <summary>Longer than a send may take with all its repeats; short enough to settle what is in doubt within 180 s.</summary>
    private static readonly Duration Lease = Duration.FromSeconds(60);

    private static readonly Duration LookAgain = Duration.FromMinutes(5);

    /// <summary>How long a send that has begun may go on once the bot stops.</summary>
    private static readonly TimeSpan Finish = TimeSpan.FromSeconds(4);

    private readonly IDbContextFactory<FellowsDb> database;
    private readonly Routes routes;
    private readonly Wording wording;
    private readonly Settling settling;
    private readonly IClock clock;
    private readonly string me = Guid.NewGuid().ToString("N");

    public Deliveries(
        IDbContextFactory<FellowsDb> database,
        Routes routes,
        RuleBook rules,
        Candidates candidates,
        Season season,
        IClock clock
    )
    {
        (this.database, this.routes, this.clock) = (database, routes, clock);
        wording = new Wording(rules, candidates, season);
        settling = new Settling(clock, me);
    }

    /// <summary>Sends all that is due, oldest first. What was sent, for whoever wants to show it.</summary>
    public async Task<IReadOnlyList<Delivered>> SweepAsync(CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var sent = new List<Delivered>();
        var seen = new HashSet<long>();
        while (true)
        {
            var due = (await DueAsync(db, cancel)).Where(letter => letter.Rows.All(r => seen.Add(r.Id))).ToList();
            foreach (var letter in due)
            {
                cancel.ThrowIfCancellationRequested();
                if (await DeliverAsync(db, letter, cancel) is { } delivered)
                {
                    sent.Add(delivered);
                }
            }
            if (due.Count == 0)
            {
                return sent;
            }
        }
    }

    private async Task<IReadOnlyList<Letter>> DueAsync(FellowsDb db, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var rows = await db
            .Ledger.Where(m =>
                m.State == OwedState.Owed && m.DueAt <= now && (m.NotBefore == null || m.NotBefore <= now)
                || m.State == OwedState.Claimed && m.ClaimedUntil <= now
            )
            .OrderBy(m => m.DueAt)
            .ThenBy(m => m.ToChannel)
            .ThenBy(m => m.ToPersonId)
            .ThenBy(m => m.Id)
            .Take(AtOnce)
            .ToListAsync(cancel);
        return Letter.Together(rows, isWhole: rows.Count < AtOnce);
    }

    private async Task<Delivered?> DeliverAsync(FellowsDb db, Letter letter, CancellationToken cancel)
    {
        var first = letter.Rows[0];
        var person = first.ToPersonId is { } id ? await db.People.FirstOrDefaultAsync(p => p.Id == id, cancel) : null;
        if (!await ClaimAsync(db, letter, cancel))
        {
            return null;
        }
        var route = routes.For(first, person);
        if (route is var (platform, to) && await FoundAsync(platform, to, letter, cancel) is { } found)
        {
            await settling.SettleAsync(db, letter.Rows, found, null, platform.Platform);
            return null;
        }
        var parts = new Dictionary<long, IReadOnlyList<Part>>();
        foreach (var row in letter.Rows)
        {
            var looked =
                row.ToPersonId is not null && person is null
                    ? new Looked.Overtaken("the person is no longer stored")
                    : await wording.LookAsync(db, row, clock.GetCurrentInstant(), cancel);
            if (looked is Looked.Says says)
            {
                parts.Add(row.Id, says.Parts);
            }
            else
            {
                await settling.SuppressAsync(db, row, ((Looked.Overtaken)looked).Why);
            }
        }
        var rows = letter.Rows.Where(r => parts.ContainsKey(r.Id)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }
        if (route is not { } way)
        {
            await settling.SettleAsync(db, rows, new Sending.NotYet(NowhereToGo, LookAgain), null, "");
            return null;
        }
        var reply = Reply.Answer(rows[0].Rule, [.. rows.SelectMany(r => parts[r.Id])]) with
        {
            About = rows.Select(r => r.About).FirstOrDefault(a => a is not null),
        };
        var outcome = await SendAsync(way.Platform, way.To, reply, letter.Key, cancel);
        await settling.SettleAsync(db, rows, outcome, parts, way.Platform.Platform);
        return outcome is Sending.Arrived ? new Delivered(first.ToChannel, person?.FullName, reply) : null;
    }

    /// <summary>Of a message that was in hand before: whether it is there after all, or may not be tried again.</summary>
    private static async Task<Sending?> FoundAsync(
        IOutbound platform,
        Destination to,
        Letter letter,
        CancellationToken cancel
    ) =>
        letter.Rows.Max(r => r.Attempts) == 0
            ? null
            : await platform.FindAsync(to, letter.Key, cancel) switch
            {
                LookUp.There there => new Sending.Arrived(there.Id),
                LookUp.CannotSay when letter.Rows.Max(r => r.Attempts) >= MostAttempts => new Sending.Refused(
                    "it may have arrived; it was tried twice and cannot be looked up"
                ),
                _ => null,
            };

    /// <summary>A send that has begun is given a few seconds when the bot stops; after that it is in doubt.</summary>
    private static async Task<Sending> SendAsync(
        IOutbound platform,
        Destination to,
        Reply reply,
        string key,
        CancellationToken cancel
    )
    {
        using var longest = new CancellationTokenSource();
        await using var stopping = cancel.Register(() => longest.CancelAfter(Finish));
        try
        {
            return await platform.SendAsync(to, reply, key, longest.Token);
        }
        catch (OperationCanceledException) when (longest.IsCancellationRequested)
        {
            return new Sending.InDoubt("the bot was stopped while sending");
        }
    }

    private async Task<bool> ClaimAsync(FellowsDb db, Letter letter, CancellationToken cancel)
    {
        var until = clock.GetCurrentInstant() + Lease;
        var ids = letter.Rows.Select(r => r.Id).ToList();
        var (state, before, attempts) = (letter.Rows[0].State, letter.Rows[0].ClaimedUntil, letter.Rows[0].Attempts);
        var claimed = await db
            .Ledger.Where(m =>
                ids.Contains(m.Id) && m.State == state && m.ClaimedUntil == before && m.Attempts == attempts
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, OwedState.Claimed)
                        .SetProperty(m => m.ClaimedBy, me)
                        .SetProperty(m => m.ClaimedUntil, until)
                        .SetProperty(m => m.SentAs, letter.Key)
                        .SetProperty(m => m.Attempts, m => m.Attempts + 1),
                cancel
            );
        return claimed == ids.Count;
    }
}

/// <summary>A message that has just gone out.</summary>
/// <param name="Channel">The channel it went to; none = a person.</param>
/// <param name="Person">The person it went to, by name.</param>
/// <param name="Message">What it said.</param>
public sealed record Delivered(string? Channel, string? Person, Reply Message);
