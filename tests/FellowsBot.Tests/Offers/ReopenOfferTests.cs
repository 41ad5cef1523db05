using FellowsBot.Conversation.Changes;
using FellowsBot.Offers;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Offers;

/// <summary>Opening an offer again. What is said stands in ReopenOffer.txt.</summary>
public sealed class ReopenOfferTests
{
    private static readonly Person Owen = A.Applicant("Owen Fletcher")
        .With(
            zone: "Europe/London",
            stage: StageId.Offer,
            offerSent: "2025-09-26T23:30:00+01:00",
            offerDeadline: "2025-10-03T23:30:00+01:00"
        ) with
    {
        Id = 1,
    };
    private static readonly Person Lapsed = Owen with { OfferDeadlineAt = World.Moment("2025-09-30T12:00:00+01:00") };

    private static Reopen Until(string said) => new(TimeFor.Offer, null, ReadAloud.When(said));

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Offers/ReopenOffer",
            new ReopenOffer(),
            new Case("Lapsed, until a day", Lapsed, Until("until Monday noon")),
            new Case("Lapsed, without a day", Lapsed, new Reopen(TimeFor.Offer)),
            new Case(
                "Declined, while its deadline is ahead",
                Owen with
                {
                    OfferStatus = OfferStatus.Declined,
                },
                new Reopen(TimeFor.Offer)
            ),
            new Case(
                "Recorded as accepted by mistake",
                Owen with
                {
                    OfferStatus = OfferStatus.Accepted,
                },
                new Reopen(TimeFor.Offer)
            ),
            new Case("A day that has passed", Lapsed, Until("until 1 September")),
            new Case("No offer", A.Applicant("Tom Abara"), new Reopen(TimeFor.Offer)),
            new Case("Open", Owen, new Reopen(TimeFor.Offer)),
            new Case("Withdrawn", Lapsed with { Status = StageStatus.Withdrawn }, Until("until Monday noon")),
            new Case(
                "Moved on since",
                Owen with
                {
                    OfferStatus = OfferStatus.Accepted,
                    Stage = StageId.Matching,
                    Role = Role.Fellow,
                },
                new Reopen(TimeFor.Offer)
            ),
            new Case("By themselves", Lapsed, Until("until Monday noon")) { By = ReadAloud.Self(Lapsed) }
        );
}
