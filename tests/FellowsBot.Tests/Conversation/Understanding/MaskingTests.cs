using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>What the classifier is shown of names.</summary>
public sealed class MaskingTests
{
    [Theory]
    [InlineData("mark {person} as submitted", "mark somebody as submitted")]
    [InlineData("mark {person} and {person} as submitted", "mark somebody and somebody as submitted")]
    [InlineData(
        "mark {person}, {person}, {person}, {person} and {person} as submitted",
        "mark somebody somebody and somebody as submitted"
    )]
    [InlineData("{person}, {person} and {person}'s mentors", "somebody somebody and somebody's mentors")]
    public void Of_a_row_of_names_two_are_as_many_as_a_dozen(string line, string masked)
    {
        Assert.Equal(masked, Masking.MaskedExample(line, Said.Vocabulary));
    }
}
