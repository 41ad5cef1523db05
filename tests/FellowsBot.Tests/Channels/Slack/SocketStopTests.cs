using System.Diagnostics;
using System.Globalization;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>The program itself told to stop (SIGTERM) while its socket to Slack is open.</summary>
public sealed class SocketStopTests : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    /// <summary>Contract, section 9: what is in hand is finished or given back.</summary>
    private static readonly TimeSpan InHand = TimeSpan.FromSeconds(8);

    private readonly Commands run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task With_nothing_in_hand_it_ends_at_once()
    {
        await using var slack = await FakeSlack.StartAsync();
        using var bot = Start(slack);
        await SlackSocket.OfAsync(slack);

        await StopAsync(bot, Idle);
    }

    [Theory]
    [InlineData("users.info", false)] // before anything was answered
    [InlineData("chat.postMessage", false)] // the answer was on its way, and did not arrive
    [InlineData("chat.postMessage", true)] // the answer had arrived, and the bot had not heard so
    public async Task What_was_acknowledged_is_answered_after_the_next_start_and_once(string hangs, bool arrives)
    {
        await using var slack = await FakeSlack.StartAsync();
        var hanging = slack.ThenHangs(hangs, arrives);
        using (var bot = Start(slack))
        {
            var socket = await SlackSocket.OfAsync(slack);
            await socket.EventAsync("e1", Asks("UADA", "when does my offer expire?", 1));
            Assert.Equal("""{"envelope_id":"e1"}""", await socket.AckAsync());
            await hanging;
            await StopAsync(bot, InHand);
        }

        using var next = Start(slack);
        var again = await SlackSocket.OfAsync(slack);
        await again.EventAsync("e1", Asks("UADA", "when does my offer expire?", 1));
        Assert.Equal("""{"envelope_id":"e1"}""", await again.AckAsync());
        // What comes after it in the same conversation is answered after it.
        await again.EventAsync("e2", Asks("UADA", "thanks", 2));
        await TeamsBot.UntilAsync(() => slack.Standing.Count(p => p.Channel == "DADA"), count => count >= 2);
        await StopAsync(next, Idle);

        var answers = slack.Standing.Where(p => p.Channel == "DADA").ToList();
        Assert.Equal(2, answers.Count);
        Assert.Contains("October 2025", answers[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("October 2025", answers[1].Text, StringComparison.Ordinal);
    }

    private Process Start(FakeSlack slack)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is not Windows'.");
        return run.Start(
            "serve",
            "--urls=http://127.0.0.1:0",
            "--Trial:Enabled=true",
            "--Clock:Speed=0.001",
            "--Slack:BotToken=xoxb-very-secret",
            "--Slack:AppToken=xapp-secret",
            $"--Slack:ApiBaseUrl={slack.Url}api",
            "--Channels:Staff=slack:C0STAFF"
        );
    }

    private static async Task StopAsync(Process bot, TimeSpan longest)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancel.CancelAfter(Commands.Longest);
        var (said, complained) = (
            bot.StandardOutput.ReadToEndAsync(cancel.Token),
            bot.StandardError.ReadToEndAsync(cancel.Token)
        );
        try
        {
            var watch = Stopwatch.StartNew();
            using var kill = Process.Start("kill", ["-TERM", bot.Id.ToString(CultureInfo.InvariantCulture)]);
            await bot.WaitForExitAsync(cancel.Token);
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, longest);
            Assert.Equal((0, ""), (bot.ExitCode, await complained));
            await said;
        }
        finally
        {
            if (!bot.HasExited)
            {
                bot.Kill();
            }
        }
    }

    private static string Asks(string user, string text, int number) =>
        System.Text.Json.JsonSerializer.Serialize(
            new
            {
                type = "event_callback",
                event_id = $"Ev{number}",
                authorizations = new[] { new { user_id = FakeSlack.BotUser, is_bot = true } },
                @event = new
                {
                    type = "message",
                    channel_type = "im",
                    channel = $"D{user[1..]}",
                    user,
                    text,
                    ts = $"1759330000.{number:000000}",
                },
            }
        );
}
