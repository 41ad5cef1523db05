using System.Collections.Concurrent;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Writes down what came of the messages that a node has in hand, and of no others. What cannot be written just now, because the
/// disk is full or the database is locked, is remembered and written before anything else is sent.
/// </summary>
/// <param name="clock">The bot's time.</param>
/// <param name="me">Who has them in hand.</param>
internal sealed class Settling(IClock clock, string me)
{
    /// <summary>What goes out later than this after its time is late.</summary>
    private static readonly Duration OnTime = Duration.FromMinutes(5);

    /// <summary>What nobody could take for so long is given up.</summary>
    private static readonly Duration Patience = Duration.FromDays(7);

    private readonly ConcurrentQueue<Settled> unwritten = new();

    /// <summary>Notes that a message has been overtaken, to be written with the next ones.</summary>
    public void Suppress(OwedMessage row, string why) =>
        unwritten.Enqueue(
            new Settled(
                row,
                OwedState.Suppressed,
                why,
                null,
                row.Attempts,
                row.Content,
                clock.GetCurrentInstant(),
                null
            )
        );

    /// <summary>Notes what came of sending, to be written with the next ones.</summary>
    public void Note(
        IReadOnlyList<OwedMessage> rows,
        Sending outcome,
        IReadOnlyDictionary<long, IReadOnlyList<Part>>? parts,
        string? platform
    )
    {
        var name = (outcome as Sending.Arrived)?.Id;
        var now = clock.GetCurrentInstant();
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
            unwritten.Enqueue(
                new Settled(
                    row,
                    state,
                    why,
                    outcome is Sending.NotYet wait ? now + wait.After : null,
                    outcome is Sending.NotYet ? row.Attempts : row.Attempts + 1,
                    state is OwedState.Sent or OwedState.Late or OwedState.Failed && parts is not null
                        ? StoredJson.Write(parts[row.Id])
                        : row.Content,
                    state is OwedState.Owed or OwedState.Claimed ? null : now,
                    name is not null && platform is not null ? (platform, name) : null
                )
            );
        }
    }

    /// <summary>Writes all that was noted, in one transaction; also while the bot stops.</summary>
    public async Task WriteAsync(FellowsDb db)
    {
        var noted = new List<Settled>();
        while (unwritten.TryDequeue(out var next))
        {
            noted.Add(next);
        }
        if (noted.Count == 0)
        {
            return;
        }
        try
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(() => WriteAsync(db, noted));
        }
        catch
        {
            noted.ForEach(unwritten.Enqueue);
            throw;
        }
    }

    private async Task WriteAsync(FellowsDb db, IReadOnlyList<Settled> noted)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var (row, state, why, notBefore, attempts, content, settled, place) in noted)
        {
            var id = row.Id;
            var name = place?.Name;
            var written = await db
                .Ledger.Where(m => m.Id == id && m.ClaimedBy == me && m.State == OwedState.Claimed)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(m => m.State, state)
                        .SetProperty(m => m.Why, why)
                        .SetProperty(m => m.NotBefore, notBefore)
                        .SetProperty(m => m.Attempts, attempts)
                        .SetProperty(m => m.Content, content)
                        .SetProperty(m => m.MessageId, name)
                        .SetProperty(m => m.SettledAt, settled)
                );
            if (written == 1 && settled is { } at && place is var (platform, messageId) && row.About is { } about)
            {
                db.Posts.Add(Shown(row, platform, messageId, about, at));
            }
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>What stands there now and shows the state of something, to be put in other words when that changes.</summary>
    private static PostRow Shown(OwedMessage row, string platform, string messageId, string about, Instant now) =>
        new()
        {
            Platform = platform,
            MessageId = messageId,
            About = about,
            LedgerId = row.Id,
            KeptAt = now,
            // A reminder is put off only once it is here: until then there is nothing to look at.
            DueAt = Abouts.ReceiverIn(about) is null ? now : null,
        };

    /// <summary>What came of one message, as it will be written.</summary>
    private sealed record Settled(
        OwedMessage Row,
        OwedState State,
        string? Why,
        Instant? NotBefore,
        int Attempts,
        string? Content,
        Instant? SettledAt,
        (string Platform, string Name)? Place
    );
}
