using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace FellowsBot.Tests.Support;

/// <summary>Slack's end of a socket that the bot has opened (Socket Mode): frames go out, and are acknowledged.</summary>
internal sealed class SlackSocket
{
    private readonly WebSocket socket;

    private SlackSocket(WebSocket socket) => this.socket = socket;

    /// <summary>The settings of a bot that Slack cannot reach over HTTP.</summary>
    public static (string, string?)[] Settings => [("Slack:SigningSecret", null), ("Slack:AppToken", "xapp-secret")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The next one that the bot opens.</summary>
    public static async Task<SlackSocket> OfAsync(FakeSlack slack) => new(await slack.SocketAsync());

    public async Task SendAsync(object frame) =>
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(frame), WebSocketMessageType.Text, true, Cancel);

    /// <summary>An event, by its envelope and its body.</summary>
    public Task EventAsync(string envelope, string body) =>
        SendAsync(
            new
            {
                type = "events_api",
                envelope_id = envelope,
                accepts_response_payload = false,
                payload = JsonElement.Parse(body),
            }
        );

    /// <summary>A press or a form, and what it is acknowledged with.</summary>
    public async Task<string> InteractAsync(string envelope, object payload)
    {
        await SendAsync(
            new
            {
                type = "interactive",
                envelope_id = envelope,
                accepts_response_payload = true,
                payload,
            }
        );
        return await AckAsync();
    }

    /// <summary>What the bot says next; nothing = it has closed the socket.</summary>
    public async Task<string> AckAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var buffer = new byte[4096];
        var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, part.Count);
    }
}
