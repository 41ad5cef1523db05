using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>Staff decide; nobody is told before it is announced.</summary>
public sealed class RecordExtensionTests
{
    private const string AfterTheCutOff = "2025-12-16T10:00:00-08:00";

    [Fact]
    public async Task It_is_recorded_with_day_reason_and_name_and_told_to_nobody()
    {
        await using var round = await StartAsync();

        var proposal = await round.TextAsync(Decide(ExtensionDecision.Extend, "bo", "strong results"), Grace);
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo", "strong results"), Grace);

        var bo = await round.PersonAsync(Bo);
        Assert.Equal(
            (ExtensionDecision.Extend, new LocalDate(2025, 12, 10), "strong results", "Grace Mbeki", null),
            (
                bo.ExtensionDecision,
                bo.ExtensionDecidedOn,
                bo.ExtensionReason,
                bo.ExtensionDecidedBy,
                bo.ExtensionReleasedAt
            )
        );
        Assert.Empty(await round.LedgerAsync());
        Assert.Equal(
            """
            Shall I record this? The decision “extend” for Bo Xu.
            Decision: undecided → extend
            Why it is decided: none → strong results
            Last day that follows: none → Friday 24 April 2026, 23:59 PDT
            Takes effect: at once, when you confirm
            Will be told: nobody
            Nobody is told yet, and you may still change it. Decisions are announced together, when you say “release the decisions” or by themselves on Monday 15 December 2025, 23:59 PST.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', proposal.Split('\n')[..^1])
        );
    }

    [Fact]
    public async Task Many_are_recorded_as_one_with_a_reason_each()
    {
        await using var round = await StartAsync();

        await round.DoAsync(
            new Wishes([
                Decide(ExtensionDecision.Extend, "bo", "strong results"),
                Decide(ExtensionDecision.End, "jose", "leaves for a job"),
            ]),
            Grace
        );

        Assert.Equal("strong results", (await round.PersonAsync(Bo)).ExtensionReason);
        Assert.Equal("leaves for a job", (await round.PersonAsync(Jose)).ExtensionReason);
        await using var db = round.World.Bot.Database.CreateDbContext();
        var reasons = await db
            .Audit.Where(a => a.Field == "extension_decision")
            .OrderBy(a => a.Id)
            .Select(a => a.Reason)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["strong results", "leaves for a job"], reasons);
    }

    [Fact]
    public async Task It_changes_until_the_release_and_goes_back_to_undecided()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);

        await round.DoAsync(Decide(ExtensionDecision.End, "bo"), Priya);
        Assert.Equal(
            (ExtensionDecision.End, "Priya Raman"),
            ((await round.PersonAsync(Bo)).ExtensionDecision, (await round.PersonAsync(Bo)).ExtensionDecidedBy)
        );

        await round.DoAsync(Decide(ExtensionDecision.Undecided, "bo"), Grace);
        var bo = await round.PersonAsync(Bo);
        Assert.Equal(
            (ExtensionDecision.Undecided, null, null),
            (bo.ExtensionDecision, bo.ExtensionDecidedOn, bo.ExtensionDecidedBy)
        );
        Assert.Empty(await round.LedgerAsync());
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_a_new_reason_only_the_reason()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        round.World.MoveTo("2025-12-11T10:00:00-08:00");

        Assert.Equal(
            "That is so already; there is nothing to change.",
            await round.TextAsync(Decide(ExtensionDecision.Extend, "bo"), Priya)
        );

        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo", "asked for it"), Priya);
        var bo = await round.PersonAsync(Bo);
        Assert.Equal(("asked for it", new LocalDate(2025, 12, 10)), (bo.ExtensionReason, bo.ExtensionDecidedOn));
    }

    [Fact]
    public async Task A_decision_dated_later_is_not_there_yet_and_recorded_as_of_today()
    {
        await using var round = await StartAsync(
            more: A.Fellow("Will Turner").With(extension: ExtensionDecision.Extend, decidedOn: "2025-12-12")
        );

        await round.DoAsync(Decide(ExtensionDecision.Extend, "will"), Grace);

        Assert.Equal(new LocalDate(2025, 12, 10), (await round.PersonAsync("will@example.org")).ExtensionDecidedOn);
    }

    [Fact]
    public async Task After_the_cut_off_it_is_late_and_waits_for_its_own_release()
    {
        await using var round = await StartAsync();
        round.World.MoveTo(AfterTheCutOff);

        var proposal = await round.TextAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);

        Assert.Contains(
            "The cut-off has passed, so this decision is late: nobody is told until you release it, by the fellow's name.",
            proposal,
            StringComparison.Ordinal
        );
        Assert.False((await round.StandingAsync(Bo)).ExtensionAnnounced);
        Assert.Empty(await round.LedgerAsync());

        await round.DoTogetherAsync(Release("bo"));
        Assert.True((await round.StandingAsync(Bo)).ExtensionAnnounced);
        Assert.Single(await round.ToldAsync(Bo));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-12-09T10:00:00-08:00")]
    public async Task What_was_announced_is_corrected_by_two_and_told_as_a_correction(string? releasedAt)
    {
        await using var round = await StartAsync(
            more: A.Fellow("Will Turner")
                .With(
                    zone: "America/New_York",
                    extension: ExtensionDecision.Extend,
                    decidedOn: "2025-12-08",
                    releasedAt: releasedAt
                )
        );
        round.World.MoveTo(AfterTheCutOff);

        await round.DoTogetherAsync(Decide(ExtensionDecision.End, "will", "funding fell through"));

        Assert.Equal(
            [
                "A correction, Will: I told you that your fellowship is extended. That has been changed, and we are sorry for the confusion. Your fellowship will not be extended; it runs as planned until your last day, Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 02:59 EST). If you want to talk it over, the staff and your mentor are there for you.",
            ],
            await round.ToldAsync("will@example.org")
        );
        var will = await round.StandingAsync("will@example.org");
        Assert.Equal(
            (true, ExtensionDecision.End, "Grace Mbeki, with Priya Raman"),
            (will.ExtensionAnnounced, will.Extension, will.Person.ExtensionDecidedBy)
        );
    }

    [Fact]
    public async Task What_was_announced_is_not_undecided_again()
    {
        await using var round = await StartAsync(
            more: A.Fellow("Will Turner")
                .With(extension: ExtensionDecision.Extend, releasedAt: "2025-12-09T10:00:00-08:00")
        );

        Assert.Equal(
            "Will Turner's decision, “extend”, has been announced already. To change it, record it anew: “record end for Will”; Will is then told, and told that it is a correction. Nothing has changed.",
            await round.TextAsync(Decide(ExtensionDecision.Undecided, "will"), Grace)
        );
    }

    [Theory]
    [InlineData(
        Noor,
        "Only the programme's staff can record a decision. You can recommend one: “I recommend extending Bo”."
    )]
    [InlineData(Bo, "I can only tell you about yourself.")]
    public async Task Nobody_else_decides(string who, string says)
    {
        await using var round = await StartAsync();

        var reply = await round.AskAsync(Decide(ExtensionDecision.Extend, "bo"), who);

        Assert.Equal((Outcome.Declined, says), (reply.Outcome, TextRenderer.Render(reply)));
    }

    [Fact]
    public async Task Nothing_is_decided_for_an_applicant_nor_after_the_end()
    {
        await using var round = await StartAsync(
            more: A.Applicant("Ada Okafor").With(offerSent: "2025-12-09T10:00:00-08:00", offer: OfferStatus.Open)
        );
        round.World.MoveTo("2025-12-20T00:00:00-08:00");

        Assert.Equal(
            "Bo Xu's fellowship ended on Friday 19 December 2025, 23:59 PST, and nothing is decided after the end. If that day is wrong, mend it first: “Bo's last day is ...”. Nothing has changed.",
            await round.TextAsync(Decide(ExtensionDecision.Extend, "bo"), Grace)
        );
        round.World.MoveTo(Now);
        Assert.Equal(
            "Ada Okafor is an applicant and not a fellow, so there is no fellowship to extend. If you mean the offer, say “give Ada more time on the offer until ...”. Nothing has changed.",
            await round.TextAsync(Decide(ExtensionDecision.Extend, "ada"), Grace)
        );
    }

    [Fact]
    public async Task Announced_by_the_calendar_it_is_not_undone_but_corrected()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        round.World.MoveTo(AfterTheCutOff);

        var undone = TextRenderer.Render(await round.AskAsync(new UndoLast(), Grace));

        Assert.Equal(
            "I can't take that back (“the decision “extend” for Bo Xu”). Bo Xu's decision has been announced since, at the cut-off. To change the decision, record it anew: “record end for Bo”; Bo is then told, and told that it is a correction. Nothing has changed.",
            undone
        );
        Assert.Equal(ExtensionDecision.Extend, (await round.PersonAsync(Bo)).ExtensionDecision);
    }
}
