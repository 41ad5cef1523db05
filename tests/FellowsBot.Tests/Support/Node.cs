using FellowsBot.Conversation;
using FellowsBot.Hosting.Settings;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Reminders.Refreshing;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Support;

/// <summary>One running bot over a world's database, as far as it sends: several of them are several nodes.</summary>
internal sealed class Node
{
    private readonly World world;
    private readonly Rounds rounds;

    /// <summary>A node by the world's clock and settings, unless it has its own.</summary>
    public Node(
        World world,
        IOutbound? platform = null,
        IDbContextFactory<FellowsDb>? database = null,
        BotSettings? settings = null,
        IClock? clock = null
    )
    {
        this.world = world;
        clock ??= world.Clock;
        Platform = platform as FakePlatform ?? new FakePlatform();
        var on = platform ?? Platform;
        var routes = new Routes(
            [on],
            new Dictionary<string, string>
            {
                ["staff"] = $"{on.Platform}:staff",
                ["fellows"] = $"{on.Platform}:fellows",
                ["announcements"] = $"{on.Platform}:announcements",
            }
        );
        database ??= world.Bot.Database;
        settings ??= World.Settings;
        var (rules, season) = (settings.Reminders, settings.Season);
        var agenda = new Agenda(rules);
        var candidates = new Candidates(database, season);
        Deliveries = new Deliveries(database, routes, rules, candidates, season, clock);
        Entering = new Entering(database, agenda, candidates, begins: null);
        var refresher = new Refresher(database, routes, new OffersSummary(database, season), season, clock);
        rounds = new Rounds(database, agenda, candidates, Entering, Deliveries, refresher, clock);
    }

    public FakePlatform Platform { get; }
    public Entering Entering { get; }
    public Deliveries Deliveries { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One round, now or once the clock has been moved to a moment.</summary>
    public async Task<Node> RoundAsync(string? at = null)
    {
        if (at is not null)
        {
            world.MoveTo(at);
        }
        await rounds.RunAsync(Cancel);
        return this;
    }

    /// <summary>Enters what is owed, and sends nothing.</summary>
    public async Task EnterAsync(string at)
    {
        world.MoveTo(at);
        await Entering.EnterAsync(world.Clock.GetCurrentInstant(), Cancel);
    }
}

/// <summary>The ledger as a test reads it.</summary>
internal static class LedgerReading
{
    public static async Task<IReadOnlyList<OwedMessage>> RowsAsync(this World world, string? rule = null)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db
            .Ledger.Where(m => rule == null || m.Rule == rule)
            .OrderBy(m => m.DueAt)
            .ThenBy(m => m.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>How the messages of a rule stand, with the reason: "Suppressed: Ada Okafor has submitted since".</summary>
    public static async Task<IReadOnlyList<string>> StatesAsync(this World world, string rule) =>
        [.. (await world.RowsAsync(rule)).Select(m => m.Why is null ? $"{m.State}" : $"{m.State}: {m.Why}")];
}
