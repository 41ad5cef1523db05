using System.Text.Json;
using System.Text.Json.Serialization;
using FellowsBot.Channels.Slack.Kit;

namespace FellowsBot.Channels.Slack.Wire;

/// <summary>`chat.postMessage`.</summary>
internal sealed record PostMessage(string Channel, string Text, IReadOnlyList<Block>? Blocks)
{
    public string? ThreadTs { get; init; }
    public Metadata? Metadata { get; init; }
    public bool UnfurlLinks { get; init; }
    public bool UnfurlMedia { get; init; }
}

/// <summary>`chat.postEphemeral`: seen by one reader only.</summary>
internal sealed record PostEphemeral(string Channel, string User, string Text, IReadOnlyList<Block>? Blocks)
{
    public string? ThreadTs { get; init; }
}

/// <summary>`chat.update`: without blocks the old ones would stay.</summary>
internal sealed record UpdateMessage(string Channel, string Ts, string Text, IReadOnlyList<Block> Blocks);

/// <summary>`chat.update` with blocks as Slack has shown them.</summary>
internal sealed record RawUpdate(string Channel, string Ts, string Text, IReadOnlyList<JsonElement> Blocks);

/// <summary>What is posted to a `response_url`.</summary>
internal sealed record Response(string Text, IReadOnlyList<Block>? Blocks)
{
    public string ResponseType { get; } = "ephemeral";
    public bool ReplaceOriginal { get; init; }
    public string? ThreadTs { get; init; }
}

/// <summary>`views.open`.</summary>
internal sealed record OpenView(string TriggerId, View View);

/// <summary>`views.publish`.</summary>
internal sealed record PublishView(string UserId, View View);

/// <summary>`conversations.open`.</summary>
internal sealed record OpenConversation(string Users);

/// <summary>What a message carries unseen, to be found again by.</summary>
internal sealed record Metadata(string EventType, Marker EventPayload)
{
    public const string Sent = "fellowsbot_sent";
}

/// <summary>A digest of the message's key, and which part of it this is.</summary>
internal sealed record Marker(string Key, int Page, int Pages);

/// <summary>What every method answers.</summary>
internal sealed record Verdict
{
    public bool Ok { get; init; }
    public string? Error { get; init; }
}

internal sealed record Posted
{
    public string? Ts { get; init; }
    public string? MessageTs { get; init; }
}

internal sealed record Identity
{
    public string? UserId { get; init; }
    public string? TeamId { get; init; }
}

internal sealed record OpenedConversation
{
    public Named? Channel { get; init; }
}

internal sealed record UserFound
{
    public User? User { get; init; }
}

/// <summary>Somebody as the workspace knows them.</summary>
internal sealed record User
{
    public string? Id { get; init; }
    public string? Tz { get; init; }
    public bool Deleted { get; init; }
    public bool IsBot { get; init; }

    /// <summary>A guest.</summary>
    public bool IsRestricted { get; init; }
    public bool IsUltraRestricted { get; init; }

    /// <summary>Of another workspace, seen through a shared channel.</summary>
    public bool IsStranger { get; init; }
    public Profile? Profile { get; init; }

    public bool IsGuest => IsRestricted || IsUltraRestricted || IsStranger || IsBot || Deleted;
}

internal sealed record Profile
{
    public string? Email { get; init; }
    public string? RealName { get; init; }
}

internal sealed record History
{
    public IReadOnlyList<Past>? Messages { get; init; }
}

/// <summary>A message that was sent before.</summary>
internal sealed record Past
{
    public string? Ts { get; init; }
    public PastMetadata? Metadata { get; init; }
}

/// <summary>What a message carries unseen, of this app or another.</summary>
internal sealed record PastMetadata
{
    public string? EventType { get; init; }
    public JsonElement? EventPayload { get; init; }
}

internal sealed record SocketOpened
{
    public string? Url { get; init; }
}

/// <summary>What acknowledges a frame.</summary>
internal sealed record Acknowledged(string EnvelopeId)
{
    public ViewAnswer? Payload { get; init; }
}

/// <summary>What a sent form is answered with: errors at its fields; nothing closes it.</summary>
internal sealed record ViewAnswer(
    [property: JsonPropertyName("response_action")] string Action,
    IReadOnlyDictionary<string, string> Errors
)
{
    public static ViewAnswer WithError(string field, string why) =>
        new("errors", new Dictionary<string, string> { [field] = why });
}
