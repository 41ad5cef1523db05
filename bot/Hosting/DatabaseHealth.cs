using System.Data.Common;
using FellowsBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FellowsBot.Hosting;

/// <summary>Ready while the database can be read and fits this version.</summary>
internal sealed class DatabaseHealth(Bot bot) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var storage = Databases.Afresh(bot.Settings.Storage);
            return await Schema.CheckAsync(storage, cancellationToken) is Schema.Fit.Current
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database's schema does not fit this version.");
        }
        catch (DbException trouble)
        {
            return HealthCheckResult.Unhealthy(DatabaseTrouble.Sentence(trouble));
        }
    }
}
