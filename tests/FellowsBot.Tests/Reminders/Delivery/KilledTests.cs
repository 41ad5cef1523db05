using System.Globalization;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>Processes that are really killed, or stopped and resumed, while they send to a platform over HTTP.</summary>
public sealed class KilledTests
{
    /// <summary>How often it is killed: fifty times where everything must pass (.ci/run says so), fewer while somebody works.</summary>
    private static readonly int Lives = int.Parse(
        Environment.GetEnvironmentVariable("FELLOWSBOT_LIVES") ?? "12",
        CultureInfo.InvariantCulture
    );

    /// <summary>Two thousand in fifty lives.</summary>
    private static readonly int Messages = 40 * Lives;

    /// <summary>Nobody is killed later than at this many messages, so that fifty lives are not done too early.</summary>
    private const int MostInALife = 50;

    [Fact]
    public async Task Killed_again_and_again_in_a_broadcast_nothing_is_lost_and_nothing_comes_twice()
    {
        await using var world = await Broadcast.WorldAsync(Messages);
        await using var mailbox = await Mailbox.StartAsync();
        var random = new Random(20251006);
        var inDoubt = 0;
        var next = Start(world, mailbox, life: 0);
        for (var life = 0; life < Lives; life++)
        {
            using var sender = next;
            // The next one gets ready meanwhile.
            next = Start(world, mailbox, life + 1);
            KillWhileSending(sender, mailbox, random);
            await sender.GoAsync();
            Assert.Equal("", await sender.EndedAsync());
            await mailbox.QuietAsync();
            inDoubt += await OnTheWayAsync(world);
        }
        mailbox.Before = () => true;
        mailbox.After = () => { };
        using (next)
        {
            await next.GoAsync();
            Assert.Equal("done", await next.EndedAsync());
        }

        Assert.Equal(Messages, mailbox.Arrived.Count);
        Assert.DoesNotContain(mailbox.Arrived, message => message.Value != 1);
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
        await using var mailbox = await Mailbox.StartAsync();
        using var paused = SenderProcess.Start(world.ConnectionString, mailbox.Address, Broadcast.Due, reading);
        await paused.GoAsync();
        await paused.PauseAsync();
        Assert.Empty(mailbox.Arrived);

        using var other = Start(world, mailbox, life: 2);
        await other.GoAsync();
        Assert.Equal("done", await other.EndedAsync());
        await paused.ContinueAsync();
        Assert.Equal("done", await paused.EndedAsync());

        Assert.Equal((20, 20), (mailbox.Arrived.Count, mailbox.Tries));
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
    private static void KillWhileSending(SenderProcess sender, Mailbox mailbox, Random random)
    {
        var (left, afterIt) = (random.Next(1, MostInALife), random.Next(2) == 0);
        mailbox.Before = () =>
        {
            if (--left == 0 && !afterIt)
            {
                sender.Kill();
            }
            return left > 0 || afterIt && left == 0;
        };
        mailbox.After = () =>
        {
            if (left == 0)
            {
                sender.Kill();
            }
        };
    }

    /// <summary>Each life two minutes after the one before, so that what that had in hand is taken over.</summary>
    private static SenderProcess Start(World world, Mailbox mailbox, int life) =>
        SenderProcess.Start(world.ConnectionString, mailbox.Address, Broadcast.Due + Duration.FromMinutes(2 * life));
}
