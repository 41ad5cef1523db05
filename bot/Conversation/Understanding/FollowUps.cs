using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Short follow-ups that only name somebody or some stage anew: "and Bo?", "what about the take-home?", "and hers?".</summary>
internal static class FollowUps
{
    private static readonly HashSet<string> Filler =
    [
        "and",
        "what",
        "about",
        "whats",
        "what's",
        "how",
        "for",
        "same",
        "ok",
        "okay",
        "then",
        "the",
        "also",
        "or",
        "please",
        "pls",
        "now",
        "hers",
        "his",
        "theirs",
        "her",
        "him",
    ];
    private static readonly HashSet<string> Leads =
    [
        "and",
        "what",
        "how",
        "same",
        "or",
        "also",
        "ok",
        "okay",
        "what's",
        "whats",
    ];

    public static Request? Continue(
        IReadOnlyList<Word> words,
        IReadOnlyList<NameHit> names,
        IReadOnlyList<StageHit> stages,
        Memory memory
    )
    {
        var covered = new bool[words.Count];
        foreach (
            var (from, count) in names.Select(n => (n.From, n.Count)).Concat(stages.Select(s => (s.From, s.Count)))
        )
        {
            covered.AsSpan(from, count).Fill(true);
        }
        var leads = words.Count > 0 && (Leads.Contains(words[0].Folded) || covered[0] && words.Count <= 3);
        if (!leads || words.Where((w, i) => !covered[i] && !Filler.Contains(w.Folded)).Any())
        {
            return DaysOnly(words, memory);
        }
        if (names.Count == 1 && stages.Count == 0 && memory.PersonAspect is { } aspect)
        {
            var spoken = string.Join(' ', words.Skip(names[0].From).Take(names[0].Count).Select(w => w.Folded));
            return new AskPerson(new Subject.Named(spoken), aspect);
        }
        if (
            names.Count == 0
            && stages.Count == 0
            && memory is { PersonAspect: { } again, PersonId: { } person }
            && words.Any(Cues.IsPronoun)
        )
        {
            return new AskPerson(new Subject.Exactly(person), again);
        }
        return names.Count == 0 && stages.Count == 1 && memory.StageAspect is { } window
            ? new AskStage(stages[0].Stage, window)
            : null;
    }

    private static ListOffers? DaysOnly(IReadOnlyList<Word> words, Memory memory) =>
        memory.List == "offers.list"
        && words.Count is > 0 and <= 4
        && Leads.Contains(words[0].Folded)
        && Cues.DaysIn(words) is not Days.All and var days
            ? new ListOffers(days)
            : null;
}
