using System.Collections.Concurrent;
using FellowsBot.Channels.Slack.Wire;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Those who have sent a form and wait for whether it closes or shows an error: within the three seconds that Slack allows. What
/// takes longer closes it, and is answered by a message.
/// </summary>
internal sealed class Waiting(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2.2);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<ViewAnswer?>> forms = new();

    /// <summary>Waits for it; nothing = it closes.</summary>
    public async Task<ViewAnswer?> ForAsync(string key, Func<Task> take)
    {
        var waits = new TaskCompletionSource<ViewAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!forms.TryAdd(key, waits))
        {
            return null;
        }
        try
        {
            await take();
            return await waits.Task.WaitAsync(Longest, time);
        }
        catch (TimeoutException)
        {
            return waits.TrySetResult(null) ? null : await waits.Task;
        }
        finally
        {
            forms.TryRemove(key, out _);
        }
    }

    /// <summary>Shows it to whoever waits; false where nobody does any more.</summary>
    public bool TryAnswer(string key, ViewAnswer? answer) =>
        forms.TryGetValue(key, out var waits) && waits.TrySetResult(answer);
}
