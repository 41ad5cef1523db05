using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.StaffAnswers;

/// <summary>Staff see which entries were added, by whom and when; nobody else sees people's wordings.</summary>
public sealed class AnswerEntriesTests
{
    [Theory]
    [InlineData("which entries did we add?")]
    [InlineData("list kept entries")]
    [InlineData("what have we added to the handbook?")]
    [InlineData("show me the answers we kept")]
    public async Task They_are_listed_newest_first_with_who_and_when(string text)
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        world.MoveTo("2025-10-02T09:00:00-07:00");
        await world.KeptAsync("Gym", "is there a gym nearby");
        await world.AndYesAsync("edit entry 1: Yes.", StaffRoom.Priya);

        var heard = await world.AskAsync(text, StaffRoom.Grace, @in: Place.Channel);

        Assert.Equal(
            [
                "2 entries were added in chat:",
                "- 2: Gym (kept by Grace Mbeki, Thursday 2 October 2025, 09:00 PDT)",
                "- 1: Laptops (kept by Grace Mbeki, Wednesday 1 October 2025, 09:00 PDT; text by Priya Raman, Thursday 2 October 2025, 09:00 PDT)",
                "Say “show entry 2” to read one.",
            ],
            heard.Text.Split('\n')
        );
        Assert.True(heard.Private);
    }

    [Fact]
    public async Task None_is_said_in_words()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(
            "No answer has been kept as a handbook entry yet.",
            (await world.AskAsync("which entries did we add?", StaffRoom.Grace)).Text
        );
    }

    [Fact]
    public async Task One_is_shown_with_its_wordings_and_its_end()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        await world.AndYesAsync("add phrasing to entry 1: any machines?");
        await world.AndYesAsync("remove entry 1", StaffRoom.Priya);

        var heard = await world.AskAsync("show entry 1", StaffRoom.Grace);

        Assert.Equal(
            [
                "Entry 1:",
                "Title: Laptops",
                "Text: Yes, laptops are provided.",
                "Text by: Grace Mbeki, Wednesday 1 October 2025, 09:00 PDT",
                "Wordings: “do we get laptops?”; “any machines?”",
                "Kept by: Grace Mbeki, Wednesday 1 October 2025, 09:00 PDT",
                "Removed by: Priya Raman, Wednesday 1 October 2025, 09:00 PDT",
            ],
            heard.Text.Split('\n')
        );
        Assert.Equal("There is no entry 2.", (await world.AskAsync("show entry 2", StaffRoom.Grace)).Text);
    }

    [Theory]
    [InlineData("which entries did we add?", "ada@example.org")]
    [InlineData("show entry 1", "noor@example.org")]
    [InlineData("show entry 1", null)]
    public async Task Nobody_but_staff_sees_them(string text, string? asker)
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();

        var heard = await world.AskAsync(text, asker);

        Assert.Equal((Outcome.Declined, true), (heard.Outcome, heard.Private));
        Assert.DoesNotContain("laptop", heard.Text, StringComparison.OrdinalIgnoreCase);
    }
}
