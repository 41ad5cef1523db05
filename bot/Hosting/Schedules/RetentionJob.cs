using FellowsBot.Storage;
using Microsoft.Extensions.Logging;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>Once a night: forgets conversations that are over. On one node at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(Bot bot, ILogger<RetentionJob> log) : IJob
{
    public static readonly JobKey Key = new("retention");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await Forgetting.RunAsync(bot.Database, bot.Clock.GetCurrentInstant(), cancellationToken);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            throw new JobExecutionException(Failures.Log(log, "Forgetting old conversations", trouble));
        }
    }
}
