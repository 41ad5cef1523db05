using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Stories;

/// <summary>A change talked over until it is right: corrected, asked about in between, confirmed once.</summary>
public sealed class ChangeConversationStories
{
    private const string Grace = "grace@example.org";

    [Fact]
    public async Task A_question_in_between_does_not_drop_the_proposal()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(Outcome.Proposed, (await Say(world, "give Owen until 10 October")).Outcome);
        Assert.Equal(Outcome.Answered, (await Say(world, "when does Leah's offer expire?")).Outcome);
        Assert.Equal(Outcome.Answered, (await Say(world, "what is the stipend?")).Outcome);
        var done = await Say(world, "yes");

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Contains("10 October 2025", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_the_proposal()
    {
        await using var world = await World.SampleAsync();

        var owen = await world.PersonAsync("owen@example.org");
        await Say(world, "give Owen until 10 October");
        var later = await Say(world, "make it 6pm instead");
        var other = await Say(world, "no, Leah");
        var done = await Say(world, "yes");

        Assert.Contains("Friday 10 October 2025, 18:00", later.Text, StringComparison.Ordinal);
        Assert.Contains("Leah Goldstein", other.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Contains("Leah Goldstein", done.Text, StringComparison.Ordinal);
        Assert.Equal(owen, await world.PersonAsync("owen@example.org"));
    }

    [Fact]
    public async Task A_yes_after_a_correction_that_is_asked_back_confirms_nothing()
    {
        await using var world = await World.SampleAsync();

        var owen = await world.PersonAsync("owen@example.org");
        await Say(world, "give Owen until 10 October");
        Assert.Equal(Outcome.Clarify, (await Say(world, "no, Ada")).Outcome);
        await Say(world, "yes");

        Assert.Equal(owen, await world.PersonAsync("owen@example.org"));
    }

    [Fact]
    public async Task Two_of_a_name_are_told_apart_and_the_others_of_the_message_stay()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(Outcome.Clarify, (await Say(world, "Emeka passed the OA and Daniel Kim was rejected")).Outcome);
        var proposed = await Say(world, "the one in Berkeley");

        Assert.Equal(Outcome.Proposed, proposed.Outcome);
        Assert.Contains("Emeka Eze", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("Daniel Kim", proposed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_list_is_one_table_and_one_change()
    {
        await using var world = await World.SampleAsync();

        var proposed = await Say(
            world,
            "Results:\n- Emeka Eze – passed\n- Tom Abara – passed\n- Nadia Chen – rejected"
        );
        var done = await Say(world, "yes");

        Assert.Contains("these 3 changes as one", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("3 changes as one", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_alone_answers_until_when()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(Outcome.Clarify, (await Say(world, "give Owen more time on his offer")).Outcome);
        var proposed = await Say(world, "10 October");

        Assert.Contains("Friday 10 October 2025", proposed.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Proposed, proposed.Outcome);
    }

    [Fact]
    public async Task After_ten_minutes_a_date_is_no_correction_any_more()
    {
        await using var world = await World.SampleAsync();

        await Say(world, "give Owen until 10 October");
        var late = await Say(world, "actually Friday", at: "2025-10-01T09:11:00-07:00");

        Assert.NotEqual(Outcome.Proposed, late.Outcome);
    }

    private static Task<Heard> Say(World world, string text, string? at = null) =>
        world.AskAsync(text, Grace, at, conversation: "story");
}
