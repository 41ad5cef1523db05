using System.Net;
using FellowsBot.Conversation;
using FellowsBot.Hosting;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Messages that nobody asked for: where they go, and what is said of those that do not get through.</summary>
public class TeamsOutboundTests
{
    private static readonly Reply News = Reply.Answer("test", new Paragraph("News."));
    private static readonly Destination Ada = new Destination.Direct(1, EmailAddress.Parse("ada@example.org"));
    private static readonly Destination Staff = new Destination.Channel("19:staff@thread.tacv2");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_written_to_in_the_chat_they_are_known_by()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);

        Assert.IsType<Sending.Arrived>(await SendAsync(bot, Ada));

        var news = (await bot.PostsAsync(2))[1];
        Assert.Equal("a:ada", news.Conversation);
        Assert.Null(news.ReplyToId);
        Assert.True(news.Body.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean());
    }

    [Fact]
    public async Task Somebody_who_has_never_spoken_is_found_in_a_channel_and_a_chat_is_opened()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.PostAsync(
            ArrivalsTests.Arrival(bot, "grace", "installationUpdate", "19:fellows@thread.tacv2", "channel")
        );
        await bot.PostsAsync(1);

        Assert.IsType<Sending.Arrived>(await SendAsync(bot, Ada));

        Assert.Equal("a:chat-29:ada", (await bot.PostsAsync(2))[1].Conversation);
        var opened = Assert.Single(bot.Teams.Calls, c => c.Path == "/v3/conversations");
        Assert.Equal(FakeTeams.Bot, opened.Body.GetProperty("bot").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Somebody_whom_Teams_does_not_know_cannot_be_written_to_and_the_ledger_hears_why()
    {
        await using var bot = await TeamsBot.StartAsync();

        var outcome = await SendAsync(bot, new Destination.Direct(1, EmailAddress.Parse("far@example.org")));

        Assert.Equal(new Sending.Refused("they have not met the bot in Teams yet"), outcome);
    }

    [Fact]
    public async Task A_channel_gets_a_new_post()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);

        Assert.IsType<Sending.Arrived>(await SendAsync(bot, Staff));

        Assert.Equal("/v3/conversations/19:staff@thread.tacv2/activities", (await bot.PostsAsync(2))[1].Path);
    }

    [Fact]
    public async Task Where_the_bot_was_removed_nothing_is_sent_any_more_until_it_is_back()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);
        var removed = bot.Message("ada", null, "a:ada", "personal", null);
        (removed["type"], removed["action"]) = ("installationUpdate", "remove");
        await bot.PostAsync(removed);

        var refused = await TeamsBot.UntilAsync(
            () => SendAsync(bot, Ada).GetAwaiter().GetResult(),
            outcome => outcome is Sending.Refused
        );
        var before = bot.Teams.Posts.Count;
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(before + 1);

        Assert.Equal(new Sending.Refused("the bot was removed from there"), refused);
        Assert.IsType<Sending.Arrived>(await SendAsync(bot, Ada));
    }

    [Fact]
    public async Task A_chat_that_is_blocked_is_not_tried_again()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);
        bot.Teams.Then(HttpStatusCode.Forbidden, """{"error":{"code":"ConversationBlockedByUser","message":"ada"}}""");

        var first = await SendAsync(bot, Ada);
        var second = await SendAsync(bot, Ada);

        Assert.Equal(
            new Sending.Refused("they have blocked the bot or removed it (403 ConversationBlockedByUser)"),
            first
        );
        Assert.Equal(first, second);
        Assert.Single(bot.Teams.Posts);
    }

    [Fact]
    public async Task A_send_without_an_answer_is_in_doubt_and_not_repeated()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);
        bot.Teams.Then(HttpStatusCode.BadGateway);

        Assert.Equal(new Sending.InDoubt("Teams answered 502"), await SendAsync(bot, Ada));
        Assert.Single(bot.Teams.Posts);
        Assert.IsType<LookUp.CannotSay>(await Outbound(bot).FindAsync(Ada, "key", Cancel));
    }

    [Fact]
    public async Task Words_are_put_in_the_place_of_others_however_often_it_takes()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);
        bot.Teams.Then(HttpStatusCode.BadGateway);

        Assert.IsType<Sending.Arrived>(await Outbound(bot).UpdateAsync(Ada, "1001", News, Cancel));

        Assert.Equal("PUT", (await bot.PostsAsync(2))[1].Method);
    }

    [Fact]
    public async Task The_token_goes_to_trusted_hosts_only()
    {
        await using var bot = await TeamsBot.StartAsync(("Teams:TrustedHosts:0", "smba.trafficmanager.net"));

        using var answer = await bot.SayAsync("ada", "help");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, bot.Teams.TokensGiven);
    }

    private static IOutbound Outbound(TeamsBot bot) => bot.Bot.Services.GetRequiredService<Bot>().Teams!.Outbound;

    private static Task<Sending> SendAsync(TeamsBot bot, Destination to) =>
        Outbound(bot).SendAsync(to, News, "key", Cancel);
}
