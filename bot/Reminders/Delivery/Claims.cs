using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Takes messages in hand with a lease, and sets out with them: a node that was paused meanwhile, or died, no longer holds
/// them. Only what has set out counts as an attempt, for only that may have arrived.
/// </summary>
/// <param name="clock">The bot's time.</param>
/// <param name="me">Who takes them.</param>
internal sealed class Claims(IClock clock, string me)
{
    /// <summary>Longer than a send may take with all its repeats; short enough to settle what is in doubt within 180 s.</summary>
    private static readonly Duration Lease = Duration.FromSeconds(60);

    /// <summary>Nodes' clocks differ by less; a lease that ends later still was given by a clock that has been set back since.</summary>
    private static readonly Duration ClocksDiffer = Duration.FromMinutes(5);

    /// <summary>A lease that ends after this is none.</summary>
    public static Instant Farthest(Instant now) => now + Lease + ClocksDiffer;

    /// <summary>Takes these in hand; those that another node took meanwhile are left out.</summary>
    public async Task<IReadOnlyList<Letter>> TakeAsync(
        FellowsDb db,
        IReadOnlyList<Letter> letters,
        CancellationToken cancel
    )
    {
        var until = clock.GetCurrentInstant() + Lease;
        var taken = new List<Letter>();
        // Messages on their own go under their own key, so that those that stand alike are taken together.
        foreach (
            var alike in letters.GroupBy(l => (l.First.State, l.First.ClaimedUntil, l.Rows.Count == 1 ? null : l.Key))
        )
        {
            var ids = alike.SelectMany(l => l.Rows).Select(r => r.Id).ToList();
            var (state, before, together) = alike.Key;
            var count = await db
                .Ledger.Where(m => ids.Contains(m.Id) && m.State == state && m.ClaimedUntil == before)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(m => m.State, OwedState.Claimed)
                            .SetProperty(m => m.ClaimedBy, me)
                            .SetProperty(m => m.ClaimedUntil, until)
                            .SetProperty(m => m.SentAs, m => together ?? m.SentAs ?? m.Key),
                    cancel
                );
            taken.AddRange(count == ids.Count ? alike : await HeldAsync(db, [.. alike], until, cancel));
        }
        return taken;
    }

    /// <summary>To be done just before they are sent: counts the attempt and begins the lease anew; those that are no longer in hand are left out.</summary>
    public async Task<(IReadOnlyList<Letter> Held, Instant Until)> SetOutAsync(
        FellowsDb db,
        IReadOnlyList<Letter> letters,
        CancellationToken cancel
    )
    {
        var until = clock.GetCurrentInstant() + Lease;
        var ids = letters.SelectMany(l => l.Rows).Select(r => r.Id).ToList();
        var count = await db
            .Ledger.Where(m => ids.Contains(m.Id) && m.ClaimedBy == me && m.State == OwedState.Claimed)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.ClaimedUntil, until).SetProperty(m => m.Attempts, m => m.Attempts + 1),
                cancel
            );
        return (count == ids.Count ? letters : await HeldAsync(db, letters, until, cancel), until);
    }

    /// <summary>Whether a lease still runs: looked at before each send, for the process may have been paused since the last.</summary>
    public bool IsGood(Instant until) => clock.GetCurrentInstant() < until;

    private async Task<IReadOnlyList<Letter>> HeldAsync(
        FellowsDb db,
        IReadOnlyList<Letter> letters,
        Instant until,
        CancellationToken cancel
    )
    {
        var ids = letters.SelectMany(l => l.Rows).Select(r => r.Id).ToList();
        var held = await db
            .Ledger.Where(m =>
                ids.Contains(m.Id) && m.ClaimedBy == me && m.State == OwedState.Claimed && m.ClaimedUntil == until
            )
            .Select(m => m.Id)
            .ToHashSetAsync(cancel);
        return [.. letters.Where(l => l.Rows.All(r => held.Contains(r.Id)))];
    }
}
