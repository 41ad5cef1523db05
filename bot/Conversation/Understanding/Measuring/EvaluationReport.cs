namespace FellowsBot.Conversation.Understanding.Measuring;

/// <summary>How well a classifier did on messages whose meaning is known.</summary>
public sealed class EvaluationReport(IReadOnlyList<Verdict> verdicts)
{
    public IReadOnlyList<Verdict> Verdicts => verdicts;

    /// <summary>The part of the in-scope messages whose best guess is right, whatever the confidence.</summary>
    public double Accuracy => Part(v => v.InScope, v => v.Right);

    /// <summary>The part of the in-scope messages that are accepted and right.</summary>
    public double InScopeAccuracy => Part(v => v.InScope, v => v.Right && v.Accepted);

    /// <summary>The part of the in-scope messages that are accepted and wrong; the rest is turned away.</summary>
    public double InScopeError => Part(v => v.InScope, v => !v.Right && v.Accepted);

    /// <summary>The part of the out-of-scope messages that are turned away.</summary>
    public double OutOfScopeRecall => Part(v => !v.InScope, v => !v.Accepted);

    /// <summary>How often each intent was taken for each other: expected, guessed, times; the most frequent first.</summary>
    public IReadOnlyList<(string Expected, string Guessed, int Times)> Confusions =>
        [
            .. verdicts
                .Where(v => v.InScope && !v.Right)
                .GroupBy(v => (Expected: v.Expected!, Guessed: v.Guess.Intent))
                .Select(group => (group.Key.Expected, group.Key.Guessed, Times: group.Count()))
                .OrderByDescending(row => row.Times)
                .ThenBy(row => row.Expected, StringComparer.Ordinal)
                .ThenBy(row => row.Guessed, StringComparer.Ordinal),
        ];

    /// <summary>The best out-of-scope recall of any threshold that leaves the in-scope accuracy at least so high.</summary>
    public double RecallAt(double inScopeAccuracy)
    {
        var known = verdicts.Count(v => v.InScope);
        var strangers = verdicts.Count - known;
        var (right, turnedAway, best) = (verdicts.Count(v => v.Right), 0, 0);
        foreach (var group in verdicts.GroupBy(v => v.Guess.Confidence).OrderBy(group => group.Key))
        {
            right -= group.Count(v => v.Right);
            if (right < inScopeAccuracy * known)
                break;
            turnedAway += group.Count(v => !v.InScope);
            best = turnedAway;
        }
        return strangers == 0 ? double.NaN : (double)best / strangers;
    }

    private double Part(Func<Verdict, bool> of, Func<Verdict, bool> that)
    {
        var all = verdicts.Count(of);
        return all == 0 ? double.NaN : (double)verdicts.Count(v => of(v) && that(v)) / all;
    }
}
