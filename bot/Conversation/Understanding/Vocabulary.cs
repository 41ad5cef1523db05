using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A stage that some words name.</summary>
/// <param name="Stage">The stage, or the one that the named part belongs to.</param>
/// <param name="Topic">What was named, as the handbook calls it: "take-home" for a part of the final stage.</param>
/// <param name="From">Index of the first word.</param>
/// <param name="Count">How many words.</param>
public sealed record StageHit(StageId Stage, string Topic, int From, int Count);

/// <summary>
/// The everyday names of stages and statuses, read from files beside the code ("OA", "coding screen", "take-home"), and how
/// to find them in a message, slips of the finger included.
/// </summary>
public sealed class Vocabulary
{
    private const int LongestPhrase = 4;

    /// <summary>Shorter names have to be spelled as they are.</summary>
    private const int LeastForgiven = 8;
    private readonly Dictionary<string, (StageId Stage, string Topic)> stages = [];
    private readonly Dictionary<string, StageStatus> statuses = [];
    private readonly Dictionary<string, OfferState> offers = [];

    private readonly HashSet<string> statusWords;

    /// <summary>The names of stages that may be misspelled, by the letter they begin with.</summary>
    private readonly ILookup<char, string> forgiven;

    public Vocabulary(IEnumerable<string> stageLines, IEnumerable<string> statusLines)
    {
        foreach (var (key, names) in stageLines.Select(Entry).Where(e => e.Key.Length > 0))
        {
            // The parts that have names of their own (take-home, research discussion, reference calls) belong to the final stage.
            var stage = StageIds.TryParse(key, out var named) ? named : StageId.Final;
            Add(stages, names, (stage, key));
        }
        foreach (var (key, names) in statusLines.Select(Entry))
        {
            if (Enum.TryParse<StageStatus>(key, true, out var status))
            {
                Add(statuses, names, status);
            }
            else if (Enum.TryParse<OfferState>(key, true, out var offer))
            {
                Add(offers, names, offer);
            }
        }
        forgiven = stages.Keys.Where(name => name.Length >= LeastForgiven).ToLookup(name => name[0]);
        statusWords = [.. statuses.Keys.Concat(offers.Keys).SelectMany(phrase => phrase.Split(' '))];
    }

    /// <summary>The stages named, in order of appearance; a longer name wins over a shorter one within it.</summary>
    public IReadOnlyList<StageHit> StagesIn(IReadOnlyList<Word> words) =>
        [
            .. Hits(words, phrase => stages.TryGetValue(phrase, out var named) ? named : Meant(phrase))
                .Select(h => new StageHit(h.Value.Stage, h.Value.Topic, h.From, h.Count)),
        ];

    /// <summary>The stage that these words are a name of; none where there is more to them.</summary>
    public StageId? StageNamed(string text)
    {
        var words = Words.In(Words.Clean(text));
        return StagesIn(words) is [{ From: 0 } only] && only.Count == words.Count ? only.Stage : null;
    }

    /// <summary>Whether a word belongs to the name of a status, of a stage's or of an offer's: "withdrew" is no slip of "withdraw".</summary>
    public bool IsOfStatus(string folded) => statusWords.Contains(folded);

    /// <summary>The first status named.</summary>
    public StageStatus? StatusIn(IReadOnlyList<Word> words) =>
        Hits(words, phrase => statuses.TryGetValue(phrase, out var status) ? status : (StageStatus?)null)
            .Select(h => (StageStatus?)h.Value)
            .FirstOrDefault();

    /// <summary>The first offer state named.</summary>
    public OfferState? OfferStateIn(IReadOnlyList<Word> words) =>
        Hits(words, phrase => offers.TryGetValue(phrase, out var state) ? state : (OfferState?)null)
            .Select(h => (OfferState?)h.Value)
            .FirstOrDefault();

    private static IEnumerable<(T Value, int From, int Count)> Hits<T>(
        IReadOnlyList<Word> words,
        Func<string, T?> meaning
    )
        where T : struct
    {
        string[] folded = [.. words.Select(w => w.Folded.Replace('-', ' '))];
        for (var i = 0; i < folded.Length; i++)
        {
            for (var count = Math.Min(LongestPhrase, folded.Length - i); count > 0; count--)
            {
                if (meaning(string.Join(' ', folded, i, count)) is { } value)
                {
                    yield return (value, i, count);
                    i += count - 1;
                    break;
                }
            }
        }
    }

    /// <summary>What a long name with one slip of the finger in it means; its first letter is right.</summary>
    private (StageId Stage, string Topic)? Meant(string phrase) =>
        phrase.Length >= LeastForgiven
        && forgiven[phrase[0]].FirstOrDefault(n => Near.Slips(phrase, n, 1) <= 1) is { } name
            ? stages[name]
            : null;

    private static void Add<T>(Dictionary<string, T> phrases, string[] names, T value)
    {
        foreach (var name in names)
        {
            phrases.TryAdd(Words.Fold(name).Replace('-', ' '), value);
        }
    }

    private static (string Key, string[] Names) Entry(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? ("", [])
            : (
                line[..colon].Trim(),
                line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            );
    }
}
