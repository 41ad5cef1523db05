using FellowsBot.Conversation;
using NodaTime;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// A platform spoken to with care: no faster than its rate, with an end to waiting for it, tried again where it plainly said
/// "not now", and left alone for a while when it does not answer. A send without an answer is in doubt and never repeated here.
/// </summary>
public sealed class Careful : IOutbound
{
    private readonly IOutbound platform;
    private readonly Limits limits;
    private readonly TimeProvider time;
    private readonly Pace pace;
    private readonly ResiliencePipeline<Sending> repeating;
    private readonly ResiliencePipeline<Sending> guarding;

    public Careful(IOutbound platform, Limits limits, TimeProvider time)
    {
        (this.platform, this.limits, this.time) = (platform, limits, time);
        pace = new Pace(limits.Rates, time);
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

    public string Platform => platform.Platform;

    /// <summary>The platform with its own limits; itself where it needs none.</summary>
    public static IOutbound Of(IOutbound platform, TimeProvider time) =>
        Limits.Of(platform.Platform) is { } limits ? new Careful(platform, limits, time) : platform;

    public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        var begun = time.GetTimestamp();
        return await repeating.ExecuteAsync(async token => await OnceAsync(to, message, key, begun, token), cancel);
    }

    public Task<bool?> HasArrivedAsync(Destination to, string key, CancellationToken cancel) =>
        platform.HasArrivedAsync(to, key, cancel);

    private async Task<Sending> OnceAsync(
        Destination to,
        Reply message,
        string key,
        long begun,
        CancellationToken cancel
    )
    {
        TimeSpan wait;
        while ((wait = pace.Take(Conversation(to))) > TimeSpan.Zero)
        {
            if (wait > limits.LongestWait)
            {
                return new Sending.NotYet("the conversation has had as much as it takes for now", Amount(wait));
            }
            await Task.Delay(wait, time, cancel);
        }
        if (time.GetElapsedTime(begun) > limits.AllTries)
        {
            return new Sending.NotYet("it took too long, as where the machine was paused", Duration.Zero);
        }
        try
        {
            return await guarding.ExecuteAsync(
                async token => await platform.SendAsync(to, message, key, token),
                cancel
            );
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

    private static string Conversation(Destination to) =>
        to switch
        {
            Destination.Direct direct => $"p{direct.PersonId}",
            Destination.Channel channel => channel.Address,
            _ => "",
        };

    private static Duration Amount(TimeSpan time) => Duration.FromTimeSpan(time);
}
