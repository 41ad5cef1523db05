using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Offers;

/// <summary>Opens an offer again that has lapsed, was declined, or was recorded as answered by mistake; with a new deadline where the old one has passed.</summary>
public sealed class ReopenOffer : IChange<Reopen>
{
    public Refusal? MayNot(Reopen wish, Person whom, Deciding by) => Access.StaffOnly(by);

    /// <summary>Whether the offer is something that could be reopened; whoever is out is brought back first.</summary>
    public static bool IsOpenFor(Standing whom) =>
        whom.Status is not (StageStatus.Withdrawn or StageStatus.Rejected)
        && whom.OfferState is OfferState.Lapsed or OfferState.Declined or OfferState.Accepted;

    public Plan For(Reopen wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (whom.OfferState is null)
        {
            return Plan.No("no-offer", $"I have no offer on record for {person.FullName}.");
        }
        if (whom.OfferState is OfferState.Open)
        {
            return Plan.No(
                "offer-open",
                $"{person.FullName}'s offer is open, so there is nothing to reopen. For more time say “give {person.FirstName} until …”."
            );
        }
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return new Plan.Refused(isOut);
        }
        if (person.Stage >= StageId.Matching)
        {
            return Plan.No(
                "moved-on",
                $"{person.FullName} accepted and has moved on since. Move them back first: “move {person.FirstName} to offer”."
            );
        }
        if (wish.When is null && whom.Offer?.Deadline is { } stands && !stands.HasPassed(by.Now))
        {
            return Reopened(person with { OfferStatus = OfferStatus.Open }, stands.At);
        }
        return Until.Settle(wish.When, whom.Offer!.Deadline, person, by) switch
        {
            Settled.AskBack when wish.When is null => new Plan.Asked(
                $"{person.FullName}'s offer stood until {OfferWords.Stood(whom, by)}. Until when shall it be open now?"
            ),
            Settled.AskBack ask => new Plan.Asked(ask.Question),
            Settled.At { Moment: var at } => Reopened(GrantOfferTime.Granted(person, at, wish.Reason, by), at),
            _ => throw new InvalidOperationException("A date settled in a way nobody knows."),
        };

        Plan Reopened(Person after, NodaTime.Instant until) =>
            new Plan.Change(
                after,
                $"{person.FullName}'s offer is open again, until {by.Says(until, person)}",
                wish with
                {
                    For = TimeFor.Offer,
                    When = wish.When is null ? null : new Exact(until),
                }
            )
            {
                Told = [OfferWords.Reopened(until, whom, by)],
            };
    }
}
