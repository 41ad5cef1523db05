using System.Net;
using System.Text;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>What Teams' answers mean for a message, and the words of the ledger for it.</summary>
public class TroublesTests
{
    [Theory]
    [InlineData(
        403,
        "BotNotInConversationRoster",
        "the bot is not installed there any more (403 BotNotInConversationRoster)"
    )]
    [InlineData(403, "MessageWritesBlocked", "they have blocked the bot or removed it (403 MessageWritesBlocked)")]
    [InlineData(403, null, "the bot may not write there: it was removed or blocked (403)")]
    [InlineData(404, "ConversationNotFound", "the conversation is not there any more (404 ConversationNotFound)")]
    [InlineData(413, "MessageSizeTooBig", "the message is too long for Teams (413 MessageSizeTooBig)")]
    [InlineData(400, "BadArgument", "Teams refused it (400 BadArgument)")]
    public void Some_will_never_go_through(int status, string? code, string why) =>
        Assert.Equal(new Sending.Refused(why), Troubles.Of((HttpStatusCode)status, code, null));

    [Fact]
    public void Some_certainly_did_not_arrive_and_may_later()
    {
        Assert.Equal(
            Duration.FromSeconds(17),
            Assert
                .IsType<Sending.NotYet>(
                    Troubles.Of(HttpStatusCode.TooManyRequests, "Throttled", TimeSpan.FromSeconds(17))
                )
                .After
        );
        Assert.IsType<Sending.NotYet>(Troubles.Of(HttpStatusCode.PreconditionFailed, null, null));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void Some_may_have_arrived_or_not(int status) =>
        Assert.IsType<Sending.InDoubt>(Troubles.Of((HttpStatusCode)status, null, null));

    [Theory]
    [InlineData(
        """{"error":{"code":"BotNotInConversationRoster","message":"for ada@example.org"}}""",
        "BotNotInConversationRoster"
    )]
    [InlineData(
        """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\"}"}""",
        "MessageWritesBlocked"
    )]
    [InlineData("""{"error":{"code":"ada@example.org is gone"}}""", null)]
    [InlineData("""{"message":"Authorization has been denied for this request."}""", null)]
    [InlineData("<html>Bad Gateway</html>", null)]
    [InlineData("", null)]
    [InlineData("[1]", null)]
    public void The_code_is_found_and_nothing_else_is_passed_on(string body, string? code) =>
        Assert.Equal(code, Troubles.CodeIn(Encoding.UTF8.GetBytes(body)));
}
