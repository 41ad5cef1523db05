using System.Runtime.ExceptionServices;
using FellowsBot.Conversation;
using FellowsBot.Storage;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>A message as it goes out.</summary>
/// <param name="Letter">Its rows in the ledger.</param>
/// <param name="Parts">What each of them says.</param>
/// <param name="Platform">Through which platform.</param>
/// <param name="To">Where to.</param>
/// <param name="Shown">The whole, for whoever wants to show it.</param>
internal sealed record Draft(
    Letter Letter,
    IReadOnlyDictionary<long, IReadOnlyList<Part>> Parts,
    IOutbound Platform,
    Destination To,
    Delivered Shown
);

/// <summary>Hands messages to their platforms side by side, and writes down what came of each as soon as it is known.</summary>
internal sealed class Handing(Claims claims, Settling settling)
{
    /// <summary>How long a send that has begun may go on once the bot stops.</summary>
    private static readonly TimeSpan Finish = TimeSpan.FromSeconds(4);

    /// <summary>Sends those that are still in hand; what arrived, in order.</summary>
    public async Task<IEnumerable<Delivered>> OverAsync(
        FellowsDb db,
        IReadOnlyList<Draft> drafts,
        CancellationToken cancel
    )
    {
        var (held, until) = await claims.SetOutAsync(db, [.. drafts.Select(d => d.Letter)], cancel);
        var underway = drafts
            .Where(d => held.Contains(d.Letter))
            .Select(draft => SendAndNoteAsync(draft, until, cancel))
            .ToList();
        var arrived = new HashSet<Draft>();
        var troubles = new List<Exception>();
        var writing = Task.CompletedTask;
        while (underway.Count > 0)
        {
            await Task.WhenAny(underway);
            foreach (var send in underway.Where(t => t.IsCompleted).ToList())
            {
                underway.Remove(send);
                if (!send.IsCompletedSuccessfully)
                {
                    troubles.Add(send.Exception?.InnerException ?? new OperationCanceledException(cancel));
                }
                else if (await send is { } draft)
                {
                    arrived.Add(draft);
                }
            }
            // What is on its way is waited for even where nothing can be written: the next sweep writes it first.
            if (!writing.IsFaulted)
            {
                writing = settling.WriteAsync(db);
                await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        await writing;
        troubles.ForEach(ExceptionDispatchInfo.Throw);
        return drafts.Where(arrived.Contains).Select(d => d.Shown);
    }

    /// <summary>The draft if it arrived. What is not held any longer is left to whoever takes it over.</summary>
    private async Task<Draft?> SendAndNoteAsync(Draft draft, Instant until, CancellationToken cancel)
    {
        if (!claims.IsGood(until))
        {
            return null;
        }
        var outcome = await SendAsync(draft, cancel);
        settling.Note(draft.Letter.Rows, outcome, draft.Parts, draft.Platform.Platform);
        return outcome is Sending.Arrived ? draft : null;
    }

    /// <summary>A send that has begun is given a few seconds when the bot stops; after that it is in doubt.</summary>
    private static async Task<Sending> SendAsync(Draft draft, CancellationToken cancel)
    {
        using var longest = new CancellationTokenSource();
        await using var stopping = cancel.Register(() => longest.CancelAfter(Finish));
        try
        {
            return await draft.Platform.SendAsync(draft.To, draft.Shown.Message, draft.Letter.Key, longest.Token);
        }
        catch (OperationCanceledException) when (longest.IsCancellationRequested)
        {
            return new Sending.InDoubt("the bot was stopped while sending");
        }
    }
}
