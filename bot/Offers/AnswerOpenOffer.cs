using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Offers;

/// <summary>
/// Accepts or declines an open offer: the person for themselves, or staff who were told. A lapsed one is not accepted; staff
/// may reopen it by granting more time (contract, section 7).
/// </summary>
public sealed class AnswerOpenOffer : IChange<AnswerOffer>
{
    public Refusal? MayNot(AnswerOffer wish, Person whom, Deciding by) => Access.StaffOrSelf(whom, by);

    public Plan For(AnswerOffer wish, Standing whom, Deciding by)
    {
        if (OfferRules.NoneToAnswer(whom, by) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        var person = whom.Person;
        var isSelf = by.IsSelf(person);
        var status = wish.Accepts ? OfferStatus.Accepted : OfferStatus.Declined;
        var word = wish.Accepts ? "accept" : "decline";
        var their = isSelf ? "your" : $"{person.FullName}'s";
        return new Plan.Change(
            person with
            {
                OfferStatus = status,
            },
            isSelf ? $"you {word} your offer" : $"{their} offer is {status.ToString().ToLowerInvariant()}",
            wish
        )
        {
            Told = isSelf
                ?
                [
                    new Told(
                        new Receiver.ToStaff(),
                        wish.Accepts ? "offer.accepted" : "offer.declined",
                        $"{person.FullName} has {OfferWords.Past(status)} the offer."
                    )
                    {
                        Named = "the staff channel",
                    },
                ]
                : [],
            Follows = OfferWords.WhatFollows(status, isSelf, by),
        };
    }
}
