using FellowsBot.Conversation.Platforms;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Stores what came in before it is acknowledged. A slow disk keeps nobody waiting, for Slack gives up after three seconds: after
/// most of one it is acknowledged while it is still being stored. Slack will not send it again then, so it is kept at until it
/// is stored.
/// </summary>
internal sealed partial class Storing(Reception reception, ILogger log, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromMinutes(15);

    /// <summary>It may be acknowledged when this returns; throws what the database threw, if that was at once.</summary>
    public async Task StoreAsync(Incoming incoming)
    {
        var stored = TakeAsync(incoming);
        try
        {
            await stored.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            Slow(log);
            _ = KeepAtAsync(stored, incoming);
        }
    }

    private async Task KeepAtAsync(Task stored, Incoming incoming)
    {
        var (until, wait) = (time.GetUtcNow() + GivenUpAfter, FirstWait);
        while (true)
        {
            try
            {
                await stored;
                return;
            }
            catch (Exception trouble)
            {
                var isOver = time.GetUtcNow() >= until;
                NotStored(log, trouble.GetType().Name, isOver ? "given up" : "tried again");
                if (isOver)
                {
                    return;
                }
            }
            await Task.Delay(wait, time);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            stored = TakeAsync(incoming);
        }
    }

    private Task<bool> TakeAsync(Incoming incoming) => reception.TakeAsync(incoming, CancellationToken.None);

    [LoggerMessage(LogLevel.Warning, "Something from Slack takes long to be stored; it is acknowledged meanwhile.")]
    private static partial void Slow(ILogger log);

    [LoggerMessage(LogLevel.Error, "Something from Slack was acknowledged and could not be stored: {Kind}; {Then}.")]
    private static partial void NotStored(ILogger log, string kind, string then);
}
