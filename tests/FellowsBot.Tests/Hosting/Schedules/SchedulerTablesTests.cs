using FellowsBot.Hosting.Schedules;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace FellowsBot.Tests.Hosting.Schedules;

/// <summary>`migrate` makes the scheduler's tables too, so that whoever serves need not be allowed to.</summary>
public class SchedulerTablesTests
{
    private const string Made = "SELECT type, name FROM sqlite_master WHERE name LIKE 'QRTZ%' ORDER BY name";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Migrate_makes_what_a_start_would_make_and_twice_is_as_once()
    {
        await using var bot = await ServedBot.StartAsync();
        using var served = await bot.ReadyAsync();
        using var commands = new Commands();
        var database = $"--Storage:ConnectionString=Data Source={commands.Database}";
        Assert.Equal(0, (await commands.RunAsync("migrate", database)).ExitCode);
        var twice = await commands.RunAsync("migrate", database);

        Assert.Equal((0, ""), (twice.ExitCode, twice.Error));
        var made = await ReadAsync(commands.Database);
        Assert.Contains("table|QRTZ_TRIGGERS", made);
        Assert.Equal(await bot.File.ReadAsync(Made), made);
    }

    [Fact]
    public async Task The_script_for_SQLite_makes_the_same()
    {
        using var commands = new Commands();
        await commands.RunAsync("migrate", $"--Storage:ConnectionString=Data Source={commands.Database}");
        var script = Path.Combine(commands.Folder, "all.sql");
        using var fresh = new SqliteFile();
        Assert.Equal(
            0,
            (
                await commands.RunAsync(
                    "migrate",
                    "--script",
                    script,
                    $"--Storage:ConnectionString=Data Source={fresh.Path}"
                )
            ).ExitCode
        );

        await fresh.RunAsync(await File.ReadAllTextAsync(script, Cancel));

        Assert.Equal(await ReadAsync(commands.Database), await fresh.ReadAsync(Made));
    }

    [Fact]
    public void On_SQL_Server_the_script_is_one_that_the_server_takes()
    {
        using var db = SqlServerModel.NewContext();
        var script = SchedulerTables.Script(db);

        var statements = SqlScript.SchemaLeftBy(script);
        using var model = SqlServerModel.Load(statements);

        Assert.Equal([], SqlServerModel.Problems(model));
        var tables = statements.OfType<CreateTableStatement>().Select(t => t.SchemaObjectName.BaseIdentifier.Value);
        string[] some =
        [
            "QRTZ_CRON_TRIGGERS",
            "QRTZ_FIRED_TRIGGERS",
            "QRTZ_JOB_DETAILS",
            "QRTZ_LOCKS",
            "QRTZ_TRIGGERS",
        ];
        Assert.Equal(some, some.Intersect(tables));
        // Nothing is made that is there, and nothing is ever dropped: it may be run while the bot serves.
        Assert.All(SqlScript.Statements(script), s => Assert.IsType<IfStatement>(s));
        Assert.DoesNotContain("DROP", script, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_whole_script_for_SQL_Server_has_the_bots_tables_and_the_schedulers()
    {
        using var db = SqlServerModel.NewContext();

        var tables = SqlScript
            .SchemaLeftBy(Schema.Script(db) + SchedulerTables.Script(db))
            .OfType<CreateTableStatement>()
            .Select(t => t.SchemaObjectName.BaseIdentifier.Value)
            .ToList();

        Assert.Contains("Ledger", tables);
        Assert.Contains("QRTZ_LOCKS", tables);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string database)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(
            $"Data Source={database};Pooling=false"
        );
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = Made;
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancel))
        {
            rows.Add($"{reader.GetString(0)}|{reader.GetString(1)}");
        }
        return rows;
    }
}
