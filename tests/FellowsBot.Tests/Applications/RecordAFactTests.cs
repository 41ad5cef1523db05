using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Applications;

/// <summary>The smaller facts. What is said stands in RecordAFact.txt.</summary>
public sealed class RecordAFactTests
{
    private static readonly Person Leah = A.Applicant("Leah Goldstein")
        .With(
            stage: StageId.Offer,
            workspace: Workspace.Berkeley,
            offerSent: "2025-09-27T10:00:00-07:00",
            offerDeadline: "2025-10-04T10:00:00-07:00"
        ) with
    {
        Id = 1,
    };

    private static RecordFact Elsewhere(string said) => new(OtherDeadline: ReadAloud.When(said));

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Applications/RecordAFact",
            new RecordAFact(),
            new Case("A workspace", Leah, new RecordFact(Workspace.London)),
            new Case("Remotely", Leah, new RecordFact(Workspace.Remote)),
            new Case("A time zone: the same moment on a new clock", Leah, new RecordFact(Zone: "Europe/London")),
            new Case("A zone nobody knows", Leah, new RecordFact(Zone: "Europe/Atlantis")),
            new Case("A deadline elsewhere", Leah, Elsewhere("on 6 October")),
            new Case("One that has passed", Leah, Elsewhere("on 1 September")),
            new Case("30 February", Leah, Elsewhere("on 30 February")),
            new Case("A weekday that is today", Leah, Elsewhere("on Wednesday")),
            new Case("No fact", Leah, new RecordFact()),
            new Case("By themselves", Leah, new RecordFact(Workspace.London)) { By = ReadAloud.Self(Leah) }
        );
}
