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
        "when",
        "when's",
        "whens",
        "is",
        "hm",
        "hmm",
        "so",
        "fine",
        "alright",
        "cool",
        "good",
        "great",
        "right",
        "thanks",
        "sorry",
        "oh",
        "no",
        "wait",
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
        if (NarrowedToMentor.Read(sentence, memory) is { } ofMentor)
        {
            return ofMentor;
        }
        if (!IsFollowUp(sentence))
        {
            return (Request?)DaysOnly(words, memory)
                ?? Narrowing.Read(sentence, memory, OfThoseListed(memory.List))
                ?? GoingOn.Read(sentence, memory);
        }
        return (names.Count, stages.Count) switch
        {
            (1, 0) when memory.List == "mentor.fellows" => names[0].Ids is [var fellow]
            && memory.Listed.Contains(fellow)
                ? new AskPerson(new Subject.Exactly(fellow), PersonAspect.Summary)
                : new AskFellowsOf(new Subject.Named(sentence.Spoken(names[0].From, names[0].Count))),
            (1, 0) when memory.PersonAspect is { } aspect => new AskPerson(Subjects.Named(sentence, names[0]), aspect),
            (1, 0) when OfThoseListed(memory.List) is { } listed => new AskPerson(
                Subjects.Named(sentence, names[0]),
                listed
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
            (0, 1) when memory.List == "people.count" => new CountPeople(
                (memory.Filter ?? new PeopleFilter()) with
                {
                    Stage = stages[0].Stage,
                }
            ),
            (0, 1) when memory.List == "people.list" => new ListPeople(
                (memory.Filter ?? new PeopleFilter()) with
                {
                    Stage = stages[0].Stage,
                }
            ),
            (0, 1) when memory.Topic is { } topic && Topics.Contains(topic) && Topics.Contains(stages[0].Topic) =>
                new AskHandbook(stages[0].Topic),
            _ => null,
        };
    }

    /// <summary>"And Will's? We wanted to travel together": the follow-up stands first, and what comes after asks nothing else.</summary>
    public static Request? ContinueFirst(string cleaned, Func<string, Sentence> readAs, Memory memory)
    {
        var end = cleaned.IndexOf('?', StringComparison.Ordinal);
        if (end <= 0 || end == cleaned.Length - 1 || cleaned.IndexOf('?', end + 1) >= 0)
        {
            return null;
        }
        var first = readAs(cleaned[..end].Trim());
        return first.Names.Count == 1 ? Continue(first, memory) : null;
    }

    /// <summary>What is asked about somebody who stands in a list: what the list is about.</summary>
    private static PersonAspect? OfThoseListed(string? list) =>
        list switch
        {
            "offers.list" => PersonAspect.Offer,
            "staff.references" => PersonAspect.References,
            "staff.undecided" or "staff.extended" or "staff.ending" or "extension.board" => PersonAspect.Extension,
            "staff.competing" => PersonAspect.Competing,
            "staff.referencenotice" => PersonAspect.ReferenceNotice,
            "staff.withoutmentor" => PersonAspect.Mentor,
            "people.list" => PersonAspect.Status,
            _ => null,
        };

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
