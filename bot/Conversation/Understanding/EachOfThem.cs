using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>One fact asked of several people, or one count of several states, is one question for each: "when do Bo and José finish?".</summary>
internal static class EachOfThem
{
    private const int Most = 4;

    /// <summary>Words that join the names of those asked about; whatever else stands between them means something else.</summary>
    private static readonly HashSet<string> Joins = ["and", "or", "vs", "versus", "with", "to", "n", "also", "both"];

    /// <summary>The requests; the one given where it is about one.</summary>
    public static IReadOnlyList<Request> Of(Request request, Sentence sentence, Vocabulary vocabulary) =>
        request switch
        {
            AskPerson { Who: Subject.Named or Subject.Exactly, What: not PersonAspect.Mentor } ask
                when NamesInARow(sentence) is { Count: > 1 } names => [.. names.Select(who => ask with { Who = who })],
            ListOffers { State: not null, CountOnly: true } count
                when StatesIn(sentence, vocabulary) is { Count: > 1 } states =>
            [
                .. states.Select(state => count with { State = state }),
            ],
            _ => [request],
        };

    /// <summary>The same of one question among several.</summary>
    public static IEnumerable<Understood> Of(Heard part, Vocabulary vocabulary) =>
        Of(part.Request!, part.Sentence, vocabulary)
            .Select(request => new Understood(request, part.Confidence, part.Belief));

    private static List<Subject> NamesInARow(Sentence sentence)
    {
        var names = sentence.Names;
        var isARow =
            names.Count is > 1 and <= Most
            && names
                .Zip(names.Skip(1))
                .All(pair =>
                    sentence
                        .Words.Skip(pair.First.From + pair.First.Count)
                        .Take(pair.Second.From - pair.First.From - pair.First.Count)
                        .ToList()
                        is { Count: > 0 } between
                    && between.All(w => Joins.Contains(w.Folded))
                );
        return isARow ? [.. names.Select(n => Subjects.Named(sentence, n)).Distinct()] : [];
    }

    private static List<OfferState> StatesIn(Sentence sentence, Vocabulary vocabulary) =>
        [.. sentence.Words.Select(w => vocabulary.OfferStateIn([w])).OfType<OfferState>().Distinct()];
}
