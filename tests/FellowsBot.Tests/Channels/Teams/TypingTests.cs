using FellowsBot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>An answer that takes a while: the bot is seen typing until it comes.</summary>
public class TypingTests
{
    [Fact]
    public async Task Whoever_waits_for_more_than_a_second_sees_the_bot_typing_and_then_the_answer()
    {
        await using var claude = await FakeClaude.StartAsync();
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        claude.Does(async http =>
        {
            await seen.Task;
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        });
        await using var bot = await TeamsBot.StartAsync(
            ("Anthropic:ApiKey", "x"),
            ("Anthropic:BaseUrl", claude.BaseUrl)
        );

        await bot.SayAsync("ada", "do penguins have knees?");
        await TeamsBot.UntilAsync(() => bot.Teams.Typings, count => count.Count > 0);

        Assert.Empty(bot.Teams.Posts);
        var typing = Assert.Single(bot.Teams.Typings);
        Assert.Equal(("POST", "a:ada"), (typing.Method, typing.Conversation));
        seen.SetResult();
        Assert.Equal("a:ada", (await bot.PostsAsync(1))[0].Conversation);
    }
}
