using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Hosting;

/// <summary>Has the ledger's due messages sent every few seconds, for as long as the bot serves.</summary>
internal sealed class Sweeping(Bot bot, ILogger<Sweeping> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await bot.Deliveries.SweepAsync(stoppingToken);
            }
            catch (Exception trouble) when (Startup.Foreseen(trouble) is { } sentence)
            {
                log.LogWarning("Messages could not be sent just now: {Why}", sentence);
            }
            catch (Exception bug) when (bug is not OperationCanceledException)
            {
                // A bug in one message must not keep all others from being sent; its text may hold what people said.
                log.LogError("A sweep failed: {Type} at {Trace}", bug.GetType().Name, bug.StackTrace);
            }
        }
    }
}
