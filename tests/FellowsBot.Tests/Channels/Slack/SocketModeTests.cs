using System.Net.WebSockets;
using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>The same conversations over a socket that the bot opens.</summary>
public class SocketModeTests
{
    private static readonly (string, string?)[] Socket =
    [
        ("Slack:SigningSecret", null),
        ("Slack:AppToken", "xapp-secret"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_commands_and_forms_come_over_the_socket_and_each_frame_is_acknowledged()
    {
        await using var desk = await SlackDesk.StartAsync(Socket);
        var socket = await desk.Slack.SocketAsync();

        await SendAsync(socket, new { type = "hello" });
        await SendAsync(socket, Event("e1", desk.EventBody(desk.Direct("UADA", "when does my offer expire?"), "Ev1")));
        var first = await AckAsync(socket);
        await SendAsync(socket, Event("e2", desk.EventBody(desk.Direct("UADA", "when does my offer expire?"), "Ev1")));
        var second = await AckAsync(socket);
        var answer = await desk.Slack.NextAsync();
        await SendAsync(
            socket,
            new
            {
                type = "slash_commands",
                envelope_id = "e3",
                accepts_response_payload = true,
                payload = new
                {
                    user_id = "UADA",
                    channel_id = "C1",
                    text = "help",
                    response_url = desk.Slack.ResponseUrl,
                },
            }
        );
        var third = await AckAsync(socket);
        var help = await desk.Slack.NextAsync();

        Assert.Equal(
            ["""{"envelope_id":"e1"}""", """{"envelope_id":"e2"}""", """{"envelope_id":"e3"}"""],
            [first, second, third]
        );
        Assert.Contains("October 2025", answer.Text, StringComparison.Ordinal);
        Assert.Equal("response_url", help.Method);
        Assert.False(desk.Slack.HasMore);
    }

    [Fact]
    public async Task The_next_socket_is_opened_before_the_old_one_closes_and_both_are_read()
    {
        await using var desk = await SlackDesk.StartAsync(Socket);
        var old = await desk.Slack.SocketAsync();

        await SendAsync(old, new { type = "disconnect", reason = "refresh_requested" });
        var young = await desk.Slack.SocketAsync();
        await SendAsync(old, Event("e1", desk.EventBody(desk.Direct("UADA", "thanks"))));
        var onOld = await AckAsync(old);
        await SendAsync(young, Event("e2", desk.EventBody(desk.Direct("UOWEN", "thanks"))));
        var onYoung = await AckAsync(young);

        Assert.Equal(["""{"envelope_id":"e1"}""", """{"envelope_id":"e2"}"""], [onOld, onYoung]);
        Assert.Equal(
            ["DADA", "DOWEN"],
            new[] { await desk.Slack.NextAsync(), await desk.Slack.NextAsync() }.Select(p => p.Channel).Order()
        );
    }

    [Fact]
    public async Task A_socket_that_breaks_is_followed_by_another()
    {
        await using var desk = await SlackDesk.StartAsync(Socket);
        (await desk.Slack.SocketAsync()).Abort();

        var next = await desk.Slack.SocketAsync();
        await SendAsync(next, Event("e1", desk.EventBody(desk.Direct("UADA", "thanks"))));

        Assert.Equal("""{"envelope_id":"e1"}""", await AckAsync(next));
    }

    private static object Event(string envelope, string body) =>
        new
        {
            type = "events_api",
            envelope_id = envelope,
            accepts_response_payload = false,
            payload = JsonElement.Parse(body),
        };

    private static async Task SendAsync(WebSocket socket, object frame) =>
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(frame), WebSocketMessageType.Text, true, Cancel);

    private static async Task<string> AckAsync(WebSocket socket)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var buffer = new byte[4096];
        var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, part.Count);
    }
}
