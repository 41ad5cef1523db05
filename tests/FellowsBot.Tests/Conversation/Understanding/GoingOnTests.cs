using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Follow-ups that name nothing and rest on the answer before.</summary>
public sealed class GoingOnTests
{
    private const string Autumn = "2025-10-01T09:00:00-07:00";

    [Theory]
    [InlineData("ada", "how many days do i have to decide", "from when", "offer.deadline")]
    [InlineData("ada", "how many days do i have to decide", "and can it be longer?", "handbook.more-time")]
    [InlineData("stranger", "whats the stipend", "is that per month", "handbook.stipend")]
    [InlineData("stranger", "how long does the fellowship last", "paid too?", "handbook.stipend")]
    [InlineData("stranger", "how long does the fellowship last", "and if they extend me?", "handbook.extension")]
    [InlineData("stranger", "what does an extension depend on", "paid too?", "unknown")]
    [InlineData("stranger", "what is the technical assessment", "and after that?", "calendar.whatfollows")]
    [InlineData("stranger", "what is the technical assessment", "how long does it take", "handbook.assessment")]
    [InlineData("stranger", "when is the deadline", "and in tokyo?", "calendar.closes")]
    [InlineData("stranger", "show all dates", "whats that in berlin time", "calendar.all")]
    [InlineData("grace", "who are noors fellows", "and ingrids", "mentor.fellows")]
    [InlineData("grace", "which offers are open", "and in london?", "offer.deadline")]
    public async Task It_goes_on_from_the_answer_before(string who, string first, string then, string intent)
    {
        await using var world = await World.SampleAsync();
        var address = who == "stranger" ? null : $"{who}@example.org";
        await world.AskAsync(first, address, Autumn, conversation: "c");

        Assert.Equal(intent, (await world.AskAsync(then, address, Autumn, conversation: "c")).Intent);
    }

    [Theory]
    [InlineData("stranger", "paid too?", "handbook.stipend")]
    [InlineData("stranger", "is that per month", "unknown")]
    public async Task Alone_it_is_taken_as_it_stands(string who, string text, string intent)
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(intent, (await world.AskAsync(text, who == "stranger" ? null : who, Autumn)).Intent);
    }
}
