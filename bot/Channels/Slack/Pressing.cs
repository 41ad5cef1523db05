using System.Text.Json;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>A button pressed, a form sent, a message asked about: each says something in the name of whoever did it.</summary>
internal sealed class Pressing(Listening listening, Answering answering, Speaker speaker, Waiting waiting, Home home)
{
    private const string Confirms = "confirm ";
    private const string Cancels = "cancel ";

    /// <summary>Whether the message was an answer to a command: seen by one, in no thread.</summary>
    public static bool IsOfCommand(Interaction pressed) =>
        pressed is { Container: { IsEphemeral: true, ThreadTs: null }, ResponseUrl: not null };

    public static Spot? SpotOf(Interaction pressed)
    {
        if (pressed.User?.Id is not { } user)
        {
            return null;
        }
        var channel = pressed.Channel?.Id ?? pressed.Container?.ChannelId ?? user;
        if (IsOfCommand(pressed) || pressed.Type == "message_action")
        {
            return new Spot(channel, null, user) { Response = Address(pressed.ResponseUrl) };
        }
        var thread = pressed.Message?.ThreadTs ?? pressed.Container?.ThreadTs;
        if (!Spot.IsDirectChannel(channel) && pressed.Container is not { IsEphemeral: true })
        {
            thread ??= pressed.Message?.Ts ?? pressed.Container?.MessageTs;
        }
        return new Spot(channel, thread, user);
    }

    public async Task PressAsync(Interaction pressed, Spot spot, string key, Instant at, CancellationToken cancel)
    {
        if (pressed.Actions is not [{ Value: { Length: > 0 } says }, ..])
        {
            return;
        }
        if (await listening.WhoAsync(spot, at, cancel) is not { } by)
        {
            await answering.SayAsync(spot, Listening.NotNow with { Private = true }, key, null, cancel);
            return;
        }
        var reply = await listening.HearAsync(by, says, cancel);
        var settles =
            says.StartsWith(Confirms, StringComparison.Ordinal) || says.StartsWith(Cancels, StringComparison.Ordinal);
        if (reply.Outcome is Outcome.Declined)
        {
            await answering.SayAsync(spot, reply with { Private = true }, key, by.Zone, cancel);
        }
        else if (settles && pressed.Container is { IsEphemeral: true } && Address(pressed.ResponseUrl) is { } response)
        {
            await answering.ReplaceAsync(spot, response, reply, key, by.Zone, cancel);
        }
        else if (settles && (pressed.Message?.Ts ?? pressed.Container?.MessageTs) is { } ts && spot.IsDirect)
        {
            await answering.ReplaceAsync(spot, ts, reply, key, by.Zone, cancel);
        }
        else
        {
            if (settles && reply.Outcome is not Outcome.Proposed)
            {
                await StripAsync(pressed, spot, cancel);
            }
            await answering.SayAsync(spot, reply, key, by.Zone, cancel);
        }
        if (pressed.Container?.Type == "view")
        {
            await home.ShowAsync(by, cancel);
        }
    }

    /// <summary>A sent form: an entry that will not do is shown at its field, and what comes of the others is said where it was asked for.</summary>
    public async Task SendAsync(Interaction sent, string key, Instant at, CancellationToken cancel)
    {
        var origin = JsonSerializer.Deserialize(sent.View?.PrivateMetadata ?? "{}", SlackJson.Default.FormOrigin);
        if (sent.User?.Id is not { } user || origin?.Says is not { } says || sent.View?.State?.Values is not { } values)
        {
            waiting.TryAnswer(key, null);
            return;
        }
        var spot = new Spot(origin.Channel ?? user, origin.Thread, user);
        var by = await listening.WhoAsync(spot, at, cancel);
        var reply = by is null ? Listening.NotNow : await listening.HearAsync(by, Filled(says, values), cancel);
        if (
            reply.Outcome is Outcome.Clarify or Outcome.Answered or Outcome.Declined
            && FieldOf(values) is { } field
            && reply.Parts.All(p => p is Paragraph or Bullets or Buttons)
            && waiting.TryAnswer(key, ViewAnswer.WithError(field, TextRenderer.Render(reply)))
        )
        {
            return;
        }
        waiting.TryAnswer(key, null);
        await answering.SayAsync(spot, reply with { Private = reply.Private || !spot.IsDirect }, key, by?.Zone, cancel);
    }

    /// <summary>"Ask FellowsBot about this": the message is asked as whoever chose it, and answered to them alone.</summary>
    public async Task AskAboutAsync(Interaction chosen, Spot spot, string key, Instant at, CancellationToken cancel)
    {
        var by = await listening.WhoAsync(spot, at, cancel);
        var reply = by is null
            ? Listening.NotNow
            : await listening.HearAsync(
                by,
                await listening.ReadAsync(chosen.Message?.Text, null, cancel),
                cancel,
                isQuoted: true
            );
        await answering.SayAsync(spot, reply, key, by?.Zone, cancel);
    }

    /// <summary>A notice in a channel loses its buttons as soon as it is settled; its new words come with its post's state.</summary>
    private async Task StripAsync(Interaction pressed, Spot spot, CancellationToken cancel)
    {
        if (pressed.Message is not { Ts: { } ts, Blocks: { Count: > 0 } blocks } message)
        {
            return;
        }
        var left = blocks.Where(b => b.TryGetProperty("type", out var type) && !type.ValueEquals("actions")).ToList();
        if (left.Count > 0 && left.Count < blocks.Count)
        {
            await speaker.WithoutButtonsAsync(spot.Channel, ts, message.Text ?? "", left, cancel);
        }
    }

    private static string Filled(string says, Dictionary<string, Dictionary<string, EnteredValue>> values)
    {
        foreach (var (name, entries) in values)
        {
            var entry = entries.Values.FirstOrDefault()?.Text.Trim() ?? "";
            says = says.Replace($"{{{name}}}", entry, StringComparison.Ordinal);
        }
        return says.Trim();
    }

    /// <summary>Where an error is shown: at the day, else at the first field.</summary>
    private static string? FieldOf(Dictionary<string, Dictionary<string, EnteredValue>> values) =>
        values.FirstOrDefault(v => v.Value.Values.Any(e => e.SelectedDate is not null)).Key
        ?? values.Keys.FirstOrDefault();

    private static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
