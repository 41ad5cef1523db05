using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Tests.Conversation.Understanding.Classifier;

public sealed class TextClassifierTests
{
    private static readonly TextClassifier Taught = TextClassifier.Train(Samples.InScope, Samples.OutOfScope);

    [Theory]
    [InlineData("please book a holiday on friday", "time off")]
    [InlineData("whats my leave balnce", "balance")]
    [InlineData("who is away this week?", "who is off")]
    public void Names_the_intent_of_a_message_it_has_not_seen(string text, string intent) =>
        Assert.Equal(intent, Taught.Classify(text).Intent);

    [Fact]
    public void Is_surer_of_what_it_knows_than_of_what_it_does_not() =>
        Assert.True(
            Taught.Classify("who is off this friday").Confidence > Taught.Classify("paint the bridge purple").Confidence
        );

    [Fact]
    public void Trusts_what_is_like_the_strange_examples_less_once_it_has_been_shown_them()
    {
        const string Strange = "tell me about the capital of france this week";
        var unshown = TextClassifier.Train(Samples.InScope, ["how do i bake bread", "turn the light red"]);

        Assert.True(Taught.Classify(Strange).Confidence < unshown.Classify(Strange).Confidence);
    }

    [Fact]
    public void Teaches_the_same_weights_from_the_same_examples() =>
        Assert.Equal(Saved(Taught), Saved(TextClassifier.Train(Samples.InScope, Samples.OutOfScope)));

    [Fact]
    public void Learns_the_same_in_whatever_order_the_examples_stand() =>
        Assert.Equal(
            Saved(Taught),
            Saved(TextClassifier.Train([.. Samples.InScope.Reverse()], [.. Samples.OutOfScope.Reverse()]))
        );

    [Fact]
    public void A_line_more_leaves_the_orders_of_all_others_as_they_were()
    {
        Message[] before = [.. Samples.InScope.Select(e => Message.Of(e.Text))];
        var after = Orders.Of([.. before, Message.Of("one line more")]);

        Assert.Equal(Orders.Of(before), after.Select(order => order.Where(i => i < before.Length).ToArray()));
        Assert.NotEqual(after[0], after[1]);
    }

    [Fact]
    public void Guesses_the_same_after_saving_and_loading()
    {
        var loaded = TextClassifier.Load(new MemoryStream(Saved(Taught)));

        Assert.Equal(Taught.SuggestedThreshold, loaded.SuggestedThreshold);
        foreach (var text in Samples.OutOfScope.Append("show my days off"))
        {
            Assert.Equal(Taught.Classify(text).Candidates, loaded.Classify(text).Candidates);
            Assert.Equal(Taught.Classify(text).Confidence, loaded.Classify(text).Confidence);
        }
    }

    [Fact]
    public void Refuses_a_file_that_is_not_its_own() =>
        Assert.Throws<InvalidDataException>(() => TextClassifier.Load(new MemoryStream(new byte[64])));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!… 🙂 \0")]
    [InlineData("'''")]
    public void Guesses_something_of_any_text_and_trusts_it_little(string text)
    {
        var guess = Taught.Classify(text);

        Assert.InRange(guess.Candidates[0].Probability, 0, 1);
        Assert.False(Taught.Accepts(guess));
    }

    [Fact]
    public void Reads_only_the_beginning_of_an_endless_message() =>
        Assert.InRange(Taught.Classify(string.Concat(Enumerable.Repeat("holiday ", 100_000))).Confidence, 0, 1);

    [Fact]
    public void Learns_from_a_single_example() =>
        Assert.Equal("greet", TextClassifier.Train([new Example("hello", "greet")], []).Classify("hello").Intent);

    [Fact]
    public void Will_not_learn_from_nothing() =>
        Assert.Throws<ArgumentException>(() => TextClassifier.Train([], ["hello"]));

    [Fact]
    public void Names_the_likeliest_intents_best_first()
    {
        var chances = Taught.Classify("book a day off").Candidates.Select(candidate => candidate.Probability).ToList();

        Assert.Equal(3, chances.Count);
        Assert.Equal(chances.OrderDescending(), chances);
        Assert.Equal(1, chances.Sum(), 6);
    }

    private static byte[] Saved(TextClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }
}
