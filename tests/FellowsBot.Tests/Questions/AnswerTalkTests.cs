using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>Small talk, help and what is no question.</summary>
public sealed class AnswerTalkTests
{
    [Theory]
    [InlineData(null, "I can't tell you about an application of your own until the staff have linked your account")]
    [InlineData("ada@example.org", "about yourself: \"what's my status?\"")]
    [InlineData("bo@example.org", "about yourself: \"who is my mentor?\"")]
    [InlineData("noor@example.org", "about your fellows: \"who are my fellows?\"")]
    [InlineData("grace@example.org", "about offers: \"which offers run out this week?\"")]
    public async Task Help_shows_what_this_asker_may_ask(string? asker, string line)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync("help", asker);

        Assert.Equal((Outcome.Answered, "help"), (heard.Outcome, heard.Intent));
        Assert.Single(heard.Text.Split('\n'), l => l.StartsWith($"- {line}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ada@example.org")]
    [InlineData("bo@example.org")]
    [InlineData("noor@example.org")]
    [InlineData("grace@example.org")]
    public async Task Everything_that_help_shows_is_understood(string? asker)
    {
        await using var world = await World.SampleAsync();
        var shown = (await world.AskAsync("help", asker)).Text.Split('"').Where((_, i) => i % 2 == 1).ToList();

        Assert.InRange(shown.Count, 4, 18);
        foreach (var said in shown)
        {
            var heard = await world.AskAsync(said, asker);
            Assert.True(heard.Outcome is Outcome.Answered or Outcome.Proposed or Outcome.Done, $"{said}: {heard.Text}");
        }
    }

    [Theory]
    [InlineData("hello", "talk.hello")]
    [InlineData("thanks a lot!", "talk.thanks")]
    [InlineData("bye", "talk.bye")]
    [InlineData("are you a bot?", "talk.whoareyou")]
    [InlineData("how are you?", "talk.howareyou")]
    [InlineData("you're great", "talk.praise")]
    [InlineData("you are useless", "talk.complaint")]
    public async Task Small_talk_gets_small_talk(string text, string intent)
    {
        await using var world = await World.WithAsync();

        var heard = await world.AskAsync(text);

        Assert.Equal((Outcome.Answered, intent), (heard.Outcome, heard.Intent));
    }

    [Theory]
    [InlineData("ada@example.org", "You are Ada Okafor, applicant.")]
    [InlineData("grace@example.org", "You are Grace Mbeki, staff.")]
    [InlineData("nobody@example.org", "I don't know who you are yet")]
    public async Task Somebody_may_ask_who_they_are_taken_for(string asker, string begins)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync("who am I?", asker, @in: Place.Channel);

        Assert.True(heard.Private);
        Assert.StartsWith(begins, heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "There was nothing in that message. What would you like to know?")]
    [InlineData(" \t\n​", "There was nothing in that message. What would you like to know?")]
    [InlineData("?!…", "I can't find any words in that. What would you like to know?")]
    [InlineData("🎉🎉", "I can't find any words in that. What would you like to know?")]
    public async Task What_holds_no_words_is_asked_back(string text, string says)
    {
        await using var world = await World.WithAsync();

        var heard = await world.AskAsync(text);

        Assert.Equal((Outcome.Clarify, says), (heard.Outcome, heard.Text));
        Assert.Empty(await world.QuestionsAsync());
    }

    [Theory]
    [InlineData(2000, false)]
    [InlineData(2001, true)]
    public async Task A_question_may_have_two_thousand_characters(int length, bool isTooLong)
    {
        await using var world = await World.WithAsync();

        var heard = await world.AskAsync("what is the stipend " + new string('x', length - 20));

        Assert.Equal(
            isTooLong,
            heard.Text == "That is too long for me: please put your question in at most 2,000 characters."
        );
    }
}
