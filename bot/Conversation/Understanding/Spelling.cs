using System.Text;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Mends slips of the finger in words the bot has never seen, when exactly one of the words it knows is near, or one of the
/// near ones is much the commonest. Names keep their spelling: whoever capitalises a word means it.
/// </summary>
public sealed class Spelling
{
    private readonly Dictionary<string, int> known;
    private readonly Dictionary<int, List<string>> byLength = [];

    private Spelling(Dictionary<string, int> known)
    {
        this.known = known;
        foreach (var word in known.Keys.Where(w => w.Length > 2 && w.All(char.IsAsciiLetterLower)))
        {
            if (!byLength.TryGetValue(word.Length, out var same))
            {
                byLength[word.Length] = same = [];
            }
            same.Add(word);
        }
    }

    /// <summary>Learns the words there are, each as often as it occurs.</summary>
    public static Spelling Of(IEnumerable<string> words) => new(words.CountBy(w => w).ToDictionary());

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(known.Count);
        foreach (var (word, count) in known)
        {
            writer.Write(word);
            writer.Write(count);
        }
    }

    public static Spelling Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var words = new Dictionary<string, int>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            words.Add(reader.ReadString(), reader.ReadInt32());
        }
        return new Spelling(words);
    }

    public bool Knows(string folded) => known.ContainsKey(folded);

    /// <summary>The known word that was meant, or the word as it is.</summary>
    public string Mended(string folded)
    {
        if (folded.Length < 4 || known.ContainsKey(folded) || !folded.All(char.IsAsciiLetterLower))
        {
            return folded;
        }
        var most = folded.Length < 8 ? 1 : 2;
        var (best, bestScore) = (folded, 0.0);
        for (var length = folded.Length - most; length <= folded.Length + most; length++)
        {
            foreach (var candidate in byLength.GetValueOrDefault(length) ?? [])
            {
                var slips = Near.Slips(folded, candidate, most);
                if (slips > most || slips == folded.Length - 1)
                {
                    continue;
                }
                var score = known[candidate] / Math.Pow(20, slips) * (candidate[0] == folded[0] ? 4 : 1);
                if (score > bestScore)
                {
                    (best, bestScore) = (candidate, score);
                }
            }
        }
        return best;
    }
}
