using System.Net;
using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Buttons of cards: who may press them, what is shown to whom, and what becomes of the card.</summary>
public class PressesTests
{
    private const string Accept = "Ada Okafor accepted her offer";

    [Fact]
    public async Task A_proposal_has_two_buttons_that_carry_its_code_and_nothing_of_the_change()
    {
        await using var bot = await TeamsBot.StartAsync();

        var card = await ProposedAsync(bot);

        Assert.Equal(["Confirm", "Cancel"], card.Buttons.Keys);
        Assert.Matches(
            "^confirm [A-Z0-9]+$",
            card.Buttons["Confirm"].GetProperty("data").GetProperty("say").GetString()!
        );
        Assert.Equal("positive", card.Buttons["Confirm"].GetProperty("style").GetString());
        Assert.True(card.Body.TryGetProperty("summary", out _));
        Assert.False(card.Body.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task Confirmed_by_its_button_the_card_says_so_and_has_no_buttons_any_more()
    {
        await using var bot = await TeamsBot.StartAsync();
        var card = await ProposedAsync(bot);

        var shown = await bot.PressAsync("grace", "1001", card.Buttons["Confirm"]);

        Assert.Equal(200, shown.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.card.adaptive", shown.GetProperty("type").GetString());
        Assert.Contains("Recorded:", Text(shown.GetProperty("value")), StringComparison.Ordinal);
        var put = (await bot.PostsAsync(2))[1];
        Assert.Equal(("PUT", "/v3/conversations/a:grace/activities/1001"), (put.Method, put.Path));
        Assert.Contains("Recorded:", put.Text, StringComparison.Ordinal);
        Assert.Empty(put.Buttons);
    }

    [Fact]
    public async Task Confirmed_in_words_the_card_loses_its_buttons_too()
    {
        await using var bot = await TeamsBot.StartAsync();
        await ProposedAsync(bot);

        await bot.SayAsync("grace", "yes");

        var posts = await bot.PostsAsync(3);
        Assert.Contains("Recorded:", posts[1].Text, StringComparison.Ordinal);
        Assert.Equal(("PUT", "/v3/conversations/a:grace/activities/1001"), (posts[2].Method, posts[2].Path));
        Assert.Empty(posts[2].Buttons);
    }

    [Fact]
    public async Task Cancelled_nothing_has_changed()
    {
        await using var bot = await TeamsBot.StartAsync();
        var card = await ProposedAsync(bot);

        var shown = await bot.PressAsync("grace", "1001", card.Buttons["Cancel"]);

        Assert.Contains("nothing has changed", Text(shown.GetProperty("value")), StringComparison.Ordinal);
        Assert.Empty((await bot.PostsAsync(2))[1].Buttons);
    }

    [Fact]
    public async Task Whoever_may_not_press_is_told_why_and_nobody_else_hears_anything()
    {
        await using var bot = await TeamsBot.StartAsync();
        var card = await ProposedAsync(bot);

        var shown = await bot.PressAsync("ada", "1001", card.Buttons["Confirm"], "19:town@thread.tacv2");

        Assert.Equal("application/vnd.microsoft.activity.message", shown.GetProperty("type").GetString());
        Assert.StartsWith("Only the one", shown.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Single(bot.Teams.Posts);
    }

    [Fact]
    public async Task Pressed_twice_it_is_recorded_once()
    {
        await using var bot = await TeamsBot.StartAsync();
        var card = await ProposedAsync(bot);
        await bot.PressAsync("grace", "1001", card.Buttons["Confirm"]);

        var again = await bot.PressAsync("grace", "1001", card.Buttons["Confirm"]);

        Assert.Contains("already", Text(again.GetProperty("value")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_button_asks_for_in_a_channel_is_answered_to_the_presser_alone()
    {
        await using var bot = await TeamsBot.StartAsync();
        var button = JsonSerializer.SerializeToElement(new { verb = "fellowsbot", data = new { say = Accept } });

        var shown = await bot.PressAsync("grace", "77", button, "19:staff@thread.tacv2;messageid=77");

        Assert.Equal("I've sent you a message.", shown.GetProperty("value").GetString());
        var posted = Assert.Single(await bot.PostsAsync(1));
        Assert.Equal("a:chat-29:grace", posted.Conversation);
        Assert.Equal(["Confirm", "Cancel"], posted.Buttons.Keys);
    }

    [Theory]
    [InlineData("", "Until: this is needed.")]
    [InlineData("2025-02-30", "Until: that is no day")]
    [InlineData("2025-09-01", "")]
    public async Task A_day_that_cannot_be_is_an_error_at_the_field(string entered, string error)
    {
        await using var bot = await TeamsBot.StartAsync();

        var shown = await bot.PressAsync("grace", "77", MoreTime, "19:staff@thread.tacv2", new { in_until = entered });

        var card = shown.GetProperty("value");
        Assert.Equal("application/vnd.microsoft.card.adaptive", shown.GetProperty("type").GetString());
        Assert.Contains(error, Text(card), StringComparison.Ordinal);
        Assert.Equal("Input.Date", card.GetProperty("body")[1].GetProperty("type").GetString());
        Assert.Equal(["Send"], TeamsCall.ButtonsOf(card).Keys);
        Assert.Empty(bot.Teams.Posts);
    }

    [Fact]
    public async Task A_form_that_is_filled_in_becomes_a_proposal()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.PressAsync("grace", "77", MoreTime, "19:staff@thread.tacv2", new { in_until = "2025-10-20" });

        var posted = Assert.Single(await bot.PostsAsync(1));
        Assert.Contains("Monday 20 October 2025", posted.Text, StringComparison.Ordinal);
        Assert.Equal(["Confirm", "Cancel"], posted.Buttons.Keys);
    }

    [Fact]
    public async Task A_client_that_only_knows_submits_is_answered_by_messages()
    {
        await using var bot = await TeamsBot.StartAsync();
        var card = await ProposedAsync(bot);
        var activity = bot.Message("grace", null, "a:grace", "personal", null);
        activity["value"] = card.Buttons["Confirm"].GetProperty("fallback").GetProperty("data");
        activity["replyToId"] = "1001";

        await bot.PostAsync(activity);

        var put = (await bot.PostsAsync(2))[1];
        Assert.Equal("PUT", put.Method);
        Assert.Contains("Recorded:", put.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("task/fetch", HttpStatusCode.NotImplemented)]
    [InlineData("composeExtension/query", HttpStatusCode.NotImplemented)]
    [InlineData("adaptiveCard/action", HttpStatusCode.OK)]
    public async Task Other_invokes_are_not_for_the_bot(string name, HttpStatusCode status)
    {
        await using var bot = await TeamsBot.StartAsync();
        var activity = bot.Message("ada", null, "a:ada", "personal", null);
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, new { });

        using var answer = await bot.PostAsync(activity);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Proposed_anew_because_things_had_changed_the_card_is_known_by_the_new_proposal_alone()
    {
        await using var bot = await TeamsBot.StartAsync();
        var card = await ProposedAsync(bot, "give Ada Okafor until 18 October 17:00");
        var before = await TeamsBot.UntilAsync(() => About(bot, "1001"), about => about is not null);
        await bot.PostAsync(
            bot.Message("grace", "give Ada Okafor until 17 October 17:00", "a:elsewhere", "personal", null)
        );
        await bot.PostAsync(bot.Message("grace", "yes", "a:elsewhere", "personal", null));
        await bot.PostsAsync(3);

        var shown = await bot.PressAsync("grace", "1001", card.Buttons["Confirm"]);

        Assert.Contains("Confirm", TeamsCall.ButtonsOf(shown.GetProperty("value")).Keys);
        await TeamsBot.UntilAsync(() => About(bot, "1001"), about => about is not null && about != before);
    }

    /// <summary>What a message is known to show; it is an error if there are two.</summary>
    private static string? About(TeamsBot bot, string message)
    {
        using var db = bot.Bot.File.Factory.CreateDbContext();
        return db.Posts.SingleOrDefault(p => p.MessageId == message)?.About;
    }

    private static JsonElement MoreTime =>
        JsonSerializer.SerializeToElement(
            new
            {
                verb = "fellowsbot",
                data = new
                {
                    say = "give Ada Okafor until {until}",
                    ask = new
                    {
                        title = "More time",
                        inputs = new[]
                        {
                            new
                            {
                                name = "until",
                                label = "Until",
                                kind = "Date",
                                optional = false,
                            },
                        },
                    },
                },
            }
        );

    private static async Task<TeamsCall> ProposedAsync(TeamsBot bot, string wish = Accept)
    {
        await bot.SayAsync("grace", wish);
        return (await bot.PostsAsync(1))[0];
    }

    private static string Text(JsonElement card) => string.Join('\n', TeamsCall.Texts(card));
}
