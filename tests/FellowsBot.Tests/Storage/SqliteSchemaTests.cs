using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Storage;

/// <summary>How a SQLite file comes to its schema, and how the bot sees whether it fits.</summary>
public sealed class SqliteSchemaTests : IDisposable
{
    /// <summary>Everything the file's schema says; EF Core's lock, which only a migration makes, left out.</summary>
    private const string WholeSchema =
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE tbl_name <> '__EFMigrationsLock' ORDER BY type, name";

    private readonly SqliteFile file = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_new_file_is_put_in_wal_mode()
    {
        await file.MigratedAsync();

        Assert.Equal(["wal"], await file.ReadAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task The_bots_connections_enforce_foreign_keys_and_wait_for_other_writers()
    {
        await file.MigratedAsync();
        await using var db = await file.Factory.CreateDbContextAsync(Cancel);
        await using var insideEf = db.Database.GetDbConnection().CreateCommand();

        Assert.Equal(
            [1],
            await db
                .Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys")
                .ToListAsync(Cancel)
        );
        Assert.Equal(15, insideEf.CommandTimeout);
    }

    [Theory]
    [InlineData("Data Source=a.db", 15)]
    [InlineData("Data Source=a.db;Default Timeout=2", 2)]
    [InlineData("Data Source=a.db;Command Timeout=2", 2)]
    [InlineData("Data Source=timeouts/a.db", 15)]
    public void The_wait_is_the_bots_own_unless_the_settings_name_another(string connectionString, int seconds)
    {
        using var db = SqliteFile.FactoryFor(connectionString).CreateDbContext();

        Assert.Equal(seconds, ((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout);
    }

    [Fact]
    public async Task A_file_with_nothing_in_it_is_behind() => Assert.Equal(Schema.Fit.Behind, await FitAsync());

    [Fact]
    public async Task A_migrated_file_is_current()
    {
        await file.MigratedAsync();

        Assert.Equal(Schema.Fit.Current, await FitAsync());
    }

    [Fact]
    public async Task A_file_with_a_migration_that_this_version_does_not_know_is_newer()
    {
        await file.MigratedAsync();
        await file.RunAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Unknown', '99.0.0')");

        Assert.Equal(Schema.Fit.Newer, await FitAsync());
    }

    [Fact]
    public async Task A_file_that_lacks_one_migration_and_has_an_unknown_one_is_newer()
    {
        await file.MigratedAsync();
        await file.RunAsync(
            "UPDATE __EFMigrationsHistory SET MigrationId = '29990101000000_Unknown' WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)"
        );

        Assert.Equal(Schema.Fit.Newer, await FitAsync());
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await file.MigratedAsync();
        var (schema, applied) = (await file.ReadAsync(WholeSchema), await AppliedAsync());

        await file.MigratedAsync();

        Assert.Equal(schema, await file.ReadAsync(WholeSchema));
        Assert.Equal(applied, await AppliedAsync());
        Assert.Equal(["1|0|0"], await file.ReadAsync("SELECT Id, PeopleRevision, ExportedAuditId FROM Bookkeeping"));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_keep_the_next_one_waiting_for_ever()
    {
        await file.RunAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-10-01 16:00:00.1234567+00:00');
            """
        );

        await file.MigratedAsync();

        Assert.Equal(Schema.Fit.Current, await FitAsync());
    }

    [Fact]
    public async Task A_migration_waits_for_another_that_has_just_begun()
    {
        await file.RunAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, datetime('now') || '+00:00');
            """
        );
        await using var db = await file.Factory.CreateDbContextAsync(Cancel);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        impatient.CancelAfter(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Schema.MigrateAsync(db, impatient.Token));

        Assert.Equal(["1"], await file.ReadAsync("""SELECT "Id" FROM "__EFMigrationsLock" """));
    }

    [Fact]
    public async Task The_script_makes_the_same_file_as_the_migration()
    {
        await file.MigratedAsync();
        using var scripted = new SqliteFile();
        await using var db = await file.Factory.CreateDbContextAsync(Cancel);

        await scripted.RunAsync(Schema.Script(db));

        Assert.Equal(await file.ReadAsync(WholeSchema), await scripted.ReadAsync(WholeSchema));
        Assert.Equal(await file.ReadAsync("PRAGMA journal_mode"), await scripted.ReadAsync("PRAGMA journal_mode"));
        Assert.Equal(await AppliedAsync(), await scripted.ReadAsync("SELECT * FROM __EFMigrationsHistory"));
        Assert.Equal(
            await file.ReadAsync("SELECT * FROM Bookkeeping"),
            await scripted.ReadAsync("SELECT * FROM Bookkeeping")
        );
        await using var other = await scripted.Factory.CreateDbContextAsync(Cancel);
        Assert.Equal(Schema.Fit.Current, await Schema.CheckAsync(other, Cancel));
    }

    private Task<IReadOnlyList<string>> AppliedAsync() => file.ReadAsync("SELECT * FROM __EFMigrationsHistory");

    private async Task<Schema.Fit> FitAsync()
    {
        await using var db = await file.Factory.CreateDbContextAsync(Cancel);
        return await Schema.CheckAsync(db, Cancel);
    }
}
