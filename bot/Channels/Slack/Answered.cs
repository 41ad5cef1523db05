using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>What came of calling a method.</summary>
/// <typeparam name="T">What it answers when all is well.</typeparam>
internal abstract record Answered<T>
    where T : class
{
    private Answered() { }

    public sealed record Good(T Value) : Answered<T>;

    /// <summary>Slack says no, by its own code.</summary>
    public sealed record Bad(string Error) : Answered<T>;

    /// <summary>Not now; it certainly did nothing.</summary>
    public sealed record Later(string Reason, Duration After) : Answered<T>;

    /// <summary>It may have been done or not.</summary>
    public sealed record Lost(string Reason) : Answered<T>;

    /// <summary>The same as what came of sending.</summary>
    public Sending AsSending(Func<T, string?> id) =>
        this switch
        {
            Good good => new Sending.Arrived(id(good.Value)),
            Bad bad => new Sending.Refused(bad.Error),
            Later later => new Sending.NotYet(later.Reason, later.After),
            Lost lost => new Sending.InDoubt(lost.Reason),
            _ => throw new InvalidOperationException("An answer of a kind nobody knows."),
        };
}
