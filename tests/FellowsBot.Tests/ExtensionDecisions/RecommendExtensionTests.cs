using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>A mentor recommends; nothing is decided by it.</summary>
public sealed class RecommendExtensionTests
{
    [Fact]
    public async Task A_mentor_recommends_for_an_own_fellow_and_staff_are_told()
    {
        await using var round = await StartAsync();

        var done = await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo", "strong results"), Noor);

        var bo = await round.PersonAsync(Bo);
        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Equal(
            (ExtensionDecision.Extend, "strong results", World.Moment(Now), null),
            (bo.MentorRecommends, bo.MentorReason, bo.MentorRecommendedAt, bo.ExtensionDecision)
        );
        Assert.Equal(
            ["Noor Haddad recommends “extend” for Bo Xu. Why: “strong results”."],
            await round.ToldAsync("staff")
        );
        Assert.Empty(await round.ToldAsync(Bo));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_staff_are_not_told_twice()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo", "strong results"), Noor);

        var again = await round.TextAsync(Recommend(ExtensionDecision.Extend, "bo"), Noor);

        Assert.Equal("That is so already; there is nothing to change.", again);
        Assert.Single(await round.ToldAsync("staff"));
    }

    [Fact]
    public async Task Staff_may_record_it_on_the_mentors_behalf()
    {
        await using var round = await StartAsync();

        await round.DoAsync(Recommend(ExtensionDecision.End, "siobhan"), Grace);

        Assert.Equal(ExtensionDecision.End, (await round.PersonAsync(Siobhan)).MentorRecommends);
        Assert.Empty(await round.LedgerAsync());
    }

    [Theory]
    [InlineData(Kwame, "bo")]
    [InlineData(Noor, "nobody atall")]
    [InlineData(Noor, "carlos")]
    public async Task A_mentor_hears_the_same_of_anothers_fellow_as_of_nobody(string mentor, string who)
    {
        await using var round = await StartAsync();

        var reply = await round.AskAsync(Recommend(ExtensionDecision.Extend, who), mentor);

        Assert.Equal(
            (Outcome.Declined, "I can tell you about yourself and your own fellows, and nobody else."),
            (reply.Outcome, TextRenderer.Render(reply))
        );
    }

    [Theory]
    [InlineData(Bo)]
    [InlineData(Carlos)]
    [InlineData(Noor)]
    public async Task Nobody_recommends_themselves(string who)
    {
        await using var round = await StartAsync();

        var reply = await round.AskAsync(new Recommend(ExtensionDecision.Extend) { Who = Whom.Asker }, who);

        Assert.Equal(Outcome.Declined, reply.Outcome);
    }

    [Fact]
    public async Task What_is_not_said_is_asked_back_and_the_choice_is_for_everybody_named()
    {
        await using var round = await StartAsync();

        var asked = await round.AskAsync(new Recommend(null) { Who = Whom.Named("bo", "jose") }, Noor);

        Assert.Equal(Outcome.Clarify, asked.Outcome);
        Assert.All(asked.Remember!.Choices, c => Assert.Equal(2, c.Wish!.Who.Each.Count));
    }

    [Fact]
    public async Task It_can_be_taken_back_in_words_and_by_undo()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo", "strong results"), Noor);

        await round.DoAsync(Recommend(ExtensionDecision.Undecided, "bo"), Noor);
        Assert.Null((await round.PersonAsync(Bo)).MentorRecommends);

        await round.AskAsync(new UndoLast(), Noor);
        Assert.Equal("strong results", (await round.PersonAsync(Bo)).MentorReason);
    }

    [Fact]
    public async Task Undoing_it_says_nothing_of_what_staff_have_decided_since()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo"), Noor);
        await round.DoAsync(Decide(ExtensionDecision.End, "bo", "not enough progress"), Grace);

        var undone = await round.AskAsync(new UndoLast(), Noor);

        Assert.Equal(Outcome.Done, undone.Outcome);
        Assert.DoesNotContain("end", TextRenderer.Render(undone).Split(' ', ',', '“', '”', '.', ':'));
        Assert.Equal(ExtensionDecision.End, (await round.PersonAsync(Bo)).ExtensionDecision);
    }

    [Fact]
    public async Task Staff_hear_where_it_differs_from_what_they_recorded()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Decide(ExtensionDecision.End, "bo"), Grace);

        var proposed = await round.TextAsync(Recommend(ExtensionDecision.Extend, "bo"), Noor);
        await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo"), Noor);

        Assert.DoesNotContain("“end”", proposed, StringComparison.Ordinal);
        Assert.EndsWith(
            "The decision recorded is “end”.",
            Assert.Single(await round.ToldAsync("staff")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "carlos",
        "Carlos Mendes has accepted the offer, but is not recorded as a fellow yet, so there is no fellowship to extend. Once the people file lists them with the role fellow, say it again. Nothing has changed."
    )]
    [InlineData(
        "noor",
        "Noor Haddad is a mentor and not a fellow, so there is no fellowship to extend. Name a fellow instead. Nothing has changed."
    )]
    [InlineData(
        "deepa",
        "Deepa Iyer has no mentor on record who could recommend anything. Assign one first: “assign ... to Deepa”. Nothing has changed."
    )]
    [InlineData(
        "lena",
        "Lena Hoffmann has withdrawn, so there is no fellowship to extend. If that is wrong, mend the status first, and then say it again. Nothing has changed."
    )]
    [InlineData(
        "lukasz",
        "Łukasz Wójcik's fellowship ended on Friday 5 December 2025, 23:59 PST, and nothing is decided after the end. If that day is wrong, mend it first: “Łukasz's last day is ...”. Nothing has changed."
    )]
    [InlineData(
        "will",
        "The decision on Will Turner has been announced, so a recommendation comes too late. If the decision is to change, record it anew. Nothing has changed."
    )]
    public async Task A_rule_says_what_stands_in_the_way_and_what_to_do(string who, string says)
    {
        await using var round = await StartAsync(
            more:
            [
                A.Fellow("Deepa Iyer"),
                A.Fellow("Lena Hoffmann").With(mentor: Noor, status: StageStatus.Withdrawn),
                A.Fellow("Łukasz Wójcik").With(mentor: Noor, endOn: "2025-12-05"),
                A.Fellow("Will Turner")
                    .With(mentor: Noor, extension: ExtensionDecision.End, releasedAt: "2025-12-09T10:00:00-08:00"),
            ]
        );

        Assert.Equal(says, await round.TextAsync(Recommend(ExtensionDecision.Extend, who), Grace));
    }
}
