using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.StaffAnswers;

/// <summary>An answer that staff keep is given to everybody from that moment on, without a restart.</summary>
public sealed class KeepTheAnswerTests
{
    private const string Bo = "bo@example.org";

    [Fact]
    public async Task It_is_proposed_with_what_everybody_will_read_and_what_staff_alone_see()
    {
        await using var world = await World.SampleAsync();
        await world.AnsweredAsync();

        var heard = await world.AskAsync("keep answer 1 as \"Laptops\"", StaffRoom.Priya, conversation: "p");

        Assert.Equal(
            [
                "Shall I keep this as a handbook entry? Everybody who asks will read its title and text.",
                "Title: Laptops",
                "Text: Yes, laptops are provided.",
                "First wording (staff alone see it): do we get laptops?",
                "Say yes within ten minutes to record it, or no to drop it.",
            ],
            heard.Text.Split('\n')
        );
        Assert.Empty(await world.EntriesAsync());
    }

    [Fact]
    public async Task From_the_yes_on_the_same_words_and_others_get_it_and_other_questions_do_not()
    {
        await using var world = await World.SampleAsync();
        Assert.Equal(Outcome.Unknown, (await world.AskAsync(StaffRoom.Laptops, Bo)).Outcome);
        world.MoveTo("2025-10-03T12:00:00-07:00");

        await world.KeptAsync();

        foreach (
            var text in new[] { "do we get laptops?", "is a laptop provided?", "will I be given a computer / laptop" }
        )
        {
            foreach (var asker in new[] { Bo, StaffRoom.Priya, null })
            {
                var heard = await world.AskAsync(text, asker);
                Assert.Equal(
                    (
                        Outcome.Answered,
                        "handbook.kept-1",
                        "The staff's answer of Friday 3 October 2025:\nYes, laptops are provided."
                    ),
                    (heard.Outcome, heard.Intent, heard.Text)
                );
                Assert.Equal(["handbook#kept-1"], heard.Sources);
            }
        }
        Assert.Equal(Outcome.Unknown, (await world.AskAsync("do we get parking?", Bo)).Outcome);
        Assert.Equal("handbook.stipend", (await world.AskAsync("how much is the stipend?", Bo)).Intent);
    }

    [Fact]
    public async Task Another_node_on_the_same_database_has_it_at_once()
    {
        await using var world = await World.SampleAsync();
        var other = new FellowsBot.Hosting.Bot(World.Settings, world.Clock, world.Bot.Database);
        Assert.Empty((await other.Kept.CurrentAsync(TestContext.Current.CancellationToken)).Entries);

        await world.KeptAsync();

        Assert.Equal(
            "Laptops",
            Assert.Single((await other.Kept.CurrentAsync(TestContext.Current.CancellationToken)).Entries).Title
        );
        world.Restart();
        Assert.Equal("handbook.kept-1", (await world.AskAsync(StaffRoom.Laptops, Bo)).Intent);
    }

    [Fact]
    public async Task What_comes_near_it_is_offered_by_its_title_and_never_in_the_askers_words()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();

        var reply = await world.ReplyAsync("which laptop should I bring?", Bo);

        var button = reply.Parts.OfType<Buttons>().Single().Items[0];
        Assert.Equal(new Button("Laptops", "Laptops"), button);
        Assert.Equal("handbook.kept-1", (await world.AskAsync(button.Says, Bo)).Intent);
    }

    [Fact]
    public async Task A_title_is_made_where_none_is_given()
    {
        await using var world = await World.SampleAsync();
        await world.AnsweredAsync();
        var second = await world.AnsweredAsync("can I bring my dog to the workspace in Berkeley?", "No.");

        await world.AndYesAsync("keep answer 1");
        await world.AndYesAsync($"keep the answer to question {second}");

        Assert.Equal(
            ["Laptops", "Can I bring my dog to the workspace in Berkeley?"],
            (await world.EntriesAsync()).Select(e => e.Title)
        );
    }

    [Fact]
    public async Task It_is_on_record_who_kept_it_and_when()
    {
        await using var world = await World.SampleAsync();
        var number = await world.AnsweredAsync();
        world.MoveTo("2025-10-02T09:00:00-07:00");

        await world.AndYesAsync($"keep answer {number} as Laptops", StaffRoom.Priya);

        var entry = Assert.Single(await world.EntriesAsync());
        Assert.Equal(
            ("Priya Raman", World.Moment("2025-10-02T09:00:00-07:00"), "Grace Mbeki", World.Start, number),
            (entry.KeptBy, entry.KeptAt, entry.TextBy, entry.TextAt, entry.QuestionId)
        );
        Assert.Equal(("handbook entry 1", null, "Laptops", "Priya Raman"), (await world.AuditedAsync())[^1]);
    }

    [Theory]
    [InlineData("keep answer 1", "That answer is kept already, as entry 1. Nothing has changed.")]
    [InlineData(
        "keep answer 2",
        "Question 2 has no answer yet; say “answer question 2: ...” first. Nothing has changed."
    )]
    [InlineData("keep answer 3", "There is no question 3. Nothing has changed.")]
    public async Task What_cannot_be_kept_is_said_in_a_sentence(string text, string sentence)
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        await world.AskAsync("is there a gym nearby", Bo);

        Assert.Equal(sentence, (await world.AskAsync(text, StaffRoom.Grace)).Text);
    }

    [Fact]
    public async Task Nobody_but_staff_may_keep_one()
    {
        await using var world = await World.SampleAsync();
        await world.AnsweredAsync();

        var heard = await world.AskAsync("keep answer 1 as Mine", "ada@example.org");

        Assert.Equal(
            (Outcome.Declined, "Only the programme's staff can add to the handbook."),
            (heard.Outcome, heard.Text)
        );
    }

    [Fact]
    public async Task Undo_takes_it_out_again_and_the_answer_after_it()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();

        var first = await world.AskAsync("undo", StaffRoom.Grace);
        var second = await world.AskAsync("undo", StaffRoom.Grace);

        Assert.Equal("Taken back: the answer to question 1 as the handbook entry “Laptops”.", first.Text);
        Assert.Equal("Taken back: the answer to question 1.", second.Text);
        Assert.Equal(Outcome.Unknown, (await world.AskAsync(StaffRoom.Laptops, Bo)).Outcome);
    }

    [Fact]
    public async Task Undo_leaves_what_another_has_changed_since()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        await world.AndYesAsync("edit entry 1: Yes, a MacBook.", StaffRoom.Priya);

        var heard = await world.AskAsync("undo", StaffRoom.Grace);

        Assert.Equal(
            "I can't take that back (the answer to question 1 as the handbook entry “Laptops”): entry 1 has been changed since; say “remove entry 1” instead.",
            heard.Text
        );
        Assert.Equal("handbook.kept-1", (await world.AskAsync(StaffRoom.Laptops, Bo)).Intent);
    }
}
