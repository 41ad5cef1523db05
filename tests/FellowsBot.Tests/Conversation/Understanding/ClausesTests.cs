using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>A rambling message taken apart.</summary>
public sealed class ClausesTests
{
    [Theory]
    [InlineData("when does my offer expire please")]
    [InlineData("hi, when is it due?")]
    [InlineData("")]
    public void A_short_message_hides_no_question(string text) => Assert.Equal([], Clauses.Of(text));

    [Theory]
    [InlineData(
        "Hi! Sorry to ask again, but I wondered what the stipend is",
        "Sorry to ask again|I wondered what the stipend is"
    )]
    [InlineData(
        "my landlord needs to know so when does the fellowship end",
        "my landlord needs to know|when does the fellowship end"
    )]
    [InlineData(
        "I am planning my autumn and I wondered what a fellow earns",
        "I am planning my autumn|I wondered what a fellow earns"
    )]
    [InlineData(
        "I am planning my autumn and i wondered what a fellow earns",
        "I am planning my autumn|i wondered what a fellow earns"
    )]
    [InlineData(
        "(asking for a friend) how long is the coding screen - thanks a lot",
        "asking for a friend|how long is the coding screen|thanks a lot"
    )]
    public void The_clauses_of_three_words_and_more_are_found(string text, string clauses) =>
        Assert.Equal(clauses, string.Join('|', Clauses.Of(text)));
}
