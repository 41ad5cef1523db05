using System.Runtime.InteropServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Has examples read by a model taught without them, to learn how far the scores can be trusted.</summary>
internal static class Rehearsal
{
    public static List<Held> Run(Catalogue catalogue, int[] labels, int intents, TrainingOptions options)
    {
        var folds = Split(labels, options.Folds);
        var loosely = options with { Tolerance = options.RehearsalTolerance };
        var held = new List<Held>(labels.Length);
        for (var fold = 0; fold < options.Folds && held.Count < options.Rehearsed; fold++)
        {
            var others = Array.FindAll(Enumerable.Range(0, labels.Length).ToArray(), i => folds[i] != fold);
            var taught = Spread(others, options.RehearsedWith);
            if (others.Length == labels.Length || Array.TrueForAll(taught, i => labels[i] == IntentModel.NoIntent))
                continue;
            var model = IntentModel.Train(catalogue.Part(taught), [.. taught.Select(i => labels[i])], intents, loosely);
            var left = Array.FindAll(Enumerable.Range(0, labels.Length).ToArray(), i => folds[i] == fold);
            // All that belong to none, for they are few, and every so many of the others.
            var every = Math.Max(1, left.Length / options.Rehearsed);
            int[] asked = [.. left.Where((i, place) => labels[i] == IntentModel.NoIntent || place % every == 0)];
            var read = new Held[asked.Length];
            Parallel.For(
                0,
                asked.Length,
                i => read[i] = new Held(model.Read(catalogue.Messages[asked[i]]), labels[asked[i]])
            );
            held.AddRange(read);
        }
        return held;
    }

    /// <summary>At most so many of them, from all over.</summary>
    private static int[] Spread(int[] examples, int most) =>
        examples.Length <= most
            ? examples
            : [.. Enumerable.Range(0, most).Select(i => examples[(int)((long)i * examples.Length / most)])];

    /// <summary>Gives every example the number of its part, such that each part has its share of every label.</summary>
    public static int[] Split(int[] labels, int folds)
    {
        var parts = new int[labels.Length];
        var turns = new Dictionary<int, int>();
        for (var i = 0; i < labels.Length; i++)
            parts[i] = CollectionsMarshal.GetValueRefOrAddDefault(turns, labels[i], out _)++ % folds;
        return parts;
    }
}
