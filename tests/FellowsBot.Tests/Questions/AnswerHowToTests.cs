using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>How things are done here: what is shown to be written is understood when it is written.</summary>
public sealed partial class AnswerHowToTests
{
    [Theory]
    [InlineData("leah", "how do I accept", "“I accept the offer”")]
    [InlineData(
        "leah",
        "where do I say yes to the offer",
        "Your offer is open until Saturday 4 October 2025, 10:00 PDT."
    )]
    [InlineData("leah", "do i just reply here to accept", "“I accept the offer”")]
    [InlineData("leah", "what do I need to do to accept the offer", "“I accept the offer”")]
    [InlineData("emeka", "how would i turn it down if i wanted to", "You have no open offer on record.")]
    [InlineData("emeka", "how do I withdraw", "“I withdraw”")]
    [InlineData("noor", "how do I recommend someone", "“I recommend extending Bo because ...”")]
    [InlineData("grace", "how do I give someone more time", "“give Ada Okafor two more days”")]
    [InlineData("grace", "what do I type to record an extension decision", "“extend for Bo”")]
    [InlineData("grace", "how do we announce the decisions", "“release the decisions”")]
    [InlineData("grace", "how can I move an applicant to the next stage", "“move Ada Okafor to the offer stage”")]
    [InlineData("grace", "how do I record an offer", "“offer sent to Sofia today at 10:00”")]
    [InlineData("grace", "how do I assign a mentor", "“Kwame mentors Deepa”")]
    [InlineData("grace", "how do I log references", "“Misaki has 2 references in”")]
    [InlineData("grace", "how do I change somebody's first day", "“Farid's first day is 24 November”")]
    [InlineData(
        "grace",
        "how do I set up a weekly reminder",
        "“every Monday at 9 remind #fellows to post their update”"
    )]
    [InlineData("grace", "how do I take something back", "“undo”")]
    public async Task Whoever_asks_how_hears_what_to_write(string asker, string text, string shown)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(text, $"{asker}@example.org");

        Assert.Equal((Outcome.Answered, "help"), (heard.Outcome, heard.Intent));
        Assert.Contains(shown, heard.Text, StringComparison.Ordinal);
        foreach (Match said in Quoted().Matches(heard.Text))
        {
            var tried = await world.AskAsync(
                said.Groups["said"].Value.Replace("...", "of the work"),
                $"{asker}@example.org"
            );
            Assert.True(
                tried.Outcome is Outcome.Proposed || tried.Outcome is Outcome.Answered && tried.Intent != "unknown",
                $"{said.Value}: {tried.Outcome} {tried.Text}"
            );
        }
    }

    [Theory]
    [InlineData("emeka", "how do I record an offer")]
    [InlineData("bo", "how do I assign a mentor")]
    [InlineData("noor", "how do I release the decisions")]
    public async Task What_somebody_may_not_do_is_not_explained_to_them(string asker, string text)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(text, $"{asker}@example.org");

        Assert.NotEqual("help", heard.Intent);
    }

    [GeneratedRegex("“(?<said>[^”]+)”", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
