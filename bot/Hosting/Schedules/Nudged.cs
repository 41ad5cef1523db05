using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Hosting.Schedules;

/// <summary>Sends what a turn has made due as soon as it has been answered, and does not wait for the next sweep.</summary>
internal sealed class Nudged(Bot bot, ILogger<Nudged> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Failures.FailedAsync(log, "Sending what was just said", () => bot.Rounds.NudgedAsync(stoppingToken));
        }
    }
}
