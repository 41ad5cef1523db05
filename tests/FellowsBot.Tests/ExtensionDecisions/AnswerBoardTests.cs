using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>The board: everything for staff, their own for mentors, nothing for anybody else.</summary>
public sealed class AnswerBoardTests
{
    [Fact]
    public async Task Staff_see_every_fellow_with_what_is_missing()
    {
        await using var round = await DecidedAsync();

        Assert.Equal(
            """
            3 fellows: 1 recommended; 2 decided (1 extend, 1 end), 1 undecided; 0 announced. Decisions are due by Monday 15 December 2025, 23:59 PST.
            - Fellow | Mentor | Recommendation | Likelihood | Decision | By whom and when | Missing
            - Siobhan O'Neill | Kwame Boateng | – | – | undecided | – | mentor has not recommended, no decision
            - Bo Xu | Noor Haddad | extend: strong results | 80% | extend | Grace Mbeki, Wednesday 10 December 2025, 00:00–23:59 PST | –
            - José Álvarez | Noor Haddad | – | 90% | end | Grace Mbeki, Wednesday 10 December 2025, 00:00–23:59 PST | mentor has not recommended
            """.ReplaceLineEndings("\n"),
            await round.TextAsync(new AskBoard(), Grace)
        );
    }

    [Fact]
    public async Task A_mentor_sees_own_fellows_and_recommendations_and_no_decision_before_it_is_announced()
    {
        await using var round = await DecidedAsync();

        Assert.Equal(
            """
            You have 2 fellows, and have recommended something for 1. Decisions are due by Monday 15 December 2025, 23:59 PST.
            - Fellow | Your recommendation | Decision | Missing
            - Bo Xu | extend: strong results | not announced yet | –
            - José Álvarez | – | not announced yet | your recommendation
            """.ReplaceLineEndings("\n"),
            await round.TextAsync(new AskBoard(), Noor)
        );

        await round.DoTogetherAsync(Release("bo"));

        Assert.Contains(
            "- Bo Xu | extend: strong results | extend, announced | –",
            await round.TextAsync(new AskBoard(), Noor),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Bo)]
    [InlineData(Carlos)]
    [InlineData("nobody@example.org")]
    public async Task Nobody_else_sees_it(string who)
    {
        await using var round = await DecidedAsync();

        Assert.Equal(Outcome.Declined, (await round.AskAsync(new AskBoard(), who)).Outcome);
        Assert.Equal(Outcome.Declined, (await round.AskAsync(new AskBoard(AsFile: true), who)).Outcome);
    }

    [Fact]
    public async Task A_decision_after_the_cut_off_is_late_until_it_is_released()
    {
        await using var round = await StartAsync();
        round.World.MoveTo("2025-12-16T10:00:00-08:00");
        await round.DoAsync(Decide(ExtensionDecision.Extend, "siobhan"), Grace);

        Assert.Contains(
            "| extend | Grace Mbeki, Tuesday 16 December 2025, 00:00–23:59 PST | mentor has not recommended, late, not released",
            await round.TextAsync(new AskBoard(), Grace),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_is_complete_however_long_and_leaves_out_who_has_withdrawn()
    {
        var many = Enumerable
            .Range(1, 150)
            .Select(i => A.Fellow($"Fellow Number{i}").With(email: $"f{i}@example.org"))
            .Append(A.Fellow("Gone Away").With(status: StageStatus.Withdrawn))
            .ToArray();
        await using var round = await StartAsync(secondPerson: null, many);

        var table = Assert.IsType<Table>(Assert.Single((await round.AskAsync(new AskBoard(), Grace)).Parts));

        Assert.Equal(153, table.Rows.Count);
        Assert.StartsWith("153 fellows:", table.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_a_file_it_is_CSV_with_the_last_day_that_follows()
    {
        await using var round = await DecidedAsync();

        var file = Assert.IsType<FilePart>(
            Assert.Single((await round.AskAsync(new AskBoard(AsFile: true), Grace)).Parts)
        );

        Assert.Equal(("extension-board.csv", "text/csv"), (file.Name, file.MediaType));
        Assert.Equal(
            """
            fellow,email,mentor,recommendation,recommended_on,recommendation_reason,extension_likelihood,decision,decided_on,decided_by,decision_reason,announced,last_day,missing
            Siobhan O'Neill,siobhan@example.org,Kwame Boateng,,,,,,,,,no,2025-12-19,mentor has not recommended; no decision
            Bo Xu,bo@example.org,Noor Haddad,extend,2025-12-10,strong results,80,extend,2025-12-10,Grace Mbeki,,no,2026-04-24,
            José Álvarez,jose@example.org,Noor Haddad,,,,90,end,2025-12-10,Grace Mbeki,leaves for a job,no,2025-12-19,mentor has not recommended

            """.ReplaceLineEndings("\n"),
            file.Content
        );
    }

    [Fact]
    public async Task A_mentors_file_holds_no_more_than_their_board()
    {
        await using var round = await DecidedAsync();

        var file = Assert.IsType<FilePart>(
            Assert.Single((await round.AskAsync(new AskBoard(AsFile: true), Noor)).Parts)
        );

        Assert.Equal(
            """
            fellow,recommendation,recommended_on,recommendation_reason,decision,last_day,missing
            Bo Xu,extend,2025-12-10,strong results,,2025-12-19,
            José Álvarez,,,,,2025-12-19,your recommendation

            """.ReplaceLineEndings("\n"),
            file.Content
        );
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'=1")]
    [InlineData(" =1", "' =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("a-b", "a-b")]
    public async Task No_cell_is_taken_for_a_formula(string reason, string cell)
    {
        await using var round = await StartAsync();
        await round.World.ChangeAsync(
            Siobhan,
            p => p with { MentorRecommends = ExtensionDecision.End, MentorReason = reason }
        );

        var file = Assert.IsType<FilePart>(
            Assert.Single((await round.AskAsync(new AskBoard(AsFile: true), Grace)).Parts)
        );

        Assert.Contains($",{cell},,,,,,no,2025-12-19,no decision", file.Content, StringComparison.Ordinal);
    }

    private static async Task<Round> DecidedAsync()
    {
        var round = await StartAsync();
        await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo", "strong results"), Noor);
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        await round.DoAsync(Decide(ExtensionDecision.End, "jose", "leaves for a job"), Grace);
        return round;
    }
}
