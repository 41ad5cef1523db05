using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Tests.Conversation.Understanding.Classifier;

public sealed class TextTests
{
    [Theory]
    [InlineData("Upgrade 12.04 to 9.10?", "upgrade #0.0 to #0.0 ?")]
    [InlineData("I don’t know", "i do not know")]
    [InlineData("Whats the club's name? Can’t say", "what is the club 's name ? can not say")]
    [InlineData("at 10:30am, $20", "at #0:0x $ #0")]
    [InlineData("rock 'n roll", "rock n roll")]
    [InlineData("", "")]
    public void A_message_is_cut_into_words_and_shapes(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenizer.Cut(text)));

    [Fact]
    public void What_is_known_beside_the_words_is_one_word_without_letters()
    {
        var tokens = Tokenizer.Cut(Mark.Behind("until when", "applicant", "person.offer"));

        Assert.Equal(4, tokens.Count);
        Assert.Equal(["until", "when"], tokens[..2]);
        Assert.All(tokens[2..], token => Assert.Empty(Token.Of(token).Letters));
        Assert.NotEqual(Token.Of(tokens[3]).Stem, Token.Of("person.offer").Stem);
    }

    [Fact]
    public void Nobody_can_type_what_is_known_beside_the_words() =>
        Assert.Equal("until when person.offer", Words.Clean(Mark.Behind("until when", "person.offer")));

    [Theory]
    [InlineData("upgrading", "upgrad")]
    [InlineData("upgrade", "upgrad")]
    [InlineData("relational", "relat")]
    [InlineData("hopping", "hop")]
    [InlineData("ponies", "poni")]
    [InlineData("happy", "happi")]
    [InlineData("controlling", "control")]
    [InlineData("agreed", "agre")]
    [InlineData("adjustment", "adjust")]
    [InlineData("sky", "sky")]
    [InlineData("straße", "straße")]
    [InlineData("is", "is")]
    public void A_word_is_brought_to_its_stem(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Fact]
    public void Words_of_one_meaning_are_noticed_as_one() =>
        Assert.Contains(
            Message.Of("salary").Terms.Single(term => term.Block == Block.Meanings),
            Message.Of("what wages").Terms
        );

    [Fact]
    public void A_slip_met_once_is_read_as_the_word_met_often()
    {
        var often = Enumerable.Repeat(Message.Of("annual balance"), 8);

        var mended = Slips.Mended([.. often, Message.Of("balnce"), Message.Of("balances"), Message.Of("valley")]);

        Assert.Equal(["balance", "balances", "valley"], mended[^3..].Select(message => message.Tokens[0]));
    }

    [Fact]
    public void Words_come_first_and_are_counted()
    {
        var terms = Message.Of("ping ping pong").Terms;

        Assert.Equal(2, terms.Count(term => term.Block == Block.Words));
        Assert.Contains(terms, term => term is { Block: Block.Words, Count: 2 });
        Assert.Equal(terms.OrderBy(term => term.Block), terms);
    }
}
