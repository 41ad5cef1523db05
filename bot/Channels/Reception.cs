using FellowsBot.Conversation.Platforms;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Channels;

/// <summary>A platform's side of what comes in: works on one thing that its endpoint has taken.</summary>
public interface IWorker
{
    /// <summary>Its prefix in the settings: "teams", "slack".</summary>
    string Platform { get; }

    /// <summary>Answers it. What it throws is a bug; whoever spoke is then told that it failed.</summary>
    Task WorkAsync(Taken taken, CancellationToken cancel);

    /// <summary>Tells whoever spoke that it failed, and by which id staff can look it up.</summary>
    Task FailedAsync(Taken taken, string id, CancellationToken cancel);
}

/// <summary>
/// Takes in what platforms send: stored first, so that it can be acknowledged at once and is neither lost nor worked on twice,
/// then worked on in the order of its conversation.
/// </summary>
public sealed partial class Reception(IInbox inbox, IReadOnlyList<IWorker> workers, ILogger<Reception> log)
    : IDisposable
{
    private const int AtOnce = 32;
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5);
    private readonly Lanes lanes = new(AtOnce);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Stores it and puts it in line; false when it has come before. It may be acknowledged when this returns.</summary>
    public Task<bool> TakeAsync(Incoming incoming, CancellationToken cancel) =>
        inbox.TakeAsync(incoming, Queue, cancel);

    /// <summary>Puts in line what was left undone before this start, or by a node that is gone.</summary>
    public async Task ResumeAsync(CancellationToken cancel)
    {
        foreach (var worker in workers)
        {
            foreach (var taken in await inbox.LeftAsync(worker.Platform, cancel))
            {
                Queue(taken);
            }
        }
    }

    /// <summary>Ends what is in hand; what waits stays in the inbox for the next start.</summary>
    public async Task StopAsync()
    {
        var ended = lanes.StopAsync(LongestStop);
        stopping.CancelAfter(LongestStop);
        await ended;
    }

    public void Dispose() => stopping.Dispose();

    private void Queue(Taken taken) => lanes.Add($"{taken.What.Platform}|{taken.What.Lane}", () => WorkAsync(taken));

    private async Task WorkAsync(Taken taken)
    {
        var worker = workers.First(w => w.Platform == taken.What.Platform);
        try
        {
            await worker.WorkAsync(taken, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It stays in the inbox, and the next start takes it up.
            return;
        }
        catch (Exception trouble)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            Failed(log, id, taken.What.Platform, trouble.GetType().Name, trouble.StackTrace);
            await TellAsync(worker, taken, id);
        }
        await inbox.DoneAsync(taken.Id);
    }

    private async Task TellAsync(IWorker worker, Taken taken, string id)
    {
        try
        {
            await worker.FailedAsync(taken, id, stopping.Token);
        }
        catch (Exception trouble)
        {
            Failed(log, id, taken.What.Platform, trouble.GetType().Name, trouble.StackTrace);
        }
    }

    [LoggerMessage(LogLevel.Error, "Mishap {Id} with something from {Platform}: {Kind} at {Where}")]
    private static partial void Failed(ILogger log, string id, string platform, string kind, string? where);
}
