using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>Processes that are really killed, or stopped and resumed, while they send to a platform over HTTP.</summary>
public sealed class KilledTests
{
    private const int Messages = 2_000;
    private const int Lives = 50;

    /// <summary>Nobody is killed later than at this many messages, so that fifty lives are not done too early.</summary>
    private const int MostInALife = 50;

    [Fact]
    public async Task Killed_fifty_times_in_a_broadcast_of_two_thousand_nothing_is_lost_and_nothing_comes_twice()
    {
        await using var world = await Broadcast.WorldAsync(Messages);
        await using var inbox = await Inbox.StartAsync();
        var random = new Random(20251006);
        var inDoubt = 0;
        var next = Start(world, inbox, life: 0);
        for (var life = 0; life < Lives; life++)
        {
            using var sender = next;
            // The next one gets ready meanwhile.
            next = Start(world, inbox, life + 1);
            KillWhileSending(sender, inbox, random);
            await sender.GoAsync();
            Assert.False(await sender.EndedAsync(), $"Life {life} was not killed.");
            await inbox.QuietAsync();
            inDoubt += await OnTheWayAsync(world);
        }
        inbox.Before = () => true;
        inbox.After = () => { };
        using (next)
        {
            await next.GoAsync();
            Assert.True(await next.EndedAsync());
        }

        Assert.Equal(Messages, inbox.Arrived.Count);
        Assert.DoesNotContain(inbox.Arrived, message => message.Value != 1);
        var rows = await world.RowsAsync();
        Assert.Equal(Messages, rows.Count);
        Assert.All(rows, m => Assert.True(m.State is OwedState.Sent or OwedState.Late));
        // The kills came where they hurt: with messages on the way.
        Assert.InRange(inDoubt, Lives, Lives * 16);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(20)]
    public async Task Paused_with_messages_in_hand_until_another_node_has_sent_them_it_sends_none_when_it_goes_on(
        int reading
    )
    {
        await using var world = await Broadcast.WorldAsync(20);
        await using var inbox = await Inbox.StartAsync();
        using var paused = SenderProcess.Start(world.ConnectionString, inbox.Address, Broadcast.Due, reading);
        await paused.GoAsync();
        await paused.PausedAsync();
        Assert.Empty(inbox.Arrived);

        using var other = Start(world, inbox, life: 2);
        await other.GoAsync();
        Assert.True(await other.EndedAsync());
        paused.Continue();
        Assert.True(await paused.EndedAsync());

        Assert.Equal((20, 20), (inbox.Arrived.Count, inbox.Tries));
        Assert.All(await world.RowsAsync(), m => Assert.Equal(OwedState.Sent, m.State));
    }

    private static async Task<int> OnTheWayAsync(World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db.Ledger.CountAsync(
            m => m.State == OwedState.Claimed && m.Attempts > 0,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>At a message picked at random: before it arrived, or once it had and the sender had not heard of it.</summary>
    private static void KillWhileSending(SenderProcess sender, Inbox inbox, Random random)
    {
        var (left, afterIt) = (random.Next(1, MostInALife), random.Next(2) == 0);
        inbox.Before = () =>
        {
            if (--left == 0 && !afterIt)
            {
                sender.Kill();
            }
            return left > 0 || afterIt && left == 0;
        };
        inbox.After = () =>
        {
            if (left == 0)
            {
                sender.Kill();
            }
        };
    }

    /// <summary>Each life two minutes after the one before, so that what that had in hand is taken over.</summary>
    private static SenderProcess Start(World world, Inbox inbox, int life) =>
        SenderProcess.Start(world.ConnectionString, inbox.Address, Broadcast.Due + Duration.FromMinutes(2 * life));
}
