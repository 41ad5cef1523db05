using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Hosting;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime.Testing;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>What a change asks of its database from proposal to undo, and what a delivery asks, as SQL Server would get it.</summary>
public sealed class ChangesOnSqlServerTests(SqlServerModel model)
{
    private readonly SqlCapture capture = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_confirmed()
    {
        await using var world = await WithPeopleAsync();
        var confirm = await world.CardAsync("give Owen until 10 October");
        await HoldAsync(world, db => db.Proposals);

        var done = await AskAsync(new Settle(IsYes: true, confirm.Split(' ')[1]), Changing.Grace);

        Assert.Equal(Outcome.Done, done.Outcome);
        Wrote(
            "UPDATE [p]",
            "INSERT INTO [Changes]",
            "[ChangedFacts]",
            "[Audit]",
            "UPDATE [People]",
            "[Ledger]",
            "UPDATE [t]"
        );
    }

    [Fact]
    public async Task A_proposal_is_dropped()
    {
        await using var world = await WithPeopleAsync();
        var confirm = await world.CardAsync("give Owen until 10 October");
        await HoldAsync(world, db => db.Proposals);

        var dropped = await AskAsync(new Settle(IsYes: false, confirm.Split(' ')[1]), Changing.Grace);

        Assert.Equal(Outcome.Answered, dropped.Outcome);
        Wrote("UPDATE [p]");
    }

    [Fact]
    public async Task A_change_that_was_overtaken_is_proposed_anew()
    {
        await using var world = await World.SampleAsync();
        var confirm = await world.CardAsync("give Owen until 10 October");
        await world.RecordAsync("give Owen until 8 October", Changing.Priya);
        await HoldPeopleAsync(world);
        await using var db = world.Bot.Database.CreateDbContext();
        var first = await db.Proposals.OrderBy(p => p.Id).FirstAsync(Cancel);
        capture.Hold(first);
        await HoldAsync(world, d => d.Changes);

        var again = await AskAsync(new Settle(IsYes: true, confirm.Split(' ')[1]), Changing.Grace);

        Assert.Equal(Outcome.Proposed, again.Outcome);
        Wrote("INSERT INTO [Proposals]", "FROM [Changes]");
    }

    [Fact]
    public async Task A_change_is_taken_back()
    {
        await using var world = await WithPeopleAsync();
        await world.RecordAsync("give Owen until 10 October");
        await world.SweepAsync();
        await HoldAsync(world, db => db.Changes);
        await HoldAsync(world, db => db.Ledger);

        var undone = await AskAsync(new UndoLast(), Changing.Grace);

        Assert.Equal(Outcome.Done, undone.Outcome);
        Wrote("[ChangedFacts]", "INSERT INTO [Changes]", "UPDATE [t]", "UPDATE [l]", "INSERT INTO [Ledger]");
    }

    [Fact]
    public async Task More_time_is_asked_for_listed_and_settled()
    {
        await using var world = await WithPeopleAsync();
        var confirm = await world.CardAsync("I'd like more time on my offer please, until 10 October", Changing.Owen);
        await HoldAsync(world, db => db.Proposals);
        Assert.Equal(
            Outcome.Done,
            (await AskAsync(new Settle(IsYes: true, confirm.Split(' ')[1]), Changing.Owen)).Outcome
        );
        await world.SayAsync("yes", Changing.Owen);
        await HoldAsync(world, db => db.TimeRequests);

        Assert.Equal(Outcome.Answered, (await AskAsync(new AskTimeRequests(), Changing.Grace)).Outcome);
        Assert.Equal(
            Outcome.Proposed,
            (await AskAsync(new SettleTimeRequest(1, Grants: true), Changing.Grace)).Outcome
        );
        Assert.Equal(
            Outcome.Proposed,
            (await AskAsync(new SettleTimeRequest(1, Grants: false), Changing.Grace)).Outcome
        );

        Wrote("INSERT INTO [TimeRequests]", "INSERT INTO [Ledger]", "FROM [TimeRequests]");
    }

    [Fact]
    public async Task The_mentors_whom_people_have_are_read_with_them()
    {
        await using var world = await World.SampleAsync();
        var (bo, noor) = (await world.PersonAsync("bo@example.org"), await world.PersonAsync("noor@example.org"));
        capture.Hold(bo, noor);
        var wish = new AssignMentor(new Subject.Exactly(noor.Id)) { Who = Whom.Exactly(bo.Id) };
        await using var db = capture.Factory.CreateDbContext();

        Assert.Equal([bo.Id, noor.Id], (await Planner.LoadAsync(db, [wish], Cancel)).Keys);

        Assert.Equal(2, capture.Commands.Count);
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task What_is_owed_is_claimed_and_settled()
    {
        await using var world = await WithPeopleAsync();
        await world.RecordAsync("give Owen until 10 October");
        await HoldAsync(world, db => db.Ledger);

        var sent = await new Node(world, database: capture.Factory).Deliveries.SweepAsync(Cancel);

        Assert.Single(sent);
        Wrote("FROM [Ledger]", "UPDATE [l]");
    }

    private async Task<World> WithPeopleAsync()
    {
        var world = await World.SampleAsync();
        await HoldPeopleAsync(world);
        return world;
    }

    /// <summary>Whoever a change is about comes first: conditions are not worked out.</summary>
    private async Task HoldPeopleAsync(World world)
    {
        foreach (var email in (string[])[Changing.Owen, Changing.Grace])
        {
            capture.Hold(await world.PersonAsync(email));
        }
    }

    private async Task HoldAsync<T>(World world, Func<FellowsBot.Storage.FellowsDb, IQueryable<T>> rows)
        where T : class
    {
        await using var db = world.Bot.Database.CreateDbContext();
        foreach (var row in await rows(db).ToListAsync(Cancel))
        {
            capture.Hold(row);
        }
    }

    private async Task<Reply> AskAsync(Request request, string @as)
    {
        await using var world = await World.SampleAsync();
        var bot = new Bot(World.Settings, new FakeClock(World.Start), capture.Factory);
        var asker = Asker.Known(await world.PersonAsync(@as), isStaff: false);
        return await bot.Answers.AnswerAsync(request, new Turn("…", asker, Place.Direct, "c1", World.Start), Cancel);
    }

    private void Wrote(params string[] pieces)
    {
        var all = string.Join('\n', capture.Commands.Select(c => c.Text));
        Assert.All(pieces, piece => Assert.Contains(piece, all, StringComparison.Ordinal));
        model.Check(capture.Commands);
    }
}
