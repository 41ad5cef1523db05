using FellowsBot.LanguageModel;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>What counts as an answer whose citations hold.</summary>
public sealed class ProofTests
{
    private static readonly Dictionary<string, string> Read = new()
    {
        ["handbook#stipend"] = "Fellows receive 2,100 US dollars a week, with an expectation of 40 hours a week.",
        ["season"] = "Final interviews | Monday 4 August 2025, 00:00 PDT | Monday 22 September 2025, 23:59 PDT | over",
    };

    [Theory]
    [InlineData("It is 2,100 dollars a week.", "handbook#stipend", "receive 2,100 US dollars a week")]
    [InlineData("It is 2100 dollars a week.", "handbook#stipend", "Fellows receive 2,100 US dollars")]
    [InlineData("Two thousand one hundred.", "handbook#stipend", "fellows  RECEIVE “2,100” US dollars…")]
    [InlineData("They close on the 22nd of Sept.", "season", "Final interviews")]
    [InlineData("They opened on August 4.", "season", "Final interviews")]
    [InlineData("They close on 22 September at 23:59.", "season", "Final interviews")]
    public void Words_and_figures_that_stand_in_the_source_hold(string answer, string source, string quote) =>
        Assert.Equal(Finding.Answered, Judged(answer, (source, quote)));

    [Theory]
    [InlineData("It is 2,200 dollars a week.", "handbook#stipend", "receive 2,100 US dollars a week")]
    [InlineData("It is 100 dollars a week.", "handbook#stipend", "receive 2,100 US dollars a week")]
    [InlineData("They close on 22 September.", "handbook#stipend", "receive 2,100 US dollars a week")]
    [InlineData("They close on 23 September.", "season", "Monday 22 September 2025")]
    [InlineData("They close on 4 September.", "season", "Monday 22 September 2025")]
    [InlineData("They close on September 4th.", "season", "Monday 22 September 2025")]
    [InlineData("They close at 22:59.", "season", "Monday 22 September 2025")]
    [InlineData("It is paid.", "handbook#stipend", "Fellows receive nothing")]
    [InlineData("It is paid.", "handbook#stipend", "…?!")]
    [InlineData("It is paid.", "handbook#salary", "receive 2,100 US dollars a week")]
    public void What_stands_nowhere_does_not(string answer, string source, string quote) =>
        Assert.Equal(Finding.Unsupported, Judged(answer, (source, quote)));

    [Fact]
    public void One_citation_that_does_not_hold_spoils_the_rest() =>
        Assert.Equal(
            Finding.Unsupported,
            Judged("It is paid.", ("handbook#stipend", "receive 2,100 US dollars"), ("season", "Midterm interviews"))
        );

    [Fact]
    public void A_figure_may_stand_in_any_of_the_sources_cited() =>
        Assert.Equal(
            Finding.Answered,
            Judged(
                "40 hours; the finals close on 22 September.",
                ("handbook#stipend", "an expectation of 40 hours"),
                ("season", "Final interviews")
            )
        );

    [Theory]
    [InlineData("\u202e\u200b\u0007")]
    [InlineData("see www.example.org")]
    [InlineData("see fellows.example.org/x")]
    [InlineData("write to @grace")]
    [InlineData("write to grace (at) example")]
    [InlineData("<b>yes</b>")]
    [InlineData("javascript:alert")]
    public void What_could_be_followed_is_no_answer(string answer) =>
        Assert.Equal(Finding.Malformed, Judged(answer, ("handbook#stipend", "Fellows receive")));

    [Fact]
    public void Seven_hundred_characters_are_the_most()
    {
        Assert.Equal(Finding.Answered, Judged(new string('a', 700), ("season", "Final interviews")));
        Assert.Equal(Finding.Malformed, Judged(new string('a', 701), ("season", "Final interviews")));
    }

    private static Finding Judged(string answer, params (string Source, string Quote)[] citations) =>
        Proof.Of(new Draft(true, answer, [.. citations.Select(c => new Citation(c.Source, c.Quote))]), Read);
}
