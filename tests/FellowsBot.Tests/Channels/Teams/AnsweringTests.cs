using System.Net;
using FellowsBot.Channels.Teams;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Questions asked in Teams, from the signed call to the answer that is posted.</summary>
public class AnsweringTests
{
    private const string Offer = "when does my offer expire?";

    [Fact]
    public async Task A_question_between_two_is_answered_there_as_a_reply_with_the_bots_token()
    {
        await using var bot = await TeamsBot.StartAsync();

        using var taken = await bot.SayAsync("ada", Offer, id: "1700000000001");

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        var answer = Assert.Single(await bot.PostsAsync(1));
        Assert.Equal("/v3/conversations/a:ada/activities", answer.Path);
        Assert.Equal("1700000000001", answer.ReplyToId);
        Assert.Equal("Bearer token1", answer.Authorization);
        Assert.Contains("Your offer is open until", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_is_told_by_the_roster_and_asked_once_a_day()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.SayAsync("ada", Offer);
        await bot.PostsAsync(1);
        await bot.SayAsync("ada", Offer);
        await bot.PostsAsync(2);

        Assert.Equal("/v3/conversations/a:ada/members/29:ada", Assert.Single(bot.Teams.LookUps).Path);
    }

    [Fact]
    public async Task A_user_principal_name_is_no_address()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.SayAsync("guest", Offer);

        Assert.Contains("I don't know who you are", (await bot.PostsAsync(1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_up_that_failed_is_said_and_not_remembered()
    {
        await using var bot = await TeamsBot.StartAsync();
        bot.Teams.Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.ServiceUnavailable);

        await bot.SayAsync("ada", Offer);
        var first = (await bot.PostsAsync(1))[0];
        await bot.SayAsync("ada", Offer);
        var second = (await bot.PostsAsync(2))[1];

        Assert.Contains("could not look up", first.Text, StringComparison.Ordinal);
        Assert.Contains("Your offer is open until", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_personal_goes_between_two_and_the_channel_hears_only_that()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.MentionAsync("ada", Offer);

        var posts = await bot.PostsAsync(2);
        var opened = Assert.Single(bot.Teams.Calls, c => c.Path == "/v3/conversations");
        Assert.Equal(FakeTeams.Tenant, opened.Body.GetProperty("tenantId").GetString());
        Assert.False(opened.Body.TryGetProperty("activity", out _));
        Assert.Equal(
            ("a:chat-29:ada", true),
            (posts[0].Conversation, posts[0].Text.Contains("Your offer is open until"))
        );
        Assert.Equal(
            ("19:town@thread.tacv2;messageid=17", Answering.SentPrivately),
            (posts[1].Conversation, posts[1].Text)
        );
        Assert.All(posts, p => Assert.NotNull(p.ReplyToId));
    }

    [Fact]
    public async Task In_the_staff_channel_it_is_no_different()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.MentionAsync("grace", "what stage is Ada Okafor in?", "19:staff@thread.tacv2");

        var posts = await bot.PostsAsync(2);
        Assert.Equal("a:chat-29:grace", posts[0].Conversation);
        Assert.Equal(Answering.SentPrivately, posts[1].Text);
    }

    [Fact]
    public async Task Where_the_two_have_no_chat_the_thread_gets_a_hint_without_facts()
    {
        await using var bot = await TeamsBot.StartAsync();
        bot.Teams.ThenGood().Then(HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversationRoster"}}""");

        await bot.MentionAsync("ada", Offer);

        Assert.Equal(Answering.CannotReach, Assert.Single(await bot.PostsAsync(1)).Text);
    }

    [Fact]
    public async Task What_is_for_everybody_is_answered_in_the_thread()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.MentionAsync("stranger", "when does the application close?");

        var answer = Assert.Single(await bot.PostsAsync(1));
        Assert.Equal("19:town@thread.tacv2;messageid=17", answer.Conversation);
        Assert.Contains("Sunday 17 August 2025, 23:59 PDT", answer.Text, StringComparison.Ordinal);
        Assert.Contains("{{DATE(2025-08-18T06:59:00Z,SHORT)}}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_in_a_channel_to_what_does_not_mention_the_bot_nor_to_edits_and_reactions()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.PostAsync(bot.Message("ada", Offer, "19:town@thread.tacv2", "channel", null));
        foreach (var type in new[] { "messageReaction", "messageUpdate", "messageDelete", "typing", "event" })
        {
            var activity = bot.Message("ada", Offer, "a:ada", "personal", null);
            activity["type"] = type;
            using var answer = await bot.PostAsync(activity);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await bot.SayAsync("ada", "help", id: "asked");

        Assert.Equal("asked", Assert.Single(await bot.PostsAsync(1)).ReplyToId);
    }

    [Fact]
    public async Task The_same_activity_again_is_answered_once()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.SayAsync("ada", Offer, id: "same");
        await bot.SayAsync("ada", Offer, id: "same");
        await bot.SayAsync("ada", "help", id: "other");

        Assert.Equal(["same", "other"], (await bot.PostsAsync(2)).Select(p => p.ReplyToId));
    }

    [Fact]
    public async Task What_is_said_in_a_conversation_is_answered_in_order()
    {
        await using var bot = await TeamsBot.StartAsync();

        for (var i = 0; i < 5; i++)
        {
            await bot.SayAsync("ada", i % 2 == 0 ? "help" : Offer, id: $"m{i}");
        }

        Assert.Equal(["m0", "m1", "m2", "m3", "m4"], (await bot.PostsAsync(5)).Select(p => p.ReplyToId));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, """{"error":{"code":"Throttled"}}""", "1")]
    [InlineData(HttpStatusCode.PreconditionFailed, """{"error":{"code":"PreconditionFailed"}}""", null)]
    [InlineData(HttpStatusCode.BadGateway, "<html>", null)]
    public async Task An_answer_that_did_not_get_through_is_sent_again(
        HttpStatusCode status,
        string body,
        string? after
    )
    {
        await using var bot = await TeamsBot.StartAsync();
        bot.Teams.ThenGood().Then(status, body, after);

        await bot.SayAsync("ada", Offer);

        Assert.Single(await bot.PostsAsync(1));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_fetched_once_more()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);
        bot.Teams.Revoked["token1"] = true;

        await bot.SayAsync("ada", "help");

        Assert.Equal("Bearer token2", (await bot.PostsAsync(2))[1].Authorization);
        using var ready = await bot.Bot.ReadyAsync();
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task A_secret_that_is_refused_shows_in_the_readiness_probe()
    {
        await using var bot = await TeamsBot.StartAsync();
        using (await bot.Bot.ReadyAsync()) { }
        bot.Teams.RefusesSecret = true;

        await bot.SayAsync("ada", "help");

        using var ready = await UntilUnreadyAsync(bot);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }

    private static async Task<HttpResponseMessage> UntilUnreadyAsync(TeamsBot bot)
    {
        var answer = await bot.Bot.GetAsync("/healthz/ready");
        for (var i = 0; i < 500 && answer.IsSuccessStatusCode; i++)
        {
            answer.Dispose();
            answer = await bot.Bot.GetAsync("/healthz/ready");
        }
        return answer;
    }
}
