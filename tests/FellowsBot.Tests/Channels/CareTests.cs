using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Channels;

/// <summary>How a platform is spoken to: at its rate, with an end to waiting, and left alone while it does not answer.</summary>
public class CareTests
{
    private static readonly Destination Staff = new Destination.Channel("C0123");
    private static readonly Reply Hello = Reply.Answer("test", new Paragraph("Hello."));
    private readonly QuickTime time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Sending> SendAsync(Care care, FakePlatform platform, string to = "C0123") =>
        care.SendAsync(to, cancel => platform.SendAsync(Staff, Hello, "key", cancel), Cancel);

    [Fact]
    public async Task Slack_gets_one_message_a_second_into_one_channel()
    {
        var (slack, platform) = (new Care(Limits.Slack, time), new FakePlatform("slack"));
        var start = time.GetUtcNow();
        for (var i = 0; i < 4; i++)
        {
            await SendAsync(slack, platform);
        }
        Assert.Equal(TimeSpan.FromSeconds(3), time.GetUtcNow() - start);

        await SendAsync(slack, platform, "C0456");

        Assert.Equal(TimeSpan.FromSeconds(3), time.GetUtcNow() - start);
    }

    [Fact]
    public async Task Teams_gets_no_more_than_its_windows_allow()
    {
        var platform = new FakePlatform("teams");
        var sent = new List<DateTimeOffset>();
        var teams = new Care(Limits.Teams, time);
        for (var i = 0; i < 100; i++)
        {
            if (await SendAsync(teams, platform) is Sending.NotYet later)
            {
                time.Advance(later.After.ToTimeSpan());
                Assert.IsType<Sending.Arrived>(await SendAsync(teams, platform));
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

        Assert.IsType<Sending.Arrived>(await SendAsync(new Care(Limits.Slack, time), platform));

        Assert.Equal(2, platform.Tries);
        Assert.True(time.GetUtcNow() - start >= TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_longer_wait_is_for_a_later_sweep()
    {
        var platform = new FakePlatform("slack").Then(new Sending.NotYet("ratelimited", Duration.FromSeconds(30)));

        var outcome = await SendAsync(new Care(Limits.Slack, time), platform);

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

        var outcome = await SendAsync(new Care(Limits.Slack, time), platform);

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
        var careful = new Care(Limits.Slack, time);
        for (var i = 0; i < 5; i++)
        {
            Assert.IsType<Sending.InDoubt>(await SendAsync(careful, platform));
        }

        Assert.Equal(Duration.FromSeconds(30), Assert.IsType<Sending.NotYet>(await SendAsync(careful, platform)).After);
        Assert.Equal(5, platform.Tries);
    }

    [Fact]
    public async Task All_conversations_together_get_no_more_than_the_platform_takes()
    {
        var (teams, platform) = (new Care(Limits.Teams, time), new FakePlatform("teams"));
        var start = time.GetUtcNow();
        for (var i = 0; i < 31; i++)
        {
            await SendAsync(teams, platform, $"conversation {i}");
        }

        Assert.Equal(TimeSpan.FromSeconds(1), time.GetUtcNow() - start);
    }

    /// <summary>Never answers: only the end of waiting ends it.</summary>
    private async Task<Sending> HangAsync(CancellationToken cancel)
    {
        time.Advance(TimeSpan.FromSeconds(11));
        await Task.Delay(Timeout.Infinite, cancel);
        return new Sending.Arrived();
    }
}
