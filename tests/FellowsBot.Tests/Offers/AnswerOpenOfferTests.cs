using FellowsBot.Conversation.Changes;
using FellowsBot.Offers;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Offers;

/// <summary>Accepting and declining an offer. What is said stands in AnswerOpenOffer.txt.</summary>
public sealed class AnswerOpenOfferTests
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

    private static Case Self(string title, Person whom, bool accepts) =>
        new(title, whom, new AnswerOffer(accepts)) { By = ReadAloud.Self(whom) };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Offers/AnswerOpenOffer",
            new AnswerOpenOffer(),
            Self("The person accepts", Owen, accepts: true),
            Self("The person declines", Owen, accepts: false),
            new Case("Staff record an acceptance", Owen, new AnswerOffer(true)),
            new Case("Staff record that it was declined", Owen, new AnswerOffer(false)),
            new Case(
                "Accepted once matching has opened",
                Owen.With(offerDeadline: "2025-10-25T12:00:00+01:00"),
                new AnswerOffer(true)
            )
            {
                At = "2025-10-21T09:00:00-07:00",
            },
            Self("At the very deadline it has lapsed", Owen, accepts: true) with
            {
                At = "2025-10-03T23:30:00+01:00",
            },
            Self("A second before it", Owen, accepts: true) with
            {
                At = "2025-10-03T23:29:59+01:00",
            },
            Self("Lapsed", Lapsed, accepts: true),
            new Case("Lapsed, recorded by staff", Lapsed, new AnswerOffer(true)),
            new Case(
                "Lapsed, and nobody knows until when it stood",
                Owen with
                {
                    OfferSentAt = null,
                    OfferDeadlineAt = null,
                    OfferStatus = OfferStatus.Lapsed,
                },
                new AnswerOffer(true)
            ),
            Self("Accepted before", Owen with { OfferStatus = OfferStatus.Accepted }, accepts: true),
            new Case(
                "Declined before, accepted by staff",
                Owen with
                {
                    OfferStatus = OfferStatus.Declined,
                },
                new AnswerOffer(true)
            ),
            Self("No offer", A.Applicant("Tom Abara") with { Id = 3 }, accepts: true),
            new Case("No offer, recorded by staff", A.Applicant("Tom Abara"), new AnswerOffer(false)),
            new Case(
                "To be sent tomorrow: not there yet",
                Owen with
                {
                    OfferSentAt = World.Moment("2025-10-02T10:00:00+01:00"),
                },
                new AnswerOffer(true)
            ),
            new Case(
                "Withdrawn, though the offer is open",
                Owen with
                {
                    Status = StageStatus.Withdrawn,
                },
                new AnswerOffer(true)
            ),
            Self("Rejected, though the offer is open", Owen with { Status = StageStatus.Rejected }, accepts: true),
            new Case("Somebody else's", Owen, new AnswerOffer(true))
            {
                By = ReadAloud.Self(A.Applicant("May Chen") with { Id = 2 }),
            }
        );
}
