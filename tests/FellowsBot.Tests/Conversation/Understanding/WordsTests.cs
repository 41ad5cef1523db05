using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Text as people type it, taken apart.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("  how \t much\r\n is it  ", "how much is it")]
    [InlineData("\u202ewhen does it close\u202c", "when does it close")]
    [InlineData("how\u200b much\u00a0is the sti\u00adpend", "how much is the stipend")]
    [InlineData("ｗｈａｔ ｉｓ ｉｔ？", "what is it?")]
    [InlineData("a\u0000b\u0007c", "abc")]
    [InlineData("ﬁnal", "final")]
    [InlineData("\u3000", "")]
    [InlineData("", "")]
    public void Cleaning_drops_what_is_not_meant_to_be_read(string typed, string clean) =>
        Assert.Equal(clean, Words.Clean(typed));

    [Fact]
    public void Half_a_character_becomes_a_mark_and_stops_nothing() =>
        Assert.Equal("a\ufffdb", Words.Clean("a\ud83cb"));

    [Theory]
    [InlineData("Zoë", "zoe")]
    [InlineData("Łukasz Wójcik", "lukasz wojcik")]
    [InlineData("O’Neill", "o'neill")]
    [InlineData("Mary‑Jane", "mary-jane")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("Þórr Đorđe", "thorr dorde")]
    [InlineData("İstanbul ılık", "istanbul ilik")]
    [InlineData("美咲", "美咲")]
    public void Folding_makes_spellings_of_one_name_the_same(string typed, string folded) =>
        Assert.Equal(folded, Words.Fold(typed));

    [Theory]
    [InlineData("Ada's offer", "ada|offer")]
    [InlineData("Zoë’s offer", "zoe|offer")]
    [InlineData("take-home, please", "take-home|please")]
    [InlineData("tom@example.org?", "tom@example.org")]
    [InlineData("mary-jane.w@ex-ample.co.uk.", "mary-jane.w@ex-ample.co.uk")]
    [InlineData("it ends. really", "it|ends|really")]
    [InlineData("'quoted' -dash-", "quoted|dash")]
    [InlineData("401(k)", "401|k")]
    [InlineData("don't", "don't")]
    [InlineData("1.5 h", "1.5|h")]
    public void A_text_is_cut_into_words(string text, string words) =>
        Assert.Equal(words, string.Join('|', Words.In(text).Select(w => w.Folded)));

    [Theory]
    [InlineData("Ada's offer", true)]
    [InlineData("Ada’s offer", true)]
    [InlineData("Ada offer", false)]
    [InlineData("'s offer", false)]
    public void A_possessive_is_noted(string text, bool isPossessive) =>
        Assert.Equal(isPossessive, Words.In(text)[0].IsPossessive);

    [Fact]
    public void What_starts_a_sentence_is_noted() =>
        Assert.Equal(
            ["Hi", "Is", "When"],
            Words.In("Hi there, Bo! Is it? When it is.").Where(w => w.StartsSentence).Select(w => w.Typed)
        );

    [Fact]
    public void Accents_typed_as_marks_stay_with_their_word() =>
        Assert.Equal("zoe", Assert.Single(Words.In("Zoe\u0308")).Folded);
}
