using FellowsBot.Conversation.Understanding.Times;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>Every line of phrases.tsv means what its second column says.</summary>
public class PhraseTests
{
    public static TheoryData<int, string> Lines { get; } = [.. Phrase.All.Select(p => (p.Line, p.Text))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Means(int line, string said)
    {
        var phrase = Phrase.All.Single(p => p.Line == line);
        var hits = phrase.Read();
        Assert.Equal((said, phrase.Meaning), (phrase.Text, MeaningText.Of(hits)));
        if (phrase.Moment is { } moment)
        {
            var point = Assert.IsType<Point>(Assert.Single(hits).Meaning);
            Assert.Equal(moment, point.Resolve(phrase.Zone).ToInstant());
        }
    }
}
