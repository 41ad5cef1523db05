using FellowsBot.Conversation;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>What the ledger owes goes out once: claimed with a lease, looked up when in doubt, and never held up by what cannot go.</summary>
public sealed class DeliveriesTests
{
    private readonly FakePlatform platform = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_goes_out_once()
    {
        await using var world = await OwingAsync("a");

        await Node(world).SweepAsync(Cancel);
        await Node(world).SweepAsync(Cancel);

        Assert.Equal(["a"], platform.Sent);
        Assert.Equal((OwedState.Sent, null), await StateAsync(world, "a"));
    }

    [Fact]
    public async Task Two_nodes_at_once_send_each_message_once()
    {
        string[] keys = [.. Enumerable.Range(0, 40).Select(i => $"m{i:00}")];
        await using var world = await OwingAsync(keys);
        var (one, two) = (Node(world), Node(world));

        await Task.WhenAll(
            Task.Run(() => one.SweepAsync(Cancel), Cancel),
            Task.Run(() => two.SweepAsync(Cancel), Cancel)
        );

        Assert.Equal(keys, platform.Sent.Order());
    }

    [Fact]
    public async Task What_is_due_later_waits()
    {
        await using var world = await OwingAsync();
        await AddAsync(world, Owed("later") with { DueAt = World.Start + Duration.FromHours(1) });

        Assert.Empty(await Node(world).SweepAsync(Cancel));
        world.Clock.AdvanceHours(1);
        Assert.Single(await Node(world).SweepAsync(Cancel));
    }

    [Fact]
    public async Task What_is_refused_is_not_tried_again_and_says_why()
    {
        await using var world = await OwingAsync("a");
        platform.Does = _ => new Sending.Refused("the account is closed");

        await Node(world).SweepAsync(Cancel);
        await Node(world).SweepAsync(Cancel);

        Assert.Equal(["a"], platform.Sent);
        Assert.Equal((OwedState.Failed, "the account is closed"), await StateAsync(world, "a"));
    }

    [Fact]
    public async Task What_the_platform_puts_off_goes_out_when_it_said_however_often_it_does()
    {
        await using var world = await OwingAsync("a");
        platform.Does = _ => new Sending.NotYet("too many", Duration.FromSeconds(30));
        for (var i = 0; i < 5; i++)
        {
            await Node(world).SweepAsync(Cancel);
            await Node(world).SweepAsync(Cancel);
            world.Clock.AdvanceSeconds(30);
        }
        Assert.Equal(5, platform.Sent.Count);
        Assert.Equal((OwedState.Owed, "too many"), await StateAsync(world, "a"));

        platform.Does = _ => new Sending.InDoubt("the line broke");
        await Node(world).SweepAsync(Cancel);
        world.Clock.AdvanceSeconds(61);
        platform.Does = _ => new Sending.Arrived();
        await Node(world).SweepAsync(Cancel);

        Assert.Equal(OwedState.Sent, (await StateAsync(world, "a")).State);
    }

    [Fact]
    public async Task What_is_in_doubt_and_has_arrived_is_not_sent_again()
    {
        await using var world = await OwingAsync("a");
        platform.Does = _ => new Sending.InDoubt("the line broke");
        await Node(world).SweepAsync(Cancel);
        platform.Finds = _ => true;

        await Node(world).SweepAsync(Cancel);
        world.Clock.AdvanceSeconds(60);
        await Node(world).SweepAsync(Cancel);

        Assert.Equal(["a"], platform.Sent);
        Assert.Equal(OwedState.Sent, (await StateAsync(world, "a")).State);
    }

    [Fact]
    public async Task What_is_in_doubt_and_not_there_is_sent_again()
    {
        await using var world = await OwingAsync("a");
        platform.Does = _ => new Sending.InDoubt("the line broke");
        await Node(world).SweepAsync(Cancel);
        (platform.Finds, platform.Does) = (_ => false, _ => new Sending.Arrived());

        world.Clock.AdvanceSeconds(60);
        await Node(world).SweepAsync(Cancel);

        Assert.Equal(["a", "a"], platform.Sent);
    }

    [Fact]
    public async Task What_cannot_be_looked_up_is_sent_once_more_at_most()
    {
        await using var world = await OwingAsync("a");
        platform.Does = _ => new Sending.InDoubt("the line broke");
        for (var i = 0; i < 4; i++)
        {
            await Node(world).SweepAsync(Cancel);
            world.Clock.AdvanceSeconds(60);
        }

        Assert.Equal(["a", "a"], platform.Sent);
        Assert.Equal(
            (OwedState.Failed, "it may have arrived; it was tried twice and cannot be looked up"),
            await StateAsync(world, "a")
        );
    }

    [Fact]
    public async Task What_a_node_had_in_hand_when_it_died_is_taken_over_once_its_lease_has_run_out()
    {
        await using var world = await OwingAsync();
        await AddAsync(
            world,
            Owed("a") with
            {
                State = OwedState.Claimed,
                ClaimedBy = "a node that died",
                ClaimedUntil = World.Start + Duration.FromSeconds(60),
                Attempts = 1,
            }
        );

        await Node(world).SweepAsync(Cancel);
        Assert.Empty(platform.Sent);
        world.Clock.AdvanceSeconds(60);
        await Node(world).SweepAsync(Cancel);

        Assert.Equal(["a"], platform.Sent);
    }

    [Fact]
    public async Task A_channel_that_nothing_leads_to_holds_up_no_other_message()
    {
        await using var world = await OwingAsync();
        await AddAsync(world, [.. Enumerable.Range(0, 120).Select(i => Owed($"f{i}") with { Channel = "fellows" })]);
        await AddAsync(world, Owed("a"));

        await Node(world).SweepAsync(Cancel);

        Assert.Equal(["a"], platform.Sent);
        Assert.Equal(OwedState.Owed, (await StateAsync(world, "f0")).State);
    }

    [Fact]
    public async Task Whom_nobody_knows_any_more_is_written_to_no_more()
    {
        await using var world = await OwingAsync();
        await AddAsync(world, Owed("a") with { Channel = null, Person = 4711 });

        await Node(world).SweepAsync(Cancel);

        Assert.Empty(platform.Sent);
        Assert.Equal((OwedState.Failed, "whom it was for is no longer on record"), await StateAsync(world, "a"));
    }

    private Deliveries Node(World world) =>
        new(
            world.Bot.Database,
            new Routes([platform], new Dictionary<string, string> { ["staff"] = "fake:C1", ["fellows"] = "slack:C2" }),
            world.Clock
        );

    private static async Task<World> OwingAsync(params string[] keys)
    {
        var world = await World.SampleAsync();
        await AddAsync(world, [.. keys.Select(Owed)]);
        return world;
    }

    private static Owing Owed(string key) => new(key);

    private static async Task AddAsync(World world, params Owing[] messages)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        db.Ledger.AddRange(
            messages.Select(m => new OwedMessage
            {
                Key = m.Key,
                Rule = "test",
                ToChannel = m.Channel,
                ToPersonId = m.Person,
                DueAt = m.DueAt,
                Content = """[{"part":"paragraph","Text":"Hello."}]""",
                State = m.State,
                ClaimedBy = m.ClaimedBy,
                ClaimedUntil = m.ClaimedUntil,
                Attempts = m.Attempts,
            })
        );
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<(OwedState State, string? Why)> StateAsync(World world, string key)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        var row = await db.Ledger.SingleAsync(m => m.Key == key, Cancel);
        return (row.State, row.Why);
    }

    private sealed record Owing(string Key)
    {
        public string? Channel { get; init; } = "staff";
        public int? Person { get; init; }
        public Instant DueAt { get; init; } = World.Start;
        public OwedState State { get; init; }
        public string? ClaimedBy { get; init; }
        public Instant? ClaimedUntil { get; init; }
        public int Attempts { get; init; }
    }
}
