using System.Text.RegularExpressions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.House;

/// <summary>Every named rule that refuses a change is read aloud in the text beside its verb's test.</summary>
public sealed partial class EveryRuleIsReadAloudTests
{
    private static readonly string[] Rooms =
    [
        "bot/Applications",
        "bot/Offers",
        "bot/Fellowships",
        "bot/Conversation/Changes",
    ];

    [Fact]
    public void There_is_no_rule_without_a_sentence_that_somebody_read()
    {
        var rules = Rooms
            .SelectMany(room => Repository.Files(room, "*.cs"))
            .SelectMany(file => Rule().Matches(Repository.Read(file)).Select(m => m.Groups["rule"].Value))
            .ToHashSet();
        var told = string.Join('\n', Repository.Files("tests/FellowsBot.Tests", "*.txt").Select(Repository.Read));

        Assert.True(rules.Count > 20, $"{rules.Count} rules");
        Assert.DoesNotContain(rules, rule => !told.Contains($"({rule}): ", StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"(new Refusal|Plan\.No|Refusal\? \w+\([^)]*\) => new)\(\s*""(?<rule>[a-z-]+)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Rule();
}
