using FellowsBot.Conversation;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>The channel is down for an hour, or the clock is stepped: everything arrives once, and the ledger says how late.</summary>
public class OutageTests
{
    private const int Messages = 20;

    private static async Task<(World World, FakePlatform Platform, Node Node)> StartedAsync()
    {
        var world = await Broadcast.WorldAsync(Messages);
        world.Clock.Reset(Broadcast.Due);
        var platform = new FakePlatform();
        return (world, platform, new Node(world, platform));
    }

    private static void AllCameOnce(FakePlatform platform) =>
        Assert.Equal((Messages, Messages), (platform.Got.Count, platform.Got.Select(g => g.Key).Distinct().Count()));

    [Fact]
    public async Task A_channel_that_is_down_for_an_hour_gets_everything_afterwards()
    {
        var (world, platform, node) = await StartedAsync();
        await using var _ = world;
        var up = Broadcast.Due + Duration.FromHours(1);
        while (world.Clock.GetCurrentInstant() < up)
        {
            platform.Next.Clear();
            for (var n = 0; n < Messages; n++)
            {
                platform.Then(new Sending.NotYet("connect failed", Duration.FromSeconds(30)));
            }
            await node.RoundAsync();
            world.Clock.AdvanceSeconds(15);
        }
        Assert.Empty(platform.Got);
        platform.Next.Clear();

        await node.RoundAsync();
        world.Clock.AdvanceSeconds(30);
        await node.RoundAsync();

        AllCameOnce(platform);
        Assert.All(await world.RowsAsync(), m => Assert.Equal((OwedState.Late, 1), (m.State, m.Attempts)));
        Assert.All(platform.Texts, t => Assert.Contains("2 days and 23 hours from now", t, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_loses_every_answer_for_an_hour_gets_nothing_twice()
    {
        var (world, platform, node) = await StartedAsync();
        await using var _ = world;
        // What is sent is there, and what is looked up is found; only the answers to sending are lost.
        for (var n = 0; n < Messages; n++)
        {
            platform.Next.Enqueue(_ => Task.FromResult<Sending>(new Sending.InDoubt("no answer")));
        }
        await node.RoundAsync();
        platform.Found = true;
        for (var minute = 0; minute < 60; minute++)
        {
            await node.RoundAsync();
            world.Clock.AdvanceMinutes(1);
        }

        Assert.Equal(Messages, platform.Tries);
        Assert.All(await world.RowsAsync(), m => Assert.Equal(OwedState.Sent, m.State));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task A_clock_that_is_stepped_by_an_hour_and_back_while_sending_repeats_and_loses_nothing(int hours)
    {
        var (world, platform, node) = await StartedAsync();
        await using var _ = world;
        platform.Next.Enqueue(_ =>
        {
            world.Clock.AdvanceHours(hours);
            return Task.FromResult<Sending>(new Sending.Arrived());
        });

        await node.RoundAsync();
        await node.RoundAsync();
        world.Clock.AdvanceHours(-hours);
        await node.RoundAsync();
        world.Clock.AdvanceMinutes(2);
        await node.RoundAsync();

        AllCameOnce(platform);
        Assert.DoesNotContain(await world.RowsAsync(), m => m.State is not (OwedState.Sent or OwedState.Late));
    }

    [Fact]
    public async Task What_a_node_that_died_had_in_hand_by_a_clock_an_hour_ahead_is_not_left_lying_for_an_hour()
    {
        var (world, platform, node) = await StartedAsync();
        await using var _ = world;
        world.Clock.AdvanceHours(1);
        platform.Next.Enqueue(_ => throw new InvalidOperationException("as if it had died"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => node.RoundAsync());
        Assert.Contains(await world.RowsAsync(), m => m.State is OwedState.Claimed);

        world.Clock.AdvanceHours(-1);
        world.Clock.AdvanceMinutes(3);
        await new Node(world, platform).RoundAsync();

        AllCameOnce(platform);
    }
}
