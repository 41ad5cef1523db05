using FellowsBot.Channels.Teams;
using FellowsBot.Channels.Teams.Protocol;

namespace FellowsBot.Tests.Channels.Teams;

public class SaidTextTests
{
    private const string Bot = "28:bot";

    [Theory]
    [InlineData("<at>FellowsBot</at> hello", "hello")]
    [InlineData("hello <at>FellowsBot</at>", "hello")]
    [InlineData("<at>FellowsBot</at>&nbsp;what&#39;s next?", "what's next?")]
    [InlineData("<at>FellowsBot</at> <at>Ada Okafor</at> passed", "Ada Okafor passed")]
    [InlineData("<at id=\"0\">FellowsBot</at> 3 < 4 &amp; 5 > 4", "3 < 4 & 5 > 4")]
    [InlineData("<at>FellowsBot</at>", "")]
    [InlineData(null, "")]
    public void The_bots_own_mention_goes_and_other_people_stay(string? text, string said) =>
        Assert.Equal(said, SaidText.Of(Message(text)));

    [Fact]
    public void Markup_is_no_words() =>
        Assert.Equal("hello there", SaidText.Of(Message("<p>hello there</p>") with { TextFormat = "xml" }));

    [Fact]
    public void In_a_channel_the_bot_is_spoken_to_when_it_is_mentioned()
    {
        var channel = new ConversationAccount { Id = "19:x", ConversationType = "channel" };

        Assert.True(SaidText.IsToBot(Message("<at>FellowsBot</at> hello") with { Conversation = channel }));
        Assert.False(SaidText.IsToBot(Message("hello") with { Conversation = channel, Entities = null }));
        Assert.True(SaidText.IsToBot(Message("hello") with { Entities = null }));
    }

    private static Activity Message(string? text) =>
        new()
        {
            Text = text,
            TextFormat = "plain",
            Recipient = new ChannelAccount(Bot),
            Entities =
            [
                Mention(Bot, "<at>FellowsBot</at>"),
                Mention(Bot, "<at id=\"0\">FellowsBot</at>"),
                Mention("29:ada", "<at>Ada Okafor</at>"),
                new Entity { Type = "clientInfo", Timezone = "Europe/London" },
            ],
        };

    private static Entity Mention(string id, string text) =>
        new()
        {
            Type = "mention",
            Text = text,
            Mentioned = new ChannelAccount(id),
        };
}
