using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FellowsBot.Storage;

/// <summary>Builds the options of the context for the database that the settings name.</summary>
public static class Databases
{
    /// <summary>How long a SQLite statement waits for another writer, in seconds.</summary>
    private const int BusySeconds = 15;

    /// <summary>Sets up <see cref="SqliteFellowsDb"/>: foreign keys on, waiting for other writers; the file itself is kept in WAL mode by the migrations.</summary>
    public static DbContextOptionsBuilder UseSqliteFor(this DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseSqlite(SqliteSettings(connectionString)).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    /// <summary>The connection string with what we always want: foreign keys on, and a wait for other writers.</summary>
    public static string SqliteSettings(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!settings.ShouldSerialize("Default Timeout"))
        {
            settings.DefaultTimeout = BusySeconds;
        }
        return settings.ConnectionString;
    }

    /// <summary>Sets up <see cref="SqlServerFellowsDb"/>: transient faults are tried again by EF Core's own strategy.</summary>
    public static DbContextOptionsBuilder UseSqlServerFor(
        this DbContextOptionsBuilder builder,
        string connectionString
    ) =>
        builder
            .UseSqlServer(connectionString, server => server.EnableRetryOnFailure(3))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    /// <summary>The context's factory for the settings, the same type for both databases.</summary>
    public static IDbContextFactory<FellowsDb> Factory(StorageOptions storage) =>
        storage.Provider is StorageProvider.Sqlite
            ? new PooledFactory<SqliteFellowsDb>(b => b.UseSqliteFor(storage.ConnectionString))
            : new PooledFactory<SqlServerFellowsDb>(b => b.UseSqlServerFor(storage.ConnectionString));

    /// <summary>Whether it is a SQLite file that is not there yet and that the first command will make.</summary>
    public static bool IsYetToBeMade(StorageOptions storage)
    {
        if (storage.Provider is not StorageProvider.Sqlite)
        {
            return false;
        }
        var settings = new SqliteConnectionStringBuilder(storage.ConnectionString);
        return settings is { Mode: SqliteOpenMode.ReadWriteCreate, DataSource: not ("" or ":memory:") }
            && !File.Exists(settings.DataSource)
            && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(settings.DataSource)));
    }

    /// <summary>
    /// For asking whether the database is there: a kept connection goes on reading a SQLite file that was deleted or
    /// replaced, so with these the file is opened anew, and none is made.
    /// </summary>
    public static StorageOptions Afresh(StorageOptions storage)
    {
        if (storage.Provider is not StorageProvider.Sqlite)
        {
            return storage;
        }
        var settings = new SqliteConnectionStringBuilder(storage.ConnectionString) { Pooling = false };
        settings.Mode = settings.Mode is SqliteOpenMode.ReadWriteCreate ? SqliteOpenMode.ReadWrite : settings.Mode;
        return new StorageOptions { Provider = storage.Provider, ConnectionString = settings.ConnectionString };
    }
}

/// <summary>Pooled contexts of one database, under the type that the features know.</summary>
internal sealed class PooledFactory<TDb> : IDbContextFactory<FellowsDb>
    where TDb : FellowsDb
{
    private readonly PooledDbContextFactory<TDb> pool;

    public PooledFactory(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<TDb>();
        use(builder);
        pool = new(builder.Options);
    }

    public FellowsDb CreateDbContext() => pool.CreateDbContext();
}
