using System.Runtime.CompilerServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Learns, for one intent at a time, the weights that tell its examples from all others with the widest margin: a
/// linear support vector machine with squared loss, by dual coordinate descent. Examples that lie far on their own side
/// are left to rest until the others are settled (Hsieh et al., 2008).
/// </summary>
internal sealed class MarginLearner(ExampleTable examples, int[][] orders, int size, TrainingOptions options)
{
    /// <summary>The constant term is kept small: an intent should win by its words.</summary>
    private const double BiasSquare = 0.06;

    /// <summary>How far on its own side an example must lie to rest, while little is known of the others.</summary>
    private const double SafeAtFirst = 1;

    private readonly double[] _forces = new double[examples.Count];
    private readonly bool[] _rests = new bool[examples.Count];
    private readonly double _softness = 0.5 / options.Cost;
    private int _resting;

    /// <summary>The same as of the last pass.</summary>
    private double _safe;

    public float[] Weights { get; } = new float[size];
    public double Bias { get; private set; }

    /// <summary>Learns afresh; the examples labelled so are to score above one, all others below minus one.</summary>
    public void Learn(ReadOnlySpan<int> labels, int label)
    {
        Array.Clear(Weights);
        Array.Clear(_forces);
        Bias = 0;
        WakeAll();
        var passes = Math.Max(options.Passes, options.Looks / examples.Count);
        for (var pass = 0; pass < passes; pass++)
        {
            if (Pass(orders[pass % orders.Length], labels, label) > options.Tolerance)
                continue;
            if (_resting == 0)
                break;
            WakeAll();
        }
    }

    private void WakeAll()
    {
        Array.Clear(_rests);
        (_resting, _safe) = (0, SafeAtFirst);
    }

    // Optimised at once: by the time the runtime saw that this is hot, teaching would be over.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Pass(int[] order, ReadOnlySpan<int> labels, int label)
    {
        var (worst, highest) = (0.0, 0.0);
        foreach (var index in order)
        {
            if (_rests[index])
                continue;
            var side = labels[index] == label ? 1 : -1;
            var force = _forces[index];
            var slope = (side * (examples.Dot(index, Weights) + Bias)) - 1 + (_softness * force);
            if (force == 0 && slope > 0)
            {
                if (slope > _safe)
                    Rest(index);
                continue;
            }
            highest = Math.Max(highest, slope);
            worst = Math.Max(worst, Math.Abs(slope));
            _forces[index] = Math.Max(force - (slope / (examples.Square(index) + BiasSquare + _softness)), 0);
            Move(index, side * (_forces[index] - force));
        }
        _safe = highest;
        return worst;
    }

    private void Rest(int index)
    {
        _rests[index] = true;
        _resting++;
    }

    private void Move(int index, double step)
    {
        if (step == 0)
            return;
        examples.AddTo(index, Weights, (float)step);
        Bias += step * BiasSquare;
    }
}
