using FellowsBot.Conversation;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>People found by any part of their name, or by their address.</summary>
public sealed class NameBookTests
{
    private static readonly NameBook Book = Said.BookOf(
        A.Applicant("Leah Goldstein"),
        A.Fellow("Mary-Jane Whitfield").With(mentor: "Ingrid Solberg"),
        A.Fellow("Siobhan O'Neill").With(mentor: "INGRID@example.org"),
        A.Fellow("Łukasz Wójcik").With(mentor: "ingrid solberg"),
        A.Applicant("美咲 田中"),
        A.Mentor("Ingrid Solberg"),
        A.Applicant("Ada Okafor"),
        A.Applicant("Ada Lindqvist"),
        A.Applicant("Ida Obi").With(mentor: "Ingrid Solberg"),
        A.Fellow("Ana Maria dos Santos").With(mentor: "Kwame Boateng")
    );

    private static string Called(string text) =>
        string.Join(", ", Book.Called([.. Words.In(text).Select(w => w.Folded)]).Select(id => Book[id].FullName));

    [Theory]
    [InlineData("leah", "Leah Goldstein")]
    [InlineData("goldstein leah", "Leah Goldstein")]
    [InlineData("mary-jane", "Mary-Jane Whitfield")]
    [InlineData("mary jane", "Mary-Jane Whitfield")]
    [InlineData("jane whitfield", "Mary-Jane Whitfield")]
    [InlineData("oneill", "Siobhan O'Neill")]
    [InlineData("O’Neill", "Siobhan O'Neill")]
    [InlineData("neill", "Siobhan O'Neill")]
    [InlineData("lukasz wojcik", "Łukasz Wójcik")]
    [InlineData("田中 美咲", "美咲 田中")]
    [InlineData("maria santos", "Ana Maria dos Santos")]
    [InlineData("ada", "Ada Okafor, Ada Lindqvist")]
    [InlineData("leah okafor", "")]
    [InlineData("nobody", "")]
    [InlineData("", "")]
    public void By_any_parts_in_any_order(string text, string names) => Assert.Equal(names, Called(text));

    [Theory]
    [InlineData("goldstien", "Leah Goldstein")]
    [InlineData("laeh golstein", "Leah Goldstein")]
    [InlineData("siobahn", "Siobhan O'Neill")]
    [InlineData("adda okafor", "Ada Okafor")]
    [InlineData("bda", "")]
    [InlineData("oda", "")]
    public void By_a_slip_where_only_one_is_near(string text, string names) => Assert.Equal(names, Called(text));

    [Theory]
    [InlineData("leah@example.org", "Leah Goldstein")]
    [InlineData("LEAH@EXAMPLE.ORG", "Leah Goldstein")]
    [InlineData("laeh@example.org", "")]
    public void By_the_exact_address(string text, string names) => Assert.Equal(names, Called(text));

    [Fact]
    public void The_nearest_come_best_first() =>
        Assert.Equal(
            ["Ada Lindqvist", "Ada Okafor"],
            Book.Nearest(["adda", "linkvist"], 3).Select(id => Book[id].FullName)
        );

    [Fact]
    public void Nothing_far_off_is_near() => Assert.Empty(Book.Nearest(["zaphod", "quillfeather"], 3));

    [Fact]
    public void A_mentors_fellows_are_named_by_address_or_full_name_and_are_fellows() =>
        Assert.Equal(
            ["Mary-Jane Whitfield", "Siobhan O'Neill", "Łukasz Wójcik"],
            Book.FellowsOf(6).Select(f => f.FullName)
        );

    [Fact]
    public void Of_two_mentors_with_one_name_each_has_only_those_named_by_address()
    {
        var twins = Said.BookOf(
            A.Mentor("Noor Haddad"),
            A.Mentor("Noor Haddad").With(email: "noor2@example.org"),
            A.Fellow("Bo Xu").With(mentor: "Noor Haddad"),
            A.Fellow("Wei Li").With(mentor: "noor@example.org"),
            A.Fellow("Yan Li").With(mentor: "noor2@example.org")
        );

        Assert.Equal(["Wei Li"], twins.FellowsOf(1).Select(f => f.FullName));
        Assert.Equal(["Yan Li"], twins.FellowsOf(2).Select(f => f.FullName));
        Assert.Null(twins.MentorNamed("Noor Haddad"));
    }

    [Theory]
    [InlineData("ingrid@example.org", "Ingrid Solberg")]
    [InlineData("INGRID SOLBERG", "Ingrid Solberg")]
    [InlineData("Ada Okafor", null)]
    [InlineData("somebody@else.org", null)]
    public void A_mentor_is_known_from_the_record_of_a_fellow(string mentor, string? name) =>
        Assert.Equal(name, Book.MentorNamed(mentor)?.FullName);

    [Fact]
    public void Somebody_who_has_gone_has_no_fellows_and_is_not_known()
    {
        Assert.Empty(Book.FellowsOf(99));
        Assert.False(Book.Knows(99));
        Assert.True(Book.Knows(1));
    }

    [Fact]
    public void A_mentors_book_has_their_own_fellows_and_themselves()
    {
        var ingrid = A.Mentor("Ingrid Solberg") with { Id = 6 };

        var own = Book.For(Asker.Known(ingrid, isStaff: false));

        Assert.Equal([2, 3, 4, 6], Enumerable.Range(1, 10).Where(own.Knows));
        Assert.Equal([2, 3, 4], own.FellowsOf(6).Select(f => f.Id).Order());
    }

    [Fact]
    public void Staff_have_the_whole_book_strangers_none_and_everybody_else_themselves()
    {
        Assert.Same(Book, Book.For(Asker.StaffWithoutRecord(EmailAddress.Parse("grace@example.org"))));
        Assert.Same(NameBook.Empty, Book.For(Asker.Stranger));
        var own = Book.For(Asker.Known(A.Fellow("Bo Xu") with { Id = 2 }, isStaff: false));
        Assert.Equal([2], Enumerable.Range(1, 10).Where(own.Knows));
    }
}
