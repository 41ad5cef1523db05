namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>What was learnt of how far the scores can be trusted.</summary>
internal sealed record Calibration(Trust Trust, double Sharpness, double Threshold)
{
    public static Calibration Learn(IReadOnlyCollection<Held> held)
    {
        var sharpness = Task.Run(() => Classifier.Sharpness.Learn(held));
        var trust = Classifier.Trust.Learn(held);
        return new Calibration(trust, sharpness.Result, Classifier.Threshold.Find(held, trust));
    }
}
