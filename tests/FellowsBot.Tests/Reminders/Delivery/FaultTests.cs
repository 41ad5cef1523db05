using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>What may go wrong on the way, and that nothing goes out twice or is lost for it.</summary>
public class FaultTests
{
    private const string Rule = "offer.near";
    private const string Due = "2025-10-05T15:00:00-07:00";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Person Ada =>
        A.Applicant("Ada Okafor")
            .With(
                stage: StageId.Offer,
                status: StageStatus.Invited,
                offer: OfferStatus.Open,
                offerSent: "2025-10-01T15:00:00-07:00",
                offerDeadline: "2025-10-08T15:00:00-07:00"
            );

    /// <summary>A world in which one post to the staff channel is about to fall due.</summary>
    private static async Task<World> WorldAsync()
    {
        var world = await World.WithAsync(Ada);
        await new Node(world).RoundAsync("2025-10-02T12:00:00-07:00");
        return world;
    }

    private static IReadOnlyList<string> Posts(params FakePlatform[] platforms) =>
        [.. platforms.SelectMany(p => p.Got).Where(g => g.To is Destination.Channel).Select(g => g.Key)];

    [Fact]
    public async Task Killed_after_the_send_and_before_it_was_noted_it_is_looked_up_and_not_sent_again()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        await new Node(world, platform).RoundAsync(Due);
        Assert.Single(Posts(platform));
        await SetAsync(world, OwedState.Claimed, attempts: 1);

        await new Node(world, platform).RoundAsync("2025-10-05T15:01:15-07:00");

        Assert.Single(Posts(platform));
        Assert.Equal(["Sent"], await world.StatesAsync(Rule));
    }

    [Fact]
    public async Task Killed_between_claim_and_send_it_goes_out_within_three_minutes_of_the_restart()
    {
        await using var world = await WorldAsync();
        await new Node(world).EnterAsync(Due);
        await SetAsync(world, OwedState.Claimed, attempts: 1);
        var platform = new FakePlatform { CanLookUp = false };
        var node = new Node(world, platform);

        await node.RoundAsync("2025-10-05T15:00:59-07:00");
        Assert.Empty(Posts(platform));
        await node.RoundAsync("2025-10-05T15:01:15-07:00");

        Assert.Single(Posts(platform));
    }

    [Fact]
    public async Task In_doubt_twice_and_not_to_be_looked_up_it_is_given_up_within_three_minutes()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform { CanLookUp = false };
        var node = new Node(world, platform);
        await node.EnterAsync(Due);
        await SuppressOthersAsync(world);
        platform.Then(new Sending.InDoubt("no answer")).Then(new Sending.InDoubt("no answer"));

        for (var seconds = 0; seconds <= 180; seconds += 15)
        {
            world.Clock.Reset(World.Moment(Due) + Duration.FromSeconds(seconds));
            await node.RoundAsync();
        }

        Assert.Equal(2, platform.Tries);
        Assert.Equal(
            ["Failed: it may have arrived; it was tried twice and cannot be looked up"],
            await world.StatesAsync(Rule)
        );
    }

    [Fact]
    public async Task In_doubt_but_not_there_it_is_sent_again()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        var node = new Node(world, platform);
        await node.EnterAsync(Due);
        await SuppressOthersAsync(world);
        platform.Then(new Sending.InDoubt("no answer"));

        await node.RoundAsync(Due);
        await node.RoundAsync("2025-10-05T15:01:01-07:00");

        Assert.Equal((2, 1), (platform.Tries, Posts(platform).Count));
        Assert.Equal(["Sent"], await world.StatesAsync(Rule));
    }

    [Fact]
    public async Task A_refusal_for_good_is_kept_with_the_platforms_reason()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        var node = new Node(world, platform);
        await node.EnterAsync(Due);
        await SuppressOthersAsync(world);
        platform.Then(new Sending.Refused("channel_not_found"));

        await node.RoundAsync();
        await node.RoundAsync("2025-10-05T15:10:00-07:00");

        Assert.Equal(1, platform.Tries);
        Assert.Equal(["Failed: channel_not_found"], await world.StatesAsync(Rule));
    }

    [Fact]
    public async Task Not_now_is_tried_again_until_the_deadline_makes_it_useless()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        var node = new Node(world, platform);
        await node.EnterAsync(Due);
        await SuppressOthersAsync(world);
        for (var i = 0; i < 200; i++)
        {
            platform.Then(new Sending.NotYet("rate limited", Duration.FromMinutes(30)));
        }

        await node.RoundAsync();
        await node.RoundAsync("2025-10-05T15:29:00-07:00");
        Assert.Equal(1, platform.Tries);
        await node.RoundAsync("2025-10-05T15:31:00-07:00");
        Assert.Equal(2, platform.Tries);
        await node.RoundAsync("2025-10-08T15:00:00-07:00");

        Assert.Equal(
            "Suppressed: it could not be sent while it was of use: rate limited",
            (await world.StatesAsync(Rule))[0]
        );
    }

    [Fact]
    public async Task Two_nodes_send_each_message_once()
    {
        await using var world = await World.WithAsync([
            .. Enumerable
                .Range(0, 30)
                .Select(n =>
                    Ada with
                    {
                        Email = EmailAddress.Parse($"ada{n}@example.org"),
                        OfferDeadlineAt = Ada.OfferDeadlineAt + Duration.FromMilliseconds(n),
                    }
                ),
        ]);
        var (one, other) = (new Node(world), new Node(world));
        await one.RoundAsync("2025-10-02T12:00:00-07:00");
        world.MoveTo("2025-10-05T15:00:01-07:00");

        await Task.WhenAll(Enumerable.Range(0, 4).SelectMany(_ => new[] { one.RoundAsync(), other.RoundAsync() }));

        var keys = one.Platform.Got.Concat(other.Platform.Got).Select(g => g.Key).ToList();
        Assert.Equal(60, keys.Count);
        Assert.Equal(60, keys.Distinct().Count());
        Assert.All(await world.RowsAsync(), m => Assert.Equal(OwedState.Sent, m.State));
    }

    [Fact]
    public async Task A_restart_repeats_nothing()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        await new Node(world, platform).RoundAsync(Due);
        var before = platform.Tries;
        world.Restart();

        await new Node(world, platform).RoundAsync("2025-10-05T15:00:30-07:00");

        Assert.Equal(before, platform.Tries);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_repeats_nothing()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        var node = new Node(world, platform);
        await node.RoundAsync("2025-10-05T16:00:00-07:00");
        var before = platform.Tries;

        await node.RoundAsync("2025-10-05T14:00:00-07:00");
        await node.RoundAsync("2025-10-05T15:30:00-07:00");

        Assert.Equal(before, platform.Tries);
    }

    [Fact]
    public async Task While_the_database_is_locked_nothing_is_sent_and_afterwards_everything()
    {
        await using var world = await WorldAsync();
        var platform = new FakePlatform();
        await using var db = world.Bot.Database.CreateDbContext();
        var hasty = SqliteFile.FactoryFor(db.Database.GetConnectionString() + ";Default Timeout=1");
        var node = new Node(world, platform, database: hasty);
        await using (var locked = await db.Database.BeginTransactionAsync(Cancel))
        {
            await db.Bookkeeping.ExecuteUpdateAsync(
                set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision),
                Cancel
            );
            await Assert.ThrowsAsync<SqliteException>(() => node.RoundAsync(Due));
            Assert.Empty(platform.Got);
        }
        await node.RoundAsync();

        Assert.Single(Posts(platform));
    }

    /// <summary>As if the node had died at that point: its claim runs out a minute after the message fell due.</summary>
    private static async Task SetAsync(World world, OwedState state, int attempts)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        var until = World.Moment("2025-10-05T15:01:00-07:00");
        await db
            .Ledger.Where(m => m.Rule == Rule)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, state)
                        .SetProperty(m => m.ClaimedBy, "a node that died")
                        .SetProperty(m => m.ClaimedUntil, until)
                        .SetProperty(m => m.SentAs, m => m.Key)
                        .SetProperty(m => m.SettledAt, (Instant?)null)
                        .SetProperty(m => m.Attempts, attempts),
                Cancel
            );
        await SuppressOthersAsync(world);
    }

    /// <summary>Leaves the one post to the staff channel alone in the ledger.</summary>
    private static async Task SuppressOthersAsync(World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        await db
            .Ledger.Where(m => m.Rule != Rule)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OwedState.Suppressed), Cancel);
    }
}
