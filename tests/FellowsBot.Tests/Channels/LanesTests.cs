using FellowsBot.Channels;

namespace FellowsBot.Tests.Channels;

/// <summary>What comes in is worked on in order within a conversation, and several conversations at once.</summary>
public class LanesTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly List<string> done = [];

    [Fact]
    public async Task A_lane_keeps_its_order()
    {
        var lanes = new Lanes(4);
        for (var i = 0; i < 200; i++)
        {
            var (lane, number) = ($"{i % 7}", i);
            lanes.Add(lane, () => DoAsync($"{lane}:{number:000}"));
        }
        await EmptyAsync(lanes);

        Assert.Equal(200, done.Count);
        Assert.All(done.GroupBy(d => d[0]), lane => Assert.Equal(lane.Order(StringComparer.Ordinal), lane));
    }

    [Fact]
    public async Task One_lane_that_hangs_keeps_no_other_waiting()
    {
        var lanes = new Lanes(2);
        var hanging = new TaskCompletionSource();
        var other = new TaskCompletionSource();
        lanes.Add("a", () => hanging.Task);
        lanes.Add("a", () => DoAsync("a, later"));
        lanes.Add("b", () => Task.Run(other.SetResult));

        await other.Task.WaitAsync(Long, TestContext.Current.CancellationToken);

        Assert.Empty(done);
        hanging.SetResult();
        await EmptyAsync(lanes);
        Assert.Equal(["a, later"], done);
    }

    [Fact]
    public async Task Work_that_throws_does_not_stop_its_lane()
    {
        var lanes = new Lanes(1);
        lanes.Add("a", () => throw new InvalidOperationException("a bug"));
        lanes.Add("a", () => DoAsync("next"));

        await EmptyAsync(lanes);

        Assert.Equal(["next"], done);
    }

    [Fact]
    public async Task Stopping_ends_what_is_in_hand_and_leaves_the_rest()
    {
        var lanes = new Lanes(1);
        var inHand = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        lanes.Add(
            "a",
            async () =>
            {
                begun.SetResult();
                await inHand.Task;
                await DoAsync("in hand");
            }
        );
        lanes.Add("a", () => DoAsync("left"));
        lanes.Add("b", () => DoAsync("left, too"));
        await begun.Task;

        var stopped = lanes.StopAsync(Long);
        inHand.SetResult();
        await stopped;

        Assert.Equal(["in hand"], done);
        Assert.False(lanes.Add("c", () => DoAsync("too late")));
    }

    private Task DoAsync(string what)
    {
        lock (gate)
        {
            done.Add(what);
        }
        return Task.CompletedTask;
    }

    /// <summary>Waits until everything that was put in has been done.</summary>
    private static async Task EmptyAsync(Lanes lanes)
    {
        while (lanes.Waiting > 0)
        {
            await Task.Yield();
        }
    }
}
