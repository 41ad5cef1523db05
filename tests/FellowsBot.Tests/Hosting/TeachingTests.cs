using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Hosting;
using FellowsBot.Questions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

/// <summary>What the understanding is taught from: our own lines, the handbook's wordings, and lines by people who had not seen these.</summary>
public sealed class TeachingTests
{
    private static readonly ExampleFiles Files = ExampleFiles.Read(ExampleFiles.Folder);

    [Fact]
    public void Every_request_type_has_lines_of_ours_and_lines_by_strangers()
    {
        var own = Files.Requests.InScope.GroupBy(e => e.Intent).ToDictionary(g => g.Key, g => g.Count());
        var typed = Files.AsTyped.InScope.GroupBy(e => e.Intent).ToDictionary(g => g.Key, g => g.Count());

        Assert.All(own, type => Assert.InRange(type.Value, 30, int.MaxValue));
        Assert.Empty(own.Keys.Except(typed.Keys));
        Assert.InRange(Files.Requests.OutOfScope.Count + Files.AsTyped.OutOfScope.Count, 300, int.MaxValue);
    }

    [Fact]
    public void No_line_of_ours_is_among_those_by_strangers() =>
        Assert.Empty(
            Files
                .Requests.InScope.Select(e => e.Text)
                .Intersect(Files.AsTyped.InScope.Select(e => e.Text), StringComparer.OrdinalIgnoreCase)
        );

    [Fact]
    public void What_is_said_in_a_talk_names_who_speaks_and_what_was_spoken_of()
    {
        var types = Files.Raw.Select(file => file.Name).Append(Matters.Beyond).ToHashSet();

        Assert.All(
            Files.InTalk,
            line =>
            {
                Assert.Contains(line.Speaker, new[] { "staff", "mentor", "fellow", "applicant", "stranger" });
                Assert.Contains(line.Before, types);
                Assert.NotEmpty(line.Text);
            }
        );
        Assert.InRange(Files.InTalk.Count, 3000, int.MaxValue);
        Assert.InRange(Files.InTalk.Count(line => line.Intent is null), 300, int.MaxValue);
    }

    [Fact]
    public void Lines_about_a_topic_that_the_handbook_has_no_more_are_left_out()
    {
        var entries = new Handbook(World.Settings.Handbook.Folder!).All();

        var all = Teaching.AsTyped(Files, entries).InScope;
        var without = Teaching.AsTyped(Files, [.. entries.Where(e => e.Id != "stipend")]).InScope;

        Assert.Contains(all, e => e.Intent == "handbook.stipend");
        Assert.DoesNotContain(without, e => e.Intent == "handbook.stipend");
        Assert.Equal(all.Count(e => e.Intent != "handbook.stipend"), without.Count);
    }
}
