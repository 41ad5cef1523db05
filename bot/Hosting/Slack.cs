using FellowsBot.Channels;
using FellowsBot.Channels.Slack;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Hosting.Schedules;
using FellowsBot.Hosting.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Hosting;

/// <summary>Slack put together, where it is configured: over HTTP, over Socket Mode, or both.</summary>
internal sealed class Slack
{
    private readonly SlackSettings settings;
    private readonly TimeProvider time;
    private readonly IClock wall;
    private readonly IAddressBook book;
    private readonly SlackState state = new();
    private readonly SlackApi api;
    private readonly SlackPeople people;
    private readonly Speaker speaker;

    private Slack(BotSettings all, IAddressBook book, IClock wall)
    {
        (settings, this.book, this.wall, time) = (all.ToSlackSettings(), book, wall, new ClockTime(wall));
        api = new SlackApi(PlatformClient.Create(Timeout.InfiniteTimeSpan), settings, state, time);
        people = new SlackPeople(api, book, wall, time);
        speaker = new Speaker(api, new Care(Limits.Slack, time), people, settings);
        Outbound = new SlackOutbound(speaker, people);
    }

    public IOutbound Outbound { get; }

    public static Slack? From(BotSettings settings, IAddressBook book, IClock wall) =>
        settings.Slack.IsOn ? new Slack(settings, book, wall) : null;

    public void Add(IServiceCollection services, Bot bot)
    {
        services.AddSingleton(new Waiting(time));
        services.AddSingleton<IWorker>(s => Worker(bot, s));
        services.AddSingleton(s => new Intake(
            new Storing(s.GetRequiredService<Reception>(), s.GetRequiredService<ILogger<Storing>>(), time),
            s.GetRequiredService<Waiting>(),
            api,
            people,
            state
        ));
        services.AddSingleton<IHostedService>(s => new SlackLink(
            api,
            people,
            state,
            settings.AppToken is null
                ? null
                : new SocketMode(api, people, settings, state, s.GetRequiredService<Intake>(), time)
        ));
        services
            .AddHealthChecks()
            .AddCheck(
                "slack",
                () =>
                    state.Refused.Keys.ToList() is { Count: > 0 } refused
                        ? HealthCheckResult.Unhealthy($"Slack refuses {string.Join(" and ", refused)}.")
                        : HealthCheckResult.Healthy(),
                ["ready"]
            );
    }

    public void Map(WebApplication app)
    {
        state.Log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("FellowsBot.Channels.Slack");
        new SlackEndpoints(settings, app.Services.GetRequiredService<Intake>(), wall).Map(app);
    }

    private SlackWorker Worker(Bot bot, IServiceProvider services)
    {
        var log = services.GetRequiredService<ILogger<Listening>>();
        var listening = new Listening(bot.Conversations, bot.Askers, people, state, log);
        var answering = new Answering(speaker, people, settings, state, bot.Posts, time);
        var home = new Home(bot.Answers, api, people, settings);
        var waiting = services.GetRequiredService<Waiting>();
        var pressing = new Pressing(listening, answering, speaker, waiting, home);
        return new SlackWorker(listening, answering, pressing, home, book, api, people, state);
    }
}
