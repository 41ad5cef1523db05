using System.Data.Common;
using FellowsBot.Conversation;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>The database fails while messages are on their way: what the platform has is not sent again, and nothing is lost.</summary>
public class StorageFaultTests
{
    private const int Messages = 40;
    private const int DiskFull = 13;
    private const int Busy = 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_disk_is_full_for_an_hour(bool restarted)
    {
        await using var world = await Broadcast.WorldAsync(Messages);
        world.Clock.Reset(Broadcast.Due);
        var disk = new Disk();
        var platform = new FakePlatform();
        var node = new Node(world, platform, disk.Of(world.ConnectionString + ";Pooling=false"));
        // It fills up with the third message on its way.
        platform.Then(new Sending.Arrived()).Then(new Sending.Arrived());
        platform.Next.Enqueue(_ =>
        {
            disk.IsFull = true;
            return Task.FromResult<Sending>(new Sending.Arrived());
        });

        for (var minute = 0; minute < 60; minute++)
        {
            var trouble = await Assert.ThrowsAsync<SqliteException>(() => node.RoundAsync());
            Assert.Equal(DiskFull, trouble.SqliteErrorCode);
            Assert.InRange(platform.Got.Count, 3, Messages - 1);
            world.Clock.AdvanceMinutes(1);
        }
        disk.IsFull = false;
        await (restarted ? new Node(world, platform) : node).RoundAsync();

        Assert.Equal((Messages, Messages), (platform.Tries, platform.Got.Select(g => g.Key).Distinct().Count()));
        Assert.DoesNotContain(await world.RowsAsync(), m => m.State is not (OwedState.Sent or OwedState.Late));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_database_is_locked_for_half_a_minute_with_messages_on_their_way(bool canLookUp)
    {
        await using var world = await Broadcast.WorldAsync(Messages);
        world.Clock.Reset(Broadcast.Due);
        // The wait for a writer is a setting; here it is the shortest there is.
        var hasty = SqliteFile.FactoryFor(world.ConnectionString + ";Default Timeout=1");
        var platform = new FakePlatform { CanLookUp = canLookUp };
        var node = new Node(world, platform, hasty);
        await using var other = world.Bot.Database.CreateDbContext();
        platform.Next.Enqueue(async token =>
        {
            await other.Database.BeginTransactionAsync(token);
            return new Sending.Arrived();
        });

        for (var seconds = 0; seconds < 30; seconds += 15)
        {
            var trouble = await Assert.ThrowsAsync<SqliteException>(() => node.RoundAsync());
            Assert.Equal(Busy, trouble.SqliteErrorCode);
            Assert.Equal(16, platform.Got.Count);
            world.Clock.AdvanceSeconds(15);
        }
        await other.Database.RollbackTransactionAsync(Cancel);
        await node.RoundAsync();

        // None twice even where it cannot be looked up: the node remembers what it was told.
        Assert.Equal((Messages, Messages), (platform.Tries, platform.Got.Select(g => g.Key).Distinct().Count()));
        Assert.All(await world.RowsAsync(), m => Assert.Equal(OwedState.Sent, m.State));
    }

    [Fact]
    public async Task What_could_never_set_out_while_the_database_was_locked_is_not_taken_for_sent()
    {
        await using var world = await Broadcast.WorldAsync(1);
        world.Clock.Reset(Broadcast.Due);
        var platform = new FakePlatform { CanLookUp = false };
        await using var db = world.Bot.Database.CreateDbContext();
        await new Node(world).EnterAsync($"{Broadcast.Due}");

        // Three nodes in a row die with it in hand before they set out.
        for (var life = 0; life < 3; life++)
        {
            await db
                .Ledger.Where(m => m.State == OwedState.Owed || m.State == OwedState.Claimed)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(m => m.State, OwedState.Claimed)
                            .SetProperty(m => m.ClaimedBy, "a node that died")
                            .SetProperty(m => m.ClaimedUntil, world.Clock.GetCurrentInstant()),
                    Cancel
                );
            world.Clock.AdvanceMinutes(1);
        }
        await new Node(world, platform).RoundAsync();

        Assert.Single(platform.Got);
    }

    [Fact]
    public void A_writer_is_waited_for_fifteen_seconds_unless_the_settings_say_otherwise()
    {
        Assert.Equal(15, new SqliteConnectionStringBuilder(Databases.SqliteSettings("Data Source=x")).DefaultTimeout);
        Assert.Equal(
            3,
            new SqliteConnectionStringBuilder(
                Databases.SqliteSettings("Data Source=x;Default Timeout=3")
            ).DefaultTimeout
        );
    }

    /// <summary>A disk that can be full: then SQLite gets no further page, and says so as it does on a real one.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public IDbContextFactory<FellowsDb> Of(string connectionString) => new Factory(connectionString, this);

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
            Limit(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            Limit(connection);
            return Task.CompletedTask;
        }

        private void Limit(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            // SQLite takes a limit below the present size for the present size.
            command.CommandText = $"PRAGMA max_page_count = {(IsFull ? 1 : int.MaxValue)}";
            command.ExecuteNonQuery();
        }

        private sealed class Factory(string connectionString, Disk disk) : IDbContextFactory<FellowsDb>
        {
            private readonly DbContextOptions<SqliteFellowsDb> options = Options(connectionString, disk);

            public FellowsDb CreateDbContext() => new SqliteFellowsDb(options);

            private static DbContextOptions<SqliteFellowsDb> Options(string connectionString, Disk disk)
            {
                var builder = new DbContextOptionsBuilder<SqliteFellowsDb>();
                builder.UseSqliteFor(connectionString).AddInterceptors(disk);
                return builder.Options;
            }
        }
    }
}
