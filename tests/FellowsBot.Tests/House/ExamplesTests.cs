using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.House;

/// <summary>What holds for every file of examples from which the bot learns to understand.</summary>
public class ExamplesTests
{
    private const string Folder = "bot/Conversation/Understanding/Examples";

    public static TheoryData<string> Names => [.. Repository.Files(Folder, "*.txt").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_not_empty(string name) => Assert.NotEmpty(Examples(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_holds_no_example_twice(string name) =>
        Assert.Empty(Examples(name).GroupBy(e => e).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void No_example_stands_in_two_files() =>
        Assert.Empty(
            Names
                .Select(row => row.Data)
                .SelectMany(name => Examples(name).Distinct().Select(e => (Example: e, name)))
                .GroupBy(e => e.Example)
                .Where(g => g.Count() > 1)
                .Select(g => $"{g.Key}: {string.Join(", ", g.Select(e => e.name))}")
        );

    private static IReadOnlyList<string> Examples(string name) =>
        [
            .. Repository
                .Lines($"{Folder}/{name}")
                .Select(l => l.Trim().TrimEnd('?', '.', '!').ToLowerInvariant())
                .Where(l => l.Length > 0 && l[0] != '#'),
        ];
}
