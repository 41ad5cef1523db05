namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Turns a reading into the probability that the message is about any known intent: a logistic regression over the
/// best score, its lead, how much of the message is in known words, and how like it is to what no intent covers.
/// </summary>
internal sealed class Trust(double[] weights)
{
    public const int Inputs = 6;
    private const int Rounds = 25;

    /// <summary>How firmly the usual holds: examples of what is beyond the bot are never like all that people come up with.</summary>
    private const double Pull = 20;

    /// <summary>The farthest one round may move a weight: few examples that lie well apart would else throw it far off.</summary>
    private const double Farthest = 2;

    /// <summary>What holds for most sets of intents; a few examples move it little, a hundred much.</summary>
    private static readonly double[] Usual = [-4.4, 3.8, 0.4, 2.5, 3.6, -0.5];

    public IReadOnlyList<double> Weights => weights;

    public static Trust Learn(IReadOnlyCollection<Held> held)
    {
        var strangers = held.Count(example => !example.InScope);
        if (strangers == 0)
            return new Trust(Usual);
        var share = (double)strangers / (held.Count - strangers);
        var weights = (double[])Usual.Clone();
        for (var round = 0; round < Rounds; round++)
            Improve(weights, held, share);
        return new Trust(weights);
    }

    public double In(Reading reading) => Chance(weights, InputsOf(reading));

    private static double[] InputsOf(Reading reading) =>
        [1, reading.Top, reading.Lead, reading.Known, reading.Own, reading.Odd];

    private static double Chance(double[] weights, double[] inputs)
    {
        var sum = 0.0;
        for (var i = 0; i < Inputs; i++)
            sum += weights[i] * inputs[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>One step of Newton's method; in-scope and out-of-scope examples weigh the same in all.</summary>
    private static void Improve(double[] weights, IEnumerable<Held> held, double share)
    {
        var curve = new double[Inputs, Inputs];
        var slope = new double[Inputs];
        for (var i = 0; i < Inputs; i++)
        {
            slope[i] = Pull * (Usual[i] - weights[i]);
            curve[i, i] = Pull;
        }
        foreach (var example in held)
        {
            var inputs = InputsOf(example.Reading);
            var chance = Chance(weights, inputs);
            var weight = example.InScope ? share : 1;
            for (var i = 0; i < Inputs; i++)
            {
                slope[i] += weight * ((example.InScope ? 1 : 0) - chance) * inputs[i];
                for (var j = 0; j < Inputs; j++)
                    curve[i, j] += weight * chance * (1 - chance) * inputs[i] * inputs[j];
            }
        }
        var step = LinearSystem.Solve(curve, slope);
        var shorter = Math.Min(1, Farthest / step.Max(Math.Abs));
        for (var i = 0; i < Inputs; i++)
            weights[i] += shorter * step[i];
    }
}
