using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Private answers in a channel, where Teams:TargetedMessages has them shown there to the asker alone (a preview of Teams).</summary>
public class TargetedTests
{
    private const string Thread = "19:town@thread.tacv2;messageid=17";
    private static readonly (string, string?) On = ("Teams:TargetedMessages", "true");

    [Fact]
    public async Task What_is_personal_is_shown_to_the_asker_alone_in_the_thread()
    {
        await using var bot = await TeamsBot.StartAsync(On);

        await bot.MentionAsync("ada", "when does my offer expire?");

        var answer = (await bot.PostsAsync(1)).Single();
        Assert.True(answer.IsTargeted);
        Assert.Equal((Thread, "29:ada"), (answer.Conversation, answer.Recipient));
        Assert.NotNull(answer.ReplyToId);
        Assert.Contains("October 2025", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Teams.Calls, c => c.Path == "/v3/conversations");
    }

    [Fact]
    public async Task What_is_for_everybody_is_answered_to_everybody()
    {
        await using var bot = await TeamsBot.StartAsync(On);

        await bot.MentionAsync("ada", "what are all the dates?");

        var answer = (await bot.PostsAsync(1)).Single();
        Assert.False(answer.IsTargeted);
        Assert.Null(answer.Recipient);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_proposal_is_settled_there_and_has_no_buttons_any_more(bool isPressed)
    {
        await using var bot = await TeamsBot.StartAsync(On);
        await bot.MentionAsync("grace", "Ada Okafor accepted her offer");
        var proposal = await bot.PostedAsync(p => p.Buttons.ContainsKey("Confirm"));
        Assert.True(proposal.IsTargeted);

        if (isPressed)
        {
            var shown = await bot.PressAsync("grace", proposal.Id!, proposal.Buttons["Confirm"], Thread);
            Assert.Contains(
                TeamsCall.Texts(shown.GetProperty("value")),
                t => t.StartsWith("Recorded", StringComparison.Ordinal)
            );
        }
        else
        {
            await bot.MentionAsync("grace", "yes");
        }

        var settled = await bot.PutAsync(proposal, p => p.Buttons.Count == 0);
        Assert.True(settled.IsTargeted);
        Assert.Equal(Thread, settled.Conversation);
        Assert.Contains("Recorded", settled.Text, StringComparison.Ordinal);
        Assert.All(bot.Teams.Posts, p => Assert.True(p.IsTargeted));
    }

    [Fact]
    public async Task Where_Teams_does_not_take_it_the_answer_goes_between_two()
    {
        await using var bot = await TeamsBot.StartAsync(On);
        bot.Teams.TakesTargeted = false;

        await bot.MentionAsync("ada", "when does my offer expire?");

        var posts = await bot.PostsAsync(2);
        Assert.Equal(["a:chat-29:ada", Thread], posts.Select(p => p.Conversation));
        Assert.Contains("October 2025", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal("I've sent you a message.", posts[1].Text);
    }

    [Fact]
    public async Task Unless_it_is_set_nothing_is_targeted()
    {
        await using var bot = await TeamsBot.StartAsync();

        await bot.MentionAsync("ada", "when does my offer expire?");

        Assert.All(await bot.PostsAsync(2), p => Assert.False(p.IsTargeted));
    }
}
