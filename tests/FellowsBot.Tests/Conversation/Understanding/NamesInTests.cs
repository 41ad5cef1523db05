using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Who is named, even where a name is also a word.</summary>
public sealed class NamesInTests
{
    private static string Names(string text) =>
        string.Join(
            " + ",
            NamesIn
                .Find(Words.In(text), Said.Book, Said.Everyday.Contains)
                .Select(h => string.Join('/', h.Ids.Select(id => Said.Book[id].FullName)))
        );

    [Theory]
    [InlineData("what stage is bo in", "Bo Xu")]
    [InlineData("what stage is Bo Xu in", "Bo Xu")]
    [InlineData("xu bo status", "Bo Xu")]
    [InlineData("zoe's last day", "Zoë Brandt")]
    [InlineData("ZOË BRANDT", "Zoë Brandt")]
    [InlineData("how is chen doing", "May Chen/Nadia Chen")]
    [InlineData("nadia chen and bo", "Nadia Chen + Bo Xu")]
    [InlineData("may chen or nadia", "May Chen + Nadia Chen")]
    [InlineData("where is the office", "")]
    public void A_name_is_found_by_any_part(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("what's May's status?", "May Chen")]
    [InlineData("may's offer", "May Chen")]
    [InlineData("has may accepted", "May Chen")]
    [InlineData("will May accept?", "May Chen")]
    [InlineData("tell me about Will", "Will Turner")]
    [InlineData("when does Will finish?", "Will Turner")]
    [InlineData("when does April's offer expire?", "April Santos")]
    [InlineData("is grace staff", "Grace Mbeki")]
    [InlineData("Will Turner", "Will Turner")]
    [InlineData("will turner", "Will Turner")]
    [InlineData("April said no", "April Santos")]
    [InlineData("may has just accepted", "May Chen")]
    [InlineData("will has already withdrawn", "Will Turner")]
    public void A_word_is_a_name_where_the_sentence_makes_it_one(string text, string names) =>
        Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("will I get an offer?")]
    [InlineData("Will I get an offer?")]
    [InlineData("may I ask something")]
    [InlineData("May I ask something?")]
    [InlineData("when will you decide")]
    [InlineData("is it due on May 5")]
    [InlineData("does it close in april")]
    [InlineData("WHEN WILL IT CLOSE")]
    [InlineData("is there a grace period")]
    [InlineData("how will they decide")]
    [InlineData("what happens in April")]
    [InlineData("in May we said no to extensions")]
    [InlineData("the decision in april said no")]
    public void And_a_word_where_it_does_not(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("Will's fellowship", 0, true)]
    [InlineData("has May accepted", 1, true)]
    [InlineData("May I ask", 0, false)]
    [InlineData("on May 5", 1, false)]
    [InlineData("the programme", 0, false)]
    public void Without_a_book_a_first_name_that_is_a_word_is_plainly_one(string text, int index, bool isName) =>
        Assert.Equal(isName, NamesIn.IsPlainlyName(Words.In(text), index));
}
