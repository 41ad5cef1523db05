using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.People;

/// <summary>Erasing a person: they are nowhere any more, and the counts are as they were.</summary>
public sealed class ErasePersonTests : IAsyncLifetime
{
    private const string Grace = "grace@example.org";
    private const string Zoe = "zoe@example.org";
    private World world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Mentor("Noor Haddad"),
            A.Applicant("Zoë Brandt")
                .With(
                    zone: "Europe/London",
                    stage: StageId.Offer,
                    offerSent: "2025-09-30T15:00:00-07:00",
                    offerDeadline: "2025-10-07T15:00:00-07:00",
                    offer: OfferStatus.Open,
                    mentor: "noor@example.org"
                ),
            A.Applicant("Ada Okafor").With(stage: StageId.Interview, status: StageStatus.Submitted)
        );

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Nothing_that_tells_who_it_was_is_stored_any_more()
    {
        await world.AskAsync("can my dog Rex come along? Zoë Brandt", Zoe, conversation: "c1");
        await world.AskAsync("What about Zoë Brandt and the visa lottery of Mars?", Grace, conversation: "c2");
        await world.AskAsync("what stage is Zoë Brandt in?", Grace, conversation: "c3");
        await world.RecordAsync(
            new MoreTime(TimeFor.Offer, null, new Exact(World.Moment("2025-10-10T17:00:00-07:00")))
            {
                Who = Whom.Named("zoe"),
                Reason = "Zoë Brandt is ill",
            },
            Grace
        );
        await world.RecordAsync(new AnswerOffer(Accepts: true) { Who = Whom.Asker }, Zoe);
        await world.AnswerAsync(new MoveOn(StageId.Matching) { Who = Whom.Named("zoe") }, Grace);
        Assert.Contains("Zo\\u00EB Brandt", await world.EverythingStoredAsync(), StringComparison.Ordinal);

        var erased = await world.RecordAsync(new Erase { Who = Whom.Named("zoe") }, Grace);

        Assert.Equal(Outcome.Done, erased.Outcome);
        Assert.StartsWith("Erased: Zoë Brandt.", erased.Text, StringComparison.Ordinal);
        var stored = await world.EverythingStoredAsync();
        foreach (var trace in new[] { "zoe@", "Zoë", "Zo\\u00EB", "Brandt", "Rex", "Mars", "is ill", "Europe/London" })
        {
            Assert.DoesNotContain(trace, stored, StringComparison.OrdinalIgnoreCase);
        }
        Assert.DoesNotContain(
            "noor@example.org",
            stored
                .Replace("People|2", "", StringComparison.Ordinal)
                .Split('\n')
                .First(l =>
                    l.StartsWith("People", StringComparison.Ordinal) && l.Contains("erased", StringComparison.Ordinal)
                ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_counts_stay_and_the_lists_and_the_name_book_forget()
    {
        var counts = await world.AnswerAsync(new CountPeople(new PeopleFilter()), Grace);

        await world.RecordAsync(new Erase { Who = Whom.Named("zoe") }, Grace);

        Assert.Equal(counts.Text, (await world.AnswerAsync(new CountPeople(new PeopleFilter()), Grace)).Text);
        Assert.DoesNotContain(
            "rased",
            (await world.AnswerAsync(new ListPeople(new PeopleFilter()), Grace)).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            Outcome.Clarify,
            (await world.AnswerAsync(new AskPerson(new Subject.Named("zoe"), PersonAspect.Status), Grace)).Outcome
        );
        Assert.Equal(
            Outcome.Declined,
            (await world.AnswerAsync(new AskPerson(new Subject.Self(), PersonAspect.Status), Zoe)).Outcome
        );
        Assert.Equal(
            Outcome.Clarify,
            (
                await world.AnswerAsync(new AskPerson(new Subject.Named("erased person"), PersonAspect.Status), Grace)
            ).Outcome
        );
        await using var csv = new StringWriter();
        await new PeopleExport(world.Bot.Database, World.Season).RunAsync(csv, Cancel);
        Assert.DoesNotContain("rased", csv.ToString(), StringComparison.Ordinal);
        var row = (await world.EverybodyAsync()).Single(p => p.ErasedAt is not null);
        Assert.Equal((Role.Applicant, StageId.Offer, OfferStatus.Open), (row.Role, row.Stage, row.OfferStatus));
    }

    [Fact]
    public async Task It_cannot_be_undone_and_what_was_changed_before_neither()
    {
        await world.RecordAsync(new MoveOn(StageId.Final) { Who = Whom.Named("ada") }, Grace);
        await world.RecordAsync(new Erase { Who = Whom.Named("ada") }, Grace);

        var undone = await world.UndoAsync(Grace);

        Assert.Equal(Outcome.Answered, undone.Outcome);
        Assert.Contains("cannot be taken back", undone.Text, StringComparison.Ordinal);
        Assert.Equal(["stage", "status", "erased"], (await world.AuditAsync()).Select(e => e.Field));
        Assert.All(await world.AuditAsync(), e => Assert.Equal((null, null, null), (e.Before, e.After, e.Reason)));
    }

    [Fact]
    public async Task Somebody_elses_change_of_them_cannot_be_taken_back_either()
    {
        await world.AddAsync(A.Staff("Priya Raman"));
        await world.RecordAsync(new MoveOn(StageId.Final) { Who = Whom.Named("ada") }, "priya@example.org");
        await EraseByTwoAsync("ada");

        var undone = await world.UndoAsync("priya@example.org");

        Assert.Equal(
            "I can't take your last change back: it was about somebody who has been erased since. Nothing has changed.",
            undone.Text
        );
    }

    [Fact]
    public async Task What_was_proposed_about_them_can_no_longer_be_confirmed()
    {
        await world.AddAsync(A.Staff("Priya Raman"));
        var proposal = await world.AnswerAsync(
            new MoveOn(StageId.Final) { Who = Whom.Named("ada") },
            "priya@example.org"
        );
        await EraseByTwoAsync("ada");

        var late = await world.YesAsync(proposal, "priya@example.org");

        Assert.Equal(Outcome.Answered, late.Outcome);
        Assert.Contains("nothing has changed", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clicked_twice_it_says_that_it_was_done()
    {
        var proposal = await world.AnswerAsync(new Erase { Who = Whom.Named("ada") }, Grace);
        await world.YesAsync(proposal, Grace);

        Assert.Contains(
            "already; nothing more has changed",
            (await world.YesAsync(proposal, Grace)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_erased_mentor_is_taken_off_their_fellows_and_that_is_in_the_audit()
    {
        await world.RecordAsync(new Erase { Who = Whom.Named("noor") }, Grace);

        Assert.Null((await world.PersonAsync(Zoe)).Mentor);
        var zoe = await world.PersonAsync(Zoe);
        Assert.Contains(await world.AuditAsync(), e => e.PersonId == zoe.Id && e is { Field: "mentor", Before: null });
        Assert.Equal(1, zoe.Version);
        Assert.DoesNotContain("noor@", await world.EverythingStoredAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_owed_to_them_is_not_sent()
    {
        await world.RecordAsync(
            new MoreTime(TimeFor.Offer, null, new Exact(World.Moment("2025-10-10T17:00:00-07:00")))
            {
                Who = Whom.Named("zoe"),
            },
            Grace
        );
        await world.RecordAsync(new Erase { Who = Whom.Named("zoe") }, Grace);

        var owed = await world.ReadAsync(db => db.Ledger.ToListAsync(Cancel));

        Assert.NotEmpty(owed);
        Assert.All(owed, m => Assert.Equal((OwedState.Suppressed, null), (m.State, m.Content)));
    }

    [Fact]
    public async Task The_same_address_imported_later_is_somebody_new()
    {
        await world.RecordAsync(new Erase { Who = Whom.Named("zoe") }, Grace);
        var import = new PeopleImport(world.Bot.Database, World.Season, world.Clock);

        var report = await import.RunAsync(
            new MemoryStream(Encoding.UTF8.GetBytes("email,first_name,last_name\nzoe@example.org,Zoë,Brandt\n")),
            dryRun: false,
            overwrite: false,
            progress: null,
            Cancel
        );

        Assert.Equal((1, 0), (report.Added, report.Changed));
        Assert.Null((await world.PersonAsync(Zoe)).OfferStatus);
        Assert.Equal(
            "Nothing has been changed about Zoë Brandt since the first import.",
            (await world.AnswerAsync(new AskHistory(new Subject.Named("zoe")), Grace)).Text
        );
    }

    [Theory]
    [InlineData(Zoe, true)]
    [InlineData("noor@example.org", true)]
    [InlineData(null, false)]
    public async Task Only_staff_may_and_people_hear_whom_to_ask(string? asker, bool isKnown)
    {
        var heard = await world.AnswerAsync(new Erase { Who = Whom.Asker }, asker);

        Assert.Equal(Outcome.Declined, heard.Outcome);
        Assert.Equal(
            isKnown,
            heard.Text.StartsWith(
                "Only the programme's staff can erase what I store about you",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public async Task The_proposal_says_what_goes_what_stays_and_that_it_is_for_good()
    {
        var proposal = await world.AnswerAsync(new Erase { Who = Whom.Named("zoe") }, Grace);

        Assert.Equal(Outcome.Proposed, proposal.Outcome);
        Assert.Contains("This cannot be undone.", proposal.Text, StringComparison.Ordinal);
        Assert.Contains("stay as numbers without a name", proposal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_SQL_Server_it_asks_what_the_server_knows()
    {
        var capture = new SqlCapture();
        using var model = new SqlServerModel();
        await using var db = capture.Factory.CreateDbContext();

        await Traces.ForgetAsync(db, A.Fellow("Bo Xu") with { Id = 7 }, World.Start, Cancel);
        await SeasonsTraces.ForgetAsync(db, World.Start, Cancel);

        Assert.NotEmpty(capture.Commands);
        model.Check(capture.Commands);
    }

    private async Task EraseByTwoAsync(string name)
    {
        var proposal = await world.AnswerAsync(new Erase { Who = Whom.Named(name) }, Grace);
        await world.YesAsync(proposal, Grace);
        Assert.Equal(Outcome.Done, (await world.YesAsync(proposal, "priya@example.org")).Outcome);
    }
}
