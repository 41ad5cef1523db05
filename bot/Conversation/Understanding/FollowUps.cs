using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Short follow-ups that only name somebody, some stage or some days anew: "and Bo?", "what about the take-home?", "and hers?".</summary>
internal static class FollowUps
{
    private const int Shortest = 3;
    private const int Longest = 4;
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
    private static readonly HashSet<string> Filler =
    [
        .. Leads,
        "about",
        "for",
        "in",
        "at",
        "then",
        "the",
        "please",
        "pls",
        "now",
        "hers",
        "his",
        "theirs",
        "her",
        "him",
    ];

    /// <summary>The parts of the season that the handbook describes one by one, under the names the vocabulary gives them.</summary>
    private static readonly HashSet<string> Topics =
    [
        "application",
        "assessment",
        "interview",
        "final",
        "matching",
        "take-home",
        "research-discussion",
        "reference-calls",
    ];

    public static Request? Continue(Sentence sentence, Memory memory)
    {
        var (words, names, stages) = (sentence.Words, sentence.Names, sentence.Stages);
        if (!IsFollowUp(sentence))
        {
            return (Request?)DaysOnly(words, memory) ?? GoingOn.Read(sentence, memory);
        }
        return (names.Count, stages.Count) switch
        {
            (1, 0) when memory.List == "mentor.fellows" => new AskFellowsOf(
                new Subject.Named(sentence.Spoken(names[0].From, names[0].Count))
            ),
            (1, 0) when memory.PersonAspect is { } aspect => new AskPerson(
                names[0] is { Told: true, Ids: [var told] }
                    ? new Subject.Exactly(told)
                    : new Subject.Named(sentence.Spoken(names[0].From, names[0].Count)),
                aspect
            ),
            (0, 0) when memory is { PersonAspect: { } again, PersonId: { } person } && words.Any(Cues.IsPronoun) =>
                new AskPerson(new Subject.Exactly(person), again),
            (0, 0)
                when memory is { PersonId: null, List: null }
                    && sentence.Asker.MayNamePeople
                    && words.Any(Cues.IsPronoun) => new AskPerson(
                new Subject.Named(""),
                memory.PersonAspect ?? PersonAspect.Summary
            ),
            (0, 1) when memory.StageAspect is { } window => new AskStage(stages[0].Stage, window),
            (0, 1) when memory.List == "people.count" => new CountPeople(new PeopleFilter { Stage = stages[0].Stage }),
            (0, 1) when memory.List == "people.list" => new ListPeople(new PeopleFilter { Stage = stages[0].Stage }),
            (0, 1) when memory.Topic is { } topic && Topics.Contains(topic) && Topics.Contains(stages[0].Topic) =>
                new AskHandbook(stages[0].Topic),
            _ => null,
        };
    }

    private static bool IsFollowUp(Sentence sentence)
    {
        var words = sentence.Words;
        var covered = new bool[words.Count];
        foreach (var name in sentence.Names)
        {
            covered.AsSpan(name.From, name.Count).Fill(true);
        }
        foreach (var stage in sentence.Stages)
        {
            covered.AsSpan(stage.From, stage.Count).Fill(true);
        }
        var leads = words.Count > 0 && (Leads.Contains(words[0].Folded) || covered[0] && words.Count <= Shortest);
        return leads && words.Where((w, i) => !covered[i] && !Filler.Contains(w.Folded)).FirstOrDefault() is null;
    }

    private static ListOffers? DaysOnly(IReadOnlyList<Word> words, Memory memory) =>
        memory.List == "offers.list"
        && words.Count is > 0 and <= Longest
        && Leads.Contains(words[0].Folded)
        && Cues.DaysIn(words) is not Days.All and var days
            ? new ListOffers(days)
            : null;
}
