using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace FellowsBot.Tests.Storage;

/// <summary>The audit is only ever added to, whoever asks the database.</summary>
public sealed class AppendOnlyTests : IAsyncLifetime, IDisposable
{
    private readonly SqliteFile file = new();

    public async ValueTask InitializeAsync()
    {
        await file.MigratedAsync();
        await file.RunAsync(
            """
            INSERT INTO Audit (Id, At, PersonId, Field, "Before", "After", Source, "By", Reason, Channel)
            VALUES (1, '2025-10-01 16:00:00', 7, 'status', 'invited', 'passed', 'chat', 'Grace Mbeki', 'well done', 'slack');
            """
        );
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => file.Dispose();

    [Theory]
    [InlineData("DELETE FROM Audit")]
    [InlineData("DELETE FROM Audit WHERE Id = 1")]
    [InlineData("UPDATE Audit SET At = '2020-01-01 00:00:00'")]
    [InlineData("UPDATE Audit SET Field = 'stage'")]
    [InlineData("UPDATE Audit SET Source = 'import'")]
    [InlineData("UPDATE Audit SET PersonId = 8")]
    [InlineData("UPDATE Audit SET PersonId = NULL")]
    [InlineData("UPDATE Audit SET ByPersonId = 8")]
    [InlineData("UPDATE Audit SET ForPersonId = 8")]
    [InlineData("UPDATE Audit SET ChangeId = 8")]
    [InlineData("UPDATE Audit SET Channel = NULL")]
    [InlineData("UPDATE Audit SET Id = 2")]
    [InlineData("UPDATE Audit SET \"Before\" = 'Invited'")]
    [InlineData("UPDATE Audit SET \"After\" = 'rejected'")]
    [InlineData("UPDATE Audit SET \"By\" = 'Somebody Else'")]
    [InlineData("UPDATE Audit SET Reason = 'no reason', \"Before\" = NULL")]
    [InlineData("INSERT OR REPLACE INTO Audit (Id, At, Field, Source) VALUES (1, '2020-01-01 00:00:00', 'x', 'chat')")]
    public async Task What_stands_in_it_is_neither_changed_nor_taken_out(string sql)
    {
        var before = await file.ReadAsync("SELECT * FROM Audit");

        var refused = await Assert.ThrowsAsync<SqliteException>(() => file.RunAsync(sql));

        Assert.Contains(AppendOnly.Complaint, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await file.ReadAsync("SELECT * FROM Audit"));
    }

    [Fact]
    public async Task The_texts_about_an_erased_person_are_emptied_and_cannot_be_filled_again()
    {
        await file.RunAsync("""UPDATE Audit SET "Before" = NULL, "After" = NULL, Reason = NULL, "By" = NULL""");

        Assert.Equal(
            ["1|7|status||||"],
            await file.ReadAsync("""SELECT Id, PersonId, Field, "Before", "After", Reason, "By" FROM Audit""")
        );
        await Assert.ThrowsAsync<SqliteException>(() => file.RunAsync("UPDATE Audit SET \"After\" = 'passed'"));
    }

    [Fact]
    public async Task Rows_are_added_as_ever()
    {
        await using var db = file.Factory.CreateDbContext();
        db.Audit.Add(new AuditEntry { Field = "stage", Source = AuditEntry.FromChat });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["1", "2"], await file.ReadAsync("SELECT Id FROM Audit ORDER BY Id"));
    }

    [Fact]
    public async Task The_triggers_outlive_every_migration()
    {
        var triggers = await file.ReadAsync("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name");

        Assert.Equal([AppendOnly.Trigger, $"{AppendOnly.Trigger}_delete", $"{AppendOnly.Trigger}_replace"], triggers);
    }

    [Fact]
    public async Task An_ordinary_change_meets_no_trigger()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Ada Okafor").With(stage: StageId.Interview, status: StageStatus.Submitted)
        );

        await world.RecordAsync(new SetStatus(StageStatus.Passed) { Who = Whom.Named("ada") }, "grace@example.org");

        Assert.Equal(["status"], (await world.AuditAsync()).Select(e => e.Field));
    }

    public sealed class OnSqlServer
    {
        private readonly string script;

        public OnSqlServer()
        {
            using var db = SqlServerModel.NewContext();
            script = Schema.Script(db);
        }

        [Fact]
        public void The_migrations_make_a_trigger_that_the_server_would_take()
        {
            var triggers = SqlScript.TriggersMadeBy(script);
            using var model = SqlServerModel.Load([.. SqlScript.SchemaLeftBy(script), .. triggers]);

            Assert.Equal([], SqlServerModel.Problems(model));
            Assert.Equal(AppendOnly.Trigger, Name(Assert.Single(triggers)));
        }

        [Fact]
        public void It_stands_on_updates_and_deletes_of_the_audit_and_names_every_column()
        {
            var trigger = (CreateTriggerStatement)SqlScript.TriggersMadeBy(script).Single();
            using var db = SqlServerModel.NewContext();
            var text = SqlScript.Text(trigger);

            Assert.Equal("Audit", trigger.TriggerObject.Name.BaseIdentifier.Value);
            Assert.Equal(
                [TriggerActionType.Delete, TriggerActionType.Update],
                trigger.TriggerActions.Select(a => a.TriggerActionType).Order()
            );
            Assert.All(
                db.Model.FindEntityType(typeof(AuditEntry))!.GetProperties(),
                p => Assert.Contains($"[{p.GetColumnName()}]", text, StringComparison.Ordinal)
            );
        }

        [Fact]
        public void A_wrong_column_in_the_trigger_is_seen()
        {
            var wrong = SqlScript.Statements(
                SqlScript
                    .Text(SqlScript.TriggersMadeBy(script).Single())
                    .Replace("[Field]", "[Fields]", StringComparison.Ordinal)
            );
            using var model = SqlServerModel.Load([.. SqlScript.SchemaLeftBy(script), .. wrong]);

            Assert.NotEmpty(SqlServerModel.Problems(model));
        }

        [Fact]
        public async Task Rows_are_added_without_the_output_clause_that_triggers_forbid()
        {
            var capture = new SqlCapture();
            await using var db = capture.Factory.CreateDbContext();

            db.Audit.Add(new AuditEntry { Field = "stage", Source = AuditEntry.FromChat });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);

            var insert = Assert.Single(
                capture.Commands,
                c => c.Text.Contains("INSERT INTO [Audit]", StringComparison.Ordinal)
            );
            Assert.DoesNotContain("OUTPUT", insert.Text, StringComparison.Ordinal);
            Assert.Contains("scope_identity()", insert.Text, StringComparison.Ordinal);
        }

        private static string Name(TSqlStatement trigger) =>
            ((CreateTriggerStatement)trigger).Name.BaseIdentifier.Value;
    }
}
