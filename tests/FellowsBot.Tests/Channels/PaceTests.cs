using FellowsBot.Channels;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels;

/// <summary>However a crowd pushes, no conversation gets more than the platform's rate, and hardly less.</summary>
public sealed class PaceTests
{
    private readonly QuickTime time = new();

    [Theory]
    [InlineData(1, 1, 60)]
    [InlineData(8, 2, 60)]
    [InlineData(60, 30, 600)]
    [InlineData(1800, 3600, 4 * 3600)]
    public void No_stretch_of_its_time_has_more_than_the_rate_and_the_whole_has_hardly_less(
        int most,
        int seconds,
        int forSeconds
    )
    {
        var within = TimeSpan.FromSeconds(seconds);
        var pace = new Pace([new Rate(most, within)], time);
        var end = time.GetUtcNow() + TimeSpan.FromSeconds(forSeconds);
        var sent = new List<DateTimeOffset>();
        while (time.GetUtcNow() < end)
        {
            var wait = pace.Take("one");
            if (wait <= TimeSpan.Zero)
            {
                sent.Add(time.GetUtcNow());
                wait = TimeSpan.FromMilliseconds(130);
            }
            time.Advance(wait);
        }

        Assert.All(sent.Skip(most).Zip(sent), pair => Assert.True(pair.First - pair.Second >= within));
        Assert.InRange(sent.Count, 0.95 * most * forSeconds / seconds, 1.05 * (most * forSeconds / seconds) + most);
    }

    [Fact]
    public void Conversations_do_not_wait_for_each_other()
    {
        var pace = new Pace([new Rate(1, TimeSpan.FromSeconds(1))], time);

        Assert.Equal(TimeSpan.Zero, pace.Take("one"));
        Assert.Equal(TimeSpan.Zero, pace.Take("another"));
        Assert.Equal(TimeSpan.FromSeconds(1), pace.Take("one"));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.Zero, pace.Take("one"));
    }
}
