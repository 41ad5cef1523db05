using System.Text.Json;
using System.Text.Json.Nodes;

namespace FellowsBot.Channels.Teams.Protocol;

/// <summary>
/// One thing said, done or shown in Teams, as the Activity protocol writes it: what comes in, and what the bot posts. Fields that
/// the bot has no use for are passed over. Ids are strings of any form.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ReplyToId { get; init; }
    public string? Text { get; init; }
    public string? TextFormat { get; init; }

    /// <summary>What notifications show instead of a card.</summary>
    public string? Summary { get; init; }

    /// <summary>What an installation was: "add", "remove".</summary>
    public string? Action { get; init; }

    /// <summary>What an invoke wants: "adaptiveCard/action".</summary>
    public string? Name { get; init; }
    public JsonElement? Value { get; init; }
    public IReadOnlyList<Entity>? Entities { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
    public ChannelData? ChannelData { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Whether the bot itself is among some members.</summary>
    public bool HasBot(IReadOnlyList<ChannelAccount>? members) =>
        Recipient?.Id is { } bot && members?.Any(m => m.Id == bot) is true;
}

/// <summary>Somebody, or the bot, in a conversation.</summary>
/// <param name="Id">What Teams calls them towards this bot: "29:…"; the bot is "28:…".</param>
/// <param name="Name">As it is shown.</param>
/// <param name="AadObjectId">What the directory calls them, the same towards every bot.</param>
public sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null);

/// <summary>A conversation.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    /// <summary>"personal", "groupChat" or "channel".</summary>
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public bool? IsGroup { get; init; }
}

/// <summary>Something about an activity: that somebody is mentioned, or what the client says about itself.</summary>
public sealed record Entity
{
    public string? Type { get; init; }

    /// <summary>The mention as it stands in the text: "&lt;at&gt;FellowsBot&lt;/at&gt;".</summary>
    public string? Text { get; init; }
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>The client's zone, an IANA name.</summary>
    public string? Timezone { get; init; }
}

/// <summary>What Teams alone says about an activity.</summary>
public sealed record ChannelData
{
    public Named? Tenant { get; init; }
    public Named? Team { get; init; }
    public Named? Channel { get; init; }
    public Notification? Notification { get; init; }
}

/// <summary>Something that has an id.</summary>
public sealed record Named(string? Id);

/// <summary>Whether a message is put into the feed of whoever gets it.</summary>
public sealed record Notification(bool Alert);

/// <summary>A card.</summary>
public sealed record Attachment(string ContentType, JsonObject Content)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public static Attachment Card(JsonObject card) => new(AdaptiveCard, card);
}
