using FellowsBot.Conversation;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>How a platform is spoken to: at its rate, with an end to waiting, and left alone while it does not answer.</summary>
public class CarefulTests
{
    private static readonly Destination Staff = new Destination.Channel("C0123");
    private static readonly Reply Hello = Reply.Answer("test", new Paragraph("Hello."));
    private readonly QuickTime time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Sending> SendAsync(IOutbound platform, Destination? to = null) =>
        platform.SendAsync(to ?? Staff, Hello, "key", Cancel);

    [Fact]
    public async Task Slack_gets_one_message_a_second_into_one_channel()
    {
        var slack = Careful.Of(new FakePlatform("slack"), time);
        var start = time.GetUtcNow();
        for (var i = 0; i < 4; i++)
        {
            await SendAsync(slack);
        }
        Assert.Equal(TimeSpan.FromSeconds(3), time.GetUtcNow() - start);

        await SendAsync(slack, new Destination.Channel("C0456"));

        Assert.Equal(TimeSpan.FromSeconds(3), time.GetUtcNow() - start);
    }

    [Fact]
    public async Task Teams_gets_no_more_than_its_windows_allow()
    {
        var platform = new FakePlatform("teams");
        var sent = new List<DateTimeOffset>();
        var teams = Careful.Of(platform, time);
        for (var i = 0; i < 100; i++)
        {
            if (await SendAsync(teams) is Sending.NotYet later)
            {
                time.Advance(later.After.ToTimeSpan());
                Assert.IsType<Sending.Arrived>(await SendAsync(teams));
            }
            sent.Add(time.GetUtcNow());
        }

        Assert.Equal(100, platform.Got.Count);
        (int Most, int Seconds)[] windows = [(7, 1), (8, 2), (60, 30)];
        Assert.All(
            windows,
            w =>
                Assert.All(
                    sent,
                    from =>
                        Assert.InRange(
                            sent.Count(at => at >= from && at < from + TimeSpan.FromSeconds(w.Seconds)),
                            0,
                            w.Most
                        )
                )
        );
    }

    [Fact]
    public async Task Not_now_is_waited_for_as_long_as_the_platform_asks()
    {
        var platform = new FakePlatform("slack").Then(new Sending.NotYet("ratelimited", Duration.FromSeconds(2)));
        var start = time.GetUtcNow();

        Assert.IsType<Sending.Arrived>(await SendAsync(Careful.Of(platform, time)));

        Assert.Equal(2, platform.Tries);
        Assert.True(time.GetUtcNow() - start >= TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_longer_wait_is_for_a_later_sweep()
    {
        var platform = new FakePlatform("slack").Then(new Sending.NotYet("ratelimited", Duration.FromSeconds(30)));

        var outcome = await SendAsync(Careful.Of(platform, time));

        Assert.Equal(Duration.FromSeconds(30), Assert.IsType<Sending.NotYet>(outcome).After);
        Assert.Equal(1, platform.Tries);
    }

    [Fact]
    public async Task Paused_between_two_tries_it_does_not_try_again_for_another_node_may_have_sent_it()
    {
        var platform = new FakePlatform("slack");
        platform.Next.Enqueue(_ =>
        {
            time.Advance(TimeSpan.FromMinutes(5));
            return Task.FromResult<Sending>(new Sending.NotYet("ratelimited", Duration.FromSeconds(1)));
        });

        Assert.IsType<Sending.NotYet>(await SendAsync(Careful.Of(platform, time)));

        Assert.Equal(1, platform.Tries);
    }

    [Fact]
    public async Task What_hangs_is_in_doubt_and_not_repeated()
    {
        var platform = new FakePlatform("slack");
        platform.Next.Enqueue(HangAsync);

        var outcome = await SendAsync(Careful.Of(platform, time));

        Assert.Equal("no answer within 10 seconds", Assert.IsType<Sending.InDoubt>(outcome).Reason);
        Assert.Equal(1, platform.Tries);
    }

    [Fact]
    public async Task A_platform_that_does_not_answer_is_left_alone_for_a_while()
    {
        var platform = new FakePlatform("slack");
        for (var i = 0; i < 6; i++)
        {
            platform.Then(new Sending.InDoubt("broken connection"));
        }
        var careful = Careful.Of(platform, time);
        for (var i = 0; i < 5; i++)
        {
            Assert.IsType<Sending.InDoubt>(await SendAsync(careful));
        }

        Assert.Equal(Duration.FromSeconds(30), Assert.IsType<Sending.NotYet>(await SendAsync(careful)).After);
        Assert.Equal(5, platform.Tries);
    }

    [Fact]
    public void A_trial_needs_no_care()
    {
        var trial = new FakePlatform();

        Assert.Same(trial, Careful.Of(trial, time));
    }

    /// <summary>Never answers: only the end of waiting ends it.</summary>
    private async Task<Sending> HangAsync(CancellationToken cancel)
    {
        time.Advance(TimeSpan.FromSeconds(11));
        await Task.Delay(Timeout.Infinite, cancel);
        return new Sending.Arrived();
    }
}
