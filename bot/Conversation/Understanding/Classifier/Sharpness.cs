namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Brings the scores of the intents to probabilities that are right as often as they say.</summary>
internal static class Sharpness
{
    private const double Flattest = 0.5;
    private const double Steepest = 32;
    private const double Usual = 6;
    private const int Rounds = 12;

    /// <summary>The factor on the scores under which the right intents are the likeliest, by golden section.</summary>
    public static double Learn(IEnumerable<Held> held)
    {
        var known = held.Where(example => example.InScope).ToList();
        if (known.Count == 0)
            return Usual;
        var (low, high) = (Math.Log(Flattest), Math.Log(Steepest));
        var ratio = (Math.Sqrt(5) - 1) / 2;
        var (left, right) = (Tried(high - (ratio * (high - low))), Tried(low + (ratio * (high - low))));
        for (var round = 1; round < Rounds; round++)
        {
            if (left.Loss < right.Loss)
                (high, right, left) = (right.At, left, Tried(right.At - (ratio * (right.At - low))));
            else
                (low, left, right) = (left.At, right, Tried(left.At + (ratio * (high - left.At))));
        }
        return Math.Exp((left.Loss < right.Loss ? low + right.At : left.At + high) / 2);

        (double At, double Loss) Tried(double at) => (at, Loss(known, Math.Exp(at)));
    }

    public static double[] Probabilities(float[] scores, double sharpness)
    {
        var top = scores.Max();
        var chances = Array.ConvertAll(scores, score => Math.Exp(sharpness * (score - top)));
        var sum = chances.Sum();
        return Array.ConvertAll(chances, chance => chance / sum);
    }

    /// <summary>What the chances are divided by: 1 where the best stands alone, more the nearer the others come.</summary>
    public static double Spread(Reading reading, double sharpness)
    {
        var sum = 0.0;
        foreach (var score in reading.Scores)
            sum += Math.Exp(sharpness * (score - reading.Top));
        return sum;
    }

    private static double Loss(List<Held> known, double sharpness)
    {
        var loss = 0.0;
        foreach (var (reading, label) in known)
        {
            loss += Math.Log(Spread(reading, sharpness)) - (sharpness * (reading.Scores[label] - reading.Top));
        }
        return loss;
    }
}
