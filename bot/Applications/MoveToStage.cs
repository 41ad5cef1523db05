using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Applications;

/// <summary>
/// Moves somebody to another stage, the next one where none is named: invited there where it has a cut-off. More time granted
/// for the stage they leave goes with it. Who moves on to matching or later is a fellow from then on.
/// </summary>
public sealed class MoveToStage : IChange<MoveOn>
{
    public Refusal? MayNot(MoveOn wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(MoveOn wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        var target = wish.Stage ?? (person.Stage is { } now ? Transitions.After(now) : StageId.Application);
        if (target is not { } stage)
        {
            return Plan.No("no-next-stage", $"{person.FullName} is in the last stage; there is none after it.");
        }
        if (StageRules.CannotMove(stage, whom, by) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        var after = person.WithoutOwnCutOff() with
        {
            Stage = stage,
            Status = stage.HasCutOff() ? StageStatus.Invited : null,
            Role = person.Role is Role.Applicant && stage >= StageId.Matching ? Role.Fellow : person.Role,
        };
        return new Plan.Change(
            after,
            $"{person.FullName} {(stage < person.Stage ? "goes back" : "moves")} to {StageWords.Name(stage)}",
            wish with
            {
                Stage = stage,
            }
        )
        {
            Follows = StageWords.ClosedAlready(stage, person, by),
        };
    }
}
