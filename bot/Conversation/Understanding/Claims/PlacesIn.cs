using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>Finds a city that somebody or something is said to be in: "in New York", "based in Berkeley", "working remotely".</summary>
internal static class PlacesIn
{
    private static readonly HashSet<string> Before = ["in", "from", "at", "near"];

    /// <summary>Names of countries and regions, which may hold a workspace's city within them.</summary>
    private static readonly HashSet<string> Wide =
    [
        "california",
        "uk",
        "british",
        "england",
        "pacific",
        "eastern",
        "central",
        "mountain",
        "european",
        "german",
        "indian",
        "india",
        "japan",
        "la",
    ];

    /// <summary>The place in lower case; none where no city is named.</summary>
    public static string? Find(IReadOnlyList<Word> words) =>
        City(words) is { Count: > 0 } city
            ? string.Join(' ', words.Skip(city.From).Take(city.Count).Select(w => w.Folded))
        : Cues.WorkspaceIn(words) is Workspace.Remote ? "remote"
        : null;

    /// <summary>Where a city's name stands among the words; a count of 0 where none is named.</summary>
    public static (int From, int Count) City(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!Before.Contains(words[i - 1].Folded) && !IsClock(words, i))
            {
                continue;
            }
            if (i + 1 < words.Count && IsCity($"{words[i].Folded} {words[i + 1].Folded}"))
            {
                return (i, 2);
            }
            if (IsCity(words[i].Folded))
            {
                return (i, 1);
            }
        }
        return default;
    }

    /// <summary>"8 pm Prague": the last word, behind a time, says whose clock it is.</summary>
    private static bool IsClock(IReadOnlyList<Word> words, int i) =>
        i == words.Count - 1
        && (
            words[i - 1].Folded is "am" or "pm" or "noon" or "midday" or "midnight" or "o'clock" or "oclock"
            || char.IsAsciiDigit(words[i - 1].Folded[0]) && words[i - 1].Folded[^1] is 'm'
        );

    private static bool IsCity(string name) =>
        name.Length > 1 && !Wide.Contains(name) && ZoneNames.Places.ContainsKey(name.Replace(' ', '_'));
}
