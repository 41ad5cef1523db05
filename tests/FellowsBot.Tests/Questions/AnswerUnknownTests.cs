using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>What the bot does not know goes to staff; a wish to change something does, too, for as long as chat records nothing.</summary>
public sealed class AnswerUnknownTests
{
    private const string BeyondIt = "what's the weather in Berkeley tomorrow?";

    [Fact]
    public async Task A_question_beyond_it_waits_for_staff_with_who_asked_and_when()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(BeyondIt, "ada@example.org", conversation: "c7");

        var ada = await world.PersonAsync("ada@example.org");
        var question = Assert.Single(await world.QuestionsAsync());
        Assert.Equal(
            (BeyondIt, ada.Id, World.Start, "terminal:c7"),
            (question.Text, question.AskerId, question.AskedAt, question.ConversationId)
        );
        Assert.Equal((Outcome.Unknown, "unknown"), (heard.Outcome, heard.Intent));
        Assert.StartsWith(
            "I don't know that one, so I have passed your question to the programme's staff.",
            heard.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_thousand_characters_of_it_are_kept()
    {
        await using var world = await World.WithAsync();

        await world.AnswerAsync(new NotCovered([]), text: new string('q', 2500));

        Assert.Equal(new string('q', 2000), Assert.Single(await world.QuestionsAsync()).Text);
    }

    [Fact]
    public async Task A_character_of_two_halves_is_not_cut_in_two()
    {
        await using var world = await World.WithAsync();

        await world.AnswerAsync(new NotCovered([]), text: new string('q', 1999) + "🎉");

        Assert.Equal(new string('q', 1999), Assert.Single(await world.QuestionsAsync()).Text);
    }

    [Fact]
    public async Task A_conversations_id_is_kept_as_far_as_there_is_room()
    {
        await using var world = await World.WithAsync();

        await world.AskAsync(BeyondIt, conversation: new string('c', 400));

        Assert.Equal("terminal:" + new string('c', 291), Assert.Single(await world.QuestionsAsync()).ConversationId);
    }

    [Fact]
    public async Task The_nearest_topics_are_named_and_can_be_pressed()
    {
        await using var world = await World.WithAsync();
        var reply = await world.ReplyAsync("can I swap mentors?");

        Assert.Equal(Outcome.Unknown, reply.Outcome);
        foreach (var button in reply.Parts.OfType<Buttons>().Single().Items)
        {
            var pressed = await world.AskAsync(button.Says);
            Assert.Equal(Outcome.Answered, pressed.Outcome);
            Assert.StartsWith("handbook.", pressed.Intent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_topic_whose_file_has_gone_is_not_offered()
    {
        await using var world = await World.WithAsync();

        var heard = await world.AnswerAsync(new NotCovered(["gone", "stipend"]), text: "is the stipend taxed?");

        Assert.Contains(
            "The nearest I can tell you about: “The weekly stipend”.",
            heard.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_topic_that_shares_no_word_with_the_question_is_not_offered()
    {
        await using var world = await World.WithAsync();

        var heard = await world.AnswerAsync(new NotCovered(["benefits", "form"]), text: "is there a gym?");

        Assert.DoesNotContain("The nearest", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_read_what_waits_newest_first()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("is there a gym nearby", "ada@example.org");
        world.MoveTo("2025-10-01T10:00:00-07:00");
        await world.AskAsync("can I bring\nmy dog?", "bo@example.org");

        var heard = await world.AskAsync("which questions are waiting?", "priya@example.org", @in: Place.Channel);

        Assert.Equal(
            "2 questions are waiting for staff:\n- 2: can I bring my dog? (Bo Xu, Wednesday 1 October 2025, 18:00 BST)\n- 1: is there a gym nearby (Ada Okafor, Wednesday 1 October 2025, 17:00 BST)\nSay “answer question 2: ...” with your answer, and I will pass it on.",
            heard.Text
        );
        Assert.True(heard.Private);
    }

    [Fact]
    public async Task The_newest_twenty_of_many_are_shown()
    {
        await using var world = await World.SampleAsync();
        for (var n = 1; n <= 21; n++)
        {
            await world.AnswerAsync(new NotCovered([]), text: $"question {n}");
        }

        var lines = (await world.AnswerAsync(new AskOpenQuestions(), "grace@example.org")).Text.Split('\n');

        Assert.Equal("21 questions are waiting for staff; the newest 20:", lines[0]);
        Assert.Equal(
            [.. Enumerable.Range(2, 20).Reverse().Select(n => $"- {n}: question {n}")],
            lines[1..^1].Select(l => l[..l.IndexOf(" (", StringComparison.Ordinal)])
        );
        Assert.Contains(
            "(somebody I do not know, Wednesday 1 October 2025, 09:00 PDT)",
            lines[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task None_waiting_is_said_in_words()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(
            "No questions are waiting for staff.",
            (await world.AnswerAsync(new AskOpenQuestions(), "grace@example.org")).Text
        );
    }

    [Theory]
    [InlineData("ada@example.org", "remind me on Friday at 10 about my offer")]
    [InlineData("grace@example.org", "add a note to Bo's record")]
    public async Task A_wish_that_no_feature_fulfils_is_handed_on_and_nothing_changes(string asker, string text)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(text, asker, @in: Place.Channel);

        Assert.Equal((Outcome.Unknown, "change", true), (heard.Outcome, heard.Intent, heard.Private));
        Assert.Equal(text, Assert.Single(await world.QuestionsAsync()).Text);
    }

    [Theory]
    [InlineData(null, "give Ada Okafor until 10 October", "change.moretime")]
    [InlineData("ada@example.org", "please give May Chen more time on her offer until 10 October", "offer.moretime")]
    [InlineData("noor@example.org", "give Zoë Brandt until 10 October", "change.moretime")]
    [InlineData("bo@example.org", "extend Will's fellowship", "change.moretime")]
    [InlineData("bo@example.org", "remind Will on Friday about the offer", "change")]
    public async Task A_wish_about_somebody_else_is_refused_and_goes_nowhere(string? asker, string text, string intent)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(text, asker, @in: Place.Channel);

        Assert.Equal((Outcome.Declined, intent, true), (heard.Outcome, heard.Intent, heard.Private));
        Assert.Empty(await world.QuestionsAsync());
    }
}
