using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>The season as a whole: what is on, what is next, all of it.</summary>
public sealed class AnswerSeasonTests
{
    [Theory]
    [InlineData(
        "2025-07-01T09:00:00-07:00",
        "No stage is open just now.\nNext: Application and references open on Monday 14 July 2025, 00:00 PDT, in 12 days and 15 hours."
    )]
    [InlineData(
        "2025-10-01T09:00:00-07:00",
        "One stage is open now: Offer decisions, until Friday 3 October 2025, 23:59 PDT."
    )]
    [InlineData(
        "2025-12-08T00:00:00-08:00",
        "These stages are open now:\n- The fellowship, until Friday 19 December 2025, 23:59 PST\n- Extension decisions, until Monday 15 December 2025, 23:59 PST"
    )]
    [InlineData(
        "2025-10-04T00:00:00-07:00",
        "No stage is open just now.\nNext: Mentor matching and project selection opens and The fellowship opens on Monday 20 October 2025, 00:00 PDT, in 16 days."
    )]
    [InlineData(
        "2026-05-01T09:00:00-07:00",
        "No stage is open just now.\nNothing more: the season ended on Friday 24 April 2026, 23:59 PDT."
    )]
    public async Task What_is_on(string at, string says)
    {
        await using var world = await World.WithAsync();

        Assert.Equal(says, (await world.AnswerAsync(new AskSeason(SeasonAspect.Now), at: at)).Text);
    }

    [Fact]
    public async Task What_is_next_is_told_in_both_zones()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(
            "Next: all offers are due out on Friday 3 October 2025, 23:59 PDT (Saturday 4 October 2025, 07:59 BST), in 2 days and 14 hours.",
            (await world.AnswerAsync(new AskSeason(SeasonAspect.Next), "priya@example.org")).Text
        );
    }

    [Fact]
    public async Task All_dates_come_as_a_table_that_says_what_is_over()
    {
        await using var world = await World.WithAsync();

        var heard = await world.AnswerAsync(new AskSeason(SeasonAspect.All));

        Assert.Equal(
            ["over", "over", "over", "over", "open", "coming", "coming", "coming", "coming"],
            heard.Rows().Select(r => r[3])
        );
        Assert.Equal(World.Season.Stages.Select(s => s.Name), heard.FirstCells());
        Assert.Equal((false, "season"), (heard.Private, Assert.Single(heard.Sources)));
    }
}
