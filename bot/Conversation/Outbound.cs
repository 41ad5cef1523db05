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

    /// <summary>Whether a message of this key is there.</summary>
    Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel);

    /// <summary>Puts other words in the place of a message that was sent; done twice it is as done once.</summary>
    /// <param name="to">Where it was sent.</param>
    /// <param name="id">What the platform calls it.</param>
    /// <param name="message">How it reads from now on.</param>
    /// <param name="cancel">When the bot stops.</param>
    Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel);
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
    /// <param name="Id">What the platform calls it, by which it can be put in other words; none where it gives no name.</param>
    public sealed record Arrived(string? Id = null) : Sending;

    /// <summary>It will never go through; the reason is the platform's.</summary>
    public sealed record Refused(string Reason) : Sending;

    /// <summary>Not now; it certainly did not arrive.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="After">How long the platform asks to wait.</param>
    public sealed record NotYet(string Reason, NodaTime.Duration After) : Sending;

    /// <summary>It may have arrived or not.</summary>
    public sealed record InDoubt(string Reason) : Sending;
}

/// <summary>What a platform says when it is asked for a message.</summary>
public abstract record LookUp
{
    private LookUp() { }

    /// <summary>It is there, under this name.</summary>
    public sealed record There(string? Id) : LookUp;

    /// <summary>It is not.</summary>
    public sealed record NotThere : LookUp;

    /// <summary>The platform cannot be asked.</summary>
    public sealed record CannotSay : LookUp;
}
