using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Applications;

/// <summary>
/// Gives somebody a cut-off of their own in their current stage: staff grant it, the person asks the staff for it. A cut-off
/// they have missed is reopened by it.
/// </summary>
public sealed class GrantStageTime : IChange<MoreTime>
{
    public Refusal? MayNot(MoreTime wish, Person whom, Deciding by) => Access.StaffOrSelf(whom, by);

    /// <summary>Whether more time in the stage is something that could be meant at all.</summary>
    public static bool IsOpenFor(Standing whom) =>
        whom.CutOff is not null && whom.Status is StageStatus.Invited or StageStatus.Scheduled or StageStatus.Missed;

    public Plan For(MoreTime wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if ((StageRules.WrongStage(wish.Stage, whom, by) ?? StageRules.NoTimeToGive(whom, by)) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        var cutOff = whom.CutOff!;
        switch (Until.Settle(wish.When, cutOff, person, by))
        {
            case Settled.AskBack ask:
                return new Plan.Asked(ask.Question);
            case Settled.At { Moment: var at } when at <= cutOff.At:
                return Plan.No(
                    "not-more-time",
                    $"{by.Says(at, person)} is no later than the cut-off as it stands: {by.Says(cutOff, person)}. Name a later one."
                );
            case Settled.At { Moment: var at }:
                var exactly = wish with { For = TimeFor.Stage, Stage = person.Stage, When = new Exact(at) };
                return by.Asker.IsStaff
                    ? new Plan.Change(Granted(whom, at, wish.Reason, by), StageWords.Grants(at, whom, by), exactly)
                    {
                        Told = by.IsSelf(person) ? [] : [StageWords.MoreTime(at, whom, by)],
                    }
                    : new Plan.ForStaff(TimeFor.Stage, at, cutOff, exactly);
            default:
                throw new InvalidOperationException("A date settled in a way nobody knows.");
        }
    }

    private static Person Granted(Standing whom, NodaTime.Instant at, string? reason, Deciding by) =>
        whom.Person with
        {
            Status = whom.Person.Status is StageStatus.Missed ? StageStatus.Invited : whom.Person.Status,
            OwnCutOffAt = at,
            OwnCutOffBy = by.Asker.Name,
            OwnCutOffGrantedAt = by.Now,
            OwnCutOffReason = reason,
        };
}
