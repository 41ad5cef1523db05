using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Offers;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Changes;

/// <summary>"Extend Ada": what for. What is said stands in WhichTime.txt and WhichReopen.txt.</summary>
public sealed class WhichTimeTests
{
    private const string InSeptember = "2025-09-17T09:00:00-07:00";
    private static readonly WhichTime Which = new(
        new TimeKind(
            TimeFor.Offer,
            GrantOfferTime.IsOpenFor,
            new GrantOfferTime(),
            ReopenOffer.IsOpenFor,
            new ReopenOffer()
        ),
        new TimeKind(
            TimeFor.Stage,
            GrantStageTime.IsOpenFor,
            new GrantStageTime(),
            ReopenStage.IsOpenFor,
            new ReopenStage()
        )
    );
    private static readonly Person Ada = A.Applicant("Ada Okafor")
        .With(stage: StageId.Final, status: StageStatus.Invited) with
    {
        Id = 1,
    };
    private static readonly Person Both = Ada.With(offerSent: "2025-09-16T10:00:00-07:00");
    private static readonly Person Bo = A.Fellow("Bo Xu").With(stage: StageId.Programme) with { Id = 2 };
    private static readonly MoreTime Friday26 = new(When: ReadAloud.When("until 26 September", InSeptember));

    private static Case In(string title, Person whom, Wish wish) => new(title, whom, wish) { At = InSeptember };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check<MoreTime>(
            "Conversation/Changes/WhichTime",
            Which,
            In("Only the stage can be meant", Ada, Friday26),
            In("Only the offer can be meant", Both with { Status = StageStatus.Submitted }, Friday26),
            In("Both could", Both, Friday26),
            In("A stage without a cut-off is the offer", Both, Friday26 with { Stage = StageId.Offer }),
            In("Neither can", Ada with { Status = StageStatus.Passed }, Friday26),
            In("Neither can, asked by themselves", Ada with { Status = StageStatus.Passed }, Friday26) with
            {
                By = ReadAloud.Self(Ada),
            },
            In("Rejected", Ada with { Status = StageStatus.Rejected }, Friday26),
            In("A fellow, without a date", Bo, new MoreTime()),
            In("A fellow's fellowship, by name", Bo, new MoreTime(TimeFor.Fellowship)),
            In("A fellow about themselves", Bo, new MoreTime(TimeFor.Fellowship)) with
            {
                By = ReadAloud.Self(Bo),
            },
            In("A fellow with a date", Bo, Friday26)
        );

    [Fact]
    public void Reopening_is_told_as_it_was_read() =>
        ReadAloud.Check<Reopen>(
            "Conversation/Changes/WhichReopen",
            Which,
            In("Only the stage is closed", Ada with { Status = StageStatus.Missed }, new Reopen(When: Friday26.When)),
            In(
                "Only the offer is closed",
                Both with
                {
                    OfferStatus = OfferStatus.Declined,
                    Status = null,
                    Stage = StageId.Offer,
                },
                new Reopen()
            ),
            In(
                "Both are closed",
                Both with
                {
                    OfferStatus = OfferStatus.Declined,
                    Status = StageStatus.Missed,
                },
                new Reopen(When: Friday26.When)
            ),
            In(
                "Withdrawn with an offer: back into the stage first",
                Both with
                {
                    OfferStatus = OfferStatus.Declined,
                    Status = StageStatus.Withdrawn,
                },
                new Reopen()
            ),
            In("Nothing is closed", Ada, new Reopen())
        );
}
