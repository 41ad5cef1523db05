using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>A form over a socket: opened by the press that asks for it, an error at its field, and what comes of a good entry.</summary>
public class SocketFormTests
{
    [Fact]
    public async Task A_day_that_will_not_do_is_an_error_at_its_field_and_a_good_one_is_proposed_and_confirmed()
    {
        await using var desk = await SlackDesk.StartAsync(SlackSocket.Settings);
        var (socket, notice) = await NoticedAsync(desk);

        Assert.Equal(
            """{"envelope_id":"press"}""",
            await socket.InteractAsync("press", desk.Pressed("UGRACE", notice, "More time..."))
        );
        var form = (await desk.NextAsync(p => p.Method == "views.open")).Body;
        var late = JsonElement.Parse(
            await socket.InteractAsync("late", desk.FormSent("UGRACE", form, ("until", "selected_date", "2025-09-01")))
        );
        var good = await socket.InteractAsync(
            "good",
            desk.FormSent("UGRACE", form, ("until", "selected_date", "2025-10-20"), ("at", "selected_time", "17:00"))
        );
        var proposal = await desk.NextAsync(p => p.Buttons.ContainsKey("Confirm"));
        Assert.Equal(
            """{"envelope_id":"yes"}""",
            await socket.InteractAsync("yes", desk.Pressed("UGRACE", proposal, "Confirm"))
        );
        var done = await desk.NextAsync(p => p.Method == "response_url");

        Assert.Equal("late", late.GetProperty("envelope_id").GetString());
        var answer = late.GetProperty("payload");
        Assert.Equal("errors", answer.GetProperty("response_action").GetString());
        Assert.NotEmpty(answer.GetProperty("errors").GetProperty("until").GetString()!);
        Assert.Equal("""{"envelope_id":"good"}""", good);
        Assert.Equal(
            ("chat.postEphemeral", "C0STAFF", "UGRACE", notice.Ts),
            (proposal.Method, proposal.Channel, proposal.User, proposal.Thread)
        );
        Assert.Contains("Monday 20 October 2025, 17:00 PDT", proposal.Text, StringComparison.Ordinal);
        Assert.StartsWith("Recorded", done.Text, StringComparison.Ordinal);
        var settled = await desk.ReadsAsync(notice, p => p.Text.Contains("now stands until", StringComparison.Ordinal));
        Assert.Empty(settled.Buttons);
        Assert.Empty(desk.Slack.Wrong);
    }

    [Fact]
    public async Task A_trigger_lives_for_three_seconds_so_the_form_opens_before_anything_is_stored()
    {
        await using var desk = await SlackDesk.StartAsync(SlackSocket.Settings);
        var (socket, notice) = await NoticedAsync(desk);
        await using var other = await desk.Bot.File.OpenAsync();
        await using var holds = other.CreateCommand();
        holds.CommandText = "BEGIN EXCLUSIVE";
        await holds.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        await socket.InteractAsync("press", desk.Pressed("UGRACE", notice, "More time..."));
        await desk.NextAsync(p => p.Method == "views.open");

        holds.CommandText = "ROLLBACK";
        await holds.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var (_, opened) = Assert.Single(desk.Slack.Calls, c => c.Method == "views.open");
        Assert.StartsWith("1759330000.", JsonElement.Parse(opened).GetProperty("trigger_id").GetString());
    }

    /// <summary>The bot with its socket open, and the notice of Ada's offer three days before it runs out.</summary>
    private static async Task<(SlackSocket Socket, SlackPost Notice)> NoticedAsync(SlackDesk desk)
    {
        var socket = await SlackSocket.OfAsync(desk.Slack);
        await desk.Bot.MoveToAsync("2025-10-04T15:00");
        var notice = await desk.StandingAsync(p => p.Text.StartsWith("Ada Okafor's offer", StringComparison.Ordinal));
        return (socket, notice);
    }
}
