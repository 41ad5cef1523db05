using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding;

/// <summary>One question of a message that asks several, and what it comes to; none where it is not known.</summary>
internal sealed record Heard(Sentence Sentence, Request? Request, double Confidence, Belief? Belief);

/// <summary>The questions of one message beside each other.</summary>
internal static class HeardTogether
{
    /// <summary>Whether every question is known by itself; a change that says nobody's name is none.</summary>
    public static bool AreKnown(IReadOnlyList<Heard> parts) =>
        parts.All(p => p.Request is not null and not Wish { Who.IsNobody: true });

    /// <summary>Those of several questions that are known, where each of the others is a question, too; no change is among them.</summary>
    public static IReadOnlyList<Heard> InPart(IReadOnlyList<Heard> parts) =>
        parts.Count > 1
        && parts.All(p =>
            p.Request is not Wish
            && (p.Sentence.Asker.IsStaff || p.Request is not (ListPeople or CountPeople or ListOffers or AskStaffList))
            && (p.Request is not null || Clauses.IsQuestion(p.Sentence.Text))
        )
            ? [.. parts.Where(p => p.Request is not null)]
            : [];

    /// <summary>Where somebody else is asked about by who may not, that is refused, whatever stands beside it.</summary>
    public static Heard? AboutOthers(IReadOnlyList<Heard> parts) =>
        parts.FirstOrDefault(p =>
            !p.Sentence.Asker.MayNamePeople && p.Request is AskPerson { Who: Subject.Named { Spoken.Length: > 0 } }
        );

    /// <summary>"Who is undecided, and who is their mentor?": what is asked about those of a list stands in the list, and a deadline with the status.</summary>
    public static IReadOnlyList<Heard> WithoutEcho(IReadOnlyList<Heard> parts) =>
        [
            .. parts.Where(
                (part, i) =>
                    !(
                        i > 0
                        && part.Request is AskPerson { Who: Subject.Named { Spoken: "" } }
                        && parts[i - 1].Request is AskStaffList or ListPeople or ListOffers or AskFellowsOf
                    ) && !parts.Take(i).Any(before => IsToldWith(part.Request, before.Request))
            ),
        ];

    /// <summary>Somebody's status names their deadline already.</summary>
    private static bool IsToldWith(Request? request, Request? before) =>
        request is AskPerson { What: PersonAspect.CutOff or PersonAspect.Offer } asked
        && before is AskPerson { What: PersonAspect.Status or PersonAspect.Summary } told
        && asked.Who == told.Who;
}
