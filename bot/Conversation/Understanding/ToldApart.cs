using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Tells namesakes apart by the workspace beside the name: "Daniel Kim Berkeley", "Daniel Kim (London)", "the London Daniel Kim".</summary>
internal static class ToldApart
{
    /// <summary>The name with its place, meaning one person; as it was, where no place stands beside it or several people fit.</summary>
    public static NameHit ByPlace(NameHit hit, IReadOnlyList<Word> words, NameBook book)
    {
        var end = hit.From + hit.Count;
        if (end < words.Count && Initial(words[end]) is { } initial)
        {
            return
                hit
                    .Ids.Where(id => book[id].LastName is [var first, ..] && char.ToUpperInvariant(first) == initial)
                    .ToList()
                    is [var meant]
                ? new NameHit(hit.From, hit.Count + 1, [meant], Told: true)
                : hit;
        }
        var behind = end < words.Count && words[end].Folded is "in" or "from" or "at" ? end + 1 : end;
        if (Place(words, behind) is { } after && Only(after) is { } one)
        {
            return new NameHit(hit.From, behind + 1 - hit.From, [one], Told: true);
        }
        return Place(words, hit.From - 1) is { } before && Only(before) is { } other
            ? new NameHit(hit.From - 1, hit.Count + 1, [other], Told: true)
            : hit;

        int? Only(Workspace place) =>
            hit.Ids.Where(id => book[id].Workspace == place).ToList() is [var only] ? only : null;
    }

    /// <summary>"Ada O.", "ada o": the first letter of a surname; an "I" is the asker, and small letters may be short for a word.</summary>
    private static char? Initial(Word word) =>
        word.Typed.TrimEnd('.') switch
        {
            [>= 'A' and <= 'Z' and not 'I' and var letter] => letter,
            [>= 'b' and <= 'z' and not ('i' or 'k' or 'n' or 'r' or 'u' or 'w' or 'x' or 'y') and var small] =>
                char.ToUpperInvariant(small),
            _ => null,
        };

    private static Workspace? Place(IReadOnlyList<Word> words, int i) =>
        i >= 0 && i < words.Count ? Cues.WorkspaceIn([words[i]]) : null;
}
