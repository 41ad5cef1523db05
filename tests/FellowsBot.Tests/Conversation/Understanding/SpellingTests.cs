using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Words mended to those the bot knows.</summary>
public sealed class SpellingTests
{
    private static readonly Spelling Spelling = Spelling.Of(
        [
            .. Enumerable.Repeat("stipend", 20),
            .. Enumerable.Repeat("offer", 20),
            "coffer",
            "deadline",
            "deadlines",
            "form",
            "from",
        ],
        SpellingCare.Forgiving
    );
    private static readonly Spelling Strict = Spelling.Of(
        ["holiday", "holiday", "balance", "valance", "hol"],
        SpellingCare.Strict
    );

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

    /// <summary>"Should I worry?" was heard as "should I sorry", and "the later one" as "the letter one".</summary>
    [Theory]
    [InlineData("worry", "sorry")]
    [InlineData("later", "letter")]
    [InlineData("flat", "flag")]
    public void An_everyday_word_is_no_slip_of_another(string typed, string near) =>
        Assert.Equal(typed, Spelling.Of([near, near], SpellingCare.Forgiving).Mended(typed));

    [Fact]
    public void A_slip_is_not_mended_to_a_word_that_only_stands_among_the_everyday_ones() =>
        Assert.Equal("wory", Spelling.Of(["offer"], SpellingCare.Forgiving).Mended("wory"));

    [Fact]
    public void The_commoner_of_two_near_words_is_meant() => Assert.Equal("offer", Spelling.Mended("ofver"));

    [Theory]
    [InlineData("holday", "holiday")]
    [InlineData("holliday", "holiday")]
    [InlineData("hoilday", "holiday")]
    [InlineData("holidya", "holiday")]
    [InlineData("holiday", "holiday")]
    [InlineData("balnce", "balance")]
    [InlineData("hol", "hol")]
    [InlineData("hold", "hold")]
    [InlineData("hollidays", "hollidays")]
    [InlineData("molten", "molten")]
    [InlineData("nalance", "nalance")]
    public void With_care_only_a_long_word_one_stroke_from_a_known_one_is_mended(string typed, string meant) =>
        Assert.Equal(meant, Strict.Mended(typed));

    [Fact]
    public void Of_words_as_near_and_as_common_the_first_by_the_alphabet_is_meant_in_whatever_order_they_were_learnt() =>
        Assert.Equal(
            ["talens", "talens"],
            new[] { new[] { "talent", "talens" }, ["talens", "talent"] }.Select(words =>
                Spelling.Of(words, SpellingCare.Strict).Mended("talenu")
            )
        );

    [Fact]
    public void It_mends_the_same_after_saving_and_loading()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Spelling.Save(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var loaded = Spelling.Load(reader, SpellingCare.Forgiving);

        Assert.Equal(("stipend", true, false), (loaded.Mended("stipnd"), loaded.Knows("form"), loaded.Knows("stipnd")));
    }
}
