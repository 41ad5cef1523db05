using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Recognises which of the offered choices somebody means: by number, by order, or by what tells it from the others.</summary>
internal static class Picks
{
    private const int LongestPick = 8;
    private static readonly string[][] Ordinals =
    [
        ["1", "first", "1st"],
        ["2", "second", "2nd", "two"],
        ["3", "third", "3rd", "three"],
        ["4", "fourth", "4th", "four"],
        ["5", "fifth", "5th", "five"],
    ];

    private static readonly HashSet<string> BothOfThem =
    [
        .. "both all each of them then please two the ones ok".Split(' '),
    ];

    public static Request? Pick(IReadOnlyList<Word> words, Memory memory)
    {
        if (memory.Choices.Count == 0 || words.Count is 0 or > LongestPick)
        {
            return null;
        }
        if (words.Any(w => w.Folded is "neither" or "none") && memory.Choices.Any(c => c.PersonId is not null))
        {
            return new AskPerson(new Subject.Named(""), memory.PersonAspect ?? PersonAspect.Summary);
        }
        if (
            words.All(w => BothOfThem.Contains(w.Folded))
            && words.Any(w => w.Folded is "both" or "all" or "each")
            && memory.Choices.Count <= AskThose.Most
            && memory.Choices.All(c => c is { PersonId: not null, Wish: null })
        )
        {
            return new AskThose(
                [.. memory.Choices.Select(c => c.PersonId!.Value)],
                memory.PersonAspect ?? PersonAspect.Summary,
                "people.list"
            );
        }
        return (IsYesToTheOnly(words, memory) ? memory.Choices[0] : Chosen(words, memory.Choices)) switch
        {
            { Wish: { } wish } => Together(wish, memory),
            { PersonId: { } person } => Of(new Subject.Exactly(person), memory),
            { Stage: { } stage } => new AskStage(stage, memory.StageAspect ?? StageAspect.Window),
            _ => null,
        };
    }

    /// <summary>What was asked about somebody, of whoever is meant.</summary>
    private static Request Of(Subject.Exactly who, Memory memory) =>
        memory.List switch
        {
            "reminders.person" => new AskReminders(who),
            "audit.history" => new AskHistory(who, HistoryOf.Everything),
            "audit.changes" => new AskChanges(Days.All) { By = who },
            _ => new AskPerson(who, memory.PersonAspect ?? PersonAspect.Summary),
        };

    /// <summary>"Yes" to "did you mean …?" with one choice.</summary>
    public static bool IsYesToTheOnly(IReadOnlyList<Word> words, Memory memory) =>
        memory is { Choices.Count: 1, Proposal: null }
        && words.Count is > 0 and <= 3
        && words[0].Folded is "yes" or "yep" or "yeah" or "yup" or "ok" or "okay" or "sure" or "right" or "correct";

    public static bool IsPick(IReadOnlyList<Word> words, Memory memory) => Chosen(words, memory.Choices) is not null;

    /// <summary>The wish picked, with those that were wished for in the same breath.</summary>
    private static Request Together(Wish picked, Memory memory) =>
        memory.Together.Count > 1
            ? new Wishes([.. memory.Together.Select(w => w == memory.Wish ? picked : w)])
            : picked;

    /// <summary>The choice that some words mean; none where they fit none or several.</summary>
    public static Choice? Chosen(IReadOnlyList<Word> words, IReadOnlyList<Choice> choices)
    {
        if (words.Any(w => w.Folded == "last"))
        {
            return choices[^1];
        }
        if (choices.Count == 2 && words.Any(w => w.Folded == "other"))
        {
            return choices[1];
        }
        for (var i = 0; i < Math.Min(Ordinals.Length, choices.Count); i++)
        {
            if (
                words.Any(w => Ordinals[i].Contains(w.Folded))
                && !words.Any(w => Ordinals.Where((_, j) => j != i && j != 0).Any(o => o.Contains(w.Folded)))
            )
            {
                return choices[i];
            }
        }
        var labels = choices
            .Select(c => (Choice: c, Parts: Words.In(c.Label).Select(w => w.Folded).ToHashSet()))
            .ToList();
        var telling = words
            .Where(w => labels.Any(l => l.Parts.Contains(w.Folded)) && !labels.All(l => l.Parts.Contains(w.Folded)))
            .ToList();
        var fits = labels.Where(l => telling.Count > 0 && telling.All(w => l.Parts.Contains(w.Folded))).ToList();
        return fits.Count == 1 ? fits[0].Choice : null;
    }
}
