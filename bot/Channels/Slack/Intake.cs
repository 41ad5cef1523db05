using System.Security.Cryptography;
using System.Text.Json;
using FellowsBot.Channels.Slack.Kit;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation.Platforms;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Channels.Slack;

/// <summary>Takes in what Slack sends, over HTTP or a socket: stored, then acknowledged.</summary>
internal sealed partial class Intake(
    Storing storing,
    Waiting waiting,
    SlackApi api,
    SlackPeople people,
    SlackState state
)
{
    /// <summary>An event; the same when it is sent again.</summary>
    public async Task TakeAsync(Envelope envelope, ReadOnlyMemory<byte> raw)
    {
        if (envelope.Event is not { } happened || !SlackWorker.Matters(envelope, state.BotUser))
        {
            return;
        }
        await StoreAsync(
            new Received { Event = envelope },
            envelope.EventId is { } id ? $"event:{id}" : Digest("event", raw),
            happened.Channel ?? happened.User ?? ""
        );
    }

    public Task TakeAsync(Command command, ReadOnlyMemory<byte> raw) =>
        StoreAsync(new Received { Command = command }, Digest("command", raw), $"command:{command.UserId}");

    /// <summary>A button, a form, a shortcut; what comes back is for a form that stays open.</summary>
    public async Task<ViewAnswer?> TakeAsync(Interaction interaction, ReadOnlyMemory<byte> raw)
    {
        var what = new Received { Interaction = interaction };
        var key = Digest("interaction", raw);
        switch (interaction)
        {
            case { Type: "view_submission", View.CallbackId: Modal.Callback }:
                return await waiting.ForAsync(key, () => StoreAsync(what, key, $"form:{interaction.User?.Id}"));
            case { Type: "block_actions", Actions: [{ ActionId: { } action, Value: { } value }, ..] }
                when action.StartsWith(ButtonWriter.Asks, StringComparison.Ordinal):
                // A trigger holds for three seconds: the form is opened at once, and opening it changes nothing.
                _ = Task.Run(() => OpenAsync(interaction, value), CancellationToken.None);
                return null;
            case { Type: "block_actions", Actions.Count: > 0 } or { Type: "message_action" }:
                var lane = interaction.Channel?.Id ?? interaction.Container?.ChannelId ?? interaction.User?.Id ?? "";
                await StoreAsync(what, key, lane);
                return null;
            default:
                return null;
        }
    }

    private Task StoreAsync(Received what, string key, string lane)
    {
        var body = JsonSerializer.Serialize(what, SlackJson.Default.Received);
        return storing.StoreAsync(new Incoming(SlackSettings.Platform, key, lane, body));
    }

    private async Task OpenAsync(Interaction pressed, string value)
    {
        try
        {
            var form = JsonSerializer.Deserialize(value, SlackJson.Default.Form);
            var channel = pressed.Channel?.Id ?? pressed.Container?.ChannelId;
            var thread = pressed.Message?.ThreadTs ?? pressed.Container?.ThreadTs ?? pressed.Message?.Ts;
            if (form is null || pressed.TriggerId is not { } trigger)
            {
                return;
            }
            var isThread = channel is not null && !Spot.IsDirectChannel(channel) && !Pressing.IsOfCommand(pressed);
            var modal = Modal.Of(form, channel, isThread ? thread : null);
            var answer = await api.OpenViewAsync(new OpenView(trigger, modal), CancellationToken.None);
            if (answer is not Answered<Verdict>.Good && pressed.User?.Id is { } user && channel is not null)
            {
                await people.PatientlyAsync(
                    cancel =>
                        api.PostEphemeralAsync(
                            new PostEphemeral(
                                channel,
                                user,
                                "The form did not open in time. Press the button again.",
                                null
                            ),
                            cancel
                        ),
                    CancellationToken.None
                );
            }
        }
        catch (Exception trouble) when (trouble is JsonException or OperationCanceledException)
        {
            NotOpened(state.Log, trouble.GetType().Name);
        }
    }

    private static string Digest(string kind, ReadOnlyMemory<byte> raw) =>
        $"{kind}:{Convert.ToHexStringLower(SHA256.HashData(raw.Span))}";

    [LoggerMessage(LogLevel.Warning, "A form could not be opened in Slack: {Kind}")]
    private static partial void NotOpened(ILogger log, string kind);
}
