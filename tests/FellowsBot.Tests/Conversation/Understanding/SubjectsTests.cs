using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Whom a question is about.</summary>
public sealed class SubjectsTests
{
    private static Subject Of(Asker asker, string text, Memory? memory = null) =>
        Subjects.Of(Said.By(asker, text, memory));

    [Theory]
    [InlineData("when does my offer expire")]
    [InlineData("have I passed")]
    [InlineData("status")]
    [InlineData("")]
    public void Somebody_with_a_record_means_themselves(string text)
    {
        Assert.Equal(new Subject.Self(), Of(Said.Applicant, text));
        Assert.Equal(new Subject.Self(), Of(Said.Fellow, text));
    }

    [Theory]
    [InlineData("when does Bo's offer expire", "bo")]
    [InlineData("status of zoe brandt", "zoe brandt")]
    [InlineData("what about my friend Bo", "bo")]
    public void Staff_mean_whom_they_name(string text, string spoken) =>
        Assert.Equal(new Subject.Named(spoken), Of(Said.Staff, text));

    [Fact]
    public void Staff_who_name_nobody_are_to_be_asked() =>
        Assert.Equal(new Subject.Named(""), Of(Said.Staff, "status"));

    [Fact]
    public void Staff_who_say_my_mean_themselves() =>
        Assert.Equal(new Subject.Self(), Of(Said.Staff, "what is my status"));

    [Fact]
    public void Ones_own_name_is_oneself() =>
        Assert.Equal(new Subject.Self(), Of(Said.Staff, "what is my name, Grace Mbeki"));

    [Theory]
    [InlineData("when does she finish")]
    [InlineData("what is his status")]
    [InlineData("their mentor")]
    public void A_pronoun_is_the_last_one_spoken_of(string text)
    {
        Assert.Equal(new Subject.Exactly(7), Of(Said.Staff, text, new Memory { PersonId = 7 }));
        Assert.Equal(new Subject.Named(""), Of(Said.Staff, text));
    }

    [Theory]
    [InlineData("what stage is zaphod quillfeather in", "zaphod quillfeather")]
    [InlineData("quillfeather status", "quillfeather")]
    public void A_word_nobody_knows_is_taken_for_a_name(string text, string spoken)
    {
        Assert.Equal(new Subject.Named(spoken), Of(Said.Staff, text));
        Assert.Equal(new Subject.Named(spoken), Of(Said.Applicant, text));
    }

    [Fact]
    public void Somebody_only_mentioned_is_nobody_yet() =>
        Assert.Equal(new Subject.Named(""), Of(Said.Staff, $"what stage is {Interpreter.Mentioned} in"));
}
