using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rules;

/// <summary>`stage.due`, `stage.due.staff` and `stage.closed`: the application closes on 17 August 2025, 23:59:59 in Los Angeles.</summary>
public class StageRulesTests
{
    private const string From = "2025-07-01T00:00:00-07:00";
    private const string To = "2025-10-01T00:00:00-07:00";

    private static Person Outstanding(string name, StageStatus status = StageStatus.Invited) =>
        A.Applicant(name).With(stage: StageId.Application, status: status);

    [Fact]
    public void A_person_is_reminded_seven_three_and_one_days_and_three_hours_before_by_day() =>
        Assert.Equal(
            [
                "2025-08-11 08:00 stage.due 7d person:ada [ada]",
                "2025-08-15 08:00 stage.due 3d person:ada [ada]",
                "2025-08-17 08:00 stage.due 1d person:ada [ada]",
                "2025-08-17 20:59:59 stage.due 3h person:ada [ada]",
            ],
            Rehearsed.Of("stage.due", From, To, Outstanding("Ada"))
        );

    [Fact]
    public void In_London_the_last_reminder_goes_out_the_evening_before() =>
        // The deadline is 07:59:59 there, the reminder falls due at 04:59:59.
        Assert.Equal(
            [
                "2025-08-11 00:00 stage.due 7d person:ada [ada]",
                "2025-08-15 00:00 stage.due 3d person:ada [ada]",
                "2025-08-17 00:00 stage.due 1d person:ada [ada]",
                "2025-08-17 12:00 stage.due 3h person:ada [ada]",
            ],
            Rehearsed.Of("stage.due", From, To, Outstanding("Ada").With(zone: "Europe/London"))
        );

    [Theory]
    [InlineData(StageStatus.Submitted)]
    [InlineData(StageStatus.Passed)]
    [InlineData(StageStatus.Rejected)]
    [InlineData(StageStatus.Withdrawn)]
    [InlineData(StageStatus.Missed)]
    public void Whoever_has_nothing_to_hand_in_is_left_alone(StageStatus status)
    {
        var ada = Outstanding("Ada", status);

        Assert.Empty(Rehearsed.Of("stage.due", From, To, ada));
        Assert.Empty(Rehearsed.Of("stage.due.staff", From, To, ada));
        Assert.Empty(Rehearsed.Of("stage.closed", From, To, ada));
    }

    [Theory]
    [InlineData(StageId.Offer)]
    [InlineData(StageId.Matching)]
    [InlineData(StageId.Extension)]
    public void A_stage_without_a_cut_off_reminds_nobody(StageId stage) =>
        Assert.Empty(
            Rehearsed.Of("stage.due", From, To, A.Applicant("Ada").With(stage: stage, status: StageStatus.Invited))
        );

    [Fact]
    public void More_time_counts_in_the_persons_own_zone_from_when_it_was_granted()
    {
        var ada = Outstanding("Ada")
            .With(
                zone: "Europe/London",
                ownCutOff: "2025-08-25T17:00:00+01:00",
                grantedAt: "2025-08-20T12:00:00+01:00"
            );

        Assert.Equal(
            [
                "2025-08-22 09:00 stage.due 3d person:ada [ada]",
                "2025-08-24 09:00 stage.due 1d person:ada [ada]",
                "2025-08-25 06:00 stage.due 3h person:ada [ada]",
            ],
            Rehearsed.Of("stage.due", From, To, ada)
        );
        Assert.Equal(
            ["2025-08-24 09:00 stage.due.staff 24h channel:staff [ada]"],
            Rehearsed.Of("stage.due.staff", From, To, ada)
        );
        Assert.Equal(
            ["2025-08-25 09:00 stage.closed 0 channel:staff [ada]"],
            Rehearsed.Of("stage.closed", From, To, ada)
        );
    }

    [Fact]
    public void Staff_get_one_post_for_all_who_share_the_moment_whatever_their_stage()
    {
        Person[] people =
        [
            Outstanding("Zoe"),
            Outstanding("Ada", StageStatus.Scheduled),
            A.Applicant("May")
                .With(stage: StageId.Final, status: StageStatus.Invited, ownCutOff: "2025-08-17T23:59:59-07:00"),
            A.Applicant("Bo").With(stage: StageId.Assessment, status: StageStatus.Invited),
        ];

        Assert.Equal(
            [
                "2025-08-16 23:59:59 stage.due.staff 24h channel:staff [ada may zoe]",
                "2025-08-23 23:59:59 stage.due.staff 24h channel:staff [bo]",
            ],
            Rehearsed.Of("stage.due.staff", From, To, people)
        );
        Assert.Equal(
            [
                "2025-08-17 23:59:59 stage.closed 0 channel:staff [ada may zoe]",
                "2025-08-24 23:59:59 stage.closed 0 channel:staff [bo]",
            ],
            Rehearsed.Of("stage.closed", From, To, people)
        );
    }

    [Fact]
    public void A_cut_off_that_has_passed_is_not_told_again() =>
        Assert.Empty(Rehearsed.Of("stage.closed", "2025-08-18T00:00:00-07:00", To, Outstanding("Ada")));

    [Fact]
    public void The_window_goes_by_the_moment_of_posting()
    {
        var ada = Outstanding("Ada");

        // Due at 23:59:59 on the 10th, posted at 08:00 on the 11th.
        Assert.Empty(Rehearsed.Of("stage.due", "2025-08-10T23:00:00-07:00", "2025-08-11T08:00:00-07:00", ada));
        Assert.Single(Rehearsed.Of("stage.due", "2025-08-11T08:00:00-07:00", "2025-08-11T08:00:01-07:00", ada));
        // In London the last is due at 04:59:59 on the 18th and goes out at 20:00 on the 17th.
        var inLondon = ada.With(zone: "Europe/London");
        Assert.Empty(Rehearsed.Of("stage.due", "2025-08-17T20:00:01+01:00", To, inLondon));
        Assert.Single(Rehearsed.Of("stage.due", "2025-08-17T20:00:00+01:00", "2025-08-17T20:00:01+01:00", inLondon));
    }

    [Fact]
    public void The_words_name_the_stage_the_deadline_on_both_clocks_and_the_time_left()
    {
        var ada = Outstanding("Ada").With(zone: "Europe/London");

        Assert.Equal(
            "Application and references: your deadline is Monday 18 August 2025, 07:59 BST (Sunday 17 August 2025, 23:59 PDT), 11 hours and 59 minutes from now. If you need more time, ask me before then.",
            Rehearsed.Text("stage.due", "2025-08-17T12:00:00-07:00", To, ada)
        );
        Assert.Equal(
            "2 people still outstanding at the cut-off of Sunday 17 August 2025, 23:59 PDT, 1 day from now: Ada Somebody (ada@example.org, Application and references) and Ada Somebody (zada@example.org, Application and references).",
            Rehearsed.Text("stage.due.staff", From, To, ada, ada.With(email: "zada@example.org"))
        );
        Assert.Equal(
            "The cut-off of Sunday 17 August 2025, 23:59 PDT has passed. 1 person missed it: Ada Somebody (Application and references). To reopen it, grant more time: “give Ada Somebody until Friday 17:00”.",
            Rehearsed.Text("stage.closed", From, To, ada)
        );
    }
}
