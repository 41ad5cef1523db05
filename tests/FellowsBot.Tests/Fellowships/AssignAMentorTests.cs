using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Fellowships;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Fellowships;

/// <summary>Who looks after a fellow. What is said stands in AssignAMentor.txt.</summary>
public sealed class AssignAMentorTests
{
    private static readonly Person Bo = A.Fellow("Bo Xu")
        .With(stage: StageId.Matching, mentor: "ingrid@example.org") with
    {
        Id = 1,
    };
    private static readonly Person Noor = A.Mentor("Noor Haddad") with { Id = 2 };
    private static readonly Person Ingrid = A.Mentor("Ingrid Solberg") with { Id = 3 };
    private static readonly Person Priya = A.Staff("Priya Raman") with { Id = 4 };

    private static Case With(string title, Person whom, Person? mentor) =>
        new(title, whom, new AssignMentor(mentor is null ? null : new Subject.Exactly(mentor.Id)))
        {
            Others = [Noor, Ingrid, Priya],
        };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Fellowships/AssignAMentor",
            new AssignAMentor(),
            With("In place of another", Bo, Noor),
            With("The first", Bo with { Mentor = null }, Noor),
            With("Staff who mentor", Bo, Priya),
            With(
                "Somebody who has accepted, but is no fellow yet",
                A.Applicant("Carlos Mendes")
                    .With(stage: StageId.Offer, offerSent: "2025-09-15T10:00:00-07:00", offer: OfferStatus.Accepted),
                Noor
            ),
            With("So already, by address", Bo, Ingrid),
            With("So already, by the name in the file", Bo with { Mentor = "Noor Haddad" }, Noor),
            With("Nobody named", Bo, null),
            With("Not a mentor", Noor, Bo) with
            {
                Others = [Bo],
            },
            With("Not a fellow", A.Applicant("Tom Abara") with { Id = 9 }, Noor),
            With("A mentor's mentor", Ingrid, Noor),
            With("Withdrawn", Bo with { Status = StageStatus.Withdrawn }, Noor),
            With("Rejected", A.Applicant("Tom Abara").With(status: StageStatus.Rejected) with { Id = 9 }, Noor),
            With("By themselves", Bo, Noor) with
            {
                By = ReadAloud.Self(Bo),
            },
            With("By the mentor", Bo, Noor) with
            {
                By = ReadAloud.Self(Noor),
            }
        );
}
