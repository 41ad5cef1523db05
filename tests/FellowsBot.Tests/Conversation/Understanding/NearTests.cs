using CsCheck;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Slips of the finger.</summary>
public sealed class NearTests
{
    [Theory]
    [InlineData("goldstein", "goldstein", 0)]
    [InlineData("goldstien", "goldstein", 1)]
    [InlineData("golstein", "goldstein", 1)]
    [InlineData("goldsteinn", "goldstein", 1)]
    [InlineData("goldstain", "goldstein", 1)]
    [InlineData("golsdtien", "goldstein", 2)]
    [InlineData("", "ab", 2)]
    [InlineData("ab", "", 2)]
    public void Are_counted(string typed, string meant, int slips) => Assert.Equal(slips, Near.Slips(typed, meant, 5));

    [Fact]
    public void Beyond_the_most_are_one_more_than_it() => Assert.Equal(2, Near.Slips("kitten", "sitting", 1));

    [Fact]
    public void Are_as_many_one_way_as_the_other() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8], Gen.Int[0, 8])
            .Sample((a, b, most) => Near.Slips(a, b, most) == Near.Slips(b, a, most));

    [Fact]
    public void Never_are_more_than_the_longer_word_has_letters() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8])
            .Sample(
                (a, b) =>
                    Near.Slips(a, b, 20) <= Math.Max(a.Length, b.Length) && (Near.Slips(a, b, 20) == 0) == (a == b)
            );

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void Are_forgiven_by_the_length_of_the_word(int length, int allowed) =>
        Assert.Equal(allowed, Near.Allowed(length));
}
