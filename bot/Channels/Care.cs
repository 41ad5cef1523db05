using FellowsBot.Conversation;
using NodaTime;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace FellowsBot.Channels;

/// <summary>
/// How a platform is spoken to: no faster than its rate, with an end to waiting for it, tried again where it plainly said
/// "not now", and left alone for a while when it does not answer. A send without an answer is in doubt and never repeated here.
/// </summary>
public sealed class Care
{
    private readonly Limits limits;
    private readonly TimeProvider time;
    private readonly Pace pace;
    private readonly Pace overall;
    private readonly ResiliencePipeline<Sending> repeating;
    private readonly ResiliencePipeline<Sending> guarding;

    public Care(Limits limits, TimeProvider time)
    {
        (this.limits, this.time) = (limits, time);
        pace = new Pace(limits.Rates, time);
        overall = new Pace(limits.Overall, time);
        repeating = new ResiliencePipelineBuilder<Sending> { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions<Sending>
                {
                    ShouldHandle = args => ValueTask.FromResult(MayBeRepeated(args.Outcome.Result)),
                    MaxRetryAttempts = limits.Retries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    DelayGenerator = args => ValueTask.FromResult(AskedFor(args.Outcome.Result)),
                }
            )
            .Build();
        guarding = new ResiliencePipelineBuilder<Sending> { TimeProvider = time }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<Sending>
                {
                    ShouldHandle = args =>
                        ValueTask.FromResult(
                            args.Outcome.Exception is TimeoutRejectedException || args.Outcome.Result is Sending.InDoubt
                        ),
                    FailureRatio = 1,
                    MinimumThroughput = limits.BreakAfter,
                    SamplingDuration = 10 * limits.BreakFor,
                    BreakDuration = limits.BreakFor,
                }
            )
            .AddTimeout(new TimeoutStrategyOptions { Timeout = limits.Timeout })
            .Build();
    }

    /// <summary>Sends with care.</summary>
    /// <param name="conversation">Which conversation it goes into, as the platform counts.</param>
    /// <param name="send">One try; what may go wrong on the way is an answer.</param>
    /// <param name="cancel">When the bot stops.</param>
    public async Task<Sending> SendAsync(
        string conversation,
        Func<CancellationToken, Task<Sending>> send,
        CancellationToken cancel
    )
    {
        var begun = time.GetTimestamp();
        return await repeating.ExecuteAsync(async token => await OnceAsync(conversation, send, begun, token), cancel);
    }

    private async Task<Sending> OnceAsync(
        string conversation,
        Func<CancellationToken, Task<Sending>> send,
        long begun,
        CancellationToken cancel
    )
    {
        foreach (var (counted, key) in new[] { (pace, conversation), (overall, "") })
        {
            TimeSpan wait;
            while ((wait = counted.Take(key)) > TimeSpan.Zero)
            {
                if (wait > limits.LongestWait)
                {
                    return new Sending.NotYet("the conversation has had as much as it takes for now", Amount(wait));
                }
                await Task.Delay(wait, time, cancel);
            }
        }
        if (time.GetElapsedTime(begun) > limits.AllTries)
        {
            return new Sending.NotYet("it took too long, as where the machine was paused", Duration.Zero);
        }
        try
        {
            return await guarding.ExecuteAsync(async token => await send(token), cancel);
        }
        catch (TimeoutRejectedException)
        {
            return new Sending.InDoubt($"no answer within {limits.Timeout.TotalSeconds:0} seconds");
        }
        catch (BrokenCircuitException)
        {
            return new Sending.NotYet("the platform has not been answering", Amount(limits.BreakFor));
        }
    }

    private bool MayBeRepeated(Sending? outcome) =>
        outcome is Sending.NotYet later && later.After.ToTimeSpan() <= limits.LongestWait;

    /// <summary>What the platform asked for; none = a second, then more.</summary>
    private static TimeSpan? AskedFor(Sending? outcome) =>
        outcome is Sending.NotYet { After: var after } && after > Duration.Zero ? after.ToTimeSpan() : null;

    private static Duration Amount(TimeSpan time) => Duration.FromTimeSpan(time);
}
