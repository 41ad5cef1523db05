using System.Text.Json;

namespace FellowsBot.Channels.Slack.Wire;

/// <summary>What the Events API posts: a check of the address, or an event.</summary>
internal sealed record Envelope
{
    public string? Type { get; init; }
    public string? Challenge { get; init; }
    public string? EventId { get; init; }
    public string? TeamId { get; init; }
    public IReadOnlyList<Authorization>? Authorizations { get; init; }
    public SlackEvent? Event { get; init; }
}

/// <summary>For whom an event was delivered: the bot itself.</summary>
internal sealed record Authorization
{
    public string? UserId { get; init; }
    public bool IsBot { get; init; }
}

/// <summary>Something that happened: `message`, `app_mention`, `app_home_opened`, `member_joined_channel`.</summary>
internal sealed record SlackEvent
{
    public string? Type { get; init; }
    public string? Subtype { get; init; }
    public string? User { get; init; }
    public string? BotId { get; init; }
    public string? Text { get; init; }
    public string? Ts { get; init; }
    public string? ThreadTs { get; init; }
    public string? Channel { get; init; }
    public string? ChannelType { get; init; }

    /// <summary>Which tab of the app was opened: "home" or "messages".</summary>
    public string? Tab { get; init; }
}

/// <summary>A slash command, its form fields by their own names.</summary>
internal sealed record Command
{
    public string? UserId { get; init; }
    public string? ChannelId { get; init; }
    public string? Text { get; init; }
    public string? ResponseUrl { get; init; }
}

/// <summary>A button pressed, a form sent, a shortcut chosen.</summary>
internal sealed record Interaction
{
    public string? Type { get; init; }
    public Named? User { get; init; }
    public Named? Channel { get; init; }
    public string? TriggerId { get; init; }
    public string? ResponseUrl { get; init; }
    public Container? Container { get; init; }
    public PressedMessage? Message { get; init; }
    public IReadOnlyList<Pressed>? Actions { get; init; }
    public SentView? View { get; init; }
}

internal sealed record Named
{
    public string? Id { get; init; }
}

/// <summary>What holds the button: a message, seen by all or by one, or a view.</summary>
internal sealed record Container
{
    public string? Type { get; init; }
    public string? MessageTs { get; init; }
    public string? ThreadTs { get; init; }
    public string? ChannelId { get; init; }
    public bool IsEphemeral { get; init; }
}

internal sealed record PressedMessage
{
    public string? Ts { get; init; }
    public string? ThreadTs { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<JsonElement>? Blocks { get; init; }
}

internal sealed record Pressed
{
    public string? ActionId { get; init; }
    public string? Value { get; init; }
}

internal sealed record SentView
{
    public string? Id { get; init; }
    public string? CallbackId { get; init; }
    public string? PrivateMetadata { get; init; }
    public ViewState? State { get; init; }
}

/// <summary>What was entered, by block and field.</summary>
internal sealed record ViewState
{
    public Dictionary<string, Dictionary<string, EnteredValue>>? Values { get; init; }
}

internal sealed record EnteredValue
{
    public string? Value { get; init; }
    public string? SelectedDate { get; init; }
    public string? SelectedTime { get; init; }

    public string Text => Value ?? SelectedDate ?? SelectedTime ?? "";
}

/// <summary>A frame of Socket Mode.</summary>
internal sealed record Frame
{
    public string? Type { get; init; }
    public string? EnvelopeId { get; init; }
    public string? Reason { get; init; }
    public bool AcceptsResponsePayload { get; init; }
    public JsonElement? Payload { get; init; }
}

/// <summary>Something from Slack as it is kept until it has been worked on: one of the three.</summary>
internal sealed record Received
{
    public Envelope? Event { get; init; }
    public Command? Command { get; init; }
    public Interaction? Interaction { get; init; }
}
