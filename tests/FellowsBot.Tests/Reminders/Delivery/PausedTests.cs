using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>A node that stands still for five minutes, as a machine does that is moved or put to sleep, while another one works.</summary>
public class PausedTests
{
    private const int Messages = 20;

    [Fact]
    public async Task Whenever_it_happens_nothing_is_sent_twice_and_nothing_is_lost()
    {
        var reading = 0;
        bool happened;
        do
        {
            reading++;
            await using var world = await Broadcast.WorldAsync(Messages);
            world.Clock.Reset(Broadcast.Due);
            var platform = new FakePlatform();
            var other = new Node(world, platform);
            var clock = new PausingClock(world, reading, () => other.RoundAsync());

            await new Node(world, platform, clock: clock).RoundAsync();
            await other.RoundAsync();

            Assert.Equal(Messages, platform.Got.Select(g => g.Key).Distinct().Count());
            Assert.Equal(Messages, platform.Got.Count);
            Assert.DoesNotContain(await world.RowsAsync(), m => m.State is not (OwedState.Sent or OwedState.Late));
            happened = clock.HasPaused;
        } while (happened);

        // Every message has a reading of its own, so that all points between claim and settlement were tried.
        Assert.InRange(reading, Messages, int.MaxValue);
    }

    /// <summary>The world's clock, which at one of its readings stands still for its reader while five minutes pass for all others.</summary>
    private sealed class PausingClock(World world, int pausesAt, Func<Task> meanwhile) : IClock
    {
        private int readings;

        public bool HasPaused => readings >= pausesAt;

        public Instant GetCurrentInstant()
        {
            if (++readings == pausesAt)
            {
                world.Clock.AdvanceMinutes(5);
                Task.Run(meanwhile).GetAwaiter().GetResult();
            }
            return world.Clock.GetCurrentInstant();
        }
    }
}
