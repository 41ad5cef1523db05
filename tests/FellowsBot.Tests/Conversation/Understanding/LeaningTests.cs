using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Whether what was spoken of tells a message, or its words alone.</summary>
public sealed class LeaningTests
{
    [Theory]
    [InlineData("until when is the offer good", "a", true, "a", 0.95, "in talk")]
    [InlineData("until when is the offer good", "a", false, "a", 0.75, "alone")]
    [InlineData("until when is the offer good", "a", false, "a", 0.65, "in talk")]
    [InlineData("until when is the offer good", "a", false, "b", 0.95, "in talk")]
    [InlineData("until when is that good", "a", false, "a", 0.75, "in talk")]
    [InlineData("until when is that good", "a", false, "a", 0.95, "alone")]
    [InlineData("is it too late to apply", "a", false, "a", 0.75, "alone")]
    [InlineData("when does May finish", "a", true, "b", 0.95, "alone")]
    public void Is_told_by(string text, string inTalk, bool isCovered, string alone, double sure, string expected)
    {
        var there = new Guess([new Likelihood(inTalk, 0.9)], 0.6, isCovered);
        var here = new Guess([new Likelihood(alone, 0.9)], sure, IsCovered: true);

        var told = Leaning.Surer(() => there, new Lazy<Guess>(here), Said.By(Said.Staff, text) with { Text = text });

        Assert.Same(expected is "alone" ? here : there, told);
    }
}
