using FellowsBot.Conversation;
using FellowsBot.Questions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>Answers from the handbook, with the season's dates filled in.</summary>
public sealed class AnswerHandbookTests
{
    public static TheoryData<string> Entries =>
        [.. new Handbook(World.Settings.Handbook.Folder!).All().Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Every_entry_is_shown_filled_in_and_short(string entry)
    {
        await using var world = await World.WithAsync();

        var heard = await world.AnswerAsync(new AskHandbook(entry));

        Assert.Equal(
            (Outcome.Answered, $"handbook.{entry}", false, $"handbook#{entry}"),
            (heard.Outcome, heard.Intent, heard.Private, Assert.Single(heard.Sources))
        );
        Assert.DoesNotContain("{{", heard.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", heard.Text, StringComparison.Ordinal);
        Assert.InRange(heard.Text.Length, 40, 1500);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Every_wording_of_an_entry_that_names_no_date_leads_to_it_or_to_the_calendar(string entry)
    {
        await using var world = await World.WithAsync();
        var asks = world.Bot.Handbook.Find(entry)!.Asks;

        var led = new List<string>();
        foreach (var ask in asks)
        {
            led.Add((await world.AskAsync(ask)).Intent);
        }

        var right = led.Count(i => i == $"handbook.{entry}" || i.StartsWith("calendar.", StringComparison.Ordinal));
        Assert.True(right >= asks.Count * 0.75, string.Join("\n", asks.Zip(led, (ask, intent) => $"{intent}: {ask}")));
    }

    [Fact]
    public async Task Dates_are_in_the_readers_zone_too()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskHandbook("assessment"), "priya@example.org");

        Assert.Contains(
            "The cut-off is Sunday 24 August 2025, 23:59 PDT (Monday 25 August 2025, 07:59 BST)",
            heard.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_entry_whose_file_has_gone_is_a_question_for_staff()
    {
        await using var world = await World.WithAsync();

        var heard = await world.AnswerAsync(new AskHandbook("gone"), text: "what about the gone one?");

        Assert.Equal(Outcome.Unknown, heard.Outcome);
        Assert.Equal("what about the gone one?", Assert.Single(await world.QuestionsAsync()).Text);
    }
}
