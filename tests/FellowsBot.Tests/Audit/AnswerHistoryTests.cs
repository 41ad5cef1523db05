using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Days = FellowsBot.Conversation.Days;

namespace FellowsBot.Tests.Audit;

/// <summary>"History of Ada", "who gave Bo more time?", "what changed today?".</summary>
public sealed class AnswerHistoryTests : IAsyncLifetime
{
    private const string Grace = "grace@example.org";
    private const string Ada = "ada@example.org";
    private World world = null!;

    public async ValueTask InitializeAsync()
    {
        world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman").With(zone: "Europe/London"),
            A.Mentor("Noor Haddad"),
            A.Applicant("Ada Okafor")
                .With(
                    stage: StageId.Offer,
                    offerSent: "2025-09-30T15:00:00-07:00",
                    offerDeadline: "2025-10-07T15:00:00-07:00",
                    offer: OfferStatus.Open
                ),
            A.Fellow("Bo Xu").With(mentor: "noor@example.org")
        );
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Who_gave_more_time_is_said_in_one_sentence_first()
    {
        await MoreTimeAsync();

        var heard = await AskAsync(HistoryOf.MoreTime, Grace);

        Assert.Equal((Outcome.Answered, true), (heard.Outcome, heard.Private));
        Assert.Equal(
            "You gave Ada Okafor more time on Wednesday 1 October 2025, 09:00 PDT: until Friday 10 October 2025, 17:00 PDT instead of Tuesday 7 October 2025, 15:00 PDT, because “her exams”.",
            heard.Text
        );
        Assert.StartsWith(
            "Grace Mbeki gave Ada Okafor more time on Wednesday 1 October 2025, 17:00 BST",
            (await AskAsync(HistoryOf.MoreTime, "priya@example.org")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_nobody_did_it_says_so()
    {
        Assert.Equal("Nobody has given Ada Okafor more time.", (await AskAsync(HistoryOf.MoreTime, Grace)).Text);
        Assert.Equal(
            "Nothing has been changed about Ada Okafor since the first import.",
            (await AskAsync(HistoryOf.Everything, Grace)).Text
        );
    }

    [Fact]
    public async Task What_was_undone_is_marked_and_no_longer_counts()
    {
        await MoreTimeAsync();
        await world.UndoAsync(Grace);

        var one = await AskAsync(HistoryOf.MoreTime, Grace);
        var all = await AskAsync(HistoryOf.Everything, Grace);

        Assert.StartsWith(
            "Nothing that still stands: Nobody has given Ada Okafor more time.",
            one.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(2, all.Rows().Count);
        Assert.Contains("(an undo)", all.Rows()[0][1], StringComparison.Ordinal);
        Assert.Contains("(undone since)", all.Rows()[1][1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_has_when_what_who_why_and_through_what_newest_first()
    {
        await MoreTimeAsync();
        world.MoveTo("2025-10-02T09:00:00-07:00");
        await world.RecordAsync(new AnswerOffer(Accepts: true) { Who = Whom.Named("ada") }, "priya@example.org");

        var heard = await AskAsync(HistoryOf.Everything, Grace);

        Assert.StartsWith("2 changes of Ada Okafor, newest first.", heard.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Thursday 2 October 2025, 09:00 PDT",
                "offer status: open → accepted",
                "Priya Raman, on behalf of Ada Okafor",
                "none",
                "terminal",
            ],
            heard.Rows()[0]
        );
        Assert.Equal(
            [
                "Wednesday 1 October 2025, 09:00 PDT",
                "offer stands until: Tuesday 7 October 2025, 15:00 PDT → Friday 10 October 2025, 17:00 PDT",
                "you",
                "her exams",
                "terminal",
            ],
            heard.Rows()[1]
        );
    }

    [Fact]
    public async Task People_read_their_own_without_the_reasons_that_staff_wrote()
    {
        await MoreTimeAsync();

        var heard = await world.AnswerAsync(new AskHistory(new Subject.Self()), Ada);

        Assert.Equal((Outcome.Answered, true), (heard.Outcome, heard.Private));
        Assert.Contains("Grace Mbeki", heard.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("her exams", heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada@example.org")]
    [InlineData("noor@example.org")]
    [InlineData(null)]
    public async Task Nobody_else_hears_of_others_and_the_words_tell_nothing(string? asker)
    {
        var known = await world.AnswerAsync(new AskHistory(new Subject.Named("bo")), asker);
        var unknown = await world.AnswerAsync(new AskHistory(new Subject.Named("nobody atall")), asker);
        var changes = await world.AnswerAsync(new AskChanges(Days.Today), asker);

        Assert.Equal((Outcome.Declined, Outcome.Declined), (known.Outcome, changes.Outcome));
        Assert.Equal(known.Text, unknown.Text);
    }

    [Fact]
    public async Task A_fellow_does_not_learn_from_it_what_is_not_announced()
    {
        await NoteAsync("extension_decision", null, "extend");
        await NoteAsync("mentor_recommends", null, "end");
        await NoteAsync("extension_released_at", null, "2025-12-20T09:00:00-08:00");

        var before = await world.AnswerAsync(new AskHistory(new Subject.Self()), "bo@example.org");
        var staffs = await world.AnswerAsync(new AskHistory(new Subject.Named("bo")), Grace);

        Assert.Equal("Nothing has been changed about you since the first import.", before.Text);
        Assert.Equal(3, staffs.Rows().Count);

        await world.ChangeAsync(
            "bo@example.org",
            p =>
                p.With(
                    extension: ExtensionDecision.Extend,
                    decidedOn: "2025-12-10",
                    releasedAt: "2025-12-12T09:00:00-08:00"
                )
        );
        var after = await world.AnswerAsync(
            new AskHistory(new Subject.Self()),
            "bo@example.org",
            at: "2025-12-13T09:00:00-08:00"
        );
        Assert.Equal("extension decision: none → extend", Assert.Single(after.Rows())[1]);
    }

    [Fact]
    public async Task What_changed_today_is_of_today_in_the_askers_zone()
    {
        await MoreTimeAsync();
        world.MoveTo("2025-10-02T01:00:00-07:00");

        var none = await world.AnswerAsync(new AskChanges(Days.Today), Grace);
        var week = await world.AnswerAsync(new AskChanges(Days.ThisWeek), Grace);
        var dated = await world.AnswerAsync(
            new AskChanges(Days.All, new DayRange(new(2025, 10, 1), new(2025, 10, 1))),
            Grace
        );

        Assert.Equal("Nothing was changed today.", none.Text);
        Assert.Equal(["Ada Okafor"], week.FirstCells());
        Assert.StartsWith(
            "1 change on Wednesday 1 October 2025, 00:00–23:59 PDT, newest first.",
            dated.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_I_changed_is_mine_alone()
    {
        await MoreTimeAsync();

        var mine = await world.AnswerAsync(new AskChanges(Days.ThisWeek) { By = new Subject.Self() }, Grace);
        var hers = await world.AnswerAsync(
            new AskChanges(Days.ThisWeek) { By = new Subject.Self() },
            "priya@example.org"
        );

        Assert.Equal(["Ada Okafor"], mine.FirstCells());
        Assert.StartsWith("1 change by you this week", mine.Text, StringComparison.Ordinal);
        Assert.Equal("Nothing was changed by you this week.", hers.Text);
    }

    [Fact]
    public async Task A_long_list_is_cut_and_says_how_many_there_are()
    {
        for (var i = 0; i < 35; i++)
        {
            await NoteAsync("references_received", $"{i}", $"{i + 1}");
        }

        var heard = await world.AnswerAsync(new AskHistory(new Subject.Named("bo")), Grace);

        Assert.StartsWith(
            "35 changes of Bo Xu, newest first. The newest 30 of 35 are shown;",
            heard.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(30, heard.Rows().Count);
        Assert.Equal("references received: 34 → 35", heard.Rows()[0][1]);
    }

    private Task<Heard> AskAsync(HistoryOf about, string asker) =>
        world.AnswerAsync(new AskHistory(new Subject.Named("ada"), about), asker);

    private Task<Heard> MoreTimeAsync() =>
        world.RecordAsync(
            new MoreTime(TimeFor.Offer, null, new Exact(World.Moment("2025-10-10T17:00:00-07:00")))
            {
                Who = Whom.Named("ada"),
                Reason = "her exams",
            },
            Grace
        );

    private async Task NoteAsync(string field, string? before, string? after)
    {
        var bo = await world.PersonAsync("bo@example.org");
        await world.ReadAsync(async db =>
        {
            db.Audit.Add(
                new()
                {
                    At = world.Clock.GetCurrentInstant(),
                    PersonId = bo.Id,
                    Field = field,
                    Before = before,
                    After = after,
                    Source = "chat",
                    By = "Grace Mbeki",
                }
            );
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
    }
}
