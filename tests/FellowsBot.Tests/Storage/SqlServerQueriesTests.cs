using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.Storage;

/// <summary>The ways in which the bot asks its database, as SQL Server would get them, checked without a server.</summary>
public sealed class SqlServerQueriesTests(SqlServerModel model)
{
    private static readonly EmailAddress Ada = EmailAddress.Parse("ada@example.org");
    private static readonly Instant Now = FakeClock.FromUtc(2025, 10, 6, 9, 0, 0).GetCurrentInstant();

    private readonly SqlCapture capture = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Person NewPerson(string email = "ada@example.org") =>
        new()
        {
            Email = EmailAddress.Parse(email),
            FirstName = "Ada",
            LastName = "Lovelace",
            Stage = StageId.Offer,
            Status = StageStatus.Invited,
            OfferStatus = OfferStatus.Open,
            OfferDeadlineAt = Now,
            Zone = DateTimeZoneProviders.Tzdb["Europe/London"],
            StartOn = new LocalDate(2025, 10, 20),
        };

    [Fact]
    public async Task People_are_found_by_address_number_role_and_mentor()
    {
        await using var db = capture.Factory.CreateDbContext();
        int[] several = [1, 2, 3];

        Assert.Null(await db.People.SingleOrDefaultAsync(p => p.Email == Ada, Cancel));
        Assert.Null(await db.People.FirstOrDefaultAsync(p => p.Id == 7, Cancel));
        Assert.Equal([], await db.People.Where(p => p.Role == Role.Staff).ToListAsync(Cancel));
        Assert.Equal([], await db.People.Where(p => several.Contains(p.Id)).ToListAsync(Cancel));
        Assert.Equal(
            [],
            await db.People.Where(p => p.Mentor == "Grace Hopper" || p.Mentor!.StartsWith("Gr")).ToListAsync(Cancel)
        );
        Assert.False(await db.People.AnyAsync(p => p.Email == Ada, Cancel));

        Assert.Equal(6, capture.Commands.Count);
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task Counts_and_lists_are_worked_out_by_the_database()
    {
        await using var db = capture.Factory.CreateDbContext();

        await db
            .People.GroupBy(p => new { p.Stage, p.Status })
            .Select(g => new
            {
                g.Key.Stage,
                g.Key.Status,
                Count = g.Count(),
            })
            .ToListAsync(Cancel);
        await db.People.CountAsync(p => p.Status != StageStatus.Withdrawn, Cancel);
        await db
            .People.Where(p => p.OfferStatus == OfferStatus.Open && p.OfferDeadlineAt > Now)
            .OrderBy(p => p.OfferDeadlineAt)
            .ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.FirstName,
                p.OfferDeadlineAt,
            })
            .Take(20)
            .ToListAsync(Cancel);
        await db.People.Where(p => p.OtherDeadlineOn <= new LocalDate(2025, 12, 15)).ToListAsync(Cancel);
        await db.Audit.Where(e => e.PersonId == 7).OrderByDescending(e => e.Id).Skip(20).Take(10).ToListAsync(Cancel);
        await db.Audit.MaxAsync(e => (long?)e.Id, Cancel);
        await db
            .Audit.Join(
                db.People,
                e => e.PersonId,
                p => p.Id,
                (e, p) =>
                    new
                    {
                        e.At,
                        e.Field,
                        p.LastName,
                    }
            )
            .ToListAsync(Cancel);

        Assert.Equal(7, capture.Commands.Count);
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task People_are_added_changed_and_erased()
    {
        await using var db = capture.Factory.CreateDbContext();

        db.Add(NewPerson());
        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();
        db.AddRange(Enumerable.Range(0, 5).Select(n => NewPerson($"ada{n}@example.org")));
        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();
        var stored = NewPerson() with { Id = 7, Version = 3 };
        db.Entry(stored).State = EntityState.Modified;
        db.Entry(stored).Property(p => p.Version).OriginalValue = 2;
        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();
        db.Remove(NewPerson() with { Id = 7 });
        await db.SaveChangesAsync(Cancel);
        await db.People.Where(p => p.Id == 8).ExecuteDeleteAsync(Cancel);
        await db.Bookkeeping.ExecuteUpdateAsync(
            set => set.SetProperty(r => r.PeopleRevision, r => r.PeopleRevision + 1),
            Cancel
        );

        Assert.Equal(
            [
                "INSERT INTO [People]",
                "MERGE [People]",
                "UPDATE [People]",
                "DELETE FROM [People]",
                "DELETE FROM [p]",
                "UPDATE [b]",
            ],
            capture.Commands.Select(c => Verb(c.Text))
        );
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task A_change_in_a_transaction_of_its_own_runs_within_the_retrying_strategy()
    {
        await using var db = capture.Factory.CreateDbContext();
        var question = new QuestionForStaff
        {
            Text = "Where?",
            ConversationId = "c1",
            AskedAt = Now,
        };

        await db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
                db.Questions.Add(question);
                await db.SaveChangesAsync(Cancel);
                await transaction.CommitAsync(Cancel);
            });

        Assert.Equal(1001, question.Id);
        Assert.Equal(["SAVE TRANSACTION", "INSERT INTO [Questions]"], capture.Commands.Select(c => Verb(c.Text)));
        model.Check(capture.Commands);
        await Assert.ThrowsAsync<InvalidOperationException>(() => OutsideTheStrategyAsync(db));
    }

    private static async Task OutsideTheStrategyAsync(FellowsDb db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.People.ToListAsync(Cancel);
    }

    [Fact]
    public async Task The_look_at_the_schema_is_sql_that_the_server_knows()
    {
        await using var db = capture.Factory.CreateDbContext();

        Assert.Equal(Schema.Fit.Behind, await Schema.CheckAsync(db, Cancel));

        model.Check(capture.Commands);
    }

    [Fact]
    public async Task Parameters_are_recorded_with_the_types_the_server_would_see()
    {
        await using var db = capture.Factory.CreateDbContext();
        var (email, day, at) = (Ada, new LocalDate(2025, 10, 20), Now);

        await db.People.Where(p => p.Email == email && p.StartOn == day && p.OfferSentAt < at).ToListAsync(Cancel);

        Assert.Equal(
            ["@at: datetime2", "@day: date", "@email: nvarchar(254)"],
            Assert.Single(capture.Commands).ParameterTypes.Select(p => $"{p.Key}: {p.Value}").Order()
        );
    }

    [Fact]
    public async Task Rows_held_come_back_from_the_queries_of_their_table()
    {
        var ada = NewPerson() with { Id = 7, Version = 2 };
        capture.Hold(ada);
        await using var db = capture.Factory.CreateDbContext();

        Assert.Equal(ada, await db.People.SingleOrDefaultAsync(p => p.Email == Ada, Cancel));
        Assert.Equal(1, await db.People.CountAsync(Cancel));
        Assert.True(await db.People.AnyAsync(Cancel));
        Assert.Equal("Lovelace", await db.People.Select(p => p.LastName).FirstAsync(Cancel));
        Assert.Equal(Now, await db.People.MaxAsync(p => p.OfferDeadlineAt, Cancel));
        Assert.Equal([], await db.People.OrderBy(p => p.Id).Skip(1).Take(5).ToListAsync(Cancel));
        Assert.Equal(ada, Assert.Single(await db.People.FromSqlRaw("SELECT * FROM People").ToListAsync(Cancel)));
        Assert.Equal(Bookkeeping.TheRow, (await db.Bookkeeping.SingleAsync(Cancel)).Id);
        model.Check(capture.Commands);
    }

    [Fact]
    public void A_wrong_column_is_refused() => Refused("SQL71501", "SELECT [Nickname] FROM [People]");

    [Fact]
    public void A_wrong_column_behind_an_alias_is_refused() =>
        Refused("SQL71501", "SELECT [p].[Id] FROM [People] AS [p] WHERE [p].[Nickname] = N'a'");

    [Fact]
    public void A_wrong_table_is_refused() => Refused("SQL71502", "SELECT [Id] FROM [Persons]");

    [Fact]
    public void A_wrong_alias_is_refused() => Refused("SQL71502", "SELECT [q].[Id] FROM [People] AS [p]");

    [Fact]
    public void A_wrong_column_in_a_write_is_refused() =>
        Refused("SQL71501", "UPDATE [People] SET [Nickname] = N'a' OUTPUT 1 WHERE [Id] = 7");

    [Fact]
    public void The_model_is_clean_again_after_a_refusal()
    {
        Assert.NotEmpty(model.Problems(new CapturedSql("SELECT [Id] FROM [Persons]")));

        model.Check(new CapturedSql("SELECT [Id] FROM [People]"));
    }

    [Fact]
    public void Wrong_grammar_is_refused_and_does_not_spoil_the_model()
    {
        Assert.ThrowsAny<Exception>(() => model.Check(new CapturedSql("SELECT [Id] FRO [People] LIMIT 1")));

        model.Check(new CapturedSql("SELECT [Id] FROM [People]"));
    }

    [Fact]
    public async Task A_wrong_column_that_a_handler_would_send_is_refused()
    {
        await using var db = capture.Factory.CreateDbContext();

        await db.Database.ExecuteSqlAsync($"UPDATE [People] SET [Nickname] = {"Countess"} WHERE [Id] = {7}", Cancel);

        Assert.StartsWith("SQL71501", Assert.Single(model.Problems(capture.Commands)), StringComparison.Ordinal);
    }

    private void Refused(string number, string sql)
    {
        var problems = model.Problems(new CapturedSql(sql));
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.StartsWith(number, problem, StringComparison.Ordinal));
    }

    /// <summary>The command's verb and the first name after it.</summary>
    private static string Verb(string sql)
    {
        string[] verbs = ["SAVE TRANSACTION", "INSERT", "MERGE", "UPDATE", "DELETE"];
        var line = sql.Split('\n').First(l => verbs.Any(v => l.StartsWith(v, StringComparison.Ordinal)));
        return line.StartsWith(verbs[0], StringComparison.Ordinal)
            ? verbs[0]
            : line[..(line.IndexOf(']', StringComparison.Ordinal) + 1)];
    }
}
