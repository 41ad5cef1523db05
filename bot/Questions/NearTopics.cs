using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Questions;

/// <summary>
/// Whether a topic is near enough to a question that nothing covers to be offered beside it: they must share a word that tells
/// something. "Is there a gym?" is near to nothing.
/// </summary>
internal static class NearTopics
{
    private const int Shortest = 3;
    private const int SameBeginning = 5;

    /// <summary>Words of titles that many questions have.</summary>
    private static readonly HashSet<string> Plain =
    [
        .. "the and for are you your who what when where how why can could would will does did has have need not too many much long last one out with from about into programme program fellow fellows fellowship posting asking other others being each hard whether person people some get want before after again take policy using like".Split(
            ' '
        ),
    ];

    public static bool IsNear(HandbookEntry entry, string question)
    {
        var topic = Telling($"{entry.Title} {entry.Id.Replace('-', ' ')}");
        return Telling(question).Any(asked => topic.Any(t => IsSame(asked, t)));
    }

    private static List<string> Telling(string text) =>
        [.. Words.In(Words.Clean(text)).Select(w => w.Folded).Where(w => w.Length >= Shortest && !Plain.Contains(w))];

    private static bool IsSame(string asked, string topic) =>
        asked == topic
        || asked.TrimEnd('s') == topic.TrimEnd('s')
        || asked.Length >= SameBeginning
            && topic.Length >= SameBeginning
            && asked.AsSpan(0, SameBeginning).SequenceEqual(topic.AsSpan(0, SameBeginning));
}
