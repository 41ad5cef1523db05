using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>What each term says for or against each intent, and for or against none of them, in one byte apiece.</summary>
internal sealed class WeightTable(sbyte[] cells, float[] scales, float[] biases)
{
    private const float Steps = sbyte.MaxValue;

    public WeightTable(int terms, int intents)
        : this(new sbyte[terms * intents], new float[intents], new float[intents]) { }

    public ReadOnlySpan<sbyte> Cells => cells;
    public ReadOnlySpan<float> Scales => scales;
    public ReadOnlySpan<float> Biases => biases;

    public void Set(int intent, ReadOnlySpan<float> weights, double bias)
    {
        var largest = 0f;
        foreach (var weight in weights)
            largest = Math.Max(largest, Math.Abs(weight));
        scales[intent] = largest / Steps;
        biases[intent] = (float)bias;
        if (largest == 0)
            return;
        for (var term = 0; term < weights.Length; term++)
            cells[(term * scales.Length) + intent] = (sbyte)MathF.Round(weights[term] / scales[intent]);
    }

    public float[] Score(Features features)
    {
        var scores = new float[scales.Length];
        for (var i = 0; i < features.Numbers.Length; i++)
        {
            Add(cells.AsSpan(features.Numbers[i] * scores.Length, scores.Length), features.Values[i], scores);
        }
        for (var intent = 0; intent < scores.Length; intent++)
            scores[intent] = (scores[intent] * scales[intent]) + biases[intent];
        return scores;
    }

    /// <summary>One term's say for every intent, as many at a time as the processor takes.</summary>
    // Optimised at once, as in MarginLearner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<sbyte> row, float value, Span<float> scores)
    {
        var intent = 0;
        for (; intent <= row.Length - Vector<sbyte>.Count; intent += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(row[intent..]), out var first, out var second);
            Vector.Widen(first, out var a, out var b);
            Vector.Widen(second, out var c, out var d);
            var sums = MemoryMarshal.Cast<float, Vector<float>>(scores.Slice(intent, Vector<sbyte>.Count));
            sums[0] += value * Vector.ConvertToSingle(a);
            sums[1] += value * Vector.ConvertToSingle(b);
            sums[2] += value * Vector.ConvertToSingle(c);
            sums[3] += value * Vector.ConvertToSingle(d);
        }
        for (; intent < row.Length; intent++)
            scores[intent] += value * row[intent];
    }
}
