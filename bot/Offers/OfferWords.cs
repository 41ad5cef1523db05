using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Offers;

/// <summary>What is said around offers.</summary>
internal static class OfferWords
{
    public static string Past(OfferStatus status) =>
        status switch
        {
            OfferStatus.Accepted => "accepted",
            OfferStatus.Declined => "declined",
            OfferStatus.Lapsed => "let lapse",
            _ => "opened",
        };

    /// <summary>What an answer brings with it, said before it is given.</summary>
    public static string WhatFollows(OfferStatus status, bool isSelf, Deciding by)
    {
        var they = isSelf ? "you" : "they";
        var matching = by.Season[StageId.Matching].Opens;
        return status is OfferStatus.Accepted
            ? $"Once accepted, {they} cannot take another answer back without the staff. {(isSelf ? "Your" : "Their")} place is kept, and mentor matching opens on {Dates.Of(matching)}."
            : $"Once declined, the place goes to somebody else, and only the staff can reopen the offer.";
    }
}
