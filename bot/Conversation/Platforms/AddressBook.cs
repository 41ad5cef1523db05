using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Platforms;

/// <summary>Somebody as a platform knows them.</summary>
/// <param name="Platform">Its prefix in the settings: "teams", "slack".</param>
/// <param name="UserId">What the platform calls them for good (Teams: the directory's object id; Slack: U0123).</param>
public sealed record Contact(string Platform, string UserId)
{
    /// <summary>Their address in the platform's own directory; none = it gives none, so they are unknown.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>The zone the platform says they live in.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>Another name the platform has for them, to open a conversation with (Teams: 29:…).</summary>
    public string? Handle { get; init; }

    /// <summary>The conversation between them and the bot, by its id on the platform.</summary>
    public string? ChatId { get; init; }

    /// <summary>When the directory was last asked about them; in UTC.</summary>
    public Instant LookedUpAt { get; init; }

    /// <summary>When they last said something here; none = never. In UTC.</summary>
    public Instant? SeenAt { get; init; }
}

/// <summary>A conversation on a platform: between two, of a group, or a channel.</summary>
/// <param name="Platform">Its prefix in the settings: "teams", "slack".</param>
/// <param name="Id">What the platform calls it.</param>
public sealed record Chat(string Platform, string Id)
{
    /// <summary>What the platform needs to be spoken to there, as JSON of its own: a ConversationReference, say.</summary>
    public string? Reference { get; init; }

    /// <summary>Why nothing can be sent there any more, in the platform's words; none = it can.</summary>
    public string? Gone { get; init; }
}

/// <summary>Whom and where a platform knows, kept over restarts and for all nodes.</summary>
public interface IAddressBook
{
    Task<Contact?> ContactAsync(string platform, string userId, CancellationToken cancel);

    /// <summary>The contacts of an address on all platforms, the one used last first.</summary>
    Task<IReadOnlyList<Contact>> ContactsOfAsync(EmailAddress email, CancellationToken cancel);

    Task KeepAsync(Contact contact, CancellationToken cancel);

    Task<Chat?> ChatAsync(string platform, string id, CancellationToken cancel);

    Task KeepAsync(Chat chat, CancellationToken cancel);

    /// <summary>True for the first to ask about a chat, for ever: who may welcome it.</summary>
    Task<bool> IsFirstWelcomeAsync(string platform, string chatId, Instant now, CancellationToken cancel);
}
