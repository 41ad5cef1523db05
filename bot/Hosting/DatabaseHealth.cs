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
            await using var db = Databases.Probe(bot.Settings.Storage).CreateDbContext();
            return await Schema.CheckAsync(db, cancellationToken) is Schema.Fit.Current
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database's schema does not fit this version.");
        }
        catch (DbException trouble)
        {
            return HealthCheckResult.Unhealthy(DatabaseTrouble.Sentence(trouble));
        }
    }
}
