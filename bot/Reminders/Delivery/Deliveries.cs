using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Sends what the ledger owes: claims messages with a lease, so that no other node sends them as well, looks at each once more,
/// sends them side by side, and writes down what came of each. What was in hand when a node died is looked up before it is sent
/// again, and where it cannot be looked up it is sent at most once more (contract, section 9).
/// </summary>
public sealed class Deliveries
{
    /// <summary>So many are read at once.</summary>
    private const int Page = 500;

    /// <summary>So many are in hand at once, each to somebody else.</summary>
    private const int Side = 16;

    private const int MostAttempts = 2;
    private const string NowhereToGo = "nothing that is switched on leads there";
    private static readonly Duration LookAgain = Duration.FromMinutes(5);

    private readonly IDbContextFactory<FellowsDb> database;
    private readonly Routes routes;
    private readonly Wording wording;
    private readonly Claims claims;
    private readonly Settling settling;
    private readonly Handing handing;
    private readonly IClock clock;

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
        var me = Guid.NewGuid().ToString("N");
        claims = new Claims(clock, me);
        settling = new Settling(clock, me);
        handing = new Handing(claims, settling);
    }

    /// <summary>Sends all that is due, oldest first. What was sent, for whoever wants to show it.</summary>
    public async Task<IReadOnlyList<Delivered>> SweepAsync(CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        await settling.WriteAsync(db);
        var sent = new List<Delivered>();
        var seen = new HashSet<long>();
        while (true)
        {
            var due = (await DueAsync(db, cancel)).Where(letter => letter.Rows.All(r => seen.Add(r.Id))).ToList();
            foreach (var letters in Letter.SideBySide(due, Side))
            {
                cancel.ThrowIfCancellationRequested();
                sent.AddRange(await DeliverAsync(db, letters, cancel));
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
        var farthest = Claims.Farthest(now);
        var rows = await db
            .Ledger.Where(m =>
                m.State == OwedState.Owed && m.DueAt <= now && (m.NotBefore == null || m.NotBefore <= now)
                || m.State == OwedState.Claimed && (m.ClaimedUntil <= now || m.ClaimedUntil > farthest)
            )
            .OrderBy(m => m.DueAt)
            .ThenBy(m => m.ToChannel)
            .ThenBy(m => m.ToPersonId)
            .ThenBy(m => m.Id)
            .Take(Page)
            .ToListAsync(cancel);
        return Letter.Together(rows, isWhole: rows.Count < Page);
    }

    /// <summary>Takes them in hand, looks for those that may be there already, words the others, and sends them side by side.</summary>
    private async Task<IEnumerable<Delivered>> DeliverAsync(
        FellowsDb db,
        IReadOnlyList<Letter> letters,
        CancellationToken cancel
    )
    {
        var ours = await claims.TakeAsync(db, letters, cancel);
        var atHand = await AtHand.ReadAsync(db, [.. ours.SelectMany(l => l.Rows)], cancel);
        var looked = await Task.WhenAll(ours.Select(letter => FoundAsync(letter, RouteOf(letter, atHand), cancel)));
        var drafts = new List<Draft>();
        foreach (var (letter, found) in ours.Zip(looked))
        {
            if (found is not null)
            {
                settling.Note(letter.Rows, found, null, RouteOf(letter, atHand)?.Platform.Platform);
            }
            else if (await DraftAsync(db, letter, atHand, cancel) is { } draft)
            {
                drafts.Add(draft);
            }
        }
        await settling.WriteAsync(db);
        return drafts.Count == 0 ? [] : await handing.OverAsync(db, drafts, cancel);
    }

    private (IOutbound Platform, Destination To)? RouteOf(Letter letter, AtHand atHand) =>
        routes.For(letter.First, letter.First.ToPersonId is { } id ? atHand.People.GetValueOrDefault(id) : null);

    /// <summary>Of a message that has set out before: whether it is there after all, or may not be tried again.</summary>
    private static async Task<Sending?> FoundAsync(
        Letter letter,
        (IOutbound Platform, Destination To)? route,
        CancellationToken cancel
    )
    {
        var attempts = letter.Rows.Max(r => r.Attempts);
        return route is not var (platform, to) || attempts == 0
            ? null
            : await platform.FindAsync(to, letter.Key, cancel) switch
            {
                LookUp.There there => new Sending.Arrived(there.Id),
                LookUp.CannotSay when attempts >= MostAttempts => new Sending.Refused(
                    "it may have arrived; it was tried twice and cannot be looked up"
                ),
                _ => null,
            };
    }

    /// <summary>What it says now and where it goes; none where nothing of it is left to say, or it can go nowhere.</summary>
    private async Task<Draft?> DraftAsync(FellowsDb db, Letter letter, AtHand atHand, CancellationToken cancel)
    {
        var parts = new Dictionary<long, IReadOnlyList<Part>>();
        foreach (var row in letter.Rows)
        {
            var looked =
                row.ToPersonId is { } receiver && !atHand.People.ContainsKey(receiver)
                    ? new Looked.Overtaken("the person is no longer stored")
                    : await wording.LookAsync(db, row, atHand, clock.GetCurrentInstant(), cancel);
            if (looked is Looked.Says says)
            {
                parts.Add(row.Id, says.Parts);
            }
            else
            {
                settling.Suppress(row, ((Looked.Overtaken)looked).Why);
            }
        }
        var rows = letter.Rows.Where(r => parts.ContainsKey(r.Id)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }
        if (RouteOf(letter, atHand) is not var (platform, to))
        {
            settling.Note(rows, new Sending.NotYet(NowhereToGo, LookAgain), null, null);
            return null;
        }
        var person = letter.First.ToPersonId is { } id ? atHand.People[id] : null;
        var reply = Reply.Answer(rows[0].Rule, [.. rows.SelectMany(r => parts[r.Id])]) with
        {
            About = rows.Select(r => r.About).FirstOrDefault(a => a is not null),
        };
        return new Draft(
            letter with
            {
                Rows = rows,
            },
            parts,
            platform,
            to,
            new(rows[0].ToChannel, person?.FullName, reply)
        );
    }
}

/// <summary>A message that has just gone out.</summary>
/// <param name="Channel">The channel it went to; none = a person.</param>
/// <param name="Person">The person it went to, by name.</param>
/// <param name="Message">What it said.</param>
public sealed record Delivered(string? Channel, string? Person, Reply Message);
