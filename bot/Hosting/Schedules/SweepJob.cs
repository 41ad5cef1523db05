using Microsoft.Extensions.Logging;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>One round of the ledger; how often it runs changes nothing. On one node at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(Bot bot, ILogger<SweepJob> log) : IJob
{
    public static readonly JobKey Key = new("sweep");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await bot.Rounds.RunAsync(cancellationToken);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // The scheduler hears that it failed; what the exception says may hold what people said, so it goes no further.
            throw new JobExecutionException(Failures.Log(log, "A sweep", trouble));
        }
    }
}
