using System.Runtime.CompilerServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Learns the weights that tell the examples of an intent from all others with the widest margin: a linear support vector
/// machine with squared loss, by dual coordinate descent. Examples that lie far on their own side are left to rest until the
/// others are settled (Hsieh et al., 2008). The first passes go over all examples, and over several intents at once: the
/// same numbers come out, and each example is read once for all of them.
/// </summary>
internal sealed class MarginLearner(ExampleTable examples, int[][] orders, int size, TrainingOptions options)
{
    /// <summary>After so many passes most examples rest, not the same for one intent as for another.</summary>
    private const int PassesTogether = 2;

    private readonly Margin[] _margins =
    [
        .. Enumerable.Range(0, Band.Width).Select(_ => new Margin(examples.Count, options)),
    ];
    private readonly Band _together = new(size);
    private readonly int _passes = Math.Max(options.Passes, options.Looks / examples.Count);

    /// <summary>What was learnt of the last intent.</summary>
    public float[] Weights { get; } = new float[size];

    /// <summary>Learns afresh, intent by intent; the examples labelled so are to score above one, all others below minus one.</summary>
    /// <param name="labels">Of the examples.</param>
    /// <param name="sought">The labels to learn, at most as many as are learnt together.</param>
    /// <param name="learnt">Told of each when its <see cref="Weights"/> are learnt: its place among those sought, and its constant term.</param>
    public void Learn(int[] labels, ReadOnlySpan<int> sought, Action<int, double> learnt)
    {
        _together.Clear();
        var margins = _margins.AsSpan(0, sought.Length);
        for (var i = 0; i < margins.Length; i++)
            margins[i].Begin(sought[i]);
        for (var pass = 0; pass < Math.Min(PassesTogether, _passes); pass++)
        {
            PassTogether(orders[pass % orders.Length], labels, margins);
            foreach (var margin in margins)
                margin.EndPass();
        }
        for (var i = 0; i < margins.Length; i++)
        {
            _together.CopyTo(i, Weights);
            for (var pass = PassesTogether; pass < _passes && !margins[i].IsSettled; pass++)
            {
                Pass(orders[pass % orders.Length], labels, margins[i]);
                margins[i].EndPass();
            }
            learnt(i, margins[i].Bias);
        }
    }

    // Optimised at once: by the time the runtime saw that this is hot, teaching would be over.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PassTogether(int[] order, int[] labels, ReadOnlySpan<Margin> margins)
    {
        Span<float> scores = stackalloc float[Band.Width];
        foreach (var index in order)
        {
            var known = false;
            for (var i = 0; i < margins.Length; i++)
            {
                if (margins[i].IsSettled || margins[i].Rests(index))
                    continue;
                if (!known)
                    examples.Dot(index, _together, scores);
                known = true;
                var step = margins[i].Step(index, labels[index], scores[i], examples.Square(index));
                if (step != 0)
                    examples.AddTo(index, _together, i, (float)step);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pass(int[] order, int[] labels, Margin margin)
    {
        foreach (var index in order)
        {
            if (margin.Rests(index))
                continue;
            var step = margin.Step(index, labels[index], examples.Dot(index, Weights), examples.Square(index));
            if (step != 0)
                examples.AddTo(index, Weights, (float)step);
        }
    }
}
