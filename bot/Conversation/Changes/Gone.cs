using FellowsBot.Programme;

namespace FellowsBot.Conversation.Changes;

/// <summary>The rules about people who are out: stages, offers and fellowships all refuse by them, in the same words.</summary>
public static class Gone
{
    /// <summary>Nobody who withdrew or was rejected is changed before they are reopened.</summary>
    public static Refusal? IsOut(Standing whom, Deciding by) =>
        whom.Status switch
        {
            StageStatus.Withdrawn => new Refusal(
                "withdrawn",
                by.IsSelf(whom.Person)
                    ? "You have withdrawn; if you want to come back, please ask the staff."
                    : $"{whom.Person.FullName} has withdrawn. If they are back, reopen first: “reopen {whom.Person.FirstName}”."
            ),
            StageStatus.Rejected => new Refusal(
                "rejected",
                by.IsSelf(whom.Person)
                    ? "Your application has been decided; please ask the staff."
                    : $"{whom.Person.FullName} was rejected. If that was a slip, reopen first: “reopen {whom.Person.FirstName}”."
            ),
            _ => null,
        };
}
