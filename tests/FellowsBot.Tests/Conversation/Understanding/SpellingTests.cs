using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Words mended to those the bot knows.</summary>
public sealed class SpellingTests
{
    private static readonly Spelling Spelling = Spelling.Of([
        .. Enumerable.Repeat("stipend", 20),
        .. Enumerable.Repeat("offer", 20),
        "coffer",
        "deadline",
        "deadlines",
        "form",
        "from",
    ]);

    [Theory]
    [InlineData("stipnd", "stipend")]
    [InlineData("stipned", "stipend")]
    [InlineData("daedlien", "deadline")]
    [InlineData("offr", "offer")]
    public void A_slip_of_a_known_word_is_mended(string typed, string meant) =>
        Assert.Equal(meant, Spelling.Mended(typed));

    [Theory]
    [InlineData("coffer")]
    [InlineData("form")]
    [InlineData("xyz")]
    [InlineData("weather")]
    [InlineData("stip3nd")]
    [InlineData("zoë")]
    public void A_known_word_a_short_one_and_a_strange_one_stay(string typed) =>
        Assert.Equal(typed, Spelling.Mended(typed));

    [Fact]
    public void The_commoner_of_two_near_words_is_meant() => Assert.Equal("offer", Spelling.Mended("ofver"));

    [Fact]
    public void It_mends_the_same_after_saving_and_loading()
    {
        using var stream = new MemoryStream();
        Spelling.Save(stream);
        stream.Position = 0;
        var loaded = Spelling.Load(stream);

        Assert.Equal(("stipend", true, false), (loaded.Mended("stipnd"), loaded.Knows("form"), loaded.Knows("stipnd")));
    }
}
