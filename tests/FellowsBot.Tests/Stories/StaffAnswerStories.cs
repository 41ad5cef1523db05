using FellowsBot.Conversation;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Stories;

/// <summary>A question the bot cannot answer, from the asker to the staff, back, and into the handbook.</summary>
public sealed class StaffAnswerStories
{
    [Fact]
    public async Task One_persons_question_becomes_everybodys_answer()
    {
        await using var world = await World.SampleAsync();

        // Ada asks in private; the bot says that it does not know, and that others see it now.
        var unknown = await world.AskAsync("Hi! do we get laptops?", "ada@example.org", conversation: "a");
        Assert.Equal(Outcome.Unknown, unknown.Outcome);
        Assert.Contains("They see what you wrote.", unknown.Text, StringComparison.Ordinal);

        // The staff channel has it with a button; Grace types after what the button says.
        var post = Assert.Single(await world.OwedAsync());
        var button = Assert.Single(post.Pressable());
        world.MoveTo("2025-10-03T09:30:00-07:00");
        var typed = button.Says.Replace("…", "Yes, from the first day.", StringComparison.Ordinal);
        Assert.Equal(Outcome.Proposed, (await world.AskAsync(typed, StaffRoom.Grace, conversation: "g")).Outcome);
        var done = await world.ReplyAsync("yes", StaffRoom.Grace, conversation: "g");

        // It is on its way to Ada; one press keeps it, and the next one who asks is answered at once.
        var ada = await world.PersonAsync("ada@example.org");
        Assert.Equal(ada.Id, (await world.OwedAsync())[^1].ToPersonId);
        var keep = done.Parts.OfType<Buttons>().Single().Items[0].Says;
        Assert.Equal("keep answer 1 as \"Laptops\"", keep);
        await world.AskAsync(keep, StaffRoom.Grace, conversation: "g");
        Assert.Equal(Outcome.Done, (await world.AskAsync("yes", StaffRoom.Grace, conversation: "g")).Outcome);
        var bo = await world.AskAsync("will I be given a laptop?", "bo@example.org");
        Assert.Equal("The staff's answer of Friday 3 October 2025:\nYes, from the first day.", bo.Text);

        // Bo's question went to nobody.
        Assert.DoesNotContain(await world.OwedAsync(), m => m.Key == "question:2");
        Assert.Single(await world.QuestionsAsync());
    }

    [Fact]
    public async Task An_answer_given_in_haste_is_taken_back_and_given_again()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("is there a gym for fellows?", "bo@example.org", conversation: "b");
        await world.AndYesAsync("answer question 1: No.");

        Assert.Equal(Outcome.Done, (await world.AskAsync("undo", StaffRoom.Grace, conversation: "g")).Outcome);
        await world.AndYesAsync("answer question 1: Yes, on the ground floor.");

        var owed = (await world.OwedAsync()).Where(m => m.Rule == "question.answered").ToList();
        Assert.Equal([OwedState.Suppressed, OwedState.Owed], owed.Select(m => m.State));
        Assert.EndsWith("Yes, on the ground floor.", owed[1].Text(), StringComparison.Ordinal);
    }
}
