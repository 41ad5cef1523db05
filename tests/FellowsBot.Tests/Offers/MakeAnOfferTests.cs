using FellowsBot.Conversation.Changes;
using FellowsBot.Offers;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Offers;

/// <summary>Recording an offer that was sent. What is said stands in MakeAnOffer.txt.</summary>
public sealed class MakeAnOfferTests
{
    private static readonly Person Thabo = A.Applicant("Thabo Nkosi")
        .With(stage: StageId.Final, status: StageStatus.Passed, ownCutOff: "2025-09-25T17:00:00-07:00") with
    {
        Id = 1,
    };
    private static readonly Person InLondon = Thabo.With(zone: "Europe/London");
    private static readonly Person WithOffer = Thabo.With(stage: StageId.Offer, offerSent: "2025-09-29T10:00:00-07:00");

    private static MakeOffer Sent(string said, string? until = null) =>
        new(ReadAloud.When(said), until is null ? null : ReadAloud.When(until));

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Offers/MakeAnOffer",
            new MakeAnOffer(),
            new Case("Now, for the season's days", Thabo, new MakeOffer()),
            new Case("Now, the person in London", InLondon, new MakeOffer()),
            new Case("The clocks go back in London within the week: the same local time", InLondon, new MakeOffer())
            {
                At = "2025-10-22T15:30:00-07:00",
            },
            new Case("Until a day", Thabo, new MakeOffer(null, ReadAloud.When("until 12 October"))),
            new Case("Sent yesterday", Thabo, Sent("yesterday")),
            new Case(
                "Sent this morning at 8, until the 10th at noon",
                Thabo,
                Sent("today at 8am", "until 10 October noon")
            ),
            new Case("To be sent tomorrow", Thabo, Sent("tomorrow at 10am")),
            new Case("Later than all offers were to be out", Thabo, new MakeOffer())
            {
                At = "2025-10-04T09:00:00-07:00",
            },
            new Case(
                "After one that was declined",
                WithOffer with
                {
                    OfferStatus = OfferStatus.Declined,
                },
                new MakeOffer()
            ),
            new Case("A sending that nobody can place", Thabo, new MakeOffer(ReadAloud.When("on 30 February"))),
            new Case("A deadline that has passed", Thabo, new MakeOffer(null, ReadAloud.When("until 1 September"))),
            new Case("A deadline before the sending", Thabo, Sent("on 10 October at 10am", "until 8 October")),
            new Case("One is open", WithOffer, new MakeOffer()),
            new Case("One is accepted", WithOffer with { OfferStatus = OfferStatus.Accepted }, new MakeOffer()),
            new Case("One is to be sent", Thabo.With(offerSent: "2025-10-02T10:00:00-07:00"), new MakeOffer()),
            new Case("Withdrawn", Thabo with { Status = StageStatus.Withdrawn }, new MakeOffer()),
            new Case("Rejected", Thabo with { Status = StageStatus.Rejected }, new MakeOffer()),
            new Case("A fellow", A.Fellow("Bo Xu"), new MakeOffer()),
            new Case("A member of staff", A.Staff("Priya Raman"), new MakeOffer()),
            new Case("By themselves", Thabo, new MakeOffer()) { By = ReadAloud.Self(Thabo) }
        );
}
