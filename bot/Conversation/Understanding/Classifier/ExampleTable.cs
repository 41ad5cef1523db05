using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>The examples as numbers, laid end to end: learning reads them over and over, and reads faster what lies together.</summary>
internal sealed class ExampleTable
{
    private readonly int[] _starts;
    private readonly int[] _numbers;
    private readonly float[] _values;
    private readonly double[] _squares;

    public ExampleTable(Features[] examples)
    {
        _starts = new int[examples.Length + 1];
        for (var i = 0; i < examples.Length; i++)
            _starts[i + 1] = _starts[i] + examples[i].Numbers.Length;
        (_numbers, _values) = (new int[_starts[^1]], new float[_starts[^1]]);
        for (var i = 0; i < examples.Length; i++)
        {
            examples[i].Numbers.CopyTo(_numbers, _starts[i]);
            examples[i].Values.CopyTo(_values, _starts[i]);
        }
        _squares = Array.ConvertAll(examples, example => example.Square());
    }

    public int Count => _squares.Length;

    public double Square(int example) => _squares[example];

    /// <summary>Four sums at a time, so that the processor need not wait for each addition.</summary>
    // Optimised at once, as in MarginLearner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Dot(int example, float[] weights)
    {
        var row = _starts[example].._starts[example + 1];
        ReadOnlySpan<int> numbers = _numbers.AsSpan(row);
        ReadOnlySpan<float> values = _values.AsSpan(row);
        var (a, b, c, d, i) = (0f, 0f, 0f, 0f, 0);
        for (; i + 3 < numbers.Length; i += 4)
        {
            a += weights[numbers[i]] * values[i];
            b += weights[numbers[i + 1]] * values[i + 1];
            c += weights[numbers[i + 2]] * values[i + 2];
            d += weights[numbers[i + 3]] * values[i + 3];
        }
        for (; i < numbers.Length; i++)
            a += weights[numbers[i]] * values[i];
        return a + b + (c + d);
    }

    /// <summary>What several intents' weights make of an example.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Dot(int example, Band band, Span<float> scores)
    {
        var row = _starts[example].._starts[example + 1];
        ReadOnlySpan<int> numbers = _numbers.AsSpan(row);
        ReadOnlySpan<float> values = _values.AsSpan(row);
        var (even, odd, i) = (Vector256<float>.Zero, Vector256<float>.Zero, 0);
        for (; i + 1 < numbers.Length; i += 2)
        {
            even += band.Of(numbers[i]) * values[i];
            odd += band.Of(numbers[i + 1]) * values[i + 1];
        }
        if (i < numbers.Length)
            even += band.Of(numbers[i]) * values[i];
        (even + odd).CopyTo(scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(int example, Band band, int which, float part)
    {
        for (var i = _starts[example]; i < _starts[example + 1]; i++)
            band.Move(_numbers[i], which, part * _values[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(int example, float[] weights, float part)
    {
        var row = _starts[example].._starts[example + 1];
        ReadOnlySpan<int> numbers = _numbers.AsSpan(row);
        ReadOnlySpan<float> values = _values.AsSpan(row);
        for (var i = 0; i < numbers.Length; i++)
            weights[numbers[i]] += part * values[i];
    }
}
