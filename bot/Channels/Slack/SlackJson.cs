using System.Text.Json.Serialization;
using FellowsBot.Channels.Slack.Kit;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Slack;

/// <summary>How what goes to Slack and comes from it is written and read, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Received))]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Command))]
[JsonSerializable(typeof(Frame))]
[JsonSerializable(typeof(PostMessage))]
[JsonSerializable(typeof(PostEphemeral))]
[JsonSerializable(typeof(UpdateMessage))]
[JsonSerializable(typeof(RawUpdate))]
[JsonSerializable(typeof(Response))]
[JsonSerializable(typeof(OpenView))]
[JsonSerializable(typeof(PublishView))]
[JsonSerializable(typeof(OpenConversation))]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(Posted))]
[JsonSerializable(typeof(Identity))]
[JsonSerializable(typeof(OpenedConversation))]
[JsonSerializable(typeof(UserFound))]
[JsonSerializable(typeof(History))]
[JsonSerializable(typeof(SocketOpened))]
[JsonSerializable(typeof(Acknowledged))]
[JsonSerializable(typeof(ViewAnswer))]
[JsonSerializable(typeof(Form))]
[JsonSerializable(typeof(FormOrigin))]
[JsonSerializable(typeof(View))]
internal sealed partial class SlackJson : JsonSerializerContext;
