using System.Runtime.CompilerServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>How far learning one intent has come: how hard each example pulls, and which of them rest.</summary>
internal sealed class Margin(int examples, TrainingOptions options)
{
    /// <summary>The constant term is kept small: an intent should win by its words.</summary>
    private const double BiasSquare = 0.06;

    private readonly double[] _forces = new double[examples];
    private readonly bool[] _rests = new bool[examples];
    private readonly double _softness = 0.5 / options.Cost;
    private int _label;
    private int _resting;

    /// <summary>How far on its own side an example must lie to rest: as far as the farthest that pulled in the last pass.</summary>
    private double _safe;

    /// <summary>Of this pass: the farthest from its place, and the farthest on its own side.</summary>
    private double _worst;

    private double _highest;

    /// <summary>The constant term.</summary>
    public double Bias { get; private set; }

    /// <summary>Whether a pass over all examples moved nothing any more.</summary>
    public bool IsSettled { get; private set; }

    public bool Rests(int example) => _rests[example];

    /// <summary>Begins afresh with another intent.</summary>
    public void Begin(int label)
    {
        Array.Clear(_forces);
        (_label, Bias, IsSettled) = (label, 0, false);
        (_worst, _highest) = (0, 0);
        WakeAll();
    }

    /// <summary>How far the weights are to move towards the example, or away from it; nought where it lies well.</summary>
    /// <param name="example">Its number.</param>
    /// <param name="label">Its label.</param>
    /// <param name="score">What the weights make of it now.</param>
    /// <param name="square">Its length, squared.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Step(int example, int label, float score, double square)
    {
        var side = label == _label ? 1 : -1;
        var force = _forces[example];
        var slope = (side * (score + Bias)) - 1 + (_softness * force);
        if (force == 0 && slope > 0)
        {
            if (slope > _safe)
                Rest(example);
            return 0;
        }
        _highest = Math.Max(_highest, slope);
        _worst = Math.Max(_worst, Math.Abs(slope));
        _forces[example] = Math.Max(force - (slope / (square + BiasSquare + _softness)), 0);
        var step = side * (_forces[example] - force);
        Bias += step * BiasSquare;
        return step;
    }

    /// <summary>After all that do not rest have been looked at once.</summary>
    public void EndPass()
    {
        _safe = _highest;
        if (_worst <= options.Tolerance)
        {
            IsSettled = _resting == 0;
            WakeAll();
        }
        (_worst, _highest) = (0, 0);
    }

    private void Rest(int example)
    {
        _rests[example] = true;
        _resting++;
    }

    private void WakeAll()
    {
        Array.Clear(_rests);
        (_resting, _safe) = (0, options.SafeAtFirst);
    }
}
