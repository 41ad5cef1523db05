namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Mends slips of the finger in words never seen: the known word that is near, or of several the one that is much the commonest.
/// Names keep their spelling: whoever capitalises a word means it.
/// </summary>
public sealed class Spelling
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private readonly SpellingCare care;
    private readonly Dictionary<string, int> known;
    private readonly Dictionary<(int Length, char First), List<string>> alike = [];

    private Spelling(SpellingCare care, Dictionary<string, int> known)
    {
        (this.care, this.known) = (care, known);
        foreach (var word in known.Keys.Where(w => w.Length > 2 && w.All(char.IsAsciiLetterLower)))
        {
            if (!alike.TryGetValue((word.Length, word[0]), out var same))
            {
                alike[(word.Length, word[0])] = same = [];
            }
            same.Add(word);
        }
    }

    /// <summary>Learns the words there are, each as often as it occurs.</summary>
    public static Spelling Of(IEnumerable<string> words, SpellingCare care) =>
        Of(words.CountBy(w => w).ToDictionary(), care);

    /// <summary>The same of words that were counted.</summary>
    public static Spelling Of(Dictionary<string, int> counted, SpellingCare care) => new(care, counted);

    public void Save(BinaryWriter writer)
    {
        writer.Write(known.Count);
        foreach (var (word, count) in known)
        {
            writer.Write(word);
            writer.Write(count);
        }
    }

    public static Spelling Load(BinaryReader reader, SpellingCare care)
    {
        var words = new Dictionary<string, int>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            words.Add(reader.ReadString(), reader.ReadInt32());
        }
        return new Spelling(care, words);
    }

    /// <summary>Whether a word is no slip: everyday words are none, and nobody's slip is mended to one that was not learnt.</summary>
    public bool Knows(string folded) => known.ContainsKey(folded) || EverydayWords.Contains(folded);

    /// <summary>The known word that was meant, or the word as it is.</summary>
    public string Mended(string folded)
    {
        if (folded.Length < care.Shortest || Knows(folded) || !folded.All(char.IsAsciiLetterLower))
        {
            return folded;
        }
        var most = folded.Length < care.TwoSlipsFrom ? 1 : 2;
        var (best, bestScore) = (folded, 0.0);
        for (var length = folded.Length - most; length <= folded.Length + most; length++)
        {
            foreach (var candidate in OfLength(length, folded[0]))
            {
                var slips = Near.Slips(folded, candidate, most);
                if (slips > most || slips == folded.Length - 1)
                {
                    continue;
                }
                var score = known[candidate] / Math.Pow(20, slips) * (candidate[0] == folded[0] ? 4 : 1);
                if (score > bestScore || score >= bestScore && string.CompareOrdinal(candidate, best) < 0)
                {
                    (best, bestScore) = (candidate, score);
                }
            }
        }
        return best;
    }

    private IEnumerable<string> OfLength(int length, char first) =>
        care.SameBeginning
            ? alike.GetValueOrDefault((length, first)) ?? []
            : Letters.SelectMany(letter => alike.GetValueOrDefault((length, letter)) ?? []);
}

/// <summary>How far a word may be from a known one to be taken for a slip of it.</summary>
/// <param name="Shortest">Words of fewer letters are too near to one another to be told from slips.</param>
/// <param name="TwoSlipsFrom">From how many letters on a word may have two slips; one, below.</param>
/// <param name="SameBeginning">Whether the first letter must be right.</param>
public sealed record SpellingCare(int Shortest, int TwoSlipsFrom, bool SameBeginning)
{
    /// <summary>For the rules: a word that is not mended is unknown to all of them, so much is forgiven.</summary>
    public static readonly SpellingCare Forgiving = new(4, 8, SameBeginning: false);

    /// <summary>
    /// For the classifier, which reads letters, too, and so half understands a slip as it stands: a wrong guess costs it more
    /// than none (measured: forgiving as above, it tells two in a thousand of the public corpora's messages worse).
    /// </summary>
    public static readonly SpellingCare Strict = new(5, int.MaxValue, SameBeginning: true);
}
