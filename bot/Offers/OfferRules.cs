using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Offers;

/// <summary>The named rules about offers: each says what stands in the way, and what would be possible.</summary>
internal static class OfferRules
{
    /// <summary>Only an open offer can be answered.</summary>
    public static Refusal? NoneToAnswer(Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return isOut;
        }
        var their = by.IsSelf(person) ? "your" : $"{person.FullName}'s";
        return (whom.OfferState, whom.Offer?.Deadline) switch
        {
            (null, _) => new Refusal(
                "no-offer",
                by.IsSelf(person)
                    ? "I have no offer on record for you."
                    : $"I have no offer on record for {person.FullName}."
            ),
            (OfferState.Lapsed, { } deadline) => new Refusal(
                "offer-lapsed",
                $"{Capital(their)} offer lapsed: it stood until {by.Says(deadline, person)}. {Reopening(by, person)}"
            ),
            (OfferState.Lapsed, _) => new Refusal(
                "offer-lapsed",
                $"{Capital(their)} offer has lapsed. {Reopening(by, person)}"
            ),
            (OfferState.Accepted, _) => new Refusal(
                "offer-answered",
                $"{Capital(their)} offer is accepted already. {Correcting(by, person)}"
            ),
            (OfferState.Declined, _) => new Refusal(
                "offer-answered",
                $"{Capital(their)} offer was declined already. {Correcting(by, person)}"
            ),
            _ => null,
        };
    }

    /// <summary>Only an offer that is open or has lapsed can be given more time; a declined one is reopened instead.</summary>
    public static Refusal? NoTimeToGive(Standing whom, Deciding by) =>
        whom.OfferState is OfferState.Open or OfferState.Lapsed ? Gone.IsOut(whom, by) : NoneToAnswer(whom, by);

    /// <summary>Nobody has two offers at once, and an accepted one is not made anew.</summary>
    public static Refusal? OneAtATime(Standing whom, Deciding by)
    {
        var person = whom.Person;
        return whom.OfferState switch
        {
            _ when person.Role is not Role.Applicant => new Refusal(
                "not-an-applicant",
                $"{person.FullName} is {A(person.Role)}, and offers go to applicants."
            ),
            OfferState.Open => new Refusal(
                "offer-open",
                $"{person.FullName} has an open offer already{(whom.Offer?.Deadline is { } stands ? $", until {by.Says(stands, person)}" : "")}. For more time say “give {person.FirstName} until …”."
            ),
            OfferState.Accepted => new Refusal(
                "offer-answered",
                $"{person.FullName} has accepted an offer already. {Correcting(by, person)}"
            ),
            _ when person.OfferSentAt is { } ahead && ahead > by.Now => new Refusal(
                "offer-open",
                $"An offer to {person.FullName} is on record already, to be sent on {by.Says(ahead, person)}."
            ),
            _ => null,
        };
    }

    private static string A(Role role) =>
        role is Role.Staff ? "a member of staff" : $"a {role.ToString().ToLowerInvariant()}";

    private static string Reopening(Deciding by, Person person) =>
        by.Asker.IsStaff
            ? $"You may reopen it by granting more time: “give {person.FirstName} until …”."
            : "The staff may reopen it by granting more time; ask for it here: “I need more time on my offer until …”.";

    private static string Correcting(Deciding by, Person person) =>
        by.Asker.IsStaff
            ? $"If that is wrong, reopen it first: “reopen {person.FirstName}'s offer”."
            : "If that is wrong, please tell the staff.";

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
