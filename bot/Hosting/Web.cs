using FellowsBot.Channels.Trial;
using FellowsBot.Hosting.Schedules;
using FellowsBot.LanguageModel;
using FellowsBot.Reminders.Delivery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using Quartz;

namespace FellowsBot.Hosting;

/// <summary>The web application: probes, metrics, and in trial mode the page; the channels' endpoints join it here.</summary>
public static class Web
{
    /// <summary>Where it listens unless the settings say otherwise: this machine only, the port that the Agents Playground calls.</summary>
    private const string DefaultAddress = "http://localhost:3978";
    private static readonly string[] ListenKeys = ["urls", "http_ports", "https_ports"];
    private const long LargestBody = 1024 * 1024;
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(6);

    public static WebApplication Build(Bot bot, IConfiguration configuration)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                // The settings are read once, so nobody need watch the files for changes.
                Args = ["--hostBuilder:reloadConfigOnChange=false"],
            }
        );
        builder.Configuration.AddConfiguration(configuration);
        if (!SaysWhereToListen(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Logging.AddConfiguration(configuration.GetSection("Logging"));
        // A start that fails says why in one sentence; the host would add its stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Its own lines are about its threads; what matters of it is logged where the job is.
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        builder.Services.AddSingleton(bot);
        builder.Services.AddSchedules(bot);
        Receiving.Add(builder.Services, bot);
        bot.Teams?.Add(builder.Services, bot);
        bot.Slack?.Add(builder.Services, bot);
        builder
            .Services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", failureStatus: null, ["ready"], DatabaseHealth.Patience)
            .AddQuartz(check => check.Tags.Add("ready"));
        builder
            .Services.AddOpenTelemetry()
            .WithMetrics(metrics =>
            {
                metrics.AddAspNetCoreInstrumentation().AddMeter(LedgerMeter.MeterName).AddPrometheusExporter();
                if (bot.ModelLog is not null)
                {
                    metrics.AddMeter(ModelLog.MeterName);
                }
            });

        var app = builder.Build();
        bot.ModelLog?.To(app.Services.GetRequiredService<ILogger<ModelLog>>());
        app.UseMiddleware<Mishaps>();
        var isOnlyRead = new HttpMethodMetadata(["GET", "HEAD"]);
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false })
            .WithMetadata(isOnlyRead);
        app.MapHealthChecks(
                "/healthz/ready",
                new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }
            )
            .WithMetadata(isOnlyRead);
        app.MapPrometheusScrapingEndpoint("/metrics").WithMetadata(isOnlyRead);
        bot.Teams?.Map(app);
        bot.Slack?.Map(app);
        if (bot.Settings.IsTrial && bot.Clock is TrialClock clock)
        {
            TrialPage.Map(
                app,
                new TrialDesk(
                    bot.Conversations,
                    bot.Askers,
                    new TrialSeason(bot, clock),
                    app.Services.GetRequiredService<ILogger<TrialDesk>>()
                )
            );
            app.Lifetime.ApplicationStarted.Register(() => SayWhere(app));
        }
        return app;
    }

    private static bool SaysWhereToListen(ConfigurationManager configuration) =>
        ListenKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();

    private static void SayWhere(WebApplication app)
    {
        foreach (var address in app.Urls)
        {
            Console.Out.WriteLine($"FellowsBot is running. Open {address}/ to try it; Ctrl+C stops it.");
        }
    }
}
