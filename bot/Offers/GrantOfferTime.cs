using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Offers;

/// <summary>
/// Gives somebody more time to answer an offer: staff grant it, the person asks the staff for it. An offer that has lapsed is
/// reopened by it (contract, section 7).
/// </summary>
public sealed class GrantOfferTime : IChange<MoreTime>
{
    public Refusal? MayNot(MoreTime wish, Person whom, Deciding by) => Access.StaffOrSelf(whom, by);

    /// <summary>Whether more time on the offer is something that could be meant at all.</summary>
    public static bool IsOpenFor(Standing whom) => whom.OfferState is OfferState.Open or OfferState.Lapsed;

    public Plan For(MoreTime wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (OfferRules.NoTimeToGive(whom, by) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        switch (Until.Settle(wish.When, whom.Offer!.Deadline, person, by))
        {
            case Settled.AskBack ask:
                return new Plan.Asked(ask.Question);
            case Settled.At { Moment: var at } when whom.Offer.Deadline is { } stands && at <= stands.At:
                return Plan.No(
                    "not-more-time",
                    $"{by.Says(at, person)} is no later than the offer stands already: {by.Says(stands, person)}. Name a later date."
                );
            case Settled.At { Moment: var at }:
                var exactly = wish with { For = TimeFor.Offer, When = new Exact(at) };
                return by.Asker.IsStaff
                    ? new Plan.Change(Granted(person, at, wish.Reason, by), OfferWords.Grants(at, person, by), exactly)
                    {
                        Told = by.IsSelf(person) ? [] : [OfferWords.MoreTime(at, whom, by)],
                        Follows =
                            whom.OfferState is OfferState.Lapsed ? "The offer had lapsed; this opens it again." : null,
                    }
                    : new Plan.ForStaff(TimeFor.Offer, at, whom.Offer.Deadline, exactly);
            default:
                throw new InvalidOperationException("A date settled in a way nobody knows.");
        }
    }

    internal static Person Granted(Person person, Instant at, string? reason, Deciding by) =>
        person with
        {
            OfferStatus = OfferStatus.Open,
            OfferDeadlineAt = at,
            OfferMoreTimeBy = by.Asker.Name,
            OfferMoreTimeAt = by.Now,
            OfferMoreTimeReason = reason,
        };
}
