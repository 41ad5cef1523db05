using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>Questions narrowed by dates: which days they cover, and how the answer names them.</summary>
public sealed class DatedQuestionsTests
{
    [Theory]
    [InlineData(
        "which offers expire by Friday",
        "3 open offers run out by Friday 3 October 2025, 23:59 PDT.",
        "May Chen, April Santos, Owen Fletcher"
    )]
    [InlineData(
        "which offers run out before the weekend?",
        "3 open offers run out by Friday 3 October 2025, 23:59 PDT.",
        "May Chen, April Santos, Owen Fletcher"
    )]
    [InlineData(
        "any offers running out in the next 3 days",
        "4 open offers run out by Saturday 4 October 2025, 23:59 PDT.",
        "May Chen, April Santos, Owen Fletcher, Leah Goldstein"
    )]
    [InlineData(
        "which offers run out on 7 October",
        "1 open offer runs out on Tuesday 7 October 2025, 00:00–23:59 PDT.",
        "Ada Okafor"
    )]
    [InlineData(
        "whose offers run out after 6 October",
        "2 open offers run out from Tuesday 7 October 2025, 00:00 PDT on.",
        "Ada Okafor, Tebora Ioane"
    )]
    [InlineData(
        "offers expiring on 6 October",
        "No open offers run out on Monday 6 October 2025, 00:00–23:59 PDT.",
        ""
    )]
    public async Task Offers_are_narrowed_to_the_days_named(string question, string says, string names)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(question, "grace@example.org");

        var lines = heard.Text.Split('\n');
        Assert.Equal((Outcome.Answered, says), (heard.Outcome, lines[0]));
        Assert.Equal(
            names,
            string.Join(", ", lines.Skip(2).Select(l => l[2..l.IndexOf(" |", StringComparison.Ordinal)]))
        );
    }

    [Fact]
    public async Task The_days_are_those_of_the_askers_zone()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync("which offers expire on Monday", "priya@example.org");

        Assert.StartsWith("1 open offer runs out on Monday 6 October 2025, 00:00–23:59 BST.", heard.Text);
        Assert.Contains("Matilda Grant", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agenda_covers_the_days_named()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync("what happens between 20 and 24 October", "bo@example.org");

        Assert.Equal(
            [
                "From Monday 20 October 2025, 00:00 PDT to Friday 24 October 2025, 23:59 PDT:",
                "- Monday 20 October 2025, 00:00 PDT: Mentor matching and project selection opens",
                "- Monday 20 October 2025, 00:00 PDT: The fellowship opens",
                "- Friday 24 October 2025, 23:59 PDT: Mentor matching and project selection closes",
            ],
            heard.Text.Split('\n')
        );
    }
}
