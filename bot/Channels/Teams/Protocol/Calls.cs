using System.Text.Json.Nodes;

namespace FellowsBot.Channels.Teams.Protocol;

/// <summary>What opens a conversation with one person. A message must not stand in it: Teams answers that with 502.</summary>
public sealed record ConversationParameters(
    ChannelAccount Bot,
    bool IsGroup,
    IReadOnlyList<ChannelAccount> Members,
    string? TenantId,
    ChannelData? ChannelData
);

/// <summary>What a call that made something answers with; a send may answer with nothing at all.</summary>
public sealed record ResourceResponse(string? Id);

/// <summary>Somebody in a conversation's roster: the directory's word on who they are.</summary>
public sealed record RosterMember
{
    public string? Id { get; init; }

    /// <summary>The directory's name for them in a single look-up and in a page.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The same in the whole list.</summary>
    public string? ObjectId { get; init; }

    /// <summary>Their address; may be missing. The user principal name, which may look like one, is not.</summary>
    public string? Email { get; init; }
    public string? TenantId { get; init; }
    public string? UserRole { get; init; }

    public string? DirectoryId => AadObjectId ?? ObjectId;
}

/// <summary>A page of a roster.</summary>
public sealed record RosterPage(IReadOnlyList<RosterMember>? Members, string? ContinuationToken);

/// <summary>What the identity platform answers with when it gives a token.</summary>
public sealed record TokenResponse(string? AccessToken, int ExpiresIn);

/// <summary>What a pressed button is answered with: a card that takes the place of the one pressed, for the presser; or words.</summary>
/// <param name="StatusCode">200, or what went wrong.</param>
/// <param name="Type">Which of the two.</param>
/// <param name="Value">The card, or the words.</param>
public sealed record InvokeResponse(int StatusCode, string Type, JsonNode Value)
{
    public const string MessageType = "application/vnd.microsoft.activity.message";

    public static InvokeResponse Says(string text) => new(200, MessageType, JsonValue.Create(text));

    public static InvokeResponse Shows(JsonObject card) => new(200, Attachment.AdaptiveCard, card);
}
