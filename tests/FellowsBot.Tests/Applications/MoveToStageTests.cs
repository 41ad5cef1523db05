using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Applications;

/// <summary>Moving somebody to another stage. What is said stands in MoveToStage.txt.</summary>
public sealed class MoveToStageTests
{
    private static readonly Person Nadia = A.Applicant("Nadia Chen")
        .With(
            stage: StageId.Interview,
            status: StageStatus.Passed,
            ownCutOff: "2025-09-09T17:00:00-07:00",
            grantedAt: "2025-09-02T17:00:00-07:00",
            grantedFor: "exams"
        ) with
    {
        Id = 1,
        OwnCutOffBy = "Grace Mbeki",
    };
    private static readonly Person Accepted = A.Applicant("Carlos Mendes")
        .With(stage: StageId.Offer, offerSent: "2025-09-15T10:00:00-07:00", offer: OfferStatus.Accepted);

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Applications/MoveToStage",
            new MoveToStage(),
            new Case("On to the next stage; more time in the old one goes with it", Nadia, new MoveOn())
            {
                At = "2025-09-10T09:00:00-07:00",
            },
            new Case("To a stage that is named", Nadia, new MoveOn(StageId.Final)) { At = "2025-09-10T09:00:00-07:00" },
            new Case("Back", Nadia, new MoveOn(StageId.Assessment)) { At = "2025-08-10T09:00:00-07:00" },
            new Case("To a stage that has closed", Nadia, new MoveOn(StageId.Final)),
            new Case("To one that has closed, for staff in London", Nadia, new MoveOn(StageId.Final))
            {
                By = ReadAloud.Priya,
            },
            new Case("Into the first stage, where none is named", A.Applicant("Tom Abara"), new MoveOn())
            {
                At = "2025-08-10T09:00:00-07:00",
            },
            new Case("To mentor matching: a fellow from then on", Accepted, new MoveOn()),
            new Case("On within the fellowship", A.Fellow("Bo Xu").With(stage: StageId.Matching), new MoveOn()),
            new Case("After the last stage", A.Fellow("Bo Xu").With(stage: StageId.Extended), new MoveOn()),
            new Case("There already", Nadia, new MoveOn(StageId.Interview)),
            new Case("Withdrawn", Nadia with { Status = StageStatus.Withdrawn }, new MoveOn()),
            new Case("Rejected", Nadia with { Status = StageStatus.Rejected }, new MoveOn()),
            new Case(
                "With an open offer",
                Accepted with
                {
                    OfferStatus = OfferStatus.Open,
                    OfferDeadlineAt = World.Moment("2025-10-09T17:00:00-07:00"),
                },
                new MoveOn(StageId.Matching)
            ),
            new Case(
                "With an offer that lapsed",
                Accepted with
                {
                    OfferStatus = OfferStatus.Open,
                },
                new MoveOn(StageId.Programme)
            ),
            new Case("A mentor", A.Mentor("Noor Haddad"), new MoveOn(StageId.Final)),
            new Case("A member of staff", A.Staff("Priya Raman"), new MoveOn()),
            new Case("By themselves", Nadia, new MoveOn()) { By = ReadAloud.Self(Nadia) }
        );
}
