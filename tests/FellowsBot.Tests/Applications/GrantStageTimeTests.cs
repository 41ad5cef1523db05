using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Applications;

/// <summary>A cut-off of somebody's own in their stage. What is said stands in GrantStageTime.txt.</summary>
public sealed class GrantStageTimeTests
{
    private const string InSeptember = "2025-09-17T09:00:00-07:00";
    private static readonly Person Thabo = A.Applicant("Thabo Nkosi")
        .With(stage: StageId.Final, status: StageStatus.Scheduled) with
    {
        Id = 1,
    };
    private static readonly Person InLondon = Thabo.With(zone: "Europe/London");

    private static MoreTime Until(string said, string? reason = null) =>
        new(TimeFor.Stage, null, ReadAloud.When(said, InSeptember)) { Reason = reason };

    private static Case In(string title, Person whom, Wish wish) => new(title, whom, wish) { At = InSeptember };

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Applications/GrantStageTime",
            new GrantStageTime(),
            In("Until a day", Thabo, Until("until 26 September", "exams")),
            In("Until a day, the person in London", InLondon, Until("until 26 September")),
            In("Noon London time", InLondon, Until("until noon London time on 24 September")),
            In("Noon their time", InLondon, Until("until noon their time on 24 September")),
            In("Two more days, counted from the cut-off", Thabo, Until("two more days")),
            In("48 more hours", Thabo, Until("48 hours")),
            In(
                "Three working days over a weekend",
                Thabo.With(ownCutOff: "2025-09-25T17:00:00-07:00"),
                Until("three working days")
            ),
            In("The end of next week", Thabo, Until("end of next week")),
            In("Over the end of summer time", Thabo, Until("until 3 November 5pm")),
            new Case(
                "Two more days after the cut-off has passed: from now",
                Thabo,
                new MoreTime(TimeFor.Stage, null, ReadAloud.When("two more days"))
            )
            {
                At = "2025-10-01T09:00:00-07:00",
            },
            In(
                "Missed, and opened again by it",
                Thabo with
                {
                    Status = StageStatus.Missed,
                },
                Until("until 26 September")
            ),
            In("The person asks", InLondon, Until("until 26 September", "I am ill")) with
            {
                By = ReadAloud.Self(InLondon),
            },
            In("No date", Thabo, new MoreTime(TimeFor.Stage)),
            In("A weekday that is today", Thabo, Until("until Wednesday")),
            In("A day that has passed", Thabo, Until("until 1 September")),
            In("30 February", Thabo, Until("until 30 February")),
            In("A weekday that is another day", Thabo, Until("until Friday 25 September")),
            In("Two ways to read it", Thabo, Until("until 3/10")),
            In("Every Friday", Thabo, Until("every Friday")),
            In(
                "Further than anybody counts",
                Thabo,
                new MoreTime(TimeFor.Stage, null, new Length(NodaTime.Period.FromWeeks(9000)))
            ),
            In("No later than the cut-off", Thabo, Until("until Friday")),
            In(
                "Another stage",
                Thabo,
                new MoreTime(TimeFor.Stage, StageId.Interview, ReadAloud.When("until Friday", InSeptember))
            ),
            In("Handed in", Thabo with { Status = StageStatus.Submitted }, Until("until 26 September")),
            In(
                "Handed in, asked by themselves",
                Thabo with
                {
                    Status = StageStatus.Submitted,
                },
                Until("until 26 September")
            ) with
            {
                By = ReadAloud.Self(Thabo),
            },
            In("Withdrawn", Thabo with { Status = StageStatus.Withdrawn }, Until("until 26 September")),
            In(
                "Withdrawn, asked by themselves",
                Thabo with
                {
                    Status = StageStatus.Withdrawn,
                },
                Until("until 26 September")
            ) with
            {
                By = ReadAloud.Self(Thabo),
            },
            In(
                "Rejected, asked by themselves",
                Thabo with
                {
                    Status = StageStatus.Rejected,
                },
                Until("until 26 September")
            ) with
            {
                By = ReadAloud.Self(Thabo),
            },
            In("A mentor", A.Mentor("Noor Haddad"), Until("until 26 September")),
            In("Asked by somebody else", Thabo, Until("until 26 September")) with
            {
                By = ReadAloud.Self(A.Applicant("May Chen") with { Id = 2 }),
            }
        );

    [Fact]
    public void A_wish_that_is_settled_means_the_same_when_it_is_confirmed()
    {
        var by = new Deciding(ReadAloud.Grace, World.Moment(InSeptember), World.Season, new Dictionary<int, Person>());
        var plan = new GrantStageTime().For(Until("two more days"), new Standing(Thabo, World.Season, by.Now), by);

        var exactly = Assert.IsType<MoreTime>(Assert.IsType<Plan.Change>(plan).Exactly);

        Assert.Equal((TimeFor.Stage, (StageId?)StageId.Final), (exactly.For, exactly.Stage));
        Assert.Equal(new Exact(Season.EndOf(new(2025, 9, 24), World.Season.Zone).ToInstant()), exactly.When);
    }
}
