namespace FellowsBot.Storage;

/// <summary>Which database to use.</summary>
public enum StorageProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Settings section "Storage": which database, and how to reach it.</summary>
public sealed class StorageOptions
{
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>Default: a file named fellowsbot.db in the working folder.</summary>
    public string ConnectionString { get; set; } = "Data Source=fellowsbot.db";
}
