using Microsoft.Extensions.Logging;

namespace FellowsBot.Hosting.Schedules;

/// <summary>Logs what a job failed of, without anything a person said.</summary>
internal static class Failures
{
    /// <summary>The sentence for the scheduler.</summary>
    public static string Log(ILogger log, string what, Exception trouble)
    {
        if (Startup.Foreseen(trouble) is { } sentence)
        {
            log.LogWarning("{What} could not be done just now: {Why}", what, sentence);
        }
        else
        {
            log.LogError("{What} failed: {Type} at {Trace}", what, trouble.GetType().Name, trouble.StackTrace);
        }
        return $"{what} failed; it is tried again.";
    }
}
