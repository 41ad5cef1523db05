using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Applications;

/// <summary>Recording how somebody stands within their stage. What is said stands in ChangeStatus.txt.</summary>
public sealed class ChangeStatusTests
{
    private static readonly Person Nadia = A.Applicant("Nadia Chen")
        .With(stage: StageId.Interview, status: StageStatus.Submitted) with
    {
        Id = 1,
    };
    private static readonly Person InTime = Nadia.With(
        status: StageStatus.Scheduled,
        ownCutOff: "2025-10-09T17:00:00-07:00"
    );
    private static readonly Person Missed = Nadia.With(status: StageStatus.Invited);
    private static readonly Person WithOffer = A.Applicant("Owen Fletcher")
        .With(
            zone: "Europe/London",
            stage: StageId.Offer,
            offerSent: "2025-09-26T23:30:00+01:00",
            offer: OfferStatus.Open
        ) with
    {
        Id = 2,
    };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Applications/ChangeStatus",
            new ChangeStatus(),
            new Case("Passed", Nadia, new SetStatus(StageStatus.Passed)),
            new Case("Passed, with the stage named", Nadia, new SetStatus(StageStatus.Passed, StageId.Interview)),
            new Case("Passed the last one", Nadia with { Stage = StageId.Final }, new SetStatus(StageStatus.Passed)),
            new Case("Rejected", Nadia, new SetStatus(StageStatus.Rejected)),
            new Case(
                "Scheduled, with time left",
                InTime with
                {
                    Status = StageStatus.Invited,
                },
                new SetStatus(StageStatus.Scheduled)
            ),
            new Case("Submitted", InTime, new SetStatus(StageStatus.Submitted)),
            new Case("Missed, ahead of the cut-off", InTime, new SetStatus(StageStatus.Missed)),
            new Case("Withdrawn, as staff record it", Nadia, new SetStatus(StageStatus.Withdrawn)),
            new Case(
                "Withdrawn by themselves",
                Nadia,
                new SetStatus(StageStatus.Withdrawn) { Reason = "I have another job" }
            )
            {
                By = ReadAloud.Self(Nadia),
            },
            new Case("Withdrawn by themselves with an open offer", WithOffer, new SetStatus(StageStatus.Withdrawn))
            {
                By = ReadAloud.Self(WithOffer),
            },
            new Case("Submitted after the cut-off", Missed, new SetStatus(StageStatus.Submitted)),
            new Case("Rejected after a missed cut-off", Missed, new SetStatus(StageStatus.Rejected)),
            new Case("The wrong stage", Nadia, new SetStatus(StageStatus.Passed, StageId.Final)),
            new Case(
                "A stage, and in none",
                A.Applicant("Tom Abara"),
                new SetStatus(StageStatus.Passed, StageId.Final)
            ),
            new Case("In no stage", A.Applicant("Tom Abara"), new SetStatus(StageStatus.Passed)),
            new Case("A stage without a result", WithOffer, new SetStatus(StageStatus.Passed)),
            new Case("So already", Nadia, new SetStatus(StageStatus.Submitted)),
            new Case("Missed already, by the calendar", Missed, new SetStatus(StageStatus.Missed)),
            new Case(
                "Withdrawn before",
                Nadia with
                {
                    Status = StageStatus.Withdrawn,
                },
                new SetStatus(StageStatus.Passed)
            ),
            new Case(
                "Rejected before",
                Nadia with
                {
                    Status = StageStatus.Rejected,
                },
                new SetStatus(StageStatus.Passed)
            ),
            new Case("Handed in, so not missed", Nadia, new SetStatus(StageStatus.Missed)),
            new Case("Invited anew after the cut-off", Missed, new SetStatus(StageStatus.Scheduled)),
            new Case("A mentor", A.Mentor("Noor Haddad"), new SetStatus(StageStatus.Passed)),
            new Case("A mentor of themselves", A.Mentor("Noor Haddad"), new SetStatus(StageStatus.Withdrawn))
            {
                By = ReadAloud.Self(A.Mentor("Noor Haddad")),
            },
            new Case(
                "Withdrawn twice, by themselves",
                Nadia with
                {
                    Status = StageStatus.Withdrawn,
                },
                new SetStatus(StageStatus.Withdrawn)
            )
            {
                By = ReadAloud.Self(Nadia with { Status = StageStatus.Withdrawn }),
            },
            new Case(
                "Withdrawn by themselves, rejected before",
                Nadia with
                {
                    Status = StageStatus.Rejected,
                },
                new SetStatus(StageStatus.Withdrawn)
            )
            {
                By = ReadAloud.Self(Nadia),
            },
            new Case("Passed by themselves", Nadia, new SetStatus(StageStatus.Passed)) { By = ReadAloud.Self(Nadia) }
        );
}
