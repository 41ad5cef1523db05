using Azure.Core.Pipeline;
using Azure.Identity;
using FellowsBot.Channels;
using FellowsBot.Channels.Teams;
using FellowsBot.Channels.Teams.Cards;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Channels.Teams.Tokens;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Hosting.Schedules;
using FellowsBot.Hosting.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Hosting;

/// <summary>Microsoft Teams put together: on where it is configured, and in trial mode for the Agents Playground on this machine.</summary>
internal sealed class Teams
{
    private const string Prefix = $"{Chats.Platform}:";
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(5);

    private readonly TeamsSettings settings;
    private readonly TimeProvider time;
    private readonly TokenWatch watch = new();
    private readonly TrustedHosts hosts;
    private readonly OpenLists lists = new();
    private readonly Speaker speaker;
    private readonly Chats chats;
    private readonly Roster roster;
    private readonly IAddressBook book;
    private readonly string? staffChannel;

    private Teams(BotSettings all, IAddressBook book, IClock wall)
    {
        (settings, this.book, time) = (all.Teams.ToTeamsSettings(), book, new ClockTime(wall));
        hosts = new TrustedHosts(settings.TrustedHosts, settings.IsTrial);
        var tokens = Tokens();
        var connector = new Connector(
            PlatformClient.Create(Timeout.InfiniteTimeSpan),
            tokens,
            hosts,
            watch,
            (tokens as FetchedTokens)?.Setting ?? "Teams:AppId"
        );
        speaker = new Speaker(connector, lists, all.Season, time);
        chats = new Chats(book, speaker, settings);
        roster = new Roster(connector, book, settings, wall, time);
        staffChannel = Address(all.Channels.Staff);
        string?[] channels = [staffChannel, Address(all.Channels.Fellows), Address(all.Channels.Announcements)];
        Outbound = new TeamsOutbound(speaker, chats, roster, book, [.. channels.OfType<string>().Distinct()]);
    }

    public IOutbound Outbound { get; }

    public static Teams? From(BotSettings settings, IAddressBook book, IClock wall) =>
        settings.Teams.IsOn || settings.IsTrial ? new Teams(settings, book, wall) : null;

    public void Add(IServiceCollection services, Bot bot)
    {
        services.AddSingleton(new Invokes(time));
        services.AddSingleton<IWorker>(s => Worker(bot, s));
        services
            .AddHealthChecks()
            .AddCheck(
                "teams",
                () =>
                    watch.Wrong is { } setting
                        ? HealthCheckResult.Unhealthy($"Teams refuses the bot's token: check {setting}.")
                        : HealthCheckResult.Healthy(),
                ["ready"]
            );
    }

    public void Map(WebApplication app)
    {
        watch.To(app.Services.GetRequiredService<ILogger<TokenWatch>>());
        var tokens = settings.IsTrial
            ? null
            : new ChannelTokens(
                new ChannelKeys(settings.MetadataAddress, PlatformClient.Create(LongestFetch), time),
                settings,
                time
            );
        new TeamsEndpoint(
            settings,
            tokens,
            hosts,
            app.Services.GetRequiredService<Reception>(),
            app.Services.GetRequiredService<Invokes>()
        ).Map(app);
    }

    private TeamsWorker Worker(Bot bot, IServiceProvider services)
    {
        var listening = new Listening(
            bot.Conversations,
            bot.Askers,
            roster,
            chats,
            speaker,
            services.GetRequiredService<ILogger<Listening>>(),
            time
        );
        var proposals = new Proposals();
        var answering = new Answering(speaker, chats, bot.Posts, proposals, settings);
        return new TeamsWorker(
            listening,
            answering,
            new Presses(listening, answering, speaker, lists, bot.Posts, proposals),
            new Arrivals(listening, speaker, chats, book, staffChannel),
            services.GetRequiredService<Invokes>(),
            speaker
        );
    }

    private IBotTokens Tokens()
    {
        if (settings.IsTrial)
        {
            return new NoBotTokens();
        }
        if (settings.IsManagedIdentity)
        {
            var id = ManagedIdentityId.FromUserAssignedClientId(settings.AppId);
            return new AzureTokens(() => new ManagedIdentityCredential(id), settings.Scope, "Teams:AppId", watch, time);
        }
        return settings.AppCertificate is { } file
            ? new AzureTokens(() => Certificate(settings, file), settings.Scope, "Teams:AppCertificate", watch, time)
            : new SecretTokens(settings, PlatformClient.Create(LongestFetch), watch, time);
    }

    /// <summary>Proves by a certificate who the bot is.</summary>
    /// <param name="settings">Whose it is.</param>
    /// <param name="file">The certificate with its private key.</param>
    /// <param name="transport">How it is asked for; none = over the network.</param>
    internal static ClientCertificateCredential Certificate(
        TeamsSettings settings,
        string file,
        HttpPipelineTransport? transport = null
    )
    {
        var options = new ClientCertificateCredentialOptions
        {
            AuthorityHost = new Uri(settings.TokenAddress.GetLeftPart(UriPartial.Authority)),
            SendCertificateChain = true,
        };
        if (transport is not null)
        {
            options.Transport = transport;
        }
        return new(settings.IsMultiTenant ? "botframework.com" : settings.TenantId, settings.AppId, file, options);
    }

    private static string? Address(string? channel) =>
        channel?.StartsWith(Prefix, StringComparison.Ordinal) is true ? channel[Prefix.Length..] : null;
}
