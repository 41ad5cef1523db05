using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>
/// The scheduler's tables, by the script that Quartz brings with it and runs at a start: each statement makes only what is
/// missing. `migrate` runs it too, so that on a server the account that serves need not be allowed to make tables.
/// </summary>
internal static class SchedulerTables
{
    private const string Folder = "Quartz.Impl.AdoJobStore.Schema";
    private const string Prefix = "QRTZ_";

    /// <summary>What stands between two statements of Quartz's script.</summary>
    private const string Between = "--;;";

    /// <summary>Makes those that are not there yet.</summary>
    public static async Task MakeAsync(FellowsDb db, CancellationToken cancel)
    {
        foreach (var statement in Statements(db.Database.IsSqlite()))
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancel);
        }
    }

    /// <summary>The SQL that would, as one script; on SQL Server each statement is a batch of its own.</summary>
    public static string Script(FellowsDb db)
    {
        var isSqlite = db.Database.IsSqlite();
        return string.Concat(Statements(isSqlite).Select(s => isSqlite ? $"{s}\n\n" : $"{s}\nGO\n\n"));
    }

    private static IEnumerable<string> Statements(bool isSqlite)
    {
        var name = $"{Folder}.create_{(isSqlite ? "sqlite" : "sqlServer")}.sql";
        using var script = typeof(IScheduler).Assembly.GetManifestResourceStream(name);
        using var text = new StreamReader(
            script ?? throw new InvalidOperationException($"Quartz no longer brings {name}.")
        );
        return text.ReadToEnd()
            .ReplaceLineEndings("\n")
            .Replace("{0}", Prefix, StringComparison.Ordinal)
            .Replace("{1}", Prefix, StringComparison.Ordinal)
            .Split($"\n{Between}\n")
            // Before the first statement there are only remarks for whoever edits the file.
            .Skip(1)
            .Select(s => $"{s.Trim().TrimEnd(';')};");
    }
}
