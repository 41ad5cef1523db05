using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rules;

/// <summary>`references.outstanding`, `matching.opens`, `fellowship.ends` and `digest.weekly`.</summary>
public class OtherRulesTests
{
    private static Person Waiting(string name, StageId stage, StageStatus status, int? received = 1) =>
        A.Applicant(name).With(stage: stage, status: status, references: (received, 2));

    [Fact]
    public void References_are_looked_at_on_weekdays_at_nine_from_the_assessment_to_the_final_cut_off()
    {
        var lines = Rehearsed.Of(
            "references.outstanding",
            "2025-01-01T00:00:00-08:00",
            "2026-01-01T00:00:00-08:00",
            Waiting("Ada", StageId.Final, StageStatus.Submitted)
        );

        Assert.Equal("2025-07-21 09:00 references.outstanding 0 channel:staff [ada]", lines[0]);
        Assert.Equal("2025-09-22 09:00 references.outstanding 0 channel:staff [ada]", lines[^1]);
        // Nine weeks and a Monday.
        Assert.Equal(46, lines.Count);
    }

    [Fact]
    public void References_count_for_those_still_in_the_running_as_of_that_morning() =>
        Assert.Equal(
            ["2025-08-25 09:00 references.outstanding 0 channel:staff [bo leah zoe]"],
            Rehearsed.Of(
                "references.outstanding",
                "2025-08-25T00:00:00-07:00",
                "2025-08-26T00:00:00-07:00",
                Waiting("Zoe", StageId.Final, StageStatus.Passed),
                Waiting("Leah", StageId.Interview, StageStatus.Invited, received: null),
                Waiting("Bo", StageId.Assessment, StageStatus.Submitted),
                // Missed the cut-off of 24 August.
                Waiting("Ada", StageId.Assessment, StageStatus.Invited),
                Waiting("May", StageId.Final, StageStatus.Rejected),
                Waiting("Ines", StageId.Final, StageStatus.Withdrawn),
                Waiting("Tom", StageId.Application, StageStatus.Submitted),
                Waiting("Owen", StageId.Final, StageStatus.Submitted, received: 2),
                A.Applicant("Lena").With(stage: StageId.Final, status: StageStatus.Submitted)
            )
        );

    [Fact]
    public void Matching_opens_with_one_post_about_nobody()
    {
        Assert.Equal(
            ["2025-10-20 09:00 matching.opens 0 channel:fellows []"],
            Rehearsed.Of("matching.opens", "2025-10-01T00:00:00-07:00", "2025-12-01T00:00:00-08:00")
        );
        Assert.Equal(
            "Mentor matching and project selection opens today and runs until Friday 24 October 2025, 23:59 PDT. This week projects are selected and you are matched with a mentor, in several discussion sessions and follow-up talks.",
            Rehearsed.Text("matching.opens", "2025-10-01T00:00:00-07:00", "2025-12-01T00:00:00-08:00")
        );
    }

    public class The_end_of_the_fellowship
    {
        private const string From = "2025-11-01T00:00:00-07:00";
        private const string To = "2026-06-01T00:00:00-07:00";

        private static IReadOnlyList<string> Of(Person fellow) =>
            [.. Rehearsed.Of("fellowship.ends", From, To, fellow).Select(l => l.Replace(" fellowship.ends", ""))];

        [Fact]
        public void Is_told_fourteen_and_three_days_before_at_nine_of_the_fellows_clock()
        {
            Assert.Equal(
                ["2025-12-05 09:00 14d person:bo [bo]", "2025-12-16 09:00 3d person:bo [bo]"],
                Of(A.Fellow("Bo"))
            );
            Assert.Equal(
                ["2025-12-04 16:00 14d person:bo [bo]", "2025-12-15 16:00 3d person:bo [bo]"],
                Of(A.Fellow("Bo").With(zone: "Asia/Tokyo"))
            );
        }

        [Fact]
        public void Is_ones_own_day_where_one_is_set() =>
            Assert.Equal(
                ["2026-01-16 09:00 14d person:bo [bo]", "2026-01-27 09:00 3d person:bo [bo]"],
                Of(A.Fellow("Bo").With(endOn: "2026-01-30"))
            );

        [Fact]
        public void Moves_once_an_extension_is_announced()
        {
            var extended = A.Fellow("Bo").With(extension: ExtensionDecision.Extend);

            // The announcement is on 15 December: the reminder three days before the 19th is overtaken.
            string[] moved =
            [
                "2025-12-05 09:00 14d person:bo [bo]",
                "2026-04-10 09:00 14d person:bo [bo]",
                "2026-04-21 09:00 3d person:bo [bo]",
            ];
            Assert.Equal(moved, Of(extended));
            Assert.Equal(moved, Of(extended.With(endOn: "2025-12-19")));
            Assert.Equal(
                ["2026-01-16 09:00 14d person:bo [bo]", "2026-01-27 09:00 3d person:bo [bo]"],
                Of(extended.With(endOn: "2026-01-30"))
            );
        }

        [Fact]
        public void Stays_where_it_is_when_the_fellowship_is_not_extended() =>
            Assert.Equal(
                ["2025-12-03 09:00 14d person:bo [bo]", "2025-12-14 09:00 3d person:bo [bo]"],
                Of(A.Fellow("Bo").With(extension: ExtensionDecision.End, endOn: "2025-12-17"))
            );

        [Fact]
        public void Concerns_fellows_only_and_not_those_who_withdrew()
        {
            Assert.Empty(Of(A.Fellow("Bo").With(status: StageStatus.Withdrawn)));
            Assert.Empty(Of(A.Applicant("Bo").With(endOn: "2025-12-17")));
        }

        [Fact]
        public void Is_named_as_it_was_set_and_on_the_fellows_clock() =>
            Assert.Equal(
                "Your last day in the fellowship is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 07:59 GMT), 3 days and 22 hours from now. For anything that is still open, ask your mentor or the staff.",
                Rehearsed.Text(
                    "fellowship.ends",
                    "2025-12-16T00:00:00-08:00",
                    To,
                    A.Fellow("Bo").With(zone: "Europe/London")
                )
            );
    }

    public class The_weekly_digest
    {
        [Fact]
        public void Comes_every_Monday_also_when_there_is_nobody_and_no_season()
        {
            Assert.Equal(
                [
                    "2030-01-07 09:00 digest.weekly 0 channel:staff []",
                    "2030-01-14 09:00 digest.weekly 0 channel:staff []",
                ],
                Rehearsed.Of("digest.weekly", "2030-01-07T09:00:00-08:00", "2030-01-21T09:00:00-08:00")
            );
            Assert.Equal(
                "The week from Monday 7 January 2030, 09:00 PST.\nIn the running: none; apart from them missed 0, rejected 0, withdrawn 0.\nNext seven days: none.\nOpen offers: none.\nUndecided extensions: none.",
                Rehearsed.Text("digest.weekly", "2030-01-07T09:00:00-08:00", "2030-01-14T09:00:00-08:00")
            );
        }

        [Fact]
        public void Counts_as_of_that_morning_and_says_what_is_ahead() =>
            Assert.Equal(
                """
                The week from Monday 25 August 2025, 09:00 PDT.
                In the running: Technical assessment 1; Technical interview 1; Offer decisions 1; The fellowship 1; apart from them missed 1, rejected 1, withdrawn 1.
                Next seven days: Owen Somebody: own cut-off, Technical assessment, Thursday 28 August 2025, 10:00 PDT.
                Open offers: Ada Somebody until Friday 29 August 2025, 12:00 PDT.
                Undecided extensions: 1 (Bo Somebody).
                """,
                Rehearsed.Text(
                    "digest.weekly",
                    "2025-08-25T09:00:00-07:00",
                    "2025-08-25T09:00:01-07:00",
                    A.Applicant("Ada").With(stage: StageId.Offer, offerSent: "2025-08-22T12:00:00-07:00"),
                    A.Applicant("Ines").With(offerSent: "2025-08-26T12:00:00-07:00"),
                    A.Applicant("May").With(stage: StageId.Assessment, status: StageStatus.Invited),
                    A.Applicant("Owen")
                        .With(
                            stage: StageId.Assessment,
                            status: StageStatus.Invited,
                            ownCutOff: "2025-08-28T10:00:00-07:00"
                        ),
                    A.Applicant("Tom").With(stage: StageId.Interview, status: StageStatus.Passed),
                    A.Applicant("Leah").With(stage: StageId.Interview, status: StageStatus.Rejected),
                    A.Fellow("Zoe").With(stage: StageId.Programme, status: StageStatus.Withdrawn),
                    A.Fellow("Bo").With(stage: StageId.Programme)
                )
            );
    }
}
