using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FellowsBot.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>One command as SQL Server would have got it: its text, and the types of its parameters by name.</summary>
public sealed record CapturedSql(string Text, IReadOnlyDictionary<string, string> ParameterTypes)
{
    /// <summary>A command without parameters.</summary>
    public CapturedSql(string text)
        : this(text, new Dictionary<string, string>()) { }

    internal static CapturedSql From(DbCommand command) =>
        new(
            command.CommandText,
            command
                .Parameters.Cast<SqlParameter>()
                .ToDictionary(p => "@" + p.ParameterName.TrimStart('@'), TypeOf, StringComparer.Ordinal)
        );

    internal string AsProcedureBody() =>
        string.Join(",\n", ParameterTypes.Select(p => $"{p.Key} {p.Value}")) + $"\nAS\nBEGIN\n{Text}\nEND";

    private static string TypeOf(SqlParameter parameter)
    {
        var type = parameter.SqlDbType.ToString().ToLowerInvariant();
        return parameter.SqlDbType switch
        {
            SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.VarBinary =>
                $"{type}({(parameter.Size is > 0 and <= 4000 ? parameter.Size : "max")})",
            SqlDbType.Decimal => $"{type}({parameter.Precision},{parameter.Scale})",
            _ => type,
        };
    }
}

/// <summary>
/// Stands in for a SQL Server: hands out the bot's own contexts, set up as <see cref="Databases"/> does, on a connection
/// that leads nowhere, and records every command. Also what is sent past EF Core, on the bare connection, is recorded.
/// <para>
/// Answers are enough to keep a handler going, no more: a row that was given to <see cref="Hold"/> comes back from every
/// query of its table whatever the query's conditions, a write always finds its row and leaves no trace, and a new row gets the next number.
/// </para>
/// </summary>
public sealed class SqlCapture
{
    /// <summary>A well-formed connection string of a server that does not exist.</summary>
    public const string Nowhere = "Server=nowhere.invalid;Database=FellowsBot;Encrypt=false";

    /// <summary>More commands than any handler needs: a loop that waits for a change which never comes.</summary>
    private const int TooMany = 5000;

    private readonly ConcurrentQueue<CapturedSql> commands = new();
    private readonly SqlAnswers answers;

    public SqlCapture()
    {
        Factory = new PooledFactory<SqlServerFellowsDb>(b =>
        {
            b.UseSqlServerFor(Nowhere);
            b.UseSqlServer(new Wire(this));
        });
        using var db = Factory.CreateDbContext();
        answers = new SqlAnswers(db.Model);
        Hold(new Bookkeeping());
    }

    /// <summary>Hands out contexts as <see cref="Databases.Factory"/> does for SQL Server, its retrying strategy included.</summary>
    public IDbContextFactory<FellowsDb> Factory { get; }

    /// <summary>What was sent so far, in order.</summary>
    public IReadOnlyList<CapturedSql> Commands => [.. commands];

    /// <summary>Lets queries find these rows; the one row of <see cref="Bookkeeping"/> is always there.</summary>
    public SqlCapture Hold(params object[] rows)
    {
        Array.ForEach(rows, answers.Hold);
        return this;
    }

    private void Record(DbCommand command)
    {
        commands.Enqueue(CapturedSql.From(command));
        if (commands.Count > TooMany)
        {
            throw new InvalidOperationException(
                $"More than {TooMany} commands: is something waiting for its own write?"
            );
        }
    }

    /// <summary>A connection that is always open and leads nowhere.</summary>
    private sealed class Wire(SqlCapture capture) : DbConnection
    {
        [AllowNull]
        public override string ConnectionString { get; set; } = Nowhere;
        public override string Database => "FellowsBot";
        public override string DataSource => "nowhere.invalid";
        public override string ServerVersion => "16.00.0000";
        public override ConnectionState State => ConnectionState.Open;

        public override void Open() { }

        public override void Close() { }

        public override void ChangeDatabase(string databaseName) { }

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
            new Transaction(this, isolationLevel);

        protected override DbCommand CreateDbCommand() => new Command(capture, this);
    }

    /// <summary>A transaction that always succeeds.</summary>
    private sealed class Transaction(Wire wire, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;
        public override bool SupportsSavepoints => true;
        protected override DbConnection DbConnection => wire;

        public override void Commit() { }

        public override void Rollback() { }

        public override void Rollback(string savepointName) { }

        public override void Save(string savepointName) { }

        public override void Release(string savepointName) { }
    }

    /// <summary>A command that is recorded instead of sent. Its parameters are SQL Server's own, so that they have its types.</summary>
    private sealed class Command(SqlCapture capture, Wire wire) : DbCommand
    {
        private readonly SqlCommand parameters = new();

        [AllowNull]
        public override string CommandText { get; set; } = "";
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; } = CommandType.Text;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection? DbConnection { get; set; } = wire;
        protected override DbParameterCollection DbParameterCollection => parameters.Parameters;
        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel() { }

        public override void Prepare() { }

        public override int ExecuteNonQuery()
        {
            capture.Record(this);
            return 1;
        }

        public override object? ExecuteScalar()
        {
            using var reader = ExecuteDbDataReader(CommandBehavior.Default);
            return reader.Read() ? reader.GetValue(0) : null;
        }

        protected override DbParameter CreateDbParameter() => new SqlParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            capture.Record(this);
            return capture.answers.To(this);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                parameters.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
