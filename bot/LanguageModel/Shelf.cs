using System.Globalization;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.LanguageModel;

/// <summary>The topics of the handbook, found by the words of a query: rare words count for more, titles and known wordings for most.</summary>
internal sealed class Shelf
{
    private const int InTitle = 3;
    private const int InAsks = 2;
    private readonly IReadOnlyList<(Topic Topic, Dictionary<string, int> Words)> topics;
    private readonly Dictionary<string, int> holders = [];
    private readonly HashSet<string> used;

    public Shelf(IReadOnlyList<Topic> all)
    {
        topics = [.. all.Select(t => (t, WordsOf(t)))];
        foreach (var word in topics.SelectMany(t => t.Words.Keys))
        {
            holders[word] = holders.GetValueOrDefault(word) + 1;
        }
        used =
        [
            .. all.SelectMany(t => t.Asks.Append(t.Body)).SelectMany(Words.In).Select(w => w.Folded),
            .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Select(Words.Fold),
        ];
    }

    public Topic? Find(string id) => topics.Select(t => t.Topic).FirstOrDefault(t => t.Id == id);

    /// <summary>Whether a word, folded, occurs in the handbook or is a month.</summary>
    public bool Uses(string folded) => used.Contains(folded);

    /// <summary>The topics that come nearest to a query, best first.</summary>
    public IEnumerable<Topic> Nearest(string query, int most)
    {
        var asked = Stems(query).Distinct().Where(holders.ContainsKey).ToList();
        return topics
            .Select(t => (t.Topic, Score: asked.Sum(w => t.Words.GetValueOrDefault(w) * Rarity(w))))
            .Where(t => t.Score > 0)
            .OrderByDescending(t => t.Score)
            .ThenBy(t => t.Topic.Id, StringComparer.Ordinal)
            .Take(most)
            .Select(t => t.Topic);
    }

    private double Rarity(string word) => Math.Log(1 + (double)topics.Count / holders[word]);

    private static Dictionary<string, int> WordsOf(Topic topic)
    {
        var words = new Dictionary<string, int>();
        Note(Stems(topic.Body), 1);
        Note(topic.Asks.SelectMany(Stems), InAsks);
        Note(Stems($"{topic.Id.Replace('-', ' ')} {topic.Title}"), InTitle);
        return words;

        void Note(IEnumerable<string> found, int weight)
        {
            foreach (var word in found)
            {
                words[word] = Math.Max(weight, words.GetValueOrDefault(word));
            }
        }
    }

    private static IEnumerable<string> Stems(string text) =>
        Words.In(Words.Clean(text)).Select(w => w.Folded).Where(w => !StopWords.Contains(w)).Select(Stemmer.Stem);
}
