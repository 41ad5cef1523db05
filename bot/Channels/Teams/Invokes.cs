using System.Collections.Concurrent;
using FellowsBot.Channels.Teams.Protocol;

namespace FellowsBot.Channels.Teams;

/// <summary>Those who have pressed a button and wait for what it shows: the request is held open until the press has been worked on.</summary>
internal sealed class Invokes(TimeProvider time)
{
    /// <summary>Teams gives up after some ten seconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    private static readonly InvokeResponse TakesLonger = InvokeResponse.Says(
        "I'm on it; that takes a moment. The answer will come as a message."
    );

    private readonly ConcurrentDictionary<string, TaskCompletionSource<InvokeResponse>> waiting = new();

    /// <summary>Waits for it.</summary>
    /// <param name="key">The press.</param>
    /// <param name="take">Takes it in; false = it has come before.</param>
    /// <param name="cancel">When the caller leaves.</param>
    public async Task<InvokeResponse> WaitAsync(string key, Func<Task<bool>> take, CancellationToken cancel)
    {
        var own = new TaskCompletionSource<InvokeResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        var shared = waiting.GetOrAdd(key, own);
        try
        {
            if (!await take() && ReferenceEquals(shared, own))
            {
                return InvokeResponse.Says("That was taken in already.");
            }
            return await shared.Task.WaitAsync(Longest, time, cancel);
        }
        catch (TimeoutException)
        {
            return TakesLonger;
        }
        finally
        {
            if (ReferenceEquals(shared, own))
            {
                waiting.TryRemove(key, out _);
            }
        }
    }

    /// <summary>Shows it to whoever waits; false where nobody does any more.</summary>
    public bool TryShow(string key, InvokeResponse response) =>
        waiting.TryGetValue(key, out var waits) && waits.TrySetResult(response);
}
