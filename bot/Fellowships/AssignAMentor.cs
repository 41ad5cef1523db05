using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Fellowships;

/// <summary>Records who looks after a fellow; both hear of it.</summary>
public sealed class AssignAMentor : IChange<AssignMentor>
{
    public Refusal? MayNot(AssignMentor wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(AssignMentor wish, Standing whom, Deciding by)
    {
        var fellow = whom.Person;
        if (wish.Mentor is not Subject.Exactly { PersonId: var id } || !by.People.TryGetValue(id, out var mentor))
        {
            return new Plan.Asked($"Who shall be {fellow.FullName}'s mentor? Give me a name.");
        }
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return new Plan.Refused(isOut);
        }
        if (mentor.Role is not (Role.Mentor or Role.Staff))
        {
            return Plan.No("not-a-mentor", $"{mentor.FullName} is {FellowRules.A(mentor.Role)}, not a mentor.");
        }
        if (FellowRules.NotAFellow(whom) is { } notAFellow)
        {
            return new Plan.Refused(notAFellow);
        }
        if (IsAlready(mentor, fellow))
        {
            return Plan.No("already-so", $"{mentor.FullName} is {fellow.FullName}'s mentor already.");
        }
        return new Plan.Change(
            fellow with
            {
                Mentor = mentor.Email.Value,
            },
            $"{mentor.FullName} is {fellow.FullName}'s mentor",
            wish
        )
        {
            Told =
            [
                new Told(
                    new Receiver.ToPerson(fellow.Id),
                    "mentor.assigned",
                    $"Your mentor is {mentor.FullName}. They will be in touch; you may also write to them first."
                )
                {
                    Named = fellow.FullName,
                },
                new Told(
                    new Receiver.ToPerson(mentor.Id),
                    "mentor.assigned",
                    $"You are now {fellow.FullName}'s mentor. Ask me “my fellows” to see how they stand."
                )
                {
                    Named = mentor.FullName,
                },
            ],
        };
    }

    /// <summary>The people file names a mentor by address or by full name.</summary>
    private static bool IsAlready(Person mentor, Person fellow) =>
        string.Equals(fellow.Mentor, mentor.Email.Value, StringComparison.OrdinalIgnoreCase)
        || string.Equals(fellow.Mentor, mentor.FullName, StringComparison.OrdinalIgnoreCase);
}
