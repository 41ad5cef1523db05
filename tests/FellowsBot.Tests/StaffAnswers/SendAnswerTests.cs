using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.StaffAnswers;

/// <summary>An answer of the staff goes back to whoever asked, once it is confirmed, and to nobody else.</summary>
public sealed class SendAnswerTests
{
    private const string Ada = "ada@example.org";

    [Fact]
    public async Task It_is_proposed_with_the_question_the_answer_and_who_will_get_it()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);

        var heard = await world.AskAsync(
            "answer question 1: Yes, laptops are provided.",
            StaffRoom.Grace,
            conversation: "g"
        );

        Assert.Equal((Outcome.Proposed, "question.answer", true), (heard.Outcome, heard.Intent, heard.Private));
        Assert.Equal(
            [
                "Shall I send this answer?",
                "Question 1: “do we get laptops?”",
                "Asked by: Ada Okafor, Wednesday 1 October 2025, 09:00 PDT",
                "Answer: Yes, laptops are provided.",
                "Will get it: Ada Okafor",
                "Say yes within ten minutes to record it, or no to drop it.",
            ],
            heard.Text.Split('\n')
        );
        Assert.Null(Assert.Single(await world.QuestionsAsync()).Answer);
        Assert.Single(await world.OwedAsync());
    }

    [Fact]
    public async Task On_a_yes_it_is_owed_to_the_asker_and_the_question_is_settled_with_who_and_when()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);
        world.MoveTo("2025-10-03T10:00:00-07:00");

        var done = await world.AndYesAsync("answer question 1: Yes, laptops are provided.\nThey come in week one.");

        var ada = await world.PersonAsync(Ada);
        var question = Assert.Single(await world.QuestionsAsync());
        Assert.Equal(
            (
                "Yes, laptops are provided.\nThey come in week one.",
                "Grace Mbeki",
                World.Moment("2025-10-03T10:00:00-07:00")
            ),
            (question.Answer, question.AnsweredBy, question.AnsweredAt)
        );
        var owed = (await world.OwedAsync())[^1];
        Assert.Equal(
            ("question.answered", ada.Id, (string?)null, (string?)null),
            (owed.Rule, owed.ToPersonId, owed.ToChannel, owed.ToConversation)
        );
        Assert.Equal(
            "The programme's staff have answered your question “do we get laptops?”:\nYes, laptops are provided.\nThey come in week one.",
            owed.Text()
        );
        Assert.Equal([("question 1", null, "answered", "Grace Mbeki")], await world.AuditedAsync());
        Assert.StartsWith(
            "Recorded: the answer to question 1. I am telling Ada Okafor. Say “undo” to take it back.",
            done.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Then_the_bot_offers_to_keep_it()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);
        await world.AskAsync("answer question 1: Yes.", StaffRoom.Grace, conversation: "g");

        var done = await world.ReplyAsync("yes", StaffRoom.Grace, conversation: "g");

        Assert.Equal(
            [new Button("Keep as handbook entry", "keep answer 1 as \"Laptops\"")],
            Assert.Single(done.Parts.OfType<Buttons>()).Items
        );
    }

    [Fact]
    public async Task Somebody_without_a_record_is_answered_where_they_asked_between_two()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, conversation: "s");

        var proposed = await world.AskAsync("answer question 1: Yes.", StaffRoom.Grace, conversation: "g");
        await world.AskAsync("yes", StaffRoom.Grace, conversation: "g");

        Assert.Contains(
            "Will get it: whoever asked, in the conversation in which they asked",
            proposed.Text,
            StringComparison.Ordinal
        );
        var owed = (await world.OwedAsync())[^1];
        Assert.Equal(
            ("question.answered", (int?)null, (string?)null, "terminal:s"),
            (owed.Rule, owed.ToPersonId, owed.ToChannel, owed.ToConversation)
        );
    }

    [Theory]
    [InlineData(null, Place.Direct)]
    [InlineData("s", Place.Channel)]
    public async Task Somebody_who_cannot_be_reached_alone_is_not_and_the_proposal_says_so(
        string? conversation,
        Place place
    )
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, @in: place, conversation: conversation);

        var proposed = await world.AskAsync("answer question 1: Yes.", StaffRoom.Grace, conversation: "g");
        await world.AskAsync("yes", StaffRoom.Grace, conversation: "g");

        Assert.Contains(
            "Will get it: I do not know who asked, so nobody will get it; it is only kept with the question",
            proposed.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("question.asked", Assert.Single(await world.OwedAsync()).Rule);
    }

    [Theory]
    [InlineData(Ada)]
    [InlineData("noor@example.org")]
    [InlineData("bo@example.org")]
    [InlineData(null)]
    public async Task Nobody_but_staff_may_answer_or_learns_whether_there_is_a_question(string? asker)
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);

        var known = await world.AskAsync("answer question 1: no", asker);
        var unknown = await world.AskAsync("answer question 77: no", asker);

        Assert.Equal((Outcome.Declined, true), (known.Outcome, known.Private));
        Assert.Equal("Only the programme's staff can answer people's questions.", known.Text);
        Assert.Equal(known, unknown with { Sources = known.Sources });
    }

    [Theory]
    [InlineData("answer question 9: Yes.", "There is no question 9. Nothing has changed.")]
    [InlineData("answer question 1: …", "What is the answer? Say “answer question 1: ...” with your text.")]
    [InlineData("answer question 1", "What is the answer? Say “answer question 1: ...” with your text.")]
    public async Task What_cannot_be_sent_is_said_in_a_sentence(string text, string sentence)
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);

        Assert.Equal(sentence, (await world.AskAsync(text, StaffRoom.Grace)).Text);
    }

    [Fact]
    public async Task Too_long_an_answer_is_not_cut()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);

        var heard = await world.AskAsync($"answer question 1: {new string('a', 2001)}", StaffRoom.Grace);

        Assert.Equal("That has 2001 characters, and there is room for 2000. Nothing has changed.", heard.Text);
    }

    [Fact]
    public async Task It_is_answered_once()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);
        await world.AskAsync("answer question 1: No.", StaffRoom.Priya, conversation: "p");
        await world.AndYesAsync("answer question 1: Yes.");

        var late = await world.AskAsync("yes", StaffRoom.Priya, conversation: "p");
        var again = await world.AskAsync("answer question 1: No.", StaffRoom.Priya);

        const string Already =
            "Grace Mbeki answered question 1 on Wednesday 1 October 2025, 17:00 BST already. Nothing has changed.";
        Assert.Equal((Outcome.Answered, Already), (late.Outcome, late.Text));
        Assert.Equal(Already, again.Text);
        Assert.Equal("Yes.", Assert.Single(await world.QuestionsAsync()).Answer);
        Assert.Single(await world.OwedAsync(), m => m.Rule == "question.answered");
    }

    [Fact]
    public async Task A_second_yes_sends_nothing_twice_and_only_the_one_asked_may_say_it()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(StaffRoom.Laptops, Ada);
        var proposed = await world.ReplyAsync("answer question 1: Yes.", StaffRoom.Grace);
        var confirm = proposed.Parts.OfType<Buttons>().Single().Items[0].Says;

        var other = await world.AskAsync(confirm, StaffRoom.Priya);
        var first = await world.AskAsync(confirm, StaffRoom.Grace);
        var second = await world.AskAsync(confirm, StaffRoom.Grace);

        Assert.Equal(
            [Outcome.Declined, Outcome.Done, Outcome.Answered],
            new[] { other.Outcome, first.Outcome, second.Outcome }
        );
        Assert.Equal(2, (await world.OwedAsync()).Count);
    }

    [Fact]
    public async Task Undo_takes_back_an_answer_that_was_not_sent_yet()
    {
        await using var world = await World.SampleAsync();
        await world.AnsweredAsync();

        var undone = await world.AskAsync("undo", StaffRoom.Grace);

        Assert.Equal((Outcome.Done, "Taken back: the answer to question 1."), (undone.Outcome, undone.Text));
        var question = Assert.Single(await world.QuestionsAsync());
        Assert.Equal((null, null, null), (question.Answer, question.AnsweredBy, question.AnsweredAt));
        var owed = (await world.OwedAsync())[^1];
        Assert.Equal((OwedState.Suppressed, "the change was taken back before it was sent"), (owed.State, owed.Why));
        Assert.Equal("question 1: answered > ", Audited((await world.AuditedAsync())[^1]));
        await world.AndYesAsync("answer question 1: No.");
    }

    [Fact]
    public async Task Undo_corrects_an_answer_that_was_sent()
    {
        await using var world = await World.SampleAsync();
        await world.AnsweredAsync();
        await world.SendAllAsync();

        var undone = await world.AskAsync("undo", StaffRoom.Grace);

        Assert.EndsWith(
            "It had been sent already; I am sending a correction that says it is one.",
            undone.Text,
            StringComparison.Ordinal
        );
        var correction = (await world.OwedAsync())[^1];
        Assert.Equal(
            ("change.correction", (await world.PersonAsync(Ada)).Id),
            (correction.Rule, correction.ToPersonId)
        );
        Assert.StartsWith("A correction: please disregard", correction.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answered_question_no_longer_waits()
    {
        await using var world = await World.SampleAsync();
        await world.AnsweredAsync();

        Assert.Equal(
            "No questions are waiting for staff.",
            (await world.AnswerAsync(new AskOpenQuestions(), StaffRoom.Priya)).Text
        );
    }

    [Fact]
    public async Task A_request_already_understood_is_answered_the_same()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AnswerQuestion(3, "Yes."), StaffRoom.Grace);

        Assert.Equal("There is no question 3. Nothing has changed.", heard.Text);
    }

    private static string Audited((string Field, string? Before, string? After, string? By) row) =>
        $"{row.Field}: {row.Before} > {row.After}";
}
