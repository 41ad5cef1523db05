using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Applications;

/// <summary>Opening a stage again. What is said stands in ReopenStage.txt.</summary>
public sealed class ReopenStageTests
{
    private static readonly Person Petra = A.Applicant("Petra Novak")
        .With(stage: StageId.Application, status: StageStatus.Missed) with
    {
        Id = 1,
    };
    private static readonly Person Bo = A.Fellow("Bo Xu").With(stage: StageId.Programme, status: StageStatus.Withdrawn);

    private static Reopen Until(string said) => new(When: ReadAloud.When(said));

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Applications/ReopenStage",
            new ReopenStage(),
            new Case("Missed, until a day", Petra, Until("until Friday")),
            new Case("Missed, without a day", Petra, new Reopen()),
            new Case("Rejected, while the cut-off is ahead", Petra with { Status = StageStatus.Rejected }, new Reopen())
            {
                At = "2025-08-10T09:00:00-07:00",
            },
            new Case(
                "Withdrawn, until exactly the shared cut-off",
                Petra.With(status: StageStatus.Withdrawn, ownCutOff: "2025-08-12T09:00:00-07:00"),
                new Reopen(When: ReadAloud.When("until 17 August", "2025-08-11T09:00:00-07:00"))
            )
            {
                At = "2025-08-11T09:00:00-07:00",
            },
            new Case("Withdrawn from the fellowship", Bo, new Reopen()),
            new Case("A day that has passed", Petra, Until("until 1 September")),
            new Case("Nothing is closed", Petra with { Status = StageStatus.Submitted }, new Reopen()),
            new Case("Another stage", Petra, new Reopen(TimeFor.Stage, StageId.Final)),
            new Case("A mentor", A.Mentor("Noor Haddad"), new Reopen()),
            new Case("By themselves", Petra, new Reopen()) { By = ReadAloud.Self(Petra) }
        );
}
