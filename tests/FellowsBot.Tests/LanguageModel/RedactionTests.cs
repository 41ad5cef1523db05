using FellowsBot.Conversation.Names;
using FellowsBot.LanguageModel;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>What is taken out of a question before it goes out, and what is not.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("write to ada@example.org please", "write to [address] please")]
    [InlineData("write to ada.okafor+x@mail.example.co.uk.", "write to [address]")]
    [InlineData("write to ada (at) example", "write to [address]")]
    [InlineData("ask <@U012AB3CD>", "ask [link]")]
    [InlineData("see https://example.org/a?b=c now", "see [link] now")]
    [InlineData("see www.example.org", "see [link]")]
    [InlineData("see docs.example.org/page", "see [link]")]
    [InlineData("call +44 20 7946 0958", "call [number]")]
    [InlineData("call (415) 555-2671 today", "call [number] today")]
    [InlineData("call 4155552671", "call [number]")]
    [InlineData("is 2025-10-06 to 2025-10-08 fine?", "is 2025-10-06 to 2025-10-08 fine?")]
    [InlineData("at 17:00 on 6/10/2025", "at 17:00 on 6/10/2025")]
    [InlineData("40 hours, 2,100 dollars, 401(k)", "40 hours, 2,100 dollars, 401(k)")]
    [InlineData("e.g. two months, i.e. eight weeks", "e.g. two months, i.e. eight weeks")]
    public void Addresses_links_and_telephone_numbers_go(string typed, string sent) =>
        Assert.Equal(sent, Redaction.OfQuestion(typed, NameBook.Empty, Said.Everyday.Contains));

    [Theory]
    [InlineData("may I ask what Nadia Chen's mentor thinks", "may I ask what [name]'s mentor thinks")]
    [InlineData("nadia or Zoë?", "[name] or [name]?")]
    [InlineData("May Chen and will turner", "[name] and [name]")]
    public void Names_that_the_asker_may_name_go(string typed, string sent) =>
        Assert.Equal(sent, Redaction.OfQuestion(typed, Said.Book, Said.Everyday.Contains));

    [Fact]
    public void Names_are_left_where_their_going_would_show_who_exists() =>
        Assert.Equal(
            "what of Nadia Chen and Nobody Atall",
            Redaction.OfQuestion("what of Nadia Chen and Nobody Atall", NameBook.Empty, Said.Everyday.Contains)
        );
}
