using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

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

    [Theory]
    [InlineData("when does the OA close and how long is it?", "when does the OA close|how long is it")]
    [InlineData("How much is it? Do you sponsor visas?", "How much is it|Do you sponsor visas")]
    [InlineData("when do I start, and when do I finish", "when do I start|when do I finish")]
    public void Several_questions_are_told_apart(string text, string questions) =>
        Assert.Equal(questions, string.Join('|', Clauses.QuestionsIn(text)));

    [Theory]
    [InlineData("what stage is Ada and Bo in")]
    [InlineData("terms and conditions?")]
    [InlineData("why? and how?")]
    [InlineData("who is in London and is a fellow or a mentor and can code and does maths and has time")]
    public void One_question_stays_whole(string text) => Assert.Equal([text], Clauses.QuestionsIn(text));

    [Theory]
    [InlineData("what stage is Bo Xu in", "when does he finish", "when does bo xu finish")]
    [InlineData("what stage is Bo Xu in", "what is his last day", "what is bo xu's last day")]
    [InlineData("when does the coding screen close", "how long is it", "how long is coding screen")]
    [InlineData("how much is the stipend", "when is it paid", "when is it paid")]
    public void A_pronoun_stands_for_what_the_question_before_named(string before, string question, string meant) =>
        Assert.Equal(meant, Clauses.WithIt(question, Said.By(Said.Staff, before)));
}
