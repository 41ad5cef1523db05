namespace FellowsBot.Conversation.Understanding;

/// <summary>Tells a request by the examples nearest to it, words and word pairs weighed by how telling they are.</summary>
public sealed class NearestExamples : IIntentModel
{
    private const double Threshold = 0.45;
    private const int Neighbours = 5;
    private readonly List<(Dictionary<string, double> Features, string Intent)> examples = [];
    private readonly Dictionary<string, double> rarity = [];

    public NearestExamples(IReadOnlyList<Example> known)
    {
        foreach (var feature in known.SelectMany(e => Features(e.Text).Distinct()))
        {
            rarity[feature] = rarity.GetValueOrDefault(feature) + 1;
        }
        foreach (var feature in rarity.Keys.ToList())
        {
            rarity[feature] = Math.Log((1.0 + known.Count) / rarity[feature]);
        }
        examples.AddRange(known.Select(e => (Vector(e.Text), e.Intent)));
    }

    public Guess Classify(string text)
    {
        var asked = Vector(text);
        var best = examples
            .Select(e => (e.Intent, Score: Dot(asked, e.Features)))
            .OrderByDescending(e => e.Score)
            .Take(Neighbours)
            .GroupBy(e => e.Intent)
            .Select(g => new Likelihood(g.Key, g.Max(e => e.Score) + 0.05 * (g.Count() - 1)))
            .OrderByDescending(l => l.Probability)
            .ToList();
        return new Guess(best, best[0].Probability, best[0].Probability > Threshold && best[0].Intent != "outofscope");
    }

    private static double Dot(Dictionary<string, double> a, Dictionary<string, double> b) =>
        a.Sum(f => f.Value * b.GetValueOrDefault(f.Key));

    private Dictionary<string, double> Vector(string text)
    {
        var vector = Features(text).Distinct().ToDictionary(f => f, f => rarity.GetValueOrDefault(f, 8));
        var length = Math.Sqrt(vector.Values.Sum(v => v * v)) + 1e-9;
        return vector.ToDictionary(v => v.Key, v => v.Value / length);
    }

    private static IEnumerable<string> Features(string text)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Concat(words.Zip(words.Skip(1), (a, b) => $"{a} {b}"));
    }
}
