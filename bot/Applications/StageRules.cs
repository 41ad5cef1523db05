using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Applications;

/// <summary>The named rules about stages: each says what stands in the way, and what would be possible.</summary>
internal static class StageRules
{
    /// <summary>The stage that was named must be the one the person is in.</summary>
    public static Refusal? WrongStage(StageId? named, Standing whom, Deciding by) =>
        named is { } stage && stage != whom.Person.Stage
            ? new Refusal(
                "wrong-stage",
                whom.Person.Stage is null
                    ? $"{whom.Person.FullName} is in no stage yet; move them first: “move {whom.Person.FirstName} to {stage.Text()}”."
                    : $"{whom.Person.FullName} is {StageWords.Now(whom, by)}, not in {StageWords.Name(stage)}."
            )
            : null;

    /// <summary>Mentors and staff go through no stages.</summary>
    public static Refusal? NoCandidate(Standing whom, Deciding by) =>
        whom.Person.Role is Role.Mentor or Role.Staff
            ? new Refusal(
                "not-a-candidate",
                by.IsSelf(whom.Person)
                    ? "Stages are for applicants and fellows, so there is nothing to change for you."
                    : $"{whom.Person.FullName} is {(whom.Person.Role is Role.Mentor ? "a mentor" : "a member of staff")}, and stages are for applicants and fellows."
            )
            : null;

    public static Refusal? NoSuchStatus(StageStatus status, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (NoCandidate(whom, by) is { } noCandidate)
        {
            return noCandidate;
        }
        if (whom.Status == status)
        {
            return new Refusal(
                "already-so",
                status is StageStatus.Withdrawn
                        ? $"{(by.IsSelf(person) ? "You have" : $"{person.FullName} has")} withdrawn already."
                    : by.IsSelf(person) ? $"You are {StageWords.Now(whom, by)} already."
                    : $"{person.FullName} is {StageWords.Now(whom, by)} already."
            );
        }
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return isOut;
        }
        if (status is StageStatus.Withdrawn)
        {
            return null;
        }
        if (person.Stage is not { } stage)
        {
            return new Refusal(
                "no-stage",
                $"{person.FullName} is in no stage yet; move them first: “move {person.FirstName} to application”."
            );
        }
        if (!stage.HasCutOff())
        {
            return new Refusal(
                "no-result",
                $"{StageWords.Capital(StageWords.Name(stage))} has no result to record; {person.FullName} is {StageWords.Now(whom, by)}. You can move them on, or record the answer to an offer."
            );
        }
        return status switch
        {
            StageStatus.Missed when whom.Status is StageStatus.Submitted or StageStatus.Passed => new Refusal(
                "handed-in",
                $"{person.FullName} is {StageWords.Now(whom, by)}, so they have missed nothing."
            ),
            StageStatus.Invited or StageStatus.Scheduled when whom.CutOff!.HasPassed(by.Now) => new Refusal(
                "cut-off-passed",
                $"The cut-off of {StageWords.Name(stage)} passed on {by.Says(whom.CutOff, person)}, so {person.FullName} would count as missed at once. Give them a cut-off of their own: “reopen {person.FirstName} until …”."
            ),
            _ => null,
        };
    }

    public static Refusal? CannotMove(StageId stage, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (NoCandidate(whom, by) is { } noCandidate)
        {
            return noCandidate;
        }
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return isOut;
        }
        if (person.Stage == stage)
        {
            return new Refusal("already-there", $"{person.FullName} is {StageWords.Now(whom, by)} already.");
        }
        return stage >= StageId.Matching && whom.OfferState is { } state and not OfferState.Accepted
            ? new Refusal(
                "offer-not-accepted",
                $"{person.FullName}'s offer {NotAccepted(state)}, so they can't move to {StageWords.Name(stage)} yet. {First(state, person)}"
            )
            : null;
    }

    private static string NotAccepted(OfferState state) =>
        state switch
        {
            OfferState.Lapsed => "has lapsed",
            OfferState.Declined => "was declined",
            _ => "is open",
        };

    private static string First(OfferState state, Person person) =>
        state switch
        {
            OfferState.Lapsed => $"Give them more time first: “give {person.FirstName} until …”.",
            OfferState.Declined => $"Reopen it first: “reopen {person.FirstName}'s offer”.",
            _ => $"Record the answer first: “{person.FirstName} accepted”.",
        };

    public static Refusal? NoTimeToGive(Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (NoCandidate(whom, by) is { } noCandidate)
        {
            return noCandidate;
        }
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return isOut;
        }
        return GrantStageTime.IsOpenFor(whom)
            ? null
            : new Refusal(
                "no-cut-off",
                by.IsSelf(person)
                    ? $"You are {StageWords.Now(whom, by)}, so there is no cut-off you still have to meet."
                    : $"{person.FullName} is {StageWords.Now(whom, by)}, so there is no cut-off to move."
            );
    }
}
