using FellowsBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>A SQLite database in a folder of its own, gone after the test.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fellowsbot-");

    public SqliteFile() => Factory = FactoryFor(ConnectionString);

    public string Folder => folder.FullName;
    public string Path => System.IO.Path.Combine(Folder, "fellowsbot.db");
    public string ConnectionString => $"Data Source={Path}";

    /// <summary>Contexts as the bot has them; the file is not there until somebody asks.</summary>
    public IDbContextFactory<FellowsDb> Factory { get; }

    /// <summary>The same for another connection string, say with a shorter wait.</summary>
    public static IDbContextFactory<FellowsDb> FactoryFor(string connectionString) =>
        Databases.Factory(new StorageOptions { ConnectionString = connectionString });

    public async Task<SqliteFile> MigratedAsync()
    {
        await using var db = await Factory.CreateDbContextAsync(TestContext.Current.CancellationToken);
        await Schema.MigrateAsync(db, TestContext.Current.CancellationToken);
        return this;
    }

    /// <summary>Runs SQL past the bot, on a connection of its own that is not pooled.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The rows of a query, their columns joined by "|".</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }
        return rows;
    }

    public async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    public void Dispose()
    {
        using (var pooled = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }
        folder.Delete(recursive: true);
    }
}
