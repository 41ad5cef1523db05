namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>What was learnt of how far the scores can be trusted.</summary>
internal sealed record Calibration(Trust Trust, double Sharpness, double Threshold)
{
    /// <summary>How much it counts that other intents come near: the square root of the best one's chance.</summary>
    private const double Doubt = 0.5;

    public static Calibration Learn(IReadOnlyCollection<Held> held)
    {
        var sharpness = Task.Run(() => Classifier.Sharpness.Learn(held));
        var trust = Classifier.Trust.Learn(held);
        var calibration = new Calibration(trust, sharpness.Result, 0);
        return calibration with { Threshold = Classifier.Threshold.Find(held, calibration) };
    }

    /// <summary>How sure it is that a message is about any intent, and that it is the one guessed.</summary>
    public double Confidence(Reading reading) =>
        Trust.In(reading) * Math.Pow(Classifier.Sharpness.Spread(reading, Sharpness), -Doubt);
}
