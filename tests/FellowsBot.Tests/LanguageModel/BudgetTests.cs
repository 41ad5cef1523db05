using FellowsBot.Conversation;
using FellowsBot.LanguageModel;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>A day's tokens are counted in the database, by the real time, and never passed.</summary>
public sealed class BudgetTests : ModelTests
{
    private static readonly LocalDate FirstOfOctober = new(2025, 10, 1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_question_used_is_booked_on_the_day_of_the_seasons_zone()
    {
        Claude.Uses(("season_calendar", new { }));
        Claude.GivesUp();
        World.MoveTo("2025-10-01T23:30:00-07:00");

        await World.AskAsync(Uncovered);

        Assert.Equal([(FirstOfOctober, 2 * FakeClaude.TokensOfACall, 1)], await World.ModelUseAsync());
    }

    [Fact]
    public async Task A_day_that_is_used_up_is_answered_locally_until_the_next()
    {
        await using var thrifty = await World.SampleAsync(Settings(dailyTokens: Budget.MostForOneQuestion));
        Claude.GivesUp();
        Claude.GivesUp();
        await thrifty.AskAsync(Uncovered);

        var spent = await thrifty.AskAsync(Uncovered);
        var callsThatDay = Claude.Calls.Count;
        thrifty.MoveTo("2025-10-02T00:00:00-07:00");
        await thrifty.AskAsync(Uncovered);

        Assert.Equal((Outcome.Unknown, 1, 2), (spent.Outcome, callsThatDay, Claude.Calls.Count));
        Assert.Equal([1, 1], (await thrifty.ModelUseAsync()).Select(u => u.Questions));
    }

    [Fact]
    public async Task A_restart_does_not_fill_it_again()
    {
        await using var thrifty = await World.SampleAsync(Settings(dailyTokens: Budget.MostForOneQuestion));
        Claude.GivesUp();
        await thrifty.AskAsync(Uncovered);

        thrifty.Restart();
        await thrifty.AskAsync(Uncovered);

        Assert.Single(Claude.Calls);
    }

    /// <summary>A moment that the asker names, or the trial's clock, must not open another day's purse.</summary>
    [Fact]
    public async Task The_day_is_the_real_one_whatever_moment_is_asked_about()
    {
        Claude.GivesUp();

        await World.AskAsync(Uncovered, at: "2025-12-24T09:00:00-08:00");

        Assert.Equal([FirstOfOctober], (await World.ModelUseAsync()).Select(u => u.Day));
    }

    [Fact]
    public async Task Several_nodes_at_once_do_not_pass_it_together()
    {
        using var file = await new SqliteFile().MigratedAsync();
        const int Affordable = 3;
        Budget Node() =>
            new(
                SqliteFile.FactoryFor(file.ConnectionString),
                new FakeClock(World.Start),
                World.Season.Zone,
                Affordable * Budget.MostForOneQuestion + 1
            );

        var days = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => Task.Run(() => Node().SetAsideAsync(Cancel), Cancel))
        );

        Assert.Equal(Affordable, days.Count(d => d is not null));
        Assert.Equal(
            [$"{Affordable * Budget.MostForOneQuestion}|{Affordable}"],
            await file.ReadAsync("SELECT Tokens, Questions FROM ModelUse")
        );
    }

    [Fact]
    public async Task What_was_not_used_is_given_back()
    {
        using var file = await new SqliteFile().MigratedAsync();
        var budget = new Budget(
            file.Factory,
            new FakeClock(World.Start),
            World.Season.Zone,
            Budget.MostForOneQuestion + 100
        );

        await budget.SetAsideAsync(Cancel);
        Assert.Null(await budget.SetAsideAsync(Cancel));
        await budget.SettleAsync(FirstOfOctober, 100);

        Assert.Equal(FirstOfOctober, await budget.SetAsideAsync(Cancel));
    }

    [Fact]
    public async Task A_database_that_cannot_count_is_no_reason_to_ask()
    {
        await World.RunAsync("DROP TABLE ModelUse");

        await AssertLocalAsync(await World.AskAsync(Uncovered));

        Assert.Empty(Claude.Calls);
    }
}

/// <summary>The same statements as SQL Server would get them, checked without a server.</summary>
public sealed class BudgetOnSqlServerTests(SqlServerModel model)
{
    [Fact]
    public async Task Setting_aside_and_settling_ask_what_the_server_knows()
    {
        var capture = new SqlCapture();
        var budget = new Budget(capture.Factory, new FakeClock(World.Start), World.Season.Zone, 1_000_000);

        Assert.NotNull(await budget.SetAsideAsync(TestContext.Current.CancellationToken));
        await budget.SettleAsync(new LocalDate(2025, 10, 1), 1200);

        Assert.Contains(capture.Commands, c => c.Text.Contains("[ModelUse]", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task A_new_day_is_written_as_the_server_stores_it()
    {
        var capture = new SqlCapture();
        await using var db = capture.Factory.CreateDbContext();

        db.ModelUse.Add(
            new ModelUse
            {
                Day = new LocalDate(2025, 10, 1),
                Tokens = 1,
                Questions = 1,
            }
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await db.ModelUse.AnyAsync(u => u.Day == new LocalDate(2025, 10, 1), TestContext.Current.CancellationToken);

        Assert.Equal(2, capture.Commands.Count);
        model.Check(capture.Commands);
    }
}
