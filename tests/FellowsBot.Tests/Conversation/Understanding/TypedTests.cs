using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>What staff type word by word is read by rule, and what follows the colon is taken as it was typed.</summary>
public sealed class TypedTests
{
    public static TheoryData<string, Request> Forms =>
        new()
        {
            { "answer question 12: Yes, laptops are provided.", new AnswerQuestion(12, "Yes, laptops are provided.") },
            { "Answer question #12 with yes", new AnswerQuestion(12, "yes") },
            { "please answer the question 12 - yes: always", new AnswerQuestion(12, "yes: always") },
            { "I'd like to answer question no. 12: Yes", new AnswerQuestion(12, "Yes") },
            { "the answer to question 12 is: no", new AnswerQuestion(12, "no") },
            { "reply to question 12: Yes", new AnswerQuestion(12, "Yes") },
            { "<@U0BOT> answer question 12: Yes", new AnswerQuestion(12, "Yes") },
            {
                "answer question 12: see https://example.org/a?b=c",
                new AnswerQuestion(12, "see https://example.org/a?b=c")
            },
            { "answer question 12: one\n\n  two \u202e\n", new AnswerQuestion(12, "one\ntwo") },
            { "answer question 12: undo", new AnswerQuestion(12, "undo") },
            { "answer question 12", new AnswerQuestion(12, "") },
            { "answer question 12: …", new AnswerQuestion(12, "") },
            { "answer question 12: ...", new AnswerQuestion(12, "") },
            { "keep answer 12 as \"Laptops\"", new KeepAnswer(12, "Laptops") },
            { "keep answer 12 as “Laptops and phones”", new KeepAnswer(12, "Laptops and phones") },
            { "Keep the answer to question 12", new KeepAnswer(12) },
            { "keep answer 12 as …", new KeepAnswer(12) },
            { "edit entry 3: Yes: two.", new ChangeEntry(3, EntryPart.Text, "Yes: two.") },
            { "change entry #3 to: Yes", new ChangeEntry(3, EntryPart.Text, "Yes") },
            { "retitle entry 3: Laptops", new ChangeEntry(3, EntryPart.Title, "Laptops") },
            { "rename entry 3 to \"Laptops\"", new ChangeEntry(3, EntryPart.Title, "Laptops") },
            {
                "add phrasing to entry 3: \"is a laptop provided?\"",
                new ChangeEntry(3, EntryPart.Wording, "is a laptop provided?")
            },
            { "add a wording to entry 3: laptop?", new ChangeEntry(3, EntryPart.Wording, "laptop?") },
            { "remove entry 3", new ChangeEntry(3, EntryPart.All) },
            { "please delete the entry 3.", new ChangeEntry(3, EntryPart.All) },
            { "show entry 3", new AskEntry(3) },
            { "entry 3?", new AskEntry(3) },
            { "which entries did we add?", new AskEntries() },
            { "list the kept entries", new AskEntries() },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Is_read_as_meant(string text, Request request) => Assert.Equal(request, Typed.Read(text));

    [Theory]
    [InlineData("can I answer question 3 of the assessment in Python?")]
    [InlineData("how do I answer questions in the interview?")]
    [InlineData("where do I answer question 3?")]
    [InlineData("remove entry 3 from my application please")]
    [InlineData("what is an entry level role?")]
    [InlineData("show entry requirements")]
    [InlineData("keep me posted about answer 12")]
    [InlineData("answer question 1234567890: too large a number")]
    [InlineData("undo")]
    [InlineData("")]
    public void Anything_else_is_left_to_the_rest(string text) => Assert.Null(Typed.Read(text));
}
