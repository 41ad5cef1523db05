using FellowsBot.Channels.Slack.Wire;
using Microsoft.Extensions.Hosting;

namespace FellowsBot.Channels.Slack;

/// <summary>Whether Slack takes the bot's token, asked at the start and then now and again; and the socket, where it is configured.</summary>
internal sealed class SlackLink(SlackApi api, SlackPeople people, SlackState state, SocketMode? socket)
    : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(WatchAsync(stoppingToken), socket?.RunAsync(stoppingToken) ?? Task.CompletedTask);

    private async Task WatchAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Often);
        do
        {
            if (
                (state.BotUser is null || state.Refused.Count > 0)
                && await people.PatientlyAsync(api.TestAsync, cancel) is Answered<Identity>.Good me
            )
            {
                state.BotUser = me.Value.UserId;
            }
        } while (await timer.WaitForNextTickAsync(cancel));
    }
}
