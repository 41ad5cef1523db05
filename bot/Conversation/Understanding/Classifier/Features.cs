using System.Runtime.CompilerServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>A message as numbers: which terms of the vocabulary it has, and how much each counts.</summary>
internal readonly record struct Features(int[] Numbers, float[] Values)
{
    /// <summary>What is unknown counts for a little more than what is known: it may be all that matters.</summary>
    private const double Unknown = 1.2;

    /// <summary>
    /// Every view is brought to the length that it is worth. What the vocabulary does not know takes its part of that length, so
    /// that a message of mostly unknown words scores low everywhere.
    /// </summary>
    /// <param name="terms">What was noticed in it.</param>
    /// <param name="places">The number of each of them in the vocabulary, or less than nought.</param>
    // Optimised at once, as in MarginLearner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Features Of(ReadOnlySpan<Term> terms, ReadOnlySpan<int> places)
    {
        var (numbers, values) = (new int[terms.Length], new float[terms.Length]);
        var known = 0;
        for (var at = 0; at < terms.Length; )
        {
            var (block, start, square) = (terms[at].Block, known, 0.0);
            for (; at < terms.Length && terms[at].Block == block; at++)
            {
                var often = 1 + Math.Log(terms[at].Count);
                var number = places[at];
                var value = number < 0 ? often * Unknown : often;
                square += value * value;
                if (number < 0)
                    continue;
                numbers[known] = number;
                values[known++] = (float)value;
            }
            var shrink = (float)Math.Sqrt(Blocks.Worth(block) / square);
            for (var i = start; i < known; i++)
                values[i] *= shrink;
        }
        return new Features(numbers[..known], values[..known]);
    }

    public double Square()
    {
        var sum = 0.0;
        foreach (var value in Values)
            sum += value * value;
        return sum;
    }
}
