using FellowsBot.Conversation;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Channels.Slack;

/// <summary>Keeps at an answer until it is there, is refused, or nobody waits for it any more.</summary>
internal sealed partial class Keeping(SlackState state, TimeProvider time)
{
    private const int MostDoubts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(200);

    /// <summary>Sends until it is known what came of it: what certainly did not arrive again, what is in doubt after a look.</summary>
    public async Task<Sending> SettledAsync(Func<Task<Sending>> send, Func<Task<LookUp>> find, CancellationToken cancel)
    {
        var until = time.GetUtcNow() + LongestWait;
        var doubts = 0;
        while (true)
        {
            var outcome = await send();
            switch (outcome)
            {
                case Sending.NotYet later when time.GetUtcNow() + later.After.ToTimeSpan() < until:
                    await Task.Delay(Longer(later.After.ToTimeSpan(), ShortestWait), time, cancel);
                    continue;
                case Sending.InDoubt when ++doubts <= MostDoubts:
                    var found = await find();
                    if (found is LookUp.There there)
                    {
                        return new Sending.Arrived(there.Id);
                    }
                    if (found is LookUp.NotThere || doubts == 1)
                    {
                        continue;
                    }
                    break;
            }
            if (outcome is not Sending.Arrived)
            {
                Unsaid(state.Log, outcome.GetType().Name, Reason(outcome));
            }
            return outcome;
        }
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static string Reason(Sending outcome) =>
        outcome switch
        {
            Sending.Refused refused => refused.Reason,
            Sending.NotYet later => later.Reason,
            Sending.InDoubt doubt => doubt.Reason,
            _ => "",
        };

    [LoggerMessage(LogLevel.Warning, "An answer did not go out to Slack: {Outcome}, {Reason}")]
    private static partial void Unsaid(ILogger log, string outcome, string reason);
}
