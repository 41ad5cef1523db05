using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

[assembly: AssemblyFixture(typeof(SqlServerModel))]

namespace FellowsBot.Tests.Support;

/// <summary>
/// The bot's tables in Microsoft's offline model of SQL Server, against which a command is checked without a server:
/// its grammar, and every table, column, alias and function it names. Built when first used, once for all tests; take it
/// as a constructor parameter.
/// </summary>
public sealed class SqlServerModel : IDisposable
{
    /// <summary>Unresolved column; unresolved table, alias or function; the same, found later.</summary>
    private static readonly int[] Unresolved = [71501, 71502, 71005];

    private readonly Lazy<TSqlModel> model = new(() => Load(SqlScript.Statements(CreateScript())));
    private readonly Lock oneAtATime = new();

    /// <summary>What EF Core would run to make the database from the model as it stands.</summary>
    internal static string CreateScript()
    {
        using var db = NewContext();
        return db.Database.GenerateCreateScript();
    }

    /// <summary>A context that is never connected.</summary>
    internal static SqlServerFellowsDb NewContext() =>
        new(
            (DbContextOptions<SqlServerFellowsDb>)
                new DbContextOptionsBuilder<SqlServerFellowsDb>().UseSqlServerFor(SqlCapture.Nowhere).Options
        );

    /// <summary>Loads statements one by one, each a batch of its own; each must have been parsed, for a syntax error spoils the model.</summary>
    internal static TSqlModel Load(IEnumerable<TSqlStatement> statements)
    {
        var loaded = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in statements)
        {
            loaded.AddObjects(SqlScript.Text(statement));
        }
        return loaded;
    }

    /// <summary>Everything wrong with a model: all errors, and the warnings that mean an unresolved name; the server's own sys.* is not in the model.</summary>
    internal static IReadOnlyList<string> Problems(TSqlModel loaded) =>
        [
            .. loaded
                .Validate()
                .Where(m => m.MessageType is DacMessageType.Error || Unresolved.Contains(m.Number))
                .Where(m => !m.Message.Contains("[sys].", StringComparison.OrdinalIgnoreCase))
                .Select(m => $"{m.Prefix}{m.Number}: {m.Message}"),
        ];

    /// <summary>What is wrong with one command; empty when SQL Server would know everything it names.</summary>
    public IReadOnlyList<string> Problems(CapturedSql command) => Problems([command]);

    /// <summary>What is wrong with these commands; the model is validated once for all of them.</summary>
    public IReadOnlyList<string> Problems(IEnumerable<CapturedSql> commands)
    {
        var procedures = commands.Select(c => c.AsProcedureBody()).Distinct().Select(AsProcedure).ToList();
        lock (oneAtATime)
        {
            try
            {
                foreach (var (name, sql) in procedures)
                {
                    SqlScript.Parse(sql);
                    model.Value.AddOrUpdateObjects(sql, name, new TSqlObjectOptions());
                }
                return [.. Problems(model.Value).Select(problem => WithText(problem, procedures))];
            }
            finally
            {
                foreach (var (name, _) in procedures)
                {
                    model.Value.DeleteObjects(name);
                }
            }
        }
    }

    /// <summary>Fails the test when SQL Server would refuse this command.</summary>
    public void Check(CapturedSql command) => Check([command]);

    /// <summary>Fails the test when SQL Server would refuse any of these commands.</summary>
    public void Check(IEnumerable<CapturedSql> commands) => Assert.Equal([], Problems(commands));

    public void Dispose()
    {
        if (model.IsValueCreated)
        {
            model.Value.Dispose();
        }
    }

    private static (string Name, string Sql) AsProcedure(string body, int number)
    {
        var name = $"checked_{number}";
        return (name, $"CREATE PROCEDURE [{name}]\n{body}");
    }

    private static string WithText(string problem, List<(string Name, string Sql)> procedures) =>
        procedures.FirstOrDefault(p => problem.Contains($"[{p.Name}]", StringComparison.Ordinal)) is { Sql: { } sql }
            ? $"{problem}\n{sql}"
            : problem;
}
