using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>People called by what their first name is shortened to.</summary>
public sealed class NicknameTests
{
    private static readonly NameBook Book = Said.BookOf(
        A.Applicant("William Hargreaves"),
        A.Mentor("Elizabeth Adeyemi"),
        A.Fellow("Kate Brown"),
        A.Fellow("Robert Stone"),
        A.Fellow("Bob Marsh")
    );

    private static string Called(string text) =>
        string.Join(", ", Book.Called([.. Words.In(text).Select(w => w.Folded)]).Select(id => Book[id].FullName));

    [Theory]
    [InlineData("bill", "William Hargreaves")]
    [InlineData("Bill Hargreaves", "William Hargreaves")]
    [InlineData("liz", "Elizabeth Adeyemi")]
    [InlineData("Lizzie Adeyemi", "Elizabeth Adeyemi")]
    [InlineData("katherine brown", "Kate Brown")]
    [InlineData("rob", "Robert Stone")]
    public void A_nickname_is_the_name_it_is_short_for(string said, string meant)
    {
        Assert.Equal(meant, Called(said));
    }

    [Fact]
    public void Whoever_is_really_named_so_is_meant_alone()
    {
        Assert.Equal("Bob Marsh", Called("bob"));
    }

    [Fact]
    public void A_surname_has_no_nickname()
    {
        Assert.Equal("", string.Join(", ", Said.BookOf(A.Fellow("Ann Thomas")).Called(["tommy"])));
    }

    [Fact]
    public void A_nickname_as_an_everyday_word_is_a_name_only_where_something_of_theirs_is_named()
    {
        var hits = NamesIn.WithApostrophe(Words.In("bills deadline"), Book, _ => true);
        Assert.Equal(("bill", true), (hits[0].Folded, hits[0].IsPossessive));
        Assert.Equal("bills", NamesIn.WithApostrophe(Words.In("bills to pay"), Book, _ => true)[0].Folded);
    }
}
