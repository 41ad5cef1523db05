using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>What a turn makes due goes out at once, without waiting for the next sweep.</summary>
public sealed class NudgeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_yes_puts_its_proposal_in_other_words_at_once()
    {
        await using var world = await World.SampleAsync();
        await world.PostedAsync("m1", "Owen accepted the offer");
        await world.Bot.Rounds.NudgedAsync(Cancel);
        Assert.Equal([null], (await world.PostsAsync()).Select(p => p.Print));

        await world.SayAsync("yes");
        await world.Bot.Rounds.NudgedAsync(Cancel);

        Assert.NotNull((await world.PostsAsync()).Single().Print);
    }

    [Fact]
    public async Task A_question_nudges_nobody_and_many_nudges_are_one()
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync("how many people are in each stage?");
        var waiting = world.Bot.Rounds.NudgedAsync(Cancel);
        Assert.False(waiting.IsCompleted);

        world.Bot.Rounds.Nudge();
        world.Bot.Rounds.Nudge();
        await waiting;

        world.Bot.Rounds.Nudge();
        world.Bot.Rounds.Nudge();
        await world.Bot.Rounds.NudgedAsync(Cancel);
        Assert.False(world.Bot.Rounds.NudgedAsync(Cancel).IsCompleted);
    }
}
