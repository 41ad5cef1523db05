using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Applications;

/// <summary>
/// Opens a stage again to somebody who was rejected, withdrew or missed its cut-off: they are invited once more, by a cut-off
/// of their own where the shared one has passed.
/// </summary>
public sealed class ReopenStage : IChange<Reopen>
{
    public Refusal? MayNot(Reopen wish, Person whom, Deciding by) => Access.StaffOnly(by);

    /// <summary>Whether the stage is something that could be reopened.</summary>
    public static bool IsOpenFor(Standing whom) =>
        whom.Status is StageStatus.Missed or StageStatus.Rejected or StageStatus.Withdrawn;

    public Plan For(Reopen wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (StageRules.WrongStage(wish.Stage, whom, by) is { } wrong)
        {
            return new Plan.Refused(wrong);
        }
        if (StageRules.NoCandidate(whom, by) is { } noCandidate)
        {
            return new Plan.Refused(noCandidate);
        }
        if (!IsOpenFor(whom))
        {
            return Plan.No(
                "not-closed",
                $"There is nothing to reopen: {person.FullName} is {StageWords.Now(whom, by)}."
            );
        }
        if (person.Stage is not { } stage || !stage.HasCutOff())
        {
            return new Plan.Change(
                person with
                {
                    Status = null,
                },
                $"{person.FullName} is back in {StageWords.In(whom, by)}",
                wish
            );
        }
        var shared = Standing.SharedCutOff(stage, by.Season)!;
        var isOver = whom.CutOff!.HasPassed(by.Now);
        if (wish.When is null && !isOver)
        {
            return Invited(person with { Status = StageStatus.Invited }, whom.CutOff.At);
        }
        return Until.Settle(wish.When, whom.CutOff, person, by) switch
        {
            Settled.AskBack when wish.When is null => new Plan.Asked(
                $"The cut-off of {StageWords.Name(stage)} passed on {by.Says(whom.CutOff, person)}. Until when shall it be open to {person.FullName}?"
            ),
            Settled.AskBack ask => new Plan.Asked(ask.Question),
            Settled.At { Moment: var at } when at == shared.At => Invited(
                person.WithoutOwnCutOff() with
                {
                    Status = StageStatus.Invited,
                },
                at
            ),
            Settled.At { Moment: var at } => Invited(
                person.WithOwnCutOff(at, by.Asker.Name, by.Now, wish.Reason) with
                {
                    Status = StageStatus.Invited,
                },
                at
            ),
            _ => throw new InvalidOperationException("A date settled in a way nobody knows."),
        };

        Plan Invited(Person after, NodaTime.Instant until) =>
            new Plan.Change(
                after,
                $"{StageWords.IsOpen(stage, by)} open to {person.FullName} again, until {by.Says(until, person)}",
                wish with
                {
                    For = TimeFor.Stage,
                    Stage = stage,
                    When = wish.When is null ? null : new Exact(until),
                }
            )
            {
                Told = [StageWords.Reopened(until, whom, by)],
            };
    }
}
