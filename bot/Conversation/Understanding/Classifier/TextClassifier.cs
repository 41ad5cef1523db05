namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Tells what a message is about, from examples: which of the intents it was taught, and how surely it is about any of
/// them at all.
/// </summary>
public sealed class TextClassifier
{
    private readonly string[] _intents;
    private readonly IntentModel _model;
    private readonly Trust _trust;
    private readonly double _sharpness;
    private readonly int _candidates;

    internal TextClassifier(string[] intents, IntentModel model, Calibration calibration, int candidates)
    {
        (_intents, _model, _candidates) = (intents, model, candidates);
        (_trust, _sharpness, SuggestedThreshold) = calibration;
    }

    /// <summary>The confidence below which a message is better taken as being about none of the intents.</summary>
    public double SuggestedThreshold { get; }

    public IReadOnlyList<string> Intents => _intents;

    internal IntentModel Model => _model;
    internal Calibration Calibration => new(_trust, _sharpness, SuggestedThreshold);
    internal int Candidates => _candidates;

    /// <summary>Learns from examples of every intent and, where there are any, of what no intent covers.</summary>
    public static TextClassifier Train(
        IReadOnlyList<Example> inScope,
        IReadOnlyList<string> outOfScope,
        TrainingOptions? options = null
    )
    {
        if (inScope.Count == 0)
            throw new ArgumentException("There must be at least one example to learn from.", nameof(inScope));
        var settings = options ?? new TrainingOptions();
        string[] intents =
        [
            .. inScope.Select(e => e.Intent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        // Mixed, and so that whatever is added leaves all others in their order: a line more moves little of what is learnt.
        var lines = inScope
            .Select(e => (e.Text, Label: Array.BinarySearch(intents, e.Intent, StringComparer.Ordinal)))
            .Concat(outOfScope.Select(text => (Text: text, Label: IntentModel.NoIntent)))
            .OrderBy(line => Hash.Of(line.Text))
            .ToArray();
        var catalogue = Catalogue.Of(Slips.Mended(Message.All(lines.Select(line => line.Text))));
        var labels = Array.ConvertAll(lines, line => line.Label);
        // Side by side: where the one does not keep all processors busy, the other does.
        var calibration = Task.Run(() => Calibration.Learn(Rehearsal.Run(catalogue, labels, intents.Length, settings)));
        var model = IntentModel.Train(catalogue, labels, intents.Length, settings);
        return new TextClassifier(intents, model, calibration.GetAwaiter().GetResult(), settings.Candidates);
    }

    public static TextClassifier Load(Stream stream) => ClassifierFile.Read(stream);

    public void Save(Stream stream) => ClassifierFile.Write(this, stream);

    public Guess Classify(string text)
    {
        var reading = _model.Read(Message.Of(text));
        var chances = Sharpness.Probabilities(reading.Scores, _sharpness);
        var best = Enumerable
            .Range(0, chances.Length)
            .OrderByDescending(intent => chances[intent])
            .Take(_candidates)
            .Select(intent => new Candidate(_intents[intent], chances[intent]));
        return new Guess([.. best], Calibration.Confidence(reading));
    }

    /// <summary>How rare a word's stem is among the examples, 0 to 1; squared, so that what is common hardly counts.</summary>
    public double Tells(string stem)
    {
        var vocabulary = _model.Vocabulary;
        var number = vocabulary.Find(new Term(Block.Words, Hash.Of(stem), 1));
        return Math.Pow(vocabulary.RarityOf(number) / vocabulary.Rarity(0), 2);
    }

    /// <summary>Whether a guess is sure enough to be acted upon.</summary>
    public bool Accepts(Guess guess) => guess.Confidence >= SuggestedThreshold;
}
