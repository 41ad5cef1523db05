using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FellowsBot.Storage;

/// <summary>
/// Whether the database fits this version of the bot, and how to make it fit. Looked at with one plain query before every
/// command, so that no command pays for the migration machinery unless there is something to migrate.
/// </summary>
public static class Schema
{
    private const string SqliteWal = "PRAGMA journal_mode = 'wal'";
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    /// <summary>How the database's schema stands against this version's.</summary>
    public enum Fit
    {
        Current,
        Behind,
        Newer,
    }

    /// <summary>Compares what the database says has been applied with what this version brings.</summary>
    /// <exception cref="DbException">The database cannot be opened or read.</exception>
    public static async Task<Fit> CheckAsync(FellowsDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            return await CompareAsync(db.Database.GetDbConnection(), db.GetType(), db.Database.IsSqlite(), cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The same before there is a context: on SQLite without waking EF Core, which a short command may never need.</summary>
    /// <exception cref="DbException">The database cannot be opened or read.</exception>
    public static async Task<Fit> CheckAsync(StorageOptions storage, CancellationToken cancel)
    {
        if (storage.Provider is StorageProvider.SqlServer)
        {
            await using var db = Databases.Factory(storage).CreateDbContext();
            return await CheckAsync(db, cancel);
        }
        await using var connection = new SqliteConnection(Databases.SqliteSettings(storage.ConnectionString));
        await connection.OpenAsync(cancel);
        return await CompareAsync(connection, typeof(SqliteFellowsDb), isSqlite: true, cancel);
    }

    /// <summary>Brings the database to this version's schema, making it where there is none; a SQLite file is put in WAL mode.</summary>
    /// <exception cref="DbException">The database cannot be opened or written.</exception>
    public static async Task MigrateAsync(FellowsDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync(SqliteWal, cancel);
            await WaitForOtherMigrationAsync(db, cancel);
        }
        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>
    /// On SQL Server, the SQL that brings any earlier version of the schema to this one; it may be run more than once.
    /// On SQLite, which has no conditions, the SQL that makes a new file, in WAL mode.
    /// </summary>
    public static string Script(FellowsDb db)
    {
        var migrator = db.GetService<IMigrator>();
        return db.Database.IsSqlite()
            ? $"{SqliteWal};\n\n{migrator.GenerateScript()}"
            : migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    /// <summary>
    /// On SQLite, EF Core's lock is a row that a killed migration leaves behind, and the next one would wait for it for ever
    /// (dotnet/efcore#38958). Ours take less than a second, so a lock of half a minute is nobody's.
    /// </summary>
    private static async Task WaitForOtherMigrationAsync(FellowsDb db, CancellationToken cancel)
    {
        var hasLock = db.Database.SqlQuery<int>(
            $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'"
        );
        var held = db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM __EFMigrationsLock");
        while (await hasLock.SingleAsync(cancel) > 0 && await held.SingleAsync(cancel) > 0)
        {
            await db.Database.ExecuteSqlAsync(
                $"DELETE FROM __EFMigrationsLock WHERE julianday(Timestamp) < julianday('now', '-30 seconds')",
                cancel
            );
            await Task.Delay(LookAgain, cancel);
        }
    }

    private static async Task<Fit> CompareAsync(
        DbConnection connection,
        Type context,
        bool isSqlite,
        CancellationToken cancel
    )
    {
        var known = KnownTo(context);
        var applied = await AppliedAsync(connection, isSqlite, cancel);
        return applied.Except(known).Any() ? Fit.Newer
            : known.Except(applied).Any() ? Fit.Behind
            : Fit.Current;
    }

    private static HashSet<string> KnownTo(Type context) =>
        typeof(FellowsDb)
            .Assembly.GetTypes()
            .Where(t =>
                t.IsSubclassOf(typeof(Migration)) && t.GetCustomAttribute<DbContextAttribute>()?.ContextType == context
            )
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .ToHashSet();

    private static async Task<HashSet<string>> AppliedAsync(
        DbConnection connection,
        bool isSqlite,
        CancellationToken cancel
    )
    {
        var applied = new HashSet<string>();
        await using var exists = connection.CreateCommand();
        exists.CommandText = isSqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'"
            : "SELECT COUNT(*) FROM sys.tables WHERE name = '__EFMigrationsHistory'";
        if (Convert.ToInt64(await exists.ExecuteScalarAsync(cancel)) == 0)
        {
            return applied;
        }
        await using var read = connection.CreateCommand();
        read.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        await using var rows = await read.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            applied.Add(rows.GetString(0));
        }
        return applied;
    }
}
