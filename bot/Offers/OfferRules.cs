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
                $"{Capital(their)} offer is accepted already. {Correcting(by)}"
            ),
            (OfferState.Declined, _) => new Refusal(
                "offer-answered",
                $"{Capital(their)} offer was declined already. {Correcting(by)}"
            ),
            _ => null,
        };
    }

    private static string Reopening(Deciding by, Person person) =>
        by.Asker.IsStaff
            ? $"You may reopen it by granting more time: “give {person.FirstName} until …”."
            : "The staff may reopen it by granting more time; ask for it here: “I need more time on my offer until …”.";

    private static string Correcting(Deciding by) =>
        by.Asker.IsStaff
            ? "If that is wrong, reopen it first: “reopen the offer until …”."
            : "If that is wrong, please tell the staff.";

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
