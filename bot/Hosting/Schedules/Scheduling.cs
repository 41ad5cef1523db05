using FellowsBot.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>
/// The scheduler, with its tables in the bot's own database: on SQL Server one cluster of all nodes, on SQLite one node. It
/// begins once the bot answers, so that nobody waits for it.
/// </summary>
internal static class Scheduling
{
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);

    public static void AddSchedules(this IServiceCollection services, Bot bot)
    {
        services.AddSingleton<ChatTriggers>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(s =>
            {
                s.InstanceName = "fellowsbot";
                s.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs;
            });
            quartz.UseDefaultThreadPool(2);
            // A trial's clock runs at its own speed and can be moved; what it makes due, each sweep finds.
            quartz.UseTimeProvider(bot.Settings.IsTrial ? new ClockTime(Clocks.Wall) : new ClockTime(bot.Clock));
            quartz.UsePersistentStore(store =>
            {
                var storage = bot.Settings.Storage;
                if (storage.Provider is StorageProvider.SqlServer)
                {
                    store.UseSqlServer(SqlClientFactory.Instance, storage.ConnectionString);
                    store.UseClustering(c => c.CheckinInterval = CheckIn);
                }
                else
                {
                    store.UseSqlite(SqliteFactory.Instance, Databases.SqliteSettings(storage.ConnectionString));
                }
                store.ProvisionSchema();
            });
        });
        services.AddQuartzHostedService(hosted =>
        {
            hosted.WaitForJobsToComplete = true;
            hosted.AwaitApplicationStarted = true;
        });
        services.AddHostedService<Planning>();
        services.AddHostedService<Nudged>();
    }

    /// <summary>Stores the plan as the settings have it now, over the one of the last start.</summary>
    internal sealed class Planning(
        Bot bot,
        ISchedulerFactory schedulers,
        IHostApplicationLifetime lifetime,
        ILogger<Planning> log
    ) : BackgroundService, IAsyncDisposable
    {
        /// <summary>A host that is taken down without having been stopped leaves no scheduler running behind it.</summary>
        public async ValueTask DisposeAsync()
        {
            foreach (var scheduler in await schedulers.GetAllSchedulers())
            {
                await scheduler.Shutdown(false);
            }
            Dispose();
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var started = new TaskCompletionSource();
            await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task.WaitAsync(stoppingToken);
            await Failures.RunAsync(log, "Storing the schedules", () => StoreAsync(stoppingToken));
        }

        private async Task StoreAsync(CancellationToken cancel)
        {
            var scheduler = await schedulers.GetScheduler(cancel);
            var clock = bot.Settings.IsTrial ? Clocks.Wall : bot.Clock;
            var plan = Plan.For(bot.Settings, clock.GetCurrentInstant().ToDateTimeOffset());
            await scheduler.ScheduleJobs(plan, new ScheduleJobOptions { Replace = true }, cancel);
        }
    }
}
