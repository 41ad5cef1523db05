using FellowsBot.Conversation;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>Writes down what came of the messages that a node has in hand, and of no others.</summary>
/// <param name="clock">The bot's time.</param>
/// <param name="me">Who has them in hand.</param>
internal sealed class Settling(IClock clock, string me)
{
    /// <summary>What goes out later than this after its time is late.</summary>
    private static readonly Duration OnTime = Duration.FromMinutes(5);

    /// <summary>What nobody could take for so long is given up.</summary>
    private static readonly Duration Patience = Duration.FromDays(7);

    public Task<int> SuppressAsync(FellowsDb db, OwedMessage row, string why)
    {
        var now = clock.GetCurrentInstant();
        return db
            .Ledger.Where(m => m.Id == row.Id && m.ClaimedBy == me && m.State == OwedState.Claimed)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, OwedState.Suppressed)
                        .SetProperty(m => m.Why, why)
                        .SetProperty(m => m.SettledAt, now),
                CancellationToken.None
            );
    }

    /// <summary>What has been sent is written down even while the bot stops.</summary>
    public async Task SettleAsync(
        FellowsDb db,
        IReadOnlyList<OwedMessage> rows,
        Sending outcome,
        Dictionary<long, IReadOnlyList<Part>>? parts,
        string platform
    )
    {
        var now = clock.GetCurrentInstant();
        var name = (outcome as Sending.Arrived)?.Id;
        foreach (var row in rows)
        {
            var (state, why) = outcome switch
            {
                Sending.Arrived => (now - row.DueAt > OnTime ? OwedState.Late : OwedState.Sent, null),
                Sending.Refused refused => (OwedState.Failed, refused.Reason),
                Sending.NotYet later when now - row.DueAt > Patience => (OwedState.Failed, later.Reason),
                Sending.NotYet later => (OwedState.Owed, later.Reason),
                Sending.InDoubt doubt => (OwedState.Claimed, (string?)doubt.Reason),
                _ => throw new InvalidOperationException("Sent in a way nobody knows."),
            };
            Instant? settled = state is OwedState.Owed or OwedState.Claimed ? null : now;
            Instant? notBefore = outcome is Sending.NotYet wait ? now + wait.After : null;
            var attempts = outcome is Sending.NotYet ? row.Attempts : row.Attempts + 1;
            var content =
                state is OwedState.Sent or OwedState.Late or OwedState.Failed && parts is not null
                    ? StoredJson.Write(parts[row.Id])
                    : row.Content;
            await db
                .Ledger.Where(m => m.Id == row.Id && m.ClaimedBy == me && m.State == OwedState.Claimed)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(m => m.State, state)
                            .SetProperty(m => m.Why, why)
                            .SetProperty(m => m.NotBefore, notBefore)
                            .SetProperty(m => m.Attempts, attempts)
                            .SetProperty(m => m.Content, content)
                            .SetProperty(m => m.MessageId, name)
                            .SetProperty(m => m.SettledAt, settled),
                    CancellationToken.None
                );
            if (name is not null && row.About is { } about)
            {
                db.Posts.Add(
                    new PostRow
                    {
                        Platform = platform,
                        MessageId = name,
                        About = about,
                        LedgerId = row.Id,
                        KeptAt = now,
                        DueAt = now,
                    }
                );
            }
        }
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }
}
