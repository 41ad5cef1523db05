using System.Data.Common;
using System.Reflection;
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
        var known = KnownTo(db);
        var applied = await AppliedAsync(db, cancel);
        return applied.Except(known).Any() ? Fit.Newer
            : known.Except(applied).Any() ? Fit.Behind
            : Fit.Current;
    }

    /// <summary>Brings the database to this version's schema, making it where there is none; a SQLite file is put in WAL mode.</summary>
    /// <exception cref="DbException">The database cannot be opened or written.</exception>
    public static async Task MigrateAsync(FellowsDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancel);
        }
        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>The SQL that brings any earlier version of the schema to this one; it may be run more than once on SQL Server.</summary>
    public static string Script(FellowsDb db) =>
        db.GetService<IMigrator>()
            .GenerateScript(
                options: db.Database.IsSqlite()
                    ? MigrationsSqlGenerationOptions.Default
                    : MigrationsSqlGenerationOptions.Idempotent
            );

    private static HashSet<string> KnownTo(FellowsDb db) =>
        typeof(FellowsDb)
            .Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType == db.GetType())
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .ToHashSet();

    private static async Task<HashSet<string>> AppliedAsync(FellowsDb db, CancellationToken cancel)
    {
        var applied = new HashSet<string>();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var exists = connection.CreateCommand();
            exists.CommandText = db.Database.IsSqlite()
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
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
