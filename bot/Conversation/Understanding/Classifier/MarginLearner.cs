using System.Runtime.CompilerServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Learns, for one intent at a time, the weights that tell its examples from all others with the widest margin: a
/// linear support vector machine with squared loss, by dual coordinate descent. Examples that lie far on their own side
/// are left to rest until the others are settled (Hsieh et al., 2008).
/// </summary>
internal sealed class MarginLearner(ExampleTable examples, int size, TrainingOptions options)
{
    /// <summary>The constant term is kept small: an intent should win by its words.</summary>
    private const double BiasSquare = 0.03;

    private readonly double[] _forces = new double[examples.Count];
    private readonly int[] _order = new int[examples.Count];
    private readonly double _softness = 0.5 / options.Cost;

    /// <summary>So many at the beginning of the order are looked at in each pass; the others rest.</summary>
    private int _awake;

    /// <summary>How far on its own side an example must lie to rest.</summary>
    private double _safe;

    public float[] Weights { get; } = new float[size];
    public double Bias { get; private set; }

    /// <summary>Learns afresh; the examples labelled so are to score above one, all others below minus one.</summary>
    public void Learn(ReadOnlySpan<int> labels, int label)
    {
        Array.Clear(Weights);
        Array.Clear(_forces);
        Bias = 0;
        var dice = new Dice(1);
        for (var i = 0; i < _order.Length; i++)
            _order[i] = i;
        WakeAll();
        var passes = Math.Max(options.Passes, options.Looks / _order.Length);
        for (var pass = 0; pass < passes; pass++)
        {
            dice.Shuffle(_order.AsSpan(0, _awake));
            if (Pass(labels, label) > options.Tolerance)
                continue;
            if (_awake == _order.Length)
                break;
            WakeAll();
        }
    }

    private void WakeAll() => (_awake, _safe) = (_order.Length, double.PositiveInfinity);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Pass(ReadOnlySpan<int> labels, int label)
    {
        var (worst, highest) = (0.0, 0.0);
        for (var i = 0; i < _awake; i++)
        {
            var index = _order[i];
            var side = labels[index] == label ? 1 : -1;
            var force = _forces[index];
            var slope = (side * (examples.Dot(index, Weights) + Bias)) - 1 + (_softness * force);
            if (force == 0 && slope > 0)
            {
                if (slope > _safe)
                    Rest(i--);
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

    private void Rest(int place)
    {
        _awake--;
        (_order[place], _order[_awake]) = (_order[_awake], _order[place]);
    }

    private void Move(int index, double step)
    {
        if (step == 0)
            return;
        examples.AddTo(index, Weights, (float)step);
        Bias += step * BiasSquare;
    }
}
