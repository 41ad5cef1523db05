using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Being installed and removed: one welcome a chat that fits the place and the role, and nothing sent after removal.</summary>
public class ArrivalsTests
{
    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("conversationUpdate", "installationUpdate", "conversationUpdate")]
    public async Task There_is_one_welcome_however_often_it_is_told(params string[] events)
    {
        await using var bot = await TeamsBot.StartAsync();

        foreach (var type in events)
        {
            await bot.PostAsync(Arrival(bot, "ada", type));
        }
        await bot.SayAsync("ada", "help", id: "asked");

        var posts = await bot.PostsAsync(2);
        Assert.StartsWith("Hello Ada, I'm FellowsBot.", posts[0].Text, StringComparison.Ordinal);
        Assert.Contains("My status", posts[0].Buttons.Keys);
        Assert.Null(posts[0].ReplyToId);
        Assert.Equal("asked", posts[1].ReplyToId);
    }

    [Fact]
    public async Task Staff_and_strangers_are_welcomed_as_what_they_are()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.PostAsync(Arrival(bot, "grace", "installationUpdate"));
        await bot.PostsAsync(1);
        await bot.PostAsync(Arrival(bot, "stranger", "installationUpdate"));

        var posts = await bot.PostsAsync(2);
        Assert.Contains("Extension board", posts[0].Buttons.Keys);
        Assert.Contains("I don't know you yet", posts[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_is_told_how_to_ask()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.PostAsync(Arrival(bot, "grace", "conversationUpdate", "19:town@thread.tacv2", "channel"));

        Assert.Contains("Mention me", Assert.Single(await bot.PostsAsync(1)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_who_come_or_go_are_not_welcomed()
    {
        await using var bot = await TeamsBot.StartAsync();
        var joined = bot.Message("ada", null, "19:town@thread.tacv2", "channel", null);
        (joined["type"], joined["membersAdded"]) = ("conversationUpdate", new[] { new { id = "29:somebody" } });

        await bot.PostAsync(joined);
        await bot.SayAsync("ada", "help", id: "asked");

        Assert.Equal("asked", Assert.Single(await bot.PostsAsync(1)).ReplyToId);
    }

    [Fact]
    public async Task Home_shows_where_one_stands_and_what_can_be_asked()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.SayAsync("ada", "home");

        Assert.Contains("What's next", (await bot.PostsAsync(1))[0].Buttons.Keys);
    }

    internal static Dictionary<string, object?> Arrival(
        TeamsBot bot,
        string who,
        string type,
        string? conversation = null,
        string kind = "personal"
    )
    {
        var activity = bot.Message(who, null, conversation ?? $"a:{who}", kind, null);
        activity["type"] = type;
        if (type == "installationUpdate")
        {
            activity["action"] = "add";
        }
        else
        {
            activity["membersAdded"] = new[] { new { id = FakeTeams.Handle(who) }, new { id = FakeTeams.Bot } };
        }
        return activity;
    }
}
