using FellowsBot.Conversation;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Sends what the ledger owes: claims a message with a lease, so that no other node sends it as well, sends it, and writes down
/// what came of it. What was in hand when a node died is looked up before it is sent again, and where it cannot be looked up
/// it is sent at most once more (contract, section 9).
/// </summary>
public sealed class Deliveries(IDbContextFactory<FellowsDb> database, Routes routes, IClock clock)
{
    private const int AtOnce = 100;
    private const int MostAttempts = 2;
    private static readonly Duration Lease = Duration.FromSeconds(60);
    private readonly string me = Guid.NewGuid().ToString("N");

    /// <summary>Sends what is due, oldest first. What was sent, for whoever wants to show it.</summary>
    public Task<IReadOnlyList<Delivered>> SweepAsync(CancellationToken cancel) => SweepAsync(clock, cancel);

    /// <summary>The same by another clock: what is due when an operator says that it is such a time.</summary>
    public async Task<IReadOnlyList<Delivered>> SweepAsync(IClock clock, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        // What nothing leads to yet waits, and must not keep what can be sent from its turn.
        var (channels, people) = (routes.Reached, routes.ReachesPeople);
        await using var db = database.CreateDbContext();
        var due = await db
            .Ledger.Where(m =>
                m.Content != null
                && (m.ToChannel == null && people || m.ToChannel != null && channels.Contains(m.ToChannel))
                && (
                    m.State == OwedState.Owed && m.DueAt <= now || m.State == OwedState.Claimed && m.ClaimedUntil <= now
                )
            )
            .OrderBy(m => m.DueAt)
            .ThenBy(m => m.Id)
            .Take(AtOnce)
            .ToListAsync(cancel);
        var sent = new List<Delivered>();
        foreach (var message in due)
        {
            if (await DeliverAsync(db, message, clock, cancel) is { } delivered)
            {
                sent.Add(delivered);
            }
        }
        return sent;
    }

    private async Task<Delivered?> DeliverAsync(
        FellowsDb db,
        OwedMessage message,
        IClock clock,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var person = message.ToPersonId is { } id ? await db.People.FirstOrDefaultAsync(p => p.Id == id, cancel) : null;
        if (!await ClaimAsync(db, message, now, cancel))
        {
            return null;
        }
        if (routes.For(message, person) is not var (platform, to))
        {
            await SettleAsync(db, message, new Sending.Refused("whom it was for is no longer on record"), now, cancel);
            return null;
        }
        var reply = Reply.Answer(message.Rule, [.. Letters.Parts(message)]);
        var outcome = await SendAsync(platform, to, message, reply, cancel);
        await SettleAsync(db, message, outcome, now, cancel);
        return outcome is Sending.Arrived ? new Delivered(message.ToChannel, person?.FullName, reply) : null;
    }

    private static async Task<Sending> SendAsync(
        IOutbound platform,
        Destination to,
        OwedMessage message,
        Reply reply,
        CancellationToken cancel
    )
    {
        if (message.State is OwedState.Claimed)
        {
            switch (await platform.HasArrivedAsync(to, message.Key, cancel))
            {
                case true:
                    return new Sending.Arrived();
                case null when message.Attempts >= MostAttempts:
                    return new Sending.Refused("it may have arrived; it was tried twice and cannot be looked up");
            }
        }
        return await platform.SendAsync(to, reply, message.Key, cancel);
    }

    private async Task<bool> ClaimAsync(FellowsDb db, OwedMessage message, Instant now, CancellationToken cancel)
    {
        var until = now + Lease;
        return await db
                .Ledger.Where(m =>
                    m.Id == message.Id
                    && m.State == message.State
                    && m.Attempts == message.Attempts
                    && m.DueAt == message.DueAt
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(m => m.State, OwedState.Claimed)
                            .SetProperty(m => m.ClaimedBy, me)
                            .SetProperty(m => m.ClaimedUntil, until)
                            .SetProperty(m => m.Attempts, m => m.Attempts + 1),
                    cancel
                ) > 0;
    }

    private async Task SettleAsync(
        FellowsDb db,
        OwedMessage message,
        Sending outcome,
        Instant now,
        CancellationToken cancel
    )
    {
        var (state, why, due) = outcome switch
        {
            Sending.Arrived => (OwedState.Sent, null, message.DueAt),
            Sending.Refused refused => (OwedState.Failed, refused.Reason, message.DueAt),
            Sending.NotYet later => (OwedState.Owed, later.Reason, now + later.After),
            Sending.InDoubt doubt => (OwedState.Claimed, (string?)doubt.Reason, message.DueAt),
            _ => throw new InvalidOperationException("Sent in a way nobody knows."),
        };
        // What certainly did not arrive does not count among the tries.
        var tries = outcome is Sending.NotYet ? message.Attempts : message.Attempts + 1;
        Instant? settled = state is OwedState.Sent or OwedState.Failed ? now : null;
        await db
            .Ledger.Where(m => m.Id == message.Id && m.ClaimedBy == me)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, state)
                        .SetProperty(m => m.Why, why)
                        .SetProperty(m => m.DueAt, due)
                        .SetProperty(m => m.Attempts, tries)
                        .SetProperty(m => m.SettledAt, settled),
                cancel
            );
    }
}

/// <summary>A message that has just gone out.</summary>
/// <param name="Channel">The channel it went to; none = a person.</param>
/// <param name="Person">The person it went to, by name.</param>
/// <param name="Message">What it said.</param>
public sealed record Delivered(string? Channel, string? Person, Reply Message);
