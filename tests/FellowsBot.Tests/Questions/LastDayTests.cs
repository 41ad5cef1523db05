using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>
/// Issue: the last day was worked out in five places and in three ways, so that a London fellow's fell eight hours earlier on
/// the agenda than in the answer about it.
/// </summary>
public sealed class LastDayTests
{
    private const string ProgrammeEnds = "Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 07:59 GMT)";

    [Theory]
    [InlineData("when is Zoë's last day?", "grace@example.org")]
    [InlineData("tell me about Zoë", "grace@example.org")]
    [InlineData("which fellows does Ingrid mentor", "priya@example.org")]
    public async Task A_last_day_is_the_same_moment_wherever_it_is_named(string question, string by)
    {
        await using var world = await World.SampleAsync();

        Assert.Contains(ProgrammeEnds, (await world.AskAsync(question, by)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agenda_names_that_moment_too()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync("what falls due on 20 December", "zoe@example.org");

        Assert.Contains($"{ProgrammeEnds}: your last day", heard.Text, StringComparison.Ordinal);
    }

    /// <summary>Issue: staff, mentors and applicants without an offer were told a first and a last day of a fellowship they have not.</summary>
    [Theory]
    [InlineData("what is my last day?", "grace@example.org", "No last day is recorded for you.")]
    [InlineData("what is my last day?", "noor@example.org", "No last day is recorded for you.")]
    [InlineData("what is my last day?", "hugo@example.org", "No last day is recorded for you.")]
    [InlineData("what is my last day?", "ines@example.org", "No last day is recorded for you.")]
    [InlineData("what is my last day?", "emeka@example.org", "No last day is recorded for you.")]
    [InlineData("what is my first day?", "hugo@example.org", "No first day is recorded for you.")]
    [InlineData("what is Hugo's last day?", "grace@example.org", "No last day is recorded for Hugo Larsen.")]
    [InlineData("what is my last day?", "ada@example.org", "Your last day is Friday 19 December 2025, 23:59 PST")]
    [InlineData("what is my first day?", "carlos@example.org", "Your first day is Monday 20 October 2025, 00:00 PDT.")]
    public async Task Only_who_is_a_fellow_or_may_become_one_has_a_first_and_a_last_day(
        string question,
        string by,
        string answer
    )
    {
        await using var world = await World.SampleAsync();

        Assert.StartsWith(answer, (await world.AskAsync(question, by)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_day_of_ones_own_ends_in_ones_own_zone()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync("tell me about Farid", "priya@example.org");

        Assert.Contains(
            "Last day: Friday 30 January 2026, 23:59 PST (Saturday 31 January 2026, 07:59 GMT)",
            heard.Text,
            StringComparison.Ordinal
        );
    }
}
