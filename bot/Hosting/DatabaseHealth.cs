using FellowsBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FellowsBot.Hosting;

/// <summary>Ready while the database can be read and fits this version.</summary>
internal sealed class DatabaseHealth(Bot bot) : IHealthCheck
{
    /// <summary>A server that does not answer is tried again and again; whoever probes hears sooner that it is not there.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var storage = Databases.Afresh(bot.Settings.Storage);
            return
                await Schema.CheckAsync(storage, cancellationToken).WaitAsync(cancellationToken) is Schema.Fit.Current
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database's schema does not fit this version.");
        }
        catch (Exception trouble) when (Startup.Foreseen(trouble) is { } sentence)
        {
            return HealthCheckResult.Unhealthy(sentence);
        }
    }
}
