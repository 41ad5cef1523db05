using System.Collections.Frozen;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Every word the reader of times knows, folded, with its sense and value.</summary>
internal static class Lexicon
{
    private const int LongestPlace = 40;

    private static readonly FrozenDictionary<string, (Sense Sense, int Value)> Known = Build();
    private static readonly FrozenDictionary<string, (Sense, int)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> folded, out Sense sense, out int value)
    {
        var isKnown = BySpan.TryGetValue(folded, out var found);
        (sense, value) = found;
        return isKnown;
    }

    /// <summary>Whether two words are one place ("los", "angeles").</summary>
    public static bool TryGetPlace(string first, string second, out int place)
    {
        Span<char> both = stackalloc char[LongestPlace];
        var isKnown = both.TryWrite($"{first}_{second}", out var length);
        return TryGet(both[..length], out var sense, out place) && isKnown && sense == Sense.Place;
    }

    private static FrozenDictionary<string, (Sense, int)> Build()
    {
        var known = new Dictionary<string, (Sense, int)>(StringComparer.Ordinal);
        foreach (var (name, place) in ZoneNames.Places)
        {
            known[name] = (Sense.Place, place);
            if (name.Split('_') is [var first, _])
            {
                known.TryAdd(first, (Sense.PlaceStart, 0));
            }
        }
        foreach (var (name, place) in ZoneNames.Abbreviations)
        {
            known[name] = (Sense.Zone, place);
        }
        foreach (var (sense, value, words) in CalendarWords.All.Concat(NumberWords.All).Concat(PlainWords.All))
        {
            foreach (var word in words.Split(' '))
            {
                known[word] = (sense, value);
            }
        }
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
