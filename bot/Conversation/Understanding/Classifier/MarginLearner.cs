namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Learns, for one intent at a time, the weights that tell its examples from all others with the widest margin: a
/// linear support vector machine with squared loss, by dual coordinate descent (Hsieh et al., 2008).
/// </summary>
internal sealed class MarginLearner(Features[] examples, int size, TrainingOptions options)
{
    /// <summary>The constant term is kept small: an intent should win by its words.</summary>
    private const double BiasSquare = 0.03;

    private readonly double[] _lengths = Array.ConvertAll(examples, example => example.Square() + BiasSquare);
    private readonly double[] _forces = new double[examples.Length];
    private readonly int[] _order = new int[examples.Length];
    private readonly double _softness = 0.5 / options.Cost;

    public float[] Weights { get; } = new float[size];
    public double Bias { get; private set; }

    /// <summary>Learns afresh; the examples labelled so are to score above one, all others below minus one.</summary>
    public void Learn(ReadOnlySpan<int> labels, int intent)
    {
        Array.Clear(Weights);
        Array.Clear(_forces);
        Bias = 0;
        var dice = new Dice(1);
        for (var i = 0; i < _order.Length; i++)
            _order[i] = i;
        var passes = Math.Max(options.Passes, options.Looks / _order.Length);
        for (var pass = 0; pass < passes; pass++)
        {
            dice.Shuffle(_order);
            if (Pass(labels, intent) <= options.Tolerance)
                break;
        }
    }

    private double Pass(ReadOnlySpan<int> labels, int intent)
    {
        var worst = 0.0;
        foreach (var index in _order)
        {
            var side = labels[index] == intent ? 1 : -1;
            var force = _forces[index];
            var slope = (side * (examples[index].Dot(Weights) + Bias)) - 1 + (_softness * force);
            if (force == 0 && slope > 0)
                continue;
            worst = Math.Max(worst, Math.Abs(slope));
            _forces[index] = Math.Max(force - (slope / (_lengths[index] + _softness)), 0);
            Move(index, side * (_forces[index] - force));
        }
        return worst;
    }

    private void Move(int index, double step)
    {
        if (step == 0)
            return;
        examples[index].AddTo(Weights, (float)step);
        Bias += step * BiasSquare;
    }
}
