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
    public static string? Find(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!Before.Contains(words[i - 1].Folded))
            {
                continue;
            }
            var two = i + 1 < words.Count ? $"{words[i].Folded} {words[i + 1].Folded}" : "";
            var city = new[] { two, words[i].Folded }.FirstOrDefault(IsCity);
            if (city is not null)
            {
                return city;
            }
        }
        return Cues.WorkspaceIn(words) is Workspace.Remote ? "remote" : null;
    }

    private static bool IsCity(string name) =>
        name.Length > 1 && !Wide.Contains(name) && ZoneNames.Places.ContainsKey(name.Replace(' ', '_'));
}
