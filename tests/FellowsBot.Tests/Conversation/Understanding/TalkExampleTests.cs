using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Classifier;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>What is said in the middle of a talk, as the classifier is taught it and as it sees it.</summary>
public sealed class TalkExampleTests
{
    [Fact]
    public void A_line_says_who_speaks_what_was_spoken_of_and_the_words() =>
        Assert.Equal(
            new TalkExample("applicant", "person.offer", "well: until when?", "person.offer"),
            TalkExample.Of("applicant, person.offer: well: until when?", "person.offer")
        );

    [Theory]
    [InlineData("until when?")]
    [InlineData("applicant: until when?")]
    public void A_line_without_them_is_none(string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => TalkExample.Of(line, null)).Message);

    [Fact]
    public void Taught_and_heard_look_alike()
    {
        var taught = TalkExample.Of("staff, person.offer: has she answered", "person.offer").Masked(Said.Vocabulary);
        var heard = Said.By(
            Said.Staff,
            "has she answered",
            new Memory
            {
                Before = "person.offer",
                PersonId = 1,
                PersonAspect = PersonAspect.Offer,
            }
        );

        Assert.Equal(taught, TalkExample.Masked(heard));
        Assert.Equal(Mark.Behind("has somebody answered", "staff", "person.offer"), taught);
    }

    [Fact]
    public void At_the_beginning_nothing_was_spoken_of() =>
        Assert.Null(TalkExample.Masked(Said.By(Said.Applicant, "until when?")));
}
