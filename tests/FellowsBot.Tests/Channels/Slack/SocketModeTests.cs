using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>The same conversations over a socket that the bot opens.</summary>
public class SocketModeTests
{
    [Fact]
    public async Task Events_commands_and_forms_come_over_the_socket_and_each_frame_is_acknowledged()
    {
        await using var desk = await SlackDesk.StartAsync(SlackSocket.Settings);
        var socket = await SlackSocket.OfAsync(desk.Slack);

        await socket.SendAsync(new { type = "hello" });
        await socket.EventAsync("e1", desk.EventBody(desk.Direct("UADA", "when does my offer expire?"), "Ev1"));
        var first = await socket.AckAsync();
        await socket.EventAsync("e2", desk.EventBody(desk.Direct("UADA", "when does my offer expire?"), "Ev1"));
        var second = await socket.AckAsync();
        var answer = await desk.Slack.NextAsync();
        await socket.SendAsync(
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
        var third = await socket.AckAsync();
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
        await using var desk = await SlackDesk.StartAsync(SlackSocket.Settings);
        var old = await SlackSocket.OfAsync(desk.Slack);

        await old.SendAsync(new { type = "disconnect", reason = "refresh_requested" });
        var young = await SlackSocket.OfAsync(desk.Slack);
        await old.EventAsync("e1", desk.EventBody(desk.Direct("UADA", "thanks")));
        var onOld = await old.AckAsync();
        await young.EventAsync("e2", desk.EventBody(desk.Direct("UOWEN", "thanks")));
        var onYoung = await young.AckAsync();

        Assert.Equal(["""{"envelope_id":"e1"}""", """{"envelope_id":"e2"}"""], [onOld, onYoung]);
        Assert.Equal(
            ["DADA", "DOWEN"],
            new[] { await desk.Slack.NextAsync(), await desk.Slack.NextAsync() }.Select(p => p.Channel).Order()
        );
    }

    [Fact]
    public async Task A_socket_that_breaks_is_followed_by_another()
    {
        await using var desk = await SlackDesk.StartAsync(SlackSocket.Settings);
        (await desk.Slack.SocketAsync()).Abort();

        var next = await SlackSocket.OfAsync(desk.Slack);
        await next.EventAsync("e1", desk.EventBody(desk.Direct("UADA", "thanks")));

        Assert.Equal("""{"envelope_id":"e1"}""", await next.AckAsync());
    }
}
