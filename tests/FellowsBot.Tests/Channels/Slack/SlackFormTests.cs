using System.Text.Json;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>A button that asks first: a modal, an error at its field, and what comes of a good entry.</summary>
public class SlackFormTests
{
    private static readonly Form MoreTime = new(
        "More time",
        [new Input("until", "Until", InputKind.Date)],
        "give May Chen until {until}"
    );

    [Fact]
    public async Task A_day_that_will_not_do_is_an_error_at_its_field_and_a_good_one_is_proposed()
    {
        await using var desk = await SlackDesk.StartAsync();
        await desk.InteractAsync(Pressed(desk));
        var view = (await desk.Slack.NextAsync()).Body;

        var past = await desk.SendFormAsync("UGRACE", view, ("until", "selected_date", "2025-09-01"));
        var good = await desk.SendFormAsync("UGRACE", view, ("until", "selected_date", "2025-10-20"));
        var proposal = await desk.Slack.NextAsync();

        var errors = JsonElement.Parse(past);
        Assert.Equal("errors", errors.GetProperty("response_action").GetString());
        Assert.NotEmpty(errors.GetProperty("errors").GetProperty("until").GetString()!);
        Assert.Equal("", good);
        Assert.Equal("DGRACE", proposal.Channel);
        Assert.Contains("20 October 2025", proposal.Text, StringComparison.Ordinal);
        Assert.Contains("Confirm", proposal.Buttons.Keys);
        Assert.Empty(desk.Slack.Wrong);
    }

    [Fact]
    public async Task A_trigger_that_has_run_out_is_said_to_whoever_pressed()
    {
        await using var desk = await SlackDesk.StartAsync();
        desk.Slack.ThenError("views.open", "expired_trigger_id");

        await desk.InteractAsync(Pressed(desk));
        var told = await desk.Slack.NextAsync();

        Assert.Equal(("chat.postEphemeral", "UGRACE"), (told.Method, told.User));
    }

    private static object Pressed(SlackDesk desk) =>
        new
        {
            type = "block_actions",
            user = new { id = "UGRACE" },
            channel = new { id = "DGRACE" },
            trigger_id = desk.NewTs(),
            container = new
            {
                type = "message",
                channel_id = "DGRACE",
                message_ts = "1.2",
            },
            message = new { ts = "1.2" },
            actions = new[]
            {
                new
                {
                    action_id = "form-1",
                    value = JsonSerializer.Serialize(MoreTime, FellowsBot.Channels.Slack.SlackJson.Default.Form),
                },
            },
        };
}
