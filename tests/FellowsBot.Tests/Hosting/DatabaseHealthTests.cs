using System.Net;
using System.Net.Sockets;
using FellowsBot.Hosting;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using NodaTime.Testing;

namespace FellowsBot.Tests.Hosting;

/// <summary>The readiness probe's look at the database, where that is a server.</summary>
public sealed class DatabaseHealthTests : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly SqliteFile file = new();
    private readonly LogBook log = new();

    public DatabaseHealthTests() => listener.Start();

    public void Dispose()
    {
        listener.Dispose();
        file.Dispose();
        log.Dispose();
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_to_be_out_of_reach()
    {
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var found = await CheckAsync(port, TimeSpan.FromMinutes(1), connects: 1);

        Assert.Equal(HealthStatus.Unhealthy, found.Status);
        Assert.StartsWith("The database server cannot be reached", found.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, l => l.Contains("pa55word", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_takes_calls_and_says_nothing_keeps_no_probe_waiting()
    {
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var found = await CheckAsync(port, TimeSpan.FromMilliseconds(200), connects: 60);

        Assert.Equal(HealthStatus.Unhealthy, found.Status);
        Assert.DoesNotContain(log.Lines, l => l.Contains("pa55word", StringComparison.Ordinal));
    }

    private async Task<HealthReportEntry> CheckAsync(int port, TimeSpan patience, int connects)
    {
        var settings = World.Settings with
        {
            Storage = new StorageOptions
            {
                Provider = StorageProvider.SqlServer,
                ConnectionString =
                    $"Server=127.0.0.1,{port};User Id=bot;Password=pa55word;Encrypt=false;Connect Timeout={connects}",
            },
        };
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSingleton(new Bot(settings, new FakeClock(World.Start), file.Factory));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", null, ["ready"], patience);
        await using var provider = services.BuildServiceProvider();

        var report = await provider
            .GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(TestContext.Current.CancellationToken);

        return report.Entries["database"];
    }
}
