using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Conversation.Understanding;

/// <summary>"Only the Berkeley ones", "and in London?" after a list of people: the same list, of one workspace.</summary>
internal static partial class Narrowing
{
    public static Request? Read(Sentence sentence, Memory memory, PersonAspect? about)
    {
        if (
            !sentence.Asker.IsStaff
            || memory.Listed.Count == 0
            || Cues.WorkspaceIn(sentence.Words) is not { } place
            || !Only().IsMatch(string.Join(' ', sentence.Words.Select(w => w.Folded)))
        )
        {
            return null;
        }
        int[] there = [.. memory.Listed.Where(id => sentence.Book.Knows(id) && sentence.Book[id].Workspace == place)];
        return about is { } what && there.Length is > 0 and <= AskThose.Most ? new AskThose(there, what, memory.List!)
            : memory.List == "offers.list" ? new ListOffers(Days.All) { Workspace = place }
            : memory.List == "people.list" ? new ListPeople(new PeopleFilter { Workspace = place })
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?:only|just|and|what|how|about|ok|so|now|show|me|give|which|who|are|is|of|them|those|the|ones|people|in|at|from|s|who's) )*(?:berkeley|london|londoners|remote)(?: (?:ones?|people|based|office|side|only|please|pls|then|too|folks|lot|team))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Only();
}
