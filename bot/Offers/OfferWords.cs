using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using NodaTime;

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
        var matching = by.Season[StageId.Matching].Opens;
        var next =
            matching.ToInstant() > by.Now
                ? $"; mentor matching opens on {Dates.Of(matching.ToInstant(), by.Zone)}"
                : "";
        var what =
            status is OfferStatus.Accepted
                ? $"With that {(isSelf ? "your" : "their")} place is kept{next}."
                : $"With that {(isSelf ? "your" : "their")} place is free for somebody else.";
        return isSelf
            ? $"{what} If it was a slip, “undo” takes it back; otherwise only the staff can change your answer."
            : what;
    }

    public static string Grants(Instant at, Person person, Deciding by) =>
        $"{person.FullName} has until {by.Says(at, person)} to answer the offer";

    public static Told MoreTime(Instant at, Standing whom, Deciding by) =>
        ToThem(
            whom.Person,
            "offer.moretime",
            whom.OfferState is OfferState.Lapsed
                ? $"Your offer had lapsed and is open again: it now stands until {Theirs(at, whom, by)}. You can accept or decline it here."
                : $"You have more time for your offer: it now stands until {Theirs(at, whom, by)}."
        );

    public static Told Reopened(Instant at, Standing whom, Deciding by) =>
        ToThem(
            whom.Person,
            "offer.reopened",
            $"Your offer is open again: it stands until {Theirs(at, whom, by)}. You can accept or decline it here."
        );

    public static string Stood(Standing whom, Deciding by) =>
        whom.Offer?.Deadline is { } deadline ? by.Says(deadline, whom.Person) : "a date that is not on record";

    public static string AfterMaking(Instant sent, Standing whom, Deciding by)
    {
        var letter = "The letter itself is yours to send; I remind them as the deadline comes near.";
        var earlier = whom.OfferState is { } state ? $" It takes the place of the one that was {Word(state)}." : "";
        var last = by.Season[StageId.Offer].Closes;
        var late =
            sent > last.ToInstant()
                ? $" Mind: all offers were to be out by {by.Says(last.ToInstant(), whom.Person)}."
                : "";
        return letter + earlier + late;
    }

    private static string Word(OfferState state) => state.ToString().ToLowerInvariant();

    private static string Theirs(Instant at, Standing whom, Deciding by) => Dates.Of(at, whom.Zone, by.Season.Zone);

    private static Told ToThem(Person person, string rule, string text) =>
        new(new Receiver.ToPerson(person.Id), rule, text) { Named = person.FullName };
}
