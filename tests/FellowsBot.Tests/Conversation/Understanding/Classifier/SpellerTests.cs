using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Tests.Conversation.Understanding.Classifier;

public sealed class SpellerTests
{
    private static readonly Speller Speller = Speller.Of([
        ["holiday", "balance"],
        ["holiday", "valance", "hol"],
    ]);

    [Theory]
    [InlineData("holday", "holiday")]
    [InlineData("holliday", "holiday")]
    [InlineData("hoilday", "holiday")]
    [InlineData("holidya", "holiday")]
    [InlineData("holiday", "holiday")]
    [InlineData("balnce", "balance")]
    [InlineData("hol", "hol")]
    [InlineData("hollidays", "hollidays")]
    [InlineData("molten", "molten")]
    public void A_long_word_one_stroke_from_a_known_one_is_taken_for_it(string typed, string meant) =>
        Assert.Equal(meant, Speller.Mend(typed));

    [Fact]
    public void The_most_frequent_words_come_first_and_short_ones_not_at_all() =>
        Assert.Equal(["holiday", "balance", "valance"], Speller.Words);

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "badc")]
    [InlineData("ab", "abcd")]
    public void Neither_the_same_nor_two_strokes_apart_is_one_stroke(string first, string second) =>
        Assert.False(Speller.AreOneStrokeApart(first, second));
}
