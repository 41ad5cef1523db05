using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Applications;

/// <summary>Counting references in. What is said stands in CountReferencesIn.txt.</summary>
public sealed class CountReferencesInTests
{
    private static readonly Person Ada = A.Applicant("Ada Okafor")
        .With(stage: StageId.Final, status: StageStatus.Submitted, references: (1, 2)) with
    {
        Id = 1,
    };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Applications/CountReferencesIn",
            new CountReferencesIn(),
            new Case("All of them", Ada, new CountReferences(All: true)),
            new Case("One more", Ada, new CountReferences(More: 1)),
            new Case("So many", Ada, new CountReferences(2)),
            new Case("None after all", Ada, new CountReferences(0)),
            new Case("More than expected", Ada, new CountReferences(3)),
            new Case(
                "The first, and nobody knows how many are expected",
                Ada with
                {
                    ReferencesExpected = null,
                    ReferencesReceived = null,
                },
                new CountReferences(More: 1)
            ),
            new Case(
                "All, and nobody knows how many",
                Ada with
                {
                    ReferencesExpected = null,
                },
                new CountReferences(All: true)
            ),
            new Case("No number", Ada, new CountReferences()),
            new Case("Too many", Ada, new CountReferences(100)),
            new Case("Withdrawn", Ada with { Status = StageStatus.Withdrawn }, new CountReferences(2)),
            new Case("Rejected", Ada with { Status = StageStatus.Rejected }, new CountReferences(2)),
            new Case("A mentor", A.Mentor("Noor Haddad"), new CountReferences(2)),
            new Case("By themselves", Ada, new CountReferences(2)) { By = ReadAloud.Self(Ada) }
        );
}
