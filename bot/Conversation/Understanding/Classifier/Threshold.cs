namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Finds the confidence below which a message is better taken as out of scope.</summary>
internal static class Threshold
{
    /// <summary>The part of the out-of-scope messages that is to be turned away.</summary>
    private const double Recall = 0.92;

    /// <summary>The threshold is the mean over this much to either side, for single examples lie where chance put them.</summary>
    private const double Reach = 0.05;

    /// <summary>The part of the rightly read messages that may be lost, where nothing is known of the others.</summary>
    private const double Loss = 0.03;

    /// <summary>So many out-of-scope examples count for as much as all that the in-scope ones say.</summary>
    private const double Few = 10;

    public static double Find(IReadOnlyCollection<Held> held, Calibration trust)
    {
        var right = Marks(held.Where(example => example.Right), trust);
        var strange = Marks(held.Where(example => !example.InScope), trust);
        var known = right.Length == 0 ? 0 : right[(int)(Loss * right.Length)];
        return ((Few * known) + (strange.Length * Around(strange, Safely(strange.Length)))) / (Few + strange.Length);
    }

    /// <summary>One standard error more than wanted: few examples show little of all that may be said.</summary>
    private static double Safely(int examples) =>
        Math.Min(1, Recall + Math.Sqrt(Recall * (1 - Recall) / Math.Max(1, examples)));

    private static double[] Marks(IEnumerable<Held> held, Calibration trust) =>
        [.. held.Select(example => trust.Confidence(example.Reading)).Order()];

    private static double Around(double[] marks, double part)
    {
        if (marks.Length == 0)
            return 0;
        var low = (int)((part - Reach) * marks.Length);
        var high = Math.Max(low + 1, (int)Math.Ceiling((part + Reach) * marks.Length));
        return marks[low..Math.Min(high, marks.Length)].Average();
    }
}
