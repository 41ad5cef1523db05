using Microsoft.Extensions.Logging;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>
/// Runs a job's work. What fails is logged without anything a person said, and the scheduler hears that it failed; what the
/// exception itself says goes no further.
/// </summary>
internal static class Failures
{
    /// <summary>Runs it, and tells the scheduler if it failed.</summary>
    /// <exception cref="JobExecutionException">It failed.</exception>
    public static async Task RunAsync(ILogger log, string what, Func<Task> work)
    {
        if (await FailedAsync(log, what, work))
        {
            throw new JobExecutionException($"{what} failed; it is tried again.");
        }
    }

    /// <summary>Runs it; whether it failed.</summary>
    public static async Task<bool> FailedAsync(ILogger log, string what, Func<Task> work)
    {
        try
        {
            await work();
            return false;
        }
        catch (Exception trouble) when (Startup.Foreseen(trouble) is { } sentence)
        {
            log.LogWarning("{What} could not be done just now: {Why}", what, sentence);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            log.LogError("{What} failed: {Type} at {Trace}", what, bug.GetType().Name, bug.StackTrace);
        }
        return true;
    }
}
