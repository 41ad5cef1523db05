using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>Two people changing the same thing, and a proposal confirmed twice, late, or by somebody else.</summary>
public sealed class TwoAtOnceTests : IAsyncLifetime
{
    private const string Grace = "grace@example.org";
    private const string Priya = "priya@example.org";
    private World world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static SetStatus Passed => new(StageStatus.Passed) { Who = Whom.Named("ada") };
    private static SetStatus Rejected => new(StageStatus.Rejected) { Who = Whom.Named("ada") };

    public async ValueTask InitializeAsync() =>
        world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman"),
            A.Applicant("Ada Okafor").With(stage: StageId.Interview, status: StageStatus.Submitted)
        );

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task The_second_sees_what_changed_since_and_is_asked_again()
    {
        var graces = await world.AnswerAsync(Passed, Grace);
        var priyas = await world.AnswerAsync(new CountReferences(Received: 1) { Who = Whom.Named("ada") }, Priya);
        Assert.Equal(Outcome.Done, (await world.YesAsync(graces, Grace)).Outcome);
        Assert.Equal(Outcome.Done, (await world.YesAsync(priyas, Priya)).Outcome);

        var late = await world.AnswerAsync(new MoveOn(StageId.Final) { Who = Whom.Named("ada") }, Grace);
        await world.RecordAsync(new MoveOn(StageId.Assessment) { Who = Whom.Named("ada") }, Priya);
        var overtaken = await world.YesAsync(late, Grace);

        Assert.Equal(Outcome.Proposed, overtaken.Outcome);
        Assert.Contains("since then this was recorded", overtaken.Text, StringComparison.Ordinal);
        Assert.Contains("by Priya Raman", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal(StageId.Assessment, (await world.PersonAsync("ada@example.org")).Stage);
        Assert.Equal(Outcome.Done, (await world.YesAsync(overtaken, Grace)).Outcome);
        Assert.Equal(StageId.Final, (await world.PersonAsync("ada@example.org")).Stage);
    }

    [Fact]
    public async Task What_is_no_longer_possible_is_refused_with_what_happened()
    {
        var graces = await world.AnswerAsync(Passed, Grace);
        await world.RecordAsync(Rejected, Priya);

        var overtaken = await world.YesAsync(graces, Grace);

        Assert.Equal(Outcome.Answered, overtaken.Outcome);
        Assert.Contains("by Priya Raman", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal(StageStatus.Rejected, (await world.PersonAsync("ada@example.org")).Status);
        Assert.Single(await world.AuditAsync());
    }

    [Fact]
    public async Task Clicked_twice_it_is_recorded_once_and_says_so()
    {
        var proposal = await world.AnswerAsync(Passed, Grace);
        await world.YesAsync(proposal, Grace);

        var twice = await world.YesAsync(proposal, Grace);

        Assert.Equal(Outcome.Answered, twice.Outcome);
        Assert.Contains("already; nothing more has changed", twice.Text, StringComparison.Ordinal);
        Assert.Single(await world.AuditAsync());
    }

    [Fact]
    public async Task Clicked_twice_at_the_same_moment_it_is_recorded_once()
    {
        var proposal = await world.AnswerAsync(Passed, Grace);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => world.YesAsync(proposal, Grace), Cancel))
        );

        Assert.Single(answers, a => a.Outcome is Outcome.Done);
        Assert.All(answers, a => Assert.Contains(a.Outcome, new[] { Outcome.Done, Outcome.Answered }));
        Assert.Single(await world.AuditAsync());
    }

    [Fact]
    public async Task Two_people_confirming_at_the_same_moment_never_lose_a_change()
    {
        for (var round = 0; round < 5; round++)
        {
            var graces = await world.AnswerAsync(new CountReferences(More: 1) { Who = Whom.Named("ada") }, Grace);
            var priyas = await world.AnswerAsync(
                new SetStatus(round % 2 == 0 ? StageStatus.Passed : StageStatus.Submitted) { Who = Whom.Named("ada") },
                Priya
            );

            await Task.WhenAll(
                Task.Run(() => world.YesAsync(graces, Grace), Cancel),
                Task.Run(() => world.YesAsync(priyas, Priya), Cancel)
            );
        }

        var audit = await world.AuditAsync();
        var ada = await world.PersonAsync("ada@example.org");
        Assert.Equal(audit.Count(e => e.Field == "references_received"), ada.ReferencesReceived);
        Assert.Equal(audit.Last(e => e.Field == "status").After, ada.Status.ToString()!.ToLowerInvariant());
        Assert.Equal(audit.Select(e => e.ChangeId).Distinct().Count(), ada.Version - 0);
    }

    [Fact]
    public async Task From_an_old_card_it_changes_nothing_and_says_so()
    {
        var proposal = await world.AnswerAsync(Passed, Grace);
        world.MoveTo("2025-10-01T09:10:00-07:00");

        var late = await world.YesAsync(proposal, Grace);

        Assert.Equal(Outcome.Answered, late.Outcome);
        Assert.StartsWith(
            "That proposal ran out on Wednesday 1 October 2025, 09:10 PDT",
            late.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(await world.AuditAsync());
    }

    [Fact]
    public async Task Dropped_it_stays_dropped()
    {
        var proposal = await world.AnswerAsync(Passed, Grace);
        await world.NoAsync(proposal, Grace);

        var late = await world.YesAsync(proposal, Grace);

        Assert.Contains("was dropped", late.Text, StringComparison.Ordinal);
        Assert.Empty(await world.AuditAsync());
    }

    [Theory]
    [InlineData(Priya, "Only Grace Mbeki may settle this one")]
    [InlineData("ada@example.org", "Only the one it was proposed to")]
    [InlineData(null, "Only the one it was proposed to")]
    public async Task By_somebody_else_it_changes_nothing_and_says_so(string? other, string said)
    {
        var proposal = await world.AnswerAsync(Passed, Grace);

        var heard = await world.AnswerAsync(new Settle(IsYes: true, proposal.Code()), other);
        var dropped = await world.AnswerAsync(new Settle(IsYes: false, proposal.Code()), other);

        Assert.Equal((Outcome.Declined, Outcome.Declined), (heard.Outcome, dropped.Outcome));
        Assert.StartsWith(said, heard.Text, StringComparison.Ordinal);
        Assert.Empty(await world.AuditAsync());
        Assert.Equal(Outcome.Done, (await world.YesAsync(proposal, Grace)).Outcome);
    }

    [Fact]
    public async Task A_person_read_before_another_wrote_is_not_written_over()
    {
        await using var first = world.Bot.Database.CreateDbContext();
        await using var second = world.Bot.Database.CreateDbContext();
        var address = EmailAddress.Parse("ada@example.org");
        var (asFirst, asSecond) = (
            await first.People.SingleAsync(p => p.Email == address, Cancel),
            await second.People.SingleAsync(p => p.Email == address, Cancel)
        );

        Store(first, asFirst, asFirst with { ReferencesReceived = 1 });
        Store(second, asSecond, asSecond with { ReferencesReceived = 2 });
        await first.SaveChangesAsync(Cancel);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancel));
        Assert.Equal(1, (await world.PersonAsync("ada@example.org")).ReferencesReceived);

        static void Store(FellowsDb db, Person before, Person after) =>
            db.Attach(before with { }).CurrentValues.SetValues(after with { Version = before.Version + 1 });
    }

    public sealed class OnSqlServer(SqlServerModel model)
    {
        [Fact]
        public async Task A_person_is_written_only_where_the_version_is_the_one_that_was_read()
        {
            var capture = new SqlCapture();
            var ada = A.Applicant("Ada Okafor").With(stage: StageId.Interview, status: StageStatus.Submitted) with
            {
                Id = 1,
                Version = 3,
            };
            await using var db = capture.Factory.CreateDbContext();

            db.Attach(ada with { }).CurrentValues.SetValues(ada with { Status = StageStatus.Passed, Version = 4 });
            await db.SaveChangesAsync(Cancel);

            var update = Assert
                .Single(capture.Commands, c => c.Text.Contains("UPDATE [People]", StringComparison.Ordinal))
                .Text;
            Assert.Matches(@"WHERE \[Id\] = @p\d+ AND \[Version\] = @p\d+", update);
            model.Check(capture.Commands);
        }

        [Fact]
        public async Task A_proposal_is_claimed_only_in_the_state_in_which_it_was_read()
        {
            var capture = new SqlCapture();
            var (id, state) = (1, FellowsBot.Storage.Changes.ProposalState.Waiting);
            await using var db = capture.Factory.CreateDbContext();

            await db
                .Proposals.Where(p => p.Id == id && p.State == state)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(p => p.State, FellowsBot.Storage.Changes.ProposalState.Confirmed),
                    Cancel
                );

            Assert.Contains(
                "[p].[State] = ",
                Assert.Single(capture.Commands).Text.Split("WHERE")[1],
                StringComparison.Ordinal
            );
            model.Check(capture.Commands);
        }
    }
}
