using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>A platform as the bot sends to it without being asked: to a person, or to one of the settings' channels.</summary>
public interface IOutbound
{
    /// <summary>Its prefix in the settings: "trial", "teams", "slack".</summary>
    string Platform { get; }

    /// <summary>Sends one message. What may go wrong on the way is an answer, not an exception.</summary>
    /// <param name="to">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="key">The message's own key in the ledger, for platforms that can find it again.</param>
    /// <param name="cancel">When the bot stops.</param>
    Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel);

    /// <summary>Whether a message of this key has arrived; none = the platform cannot say.</summary>
    Task<bool?> HasArrivedAsync(Destination to, string key, CancellationToken cancel);
}

/// <summary>Where a message goes.</summary>
public abstract record Destination
{
    private Destination() { }

    /// <summary>A direct message.</summary>
    public sealed record Direct(int PersonId, EmailAddress Email) : Destination;

    /// <summary>A conversation between two that the platform has named in a turn ("slack:D0123"), with somebody who has no record.</summary>
    public sealed record Conversation(string Id) : Destination;

    /// <summary>A channel by its address on the platform ("C0123", "19:…@thread.tacv2", "staff").</summary>
    public sealed record Channel(string Address) : Destination;
}

/// <summary>What came of sending.</summary>
public abstract record Sending
{
    private Sending() { }

    /// <summary>It is there.</summary>
    public sealed record Arrived : Sending;

    /// <summary>It will never go through; the reason is the platform's.</summary>
    public sealed record Refused(string Reason) : Sending;

    /// <summary>Not now; it certainly did not arrive.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="After">How long the platform asks to wait.</param>
    public sealed record NotYet(string Reason, NodaTime.Duration After) : Sending;

    /// <summary>It may have arrived or not.</summary>
    public sealed record InDoubt(string Reason) : Sending;
}
