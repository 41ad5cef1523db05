using FellowsBot.Conversation;

namespace FellowsBot.Channels;

/// <summary>
/// Keeps at an answer until it is there, is refused, or nobody waits for it any more. What is in doubt is looked up; where the
/// platform cannot be asked, it is sent at most once more (contract, section 9).
/// </summary>
/// <param name="longest">How long anybody may still be waiting for it.</param>
/// <param name="shortest">No try follows sooner than this after one that the platform did not take.</param>
/// <param name="time">The clock.</param>
internal sealed class Keeping(TimeSpan longest, TimeSpan shortest, TimeProvider time)
{
    private const int MostDoubts = 3;

    /// <summary>Sends until it is known what came of it.</summary>
    public async Task<Sending> SettledAsync(Func<Task<Sending>> send, Func<Task<LookUp>> find, CancellationToken cancel)
    {
        var until = time.GetUtcNow() + longest;
        var doubts = 0;
        while (true)
        {
            var outcome = await send();
            switch (outcome)
            {
                case Sending.NotYet later when time.GetUtcNow() + later.After.ToTimeSpan() < until:
                    var wait = later.After.ToTimeSpan();
                    await Task.Delay(wait > shortest ? wait : shortest, time, cancel);
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
            return outcome;
        }
    }

    /// <summary>The platform cannot be asked.</summary>
    public static Task<LookUp> CannotSay() => Task.FromResult<LookUp>(new LookUp.CannotSay());
}
