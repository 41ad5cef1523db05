using System.Text;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Conversation.Understanding;

/// <summary>What was learnt from the examples: how to tell request types apart, and how the words are spelt.</summary>
public sealed record Taught(TextClassifier Classifier, Spelling Spelling) : IIntentModel
{
    /// <summary>
    /// How sure it must be, whatever the classifier would do with. Of what strangers say in a talk and is taken less surely, two
    /// answers in five are wrong.
    /// </summary>
    public const double Enough = 0.6;

    /// <summary>Learns what people ask from all lines, and how words are spelt from ours and from further text that is spelt right.</summary>
    /// <param name="own">Our own lines.</param>
    /// <param name="asTyped">Lines as strangers type them, slips and all.</param>
    /// <param name="inTalk">What is said in the middle of a talk.</param>
    /// <param name="prose">Further text.</param>
    public static Taught From(LabelledSet own, LabelledSet asTyped, LabelledSet inTalk, IEnumerable<string> prose)
    {
        var all = own.And(asTyped).And(inTalk);
        var words = own
            .InScope.Select(e => e.Text)
            .Concat(prose)
            .SelectMany(text => Words.In(text).Select(w => w.Folded));
        return new Taught(
            TextClassifier.Train(all.InScope, all.OutOfScope),
            Spelling.Of(words, SpellingCare.Forgiving)
        );
    }

    public Guess Classify(string text)
    {
        var guess = Classifier.Classify(text);
        return new Guess(
            [.. guess.Candidates.Select(c => new Likelihood(c.Intent, c.Probability))],
            guess.Confidence,
            Classifier.Accepts(guess) && guess.Confidence >= Enough
        );
    }

    public double Tells(string stem) => Classifier.Tells(stem);

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        Spelling.Save(writer);
        writer.Flush();
        Classifier.Save(stream);
    }

    public static Taught Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var spelling = Spelling.Load(reader, SpellingCare.Forgiving);
        return new Taught(TextClassifier.Load(stream), spelling);
    }
}
