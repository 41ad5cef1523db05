using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Conversation.Kept;

/// <summary>
/// What a question is about, once the words are left out that hold any sentence together: things ("laptop", and "computer"
/// is the same), and whether it asks when, where, who, how much.
/// </summary>
internal sealed class Gist
{
    /// <summary>How much of the likeness is left where one asks "when" and the other does not.</summary>
    private const double OtherManner = 0.65;

    /// <summary>What words such as "get" and "allowed" tell.</summary>
    private const double Little = 0.25;

    /// <summary>Less in common than this is nothing in common.</summary>
    private const double Least = 0.35;

    /// <summary>Shorter words are too near to one another to be slips.</summary>
    private const int ShortestSlip = 6;

    private static readonly Dictionary<string, string> Manners = new()
    {
        ["when"] = "when",
        ["where"] = "where",
        ["who"] = "who",
        ["whom"] = "who",
        ["whose"] = "who",
        ["why"] = "why",
        ["which"] = "which",
        ["how much"] = "much",
        ["how many"] = "much",
        ["how long"] = "long",
        ["how often"] = "often",
        ["how far"] = "far",
        ["how big"] = "big",
        ["what time"] = "when",
        ["what day"] = "when",
        ["what size"] = "big",
        ["what kind"] = "which",
        ["what sort"] = "which",
        ["what type"] = "which",
    };

    private readonly IReadOnlyList<Thing> things;
    private readonly IReadOnlySet<string> manners;

    private Gist(IReadOnlyList<Thing> things, IReadOnlySet<string> manners) =>
        (this.things, this.manners) = (things, manners);

    public static Gist Of(string text)
    {
        var words = Tokenizer.Cut(Words.Fold(Words.Clean(text)));
        var (things, manners) = (new List<Thing>(), new HashSet<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && Manners.GetValueOrDefault($"{words[i]} {words[i + 1]}") is { } two)
            {
                manners.Add(two);
                i++;
            }
            else if (Manners.GetValueOrDefault(words[i]) is { } one)
            {
                manners.Add(one);
            }
            else if (
                char.IsLetterOrDigit(words[i][0])
                && !StopWords.Contains(words[i])
                && !SameWords.IsFiller(words[i])
            )
            {
                things.Add(ThingOf(words[i]));
            }
        }
        return new Gist([.. things.DistinctBy(t => t.Means)], manners);
    }

    /// <summary>The words, as typed and in order, that say what a question is about; none that only says it is had or allowed.</summary>
    public static IReadOnlyList<string> ThingsIn(string text) =>
        [
            .. Tokenizer
                .Cut(Words.Fold(text))
                .Where(w => char.IsLetterOrDigit(w[0]) && !StopWords.Contains(w) && !SameWords.IsFiller(w))
                .Where(w => !Manners.ContainsKey(w) && !SameWords.TellsLittle(ThingOf(w).Means)),
        ];

    /// <summary>Whether both use the very same words for the same things, asked in the same manner.</summary>
    public bool IsSame(Gist other) =>
        things.Count > 0
        && things.Count == other.things.Count
        && things.All(t => other.things.Any(o => o.Stem == t.Stem))
        && manners.SetEquals(other.manners);

    /// <summary>0 to 1: what both are about, weighed by how much each word tells, out of all that either is about.</summary>
    public double Likeness(Gist other, Func<string, double> tells)
    {
        var (own, others) = (Weight(things, tells), Weight(other.things, tells));
        var (shared, sharedThere) = (Weight(things.Where(other.Has), tells), Weight(other.things.Where(Has), tells));
        if (shared < Least || sharedThere < Least)
        {
            return 0;
        }
        var likeness = 2 / (own / shared + others / sharedThere);
        return manners.SetEquals(other.manners) ? likeness : likeness * OtherManner;
    }

    private bool Has(Thing thing) => things.Any(t => t.IsLike(thing));

    private static Thing ThingOf(string word)
    {
        var stem = Stemmer.Stem(word);
        return SameWords.OfWord(word) is { } means ? new Thing(means, word) : new Thing(SameWords.OfStem(stem), stem);
    }

    private static double Weight(IEnumerable<Thing> things, Func<string, double> tells) =>
        things.Sum(t => SameWords.TellsLittle(t.Means) ? Little : tells(t.Stem));

    /// <summary>One thing: what it means, and the word that was used: its stem, or the whole of it where the stem has another meaning.</summary>
    private sealed record Thing(string Means, string Stem)
    {
        public bool IsLike(Thing other) =>
            Means == other.Means
            || Stem.Length >= ShortestSlip && other.Stem.Length >= ShortestSlip && Near.Slips(Stem, other.Stem, 1) <= 1;
    }
}
