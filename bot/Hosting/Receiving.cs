using FellowsBot.Channels;
using FellowsBot.Conversation.Platforms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Hosting;

/// <summary>
/// The reception of what platforms send, for as long as the bot runs: takes up what was left at the last start, looks now and
/// then for what another node has left, and ends what is in hand when it is told to stop.
/// </summary>
internal sealed class Receiving(Reception reception, ILogger<Receiving> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(15);

    public static void Add(IServiceCollection services, Bot bot)
    {
        services.AddSingleton<IInbox>(bot.Inbox);
        services.AddSingleton<IAddressBook>(bot.AddressBook);
        services.AddSingleton(bot.Posts);
        services.AddSingleton(s => new Reception(
            bot.Inbox,
            [.. s.GetServices<IWorker>()],
            s.GetRequiredService<ILogger<Reception>>()
        ));
        services.AddHostedService<Receiving>();
    }

    /// <summary>What was left comes before anything new: a conversation goes on in its order.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ResumeAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await reception.StopAsync();
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ResumeAsync(stoppingToken);
        }
    }

    private async Task ResumeAsync(CancellationToken cancel)
    {
        try
        {
            await reception.ResumeAsync(cancel);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            log.LogWarning(
                "What was left in the inbox could not be read: {Kind} {Sentence}; it is tried again.",
                trouble.GetType().Name,
                Startup.Foreseen(trouble)
            );
        }
    }
}
