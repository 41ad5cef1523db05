using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// "The first one", "the last", "the other one", after a list of people: somebody, as if named. Only where nothing waits to be
/// picked, and where the list is that long.
/// </summary>
internal static class ListedOnes
{
    private const int Last = -1;
    private const int Other = -2;
    private static readonly Dictionary<string, int> Places = new()
    {
        ["first"] = 0,
        ["1st"] = 0,
        ["second"] = 1,
        ["2nd"] = 1,
        ["third"] = 2,
        ["3rd"] = 2,
        ["fourth"] = 3,
        ["4th"] = 3,
        ["fifth"] = 4,
        ["5th"] = 4,
        ["last"] = Last,
        ["other"] = Other,
    };
    private static readonly HashSet<string> Nouns =
    [
        "one",
        "one's",
        "person",
        "name",
        "applicant",
        "candidate",
        "fellow",
    ];

    private static readonly HashSet<string> Owners = ["her", "his", "their", "my", "our", "your", "a", "an"];

    public static IEnumerable<NameHit> In(IReadOnlyList<Word> words, Memory memory, NameBook book)
    {
        if (memory.Listed.Count == 0 || memory.Choices.Count > 0)
        {
            yield break;
        }
        for (var i = 0; i < words.Count; i++)
        {
            if (AtPlace(words, i, memory, book) is { } there)
            {
                yield return there;
                continue;
            }
            if (!Places.TryGetValue(words[i].Folded, out var place) || Place(place, memory) is not { } id)
            {
                continue;
            }
            if (i > 0 && (words[i - 1].IsPossessive || Owners.Contains(words[i - 1].Folded)))
            {
                // "Misaki's second one": of what she has, not of the list.
                continue;
            }
            var hasNoun = i + 1 < words.Count && Nouns.Contains(words[i + 1].Folded);
            var hasLead = i > 0 && words[i - 1].Folded is "the" or "that";
            var isOfThose =
                i + 2 < words.Count
                && words[i + 1].Folded == "of"
                && words[i + 2].Folded is "those" or "these" or "them";
            var endsThere = i + 1 == words.Count && hasLead;
            if (hasNoun || endsThere || isOfThose)
            {
                var from = hasLead ? i - 1 : i;
                yield return new NameHit(
                    from,
                    i
                        - from
                        + (
                            isOfThose ? 3
                            : hasNoun ? 2
                            : 1
                        ),
                    [id],
                    Told: true
                );
            }
        }
    }

    /// <summary>"The London one": the only one of the list who works there.</summary>
    private static NameHit? AtPlace(IReadOnlyList<Word> words, int i, Memory memory, NameBook book) =>
        i > 0
        && i + 1 < words.Count
        && words[i - 1].Folded is "the" or "that"
        && Nouns.Contains(words[i + 1].Folded)
        && Cues.WorkspaceIn([words[i]]) is { } place
        && memory.Listed.Where(id => book.Knows(id) && book[id].Workspace == place).ToList() is [var only]
            ? new NameHit(i - 1, 3, [only], Told: true)
            : null;

    private static int? Place(int place, Memory memory) =>
        place switch
        {
            Last => memory.Listed[^1],
            Other => memory is { Listed.Count: 2, PersonId: { } one } && memory.Listed.Contains(one)
                ? memory.Listed.First(id => id != one)
                : null,
            _ => place < memory.Listed.Count ? memory.Listed[place] : null,
        };
}
