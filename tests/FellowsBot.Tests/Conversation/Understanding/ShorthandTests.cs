using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>What is typed short or dictated, written out.</summary>
public sealed class ShorthandTests
{
    [Theory]
    [InlineData("any fellow w/o a mentor", "any fellow without a mentor")]
    [InlineData("people w/ offers", "people with offers")]
    [InlineData("whos my mentor n when do we start", "whos my mentor and when do we start")]
    [InlineData("it ends on the 17th rite?", "it ends on the 17th right?")]
    [InlineData("and um of those uh how many accepted", "and of those how many accepted")]
    [InlineData("hi comma has it come question mark", "hi, has it come?")]
    [InlineData(
        "two questions period who is my mentor comma and what is my last day question mark",
        "two questions. who is my mentor, and what is my last day?"
    )]
    public void Is_written_out(string typed, string meant)
    {
        Assert.Equal(meant, Shorthand.InFull(typed));
    }

    [Theory]
    [InlineData("is there a trial period")]
    [InlineData("with n = 5 people")]
    [InlineData("is the umbrella fund part of it")]
    [InlineData("write to n.a@example.org")]
    public void Is_left_where_it_is_something_else(string typed)
    {
        Assert.Equal(typed, Shorthand.InFull(typed));
    }
}
