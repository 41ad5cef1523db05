using Microsoft.Extensions.Logging;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>Once a night: forgets what is kept for a time only. On one node at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(Bot bot, ILogger<RetentionJob> log) : IJob
{
    public static readonly JobKey Key = new("retention");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await Failures.RunAsync(
            log,
            "Retention",
            () => bot.Retention.RunAsync(bot.Clock.GetCurrentInstant(), dryRun: false, cancellationToken)
        );
}
