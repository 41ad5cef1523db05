using Microsoft.Extensions.Logging;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>One round of the ledger; how often it runs changes nothing. On one node at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(Bot bot, ChatTriggers triggers, ILogger<SweepJob> log) : IJob
{
    public static readonly JobKey Key = new("sweep");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await Failures.RunAsync(
            log,
            "A sweep",
            async () =>
            {
                await bot.Rounds.RunAsync(cancellationToken);
                await triggers.KeepAsync(context.Scheduler, cancellationToken);
            }
        );
}
