using FellowsBot.Conversation.Changes;
using FellowsBot.Offers;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Offers;

/// <summary>More time for an offer. What is said stands in GrantOfferTime.txt.</summary>
public sealed class GrantOfferTimeTests
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

    private static MoreTime Until(string said, string? reason = null) =>
        new(TimeFor.Offer, null, ReadAloud.When(said)) { Reason = reason };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Offers/GrantOfferTime",
            new GrantOfferTime(),
            new Case("Until a day: the asker's, shown in both zones", Owen, Until("until 10 October", "another offer")),
            new Case("Noon London time", Owen, Until("until noon London time on 6 October")),
            new Case(
                "Said by staff in London",
                Owen,
                new MoreTime(TimeFor.Offer, null, ReadAloud.When("until Monday 6pm", by: ReadAloud.Priya))
            )
            {
                By = ReadAloud.Priya,
            },
            new Case(
                "A week more over the end of summer time: the same local time",
                Owen with
                {
                    OfferDeadlineAt = World.Moment("2025-10-24T18:00:00+01:00"),
                },
                Until("a week")
            ),
            new Case("The end of next week", Owen, Until("end of next week")),
            new Case("Lapsed: opened again by it", Lapsed, Until("until Monday")),
            new Case("Lapsed, two more days: from now", Lapsed, Until("two more days")),
            new Case("The person asks", Owen, Until("until 10 October", "I wait for another answer"))
            {
                By = ReadAloud.Self(Owen),
            },
            new Case("No date", Owen, new MoreTime(TimeFor.Offer)),
            new Case("A weekday that is today", Owen, Until("until Wednesday")),
            new Case("30 February", Owen, Until("until 30 February")),
            new Case("A day that has passed", Owen, Until("until 30 September")),
            new Case("No later than it stands", Owen, Until("until Friday noon")),
            new Case("Accepted", Owen with { OfferStatus = OfferStatus.Accepted }, Until("until 10 October")),
            new Case("Declined", Owen with { OfferStatus = OfferStatus.Declined }, Until("until 10 October")),
            new Case(
                "Declined, asked by themselves",
                Owen with
                {
                    OfferStatus = OfferStatus.Declined,
                },
                Until("until 10 October")
            )
            {
                By = ReadAloud.Self(Owen),
            },
            new Case("No offer", A.Applicant("Tom Abara"), Until("until 10 October")),
            new Case("Withdrawn", Owen with { Status = StageStatus.Withdrawn }, Until("until 10 October")),
            new Case(
                "Withdrawn, asked by themselves",
                Owen with
                {
                    Status = StageStatus.Withdrawn,
                },
                Until("until 10 October")
            )
            {
                By = ReadAloud.Self(Owen),
            },
            new Case("Rejected", Owen with { Status = StageStatus.Rejected }, Until("until 10 October")),
            new Case(
                "Rejected, asked by themselves",
                Owen with
                {
                    Status = StageStatus.Rejected,
                },
                Until("until 10 October")
            )
            {
                By = ReadAloud.Self(Owen),
            }
        );
}
