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
        if (mentor.Role is not (Role.Mentor or Role.Staff))
        {
            return Plan.No("not-a-mentor", $"{mentor.FullName} is {A(mentor.Role)}, not a mentor.");
        }
        if (mentor.Id == fellow.Id || fellow.Role is not Role.Fellow && whom.OfferState is not OfferState.Accepted)
        {
            return Plan.No(
                "not-a-fellow",
                $"{fellow.FullName} is {A(fellow.Role)}, not a fellow, so there is nobody to assign a mentor to."
            );
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

    private static string A(Role role) =>
        role is Role.Applicant ? "an applicant"
        : role is Role.Staff ? "staff"
        : $"a {role.ToString().ToLowerInvariant()}";
}
