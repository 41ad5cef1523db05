using FellowsBot.Conversation.Beliefs;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Conversation.Beliefs;

/// <summary>A yes or a no only where it is sure.</summary>
public sealed class VerdictsTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    // Sunday 17 August 2025, 23:59 PDT: Monday 18 August, 07:59 in London.
    private static readonly Truth.Moment Closing = new(World.Season[StageId.Application].Closes);

    [Theory]
    [InlineData(90, true)]
    [InlineData(120, false)]
    public void A_length_is_held_against_the_one_told(int minutes, bool isRight) =>
        Assert.Equal(
            isRight,
            On(new Belief { Length = Period.FromMinutes(minutes) }, new Truth.Lasts(Period.FromMinutes(90)))
        );

    [Fact]
    public void Weeks_that_may_be_two_months_are_left_alone()
    {
        var twoMonths = new Truth.Lasts(Period.FromMonths(2));
        Assert.Null(On(new Belief { Length = Period.FromWeeks(9) }, twoMonths));
        Assert.Equal(false, On(new Belief { Length = Period.FromWeeks(3) }, twoMonths));
        Assert.Equal(true, On(new Belief { Length = Period.FromWeeks(1) }, new Truth.Lasts(Period.FromDays(7))));
    }

    [Fact]
    public void What_fits_a_lesser_truth_is_not_called_wrong()
    {
        Truth[] takeHome =
        [
            new Truth.Lasts(Period.FromHours(5)),
            new Truth.Lasts(Period.FromMinutes(30)) { About = ["review"] },
        ];
        var half = new Belief { Length = Period.FromMinutes(30) };
        Assert.Null(On(half with { Words = ["take-home"] }, takeHome));
        Assert.Equal(true, On(half with { Words = ["the", "review"] }, takeHome));
        Assert.Equal(false, On(half with { Length = Period.FromMinutes(45), Words = ["the", "review"] }, takeHome));
        Assert.Null(On(half with { Length = Period.FromHours(5), Words = ["the", "review"] }, takeHome));
    }

    [Theory]
    [InlineData(17, true)]
    [InlineData(18, true)]
    [InlineData(20, false)]
    public void A_date_may_be_meant_in_the_season_s_zone_or_the_askers(int day, bool isRight) =>
        Assert.Equal(
            isRight,
            Verdicts.On(
                new Belief { Time = new BelievedTime(DatePart.DayAndMonth, [new LocalDate(2026, 8, day)]) },
                [Closing],
                London
            )
        );

    [Fact]
    public void Friday_of_another_week_and_midnight_are_left_alone()
    {
        Assert.Null(On(Day(DatePart.Weekday, new LocalDate(2025, 8, 10)), Closing));
        Assert.Equal(false, On(Day(DatePart.Weekday, new LocalDate(2025, 8, 15)), Closing));
        Assert.Null(
            On(
                new Belief
                {
                    Time = new BelievedTime(DatePart.DayAndMonth, [new LocalDate(2025, 8, 17)], LocalTime.Midnight),
                },
                Closing
            )
        );
    }

    [Fact]
    public void A_vague_belief_may_be_right_and_is_never_called_wrong()
    {
        var about = new Belief { Length = Period.FromHours(2), IsVague = true };
        Assert.Null(On(about, new Truth.Lasts(Period.FromMinutes(90))));
        Assert.Equal(true, On(about, new Truth.Lasts(Period.FromHours(2))));
    }

    [Theory]
    [InlineData(StageId.Interview, StageStatus.Submitted, false)]
    [InlineData(StageId.Interview, StageStatus.Passed, true)]
    [InlineData(StageId.Final, StageStatus.Rejected, true)]
    [InlineData(StageId.Assessment, StageStatus.Passed, false)]
    public void Who_is_further_on_has_passed(StageId stage, StageStatus status, bool isRight) =>
        Assert.Equal(
            isRight,
            On(
                new Belief { Status = StageStatus.Passed, StatusOf = StageId.Interview },
                new Truth.Stands(stage, status)
            )
        );

    [Fact]
    public void A_name_that_only_resembles_is_left_alone()
    {
        var noor = new Truth.Named("Noor Haddad");
        Assert.Equal(true, On(new Belief { Person = "noor" }, noor));
        Assert.Equal(false, On(new Belief { Person = "grace" }, noor));
        Assert.Null(On(new Belief { Person = "nora" }, noor));
    }

    [Fact]
    public void Nothing_comparable_no_verdict() =>
        Assert.Null(On(new Belief { Place = "london" }, new Truth.Lasts(Period.FromHours(1))));

    private static Belief Day(DatePart said, LocalDate date) => new() { Time = new BelievedTime(said, [date]) };

    private static bool? On(Belief belief, params Truth[] truths) => Verdicts.On(belief, truths, World.Season.Zone);
}
