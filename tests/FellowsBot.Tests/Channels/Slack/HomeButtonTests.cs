using System.Net;
using System.Text;
using System.Text.Json;
using FellowsBot.Channels.Slack;
using FellowsBot.Hosting;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>Buttons of the home tab: pressed by whose home it is, sent once more, and made up by somebody else.</summary>
public class HomeButtonTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Fact]
    public async Task Pressed_by_its_owner_it_is_answered_between_the_two_and_the_home_is_drawn_anew()
    {
        await using var desk = await SlackDesk.StartAsync();
        var home = await OpenAsync(desk, "UADA");

        Assert.Equal("", await desk.InteractAsync(Pressed("UADA", home.Buttons["The calendar"])));

        var answer = await desk.Slack.NextAsync();
        Assert.Equal(("chat.postMessage", "UADA"), (answer.Method, answer.Channel));
        Assert.Contains("Final interviews", answer.Text, StringComparison.Ordinal);
        var anew = await desk.Slack.NextAsync();
        Assert.Equal("views.publish", anew.Method);
        Assert.Equal(home.Json, anew.Json);
        Assert.All(Published(desk), user => Assert.Equal("UADA", user));
        Assert.Empty(desk.Slack.Wrong);
    }

    [Fact]
    public async Task The_home_shows_at_once_what_its_owner_has_changed_there()
    {
        await using var desk = await SlackDesk.StartAsync();
        var home = await OpenAsync(desk, "UGRACE");
        Assert.Contains("Ada Okafor", home.Json, StringComparison.Ordinal);
        var proposed = await desk.TellAsync("UGRACE", "Ada Okafor declined her offer");

        await desk.InteractAsync(Pressed("UGRACE", proposed.Buttons["Confirm"]));

        var anew = await desk.NextAsync(p => p.Method == "views.publish");
        Assert.DoesNotContain("Ada Okafor", OffersIn(anew), StringComparison.Ordinal);
        Assert.Contains("Ada Okafor", OffersIn(home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_once_more_it_is_taken_in_once()
    {
        await using var desk = await SlackDesk.StartAsync();
        var home = await OpenAsync(desk, "UADA");
        var pressed = Pressed("UADA", home.Buttons["Help"]);

        await desk.InteractAsync(pressed);
        await desk.NextAsync(p => p.Method == "views.publish");
        await desk.InteractAsync(pressed);
        var next = await desk.TellAsync("UADA", "thanks");

        Assert.Equal("You're welcome.", next.Text);
        Assert.Equal(2, Published(desk).Count);
    }

    [Fact]
    public async Task A_button_of_anothers_home_does_for_somebody_only_what_they_may()
    {
        await using var desk = await SlackDesk.StartAsync();
        await OpenAsync(desk, "UADA");

        await desk.InteractAsync(Pressed("UADA", ("say-1", "which offers are open?")));

        var refused = await desk.Slack.NextAsync();
        Assert.Equal("UADA", refused.Channel);
        Assert.StartsWith(
            "Lists and numbers of people are for the programme's staff",
            refused.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Goldstein", refused.Json, StringComparison.Ordinal);
        var home = await desk.Slack.NextAsync();
        Assert.DoesNotContain("Open offers", home.Json, StringComparison.Ordinal);
        Assert.All(Published(desk), user => Assert.Equal("UADA", user));
    }

    [Fact]
    public async Task A_confirmation_that_somebody_else_was_asked_for_is_refused_and_nothing_changes()
    {
        await using var desk = await SlackDesk.StartAsync();
        await OpenAsync(desk, "UADA");
        var proposed = await desk.TellAsync("UGRACE", "Ada Okafor declined her offer");

        await desk.InteractAsync(Pressed("UADA", proposed.Buttons["Confirm"]));

        var refused = await desk.Slack.NextAsync();
        Assert.Equal("UADA", refused.Channel);
        Assert.StartsWith("Only the one it was proposed to may settle this.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Open"],
            await desk.Bot.File.ReadAsync("SELECT OfferStatus FROM People WHERE Email = 'ada@example.org'")
        );
    }

    [Theory]
    [InlineData("another secret", 0)]
    [InlineData(SlackDesk.Secret, 301)] // replayed after five minutes
    [InlineData(null, 0)]
    public async Task What_Slack_has_not_signed_just_now_is_refused_and_does_nothing(string? secret, int age)
    {
        await using var desk = await SlackDesk.StartAsync();
        var home = await OpenAsync(desk, "UADA");
        var body = SlackDesk.Form(("payload", JsonSerializer.Serialize(Pressed("UADA", home.Buttons["Help"]))));
        var timestamp = $"{Clocks.Wall.GetCurrentInstant().ToUnixTimeSeconds() - age}";
        (string, string)[] signed = secret is null
            ? []
            :
            [
                (Signature.TimestampHeader, timestamp),
                (Signature.SignatureHeader, Signature.Of(secret, timestamp, Encoding.UTF8.GetBytes(body))),
            ];

        using var refused = await desk.Bot.PostAsync("/api/slack/interactions", body, Form, signed);
        var next = await desk.TellAsync("UADA", "thanks");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("You're welcome.", next.Text);
        Assert.Single(Published(desk));
    }

    private static async Task<SlackPost> OpenAsync(SlackDesk desk, string user)
    {
        await desk.EventAsync(
            new
            {
                type = "app_home_opened",
                tab = "home",
                user,
                channel = $"D{user[1..]}",
            }
        );
        return await desk.NextAsync(p => p.Method == "views.publish");
    }

    /// <summary>A press in a home tab as Slack passes it on: in a view, in no channel.</summary>
    private static object Pressed(string user, (string Action, string Value) button) =>
        new
        {
            type = "block_actions",
            user = new { id = user },
            trigger_id = "1.2.3",
            container = new { type = "view", view_id = "V0HOME" },
            view = new
            {
                id = "V0HOME",
                type = "home",
                callback_id = "",
                private_metadata = "",
                state = new { values = new { } },
            },
            actions = new[]
            {
                new
                {
                    action_id = button.Action,
                    value = button.Value,
                    action_ts = "1759330000.1",
                },
            },
        };

    /// <summary>Whose homes were drawn, in order.</summary>
    private static IReadOnlyList<string> Published(SlackDesk desk) =>
        [
            .. desk
                .Slack.Calls.Where(c => c.Method == "views.publish")
                .Select(c => JsonElement.Parse(c.Body).GetProperty("user_id").GetString()!),
        ];

    /// <summary>What stands below the heading of open offers.</summary>
    private static string OffersIn(SlackPost home)
    {
        var from = home.Json.IndexOf("Open offers", StringComparison.Ordinal);
        return home.Json[from..home.Json.IndexOf("Undecided extensions", from, StringComparison.Ordinal)];
    }
}
