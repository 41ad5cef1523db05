using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Programme;

/// <summary>How somebody stands in the shipped season; times without an offset are the season's.</summary>
public class StandingTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static Person Ada { get; } =
        new()
        {
            Email = EmailAddress.Parse("ada@example.org"),
            FirstName = "Ada",
            LastName = "Okafor",
        };

    public class A_cut_off : StandingTests
    {
        [Theory]
        [InlineData(StageId.Application, "2025-08-17")]
        [InlineData(StageId.Assessment, "2025-08-24")]
        [InlineData(StageId.Interview, "2025-09-05")]
        [InlineData(StageId.Final, "2025-09-22")]
        public void Is_missed_at_the_last_second_of_its_day_and_not_before(StageId stage, string day)
        {
            var invited = Ada with { Stage = stage, Status = StageStatus.Invited };

            Assert.Equal(StageStatus.Invited, At(invited, $"{day}T23:59:58").Status);
            Assert.Equal(StageStatus.Missed, At(invited, $"{day}T23:59:59").Status);
        }

        [Theory]
        [InlineData(StageStatus.Invited, StageStatus.Missed)]
        [InlineData(StageStatus.Scheduled, StageStatus.Missed)]
        [InlineData(StageStatus.Submitted, StageStatus.Submitted)]
        [InlineData(StageStatus.Passed, StageStatus.Passed)]
        [InlineData(StageStatus.Rejected, StageStatus.Rejected)]
        [InlineData(StageStatus.Withdrawn, StageStatus.Withdrawn)]
        [InlineData(StageStatus.Missed, StageStatus.Missed)]
        public void Is_missed_by_those_only_who_had_yet_to_act(StageStatus recorded, StageStatus expected) =>
            Assert.Equal(
                expected,
                At(Ada with { Stage = StageId.Final, Status = recorded }, "2025-09-23T00:00:00").Status
            );

        [Theory]
        [InlineData(StageId.Offer)]
        [InlineData(StageId.Matching)]
        [InlineData(StageId.Programme)]
        [InlineData(StageId.Extension)]
        [InlineData(StageId.Extended)]
        public void Is_not_there_in_a_stage_without_one(StageId stage)
        {
            var standing = At(Ada with { Stage = stage, Status = StageStatus.Invited }, "2027-01-01T00:00:00");

            Assert.Null(standing.CutOff);
            Assert.Equal(StageStatus.Invited, standing.Status);
        }

        [Fact]
        public void Is_the_stages_for_everyone_in_the_seasons_zone() =>
            Assert.Equal(
                new Deadline(
                    Moment("2025-09-22T23:59:59"),
                    Shipped.Season.Zone,
                    new DeadlineReason.CutOff(StageId.Final)
                ),
                At(Ada with { Stage = StageId.Final, Zone = London }, "2025-09-01T00:00:00").CutOff
            );

        [Fact]
        public void Is_their_own_for_somebody_granted_more_time_in_their_own_zone()
        {
            var granted = Moment("2025-09-20T10:00:00");
            var own = Moment("2025-09-25T17:00:00");
            var person = Ada with
            {
                Stage = StageId.Final,
                Status = StageStatus.Scheduled,
                Zone = London,
                OwnCutOffAt = own,
                OwnCutOffBy = "grace@example.org",
                OwnCutOffGrantedAt = granted,
                OwnCutOffReason = "illness",
            };

            Assert.Equal(
                new Deadline(own, London, new DeadlineReason.MoreTime("grace@example.org", granted, "illness")),
                At(person, "2025-09-21T00:00:00").CutOff
            );
            Assert.Equal(StageStatus.Scheduled, At(person, "2025-09-25T16:59:59").Status);
            Assert.Equal(StageStatus.Missed, At(person, "2025-09-25T17:00:00").Status);
        }

        [Fact]
        public void Of_their_own_counts_even_where_it_comes_before_everyones() =>
            Assert.Equal(
                StageStatus.Missed,
                At(
                    Ada with
                    {
                        Stage = StageId.Final,
                        Status = StageStatus.Invited,
                        OwnCutOffAt = Moment("2025-09-10T12:00:00"),
                    },
                    "2025-09-10T12:00:00"
                ).Status
            );
    }

    public class Being_in_the_running : StandingTests
    {
        [Fact]
        public void Ends_with_a_rejection_a_withdrawal_and_a_missed_cut_off() =>
            Assert.Equal(
                [StageStatus.Rejected, StageStatus.Withdrawn, StageStatus.Missed],
                Enum.GetValues<StageStatus>()
                    .Where(s => !At(Ada with { Stage = StageId.Final, Status = s }, "2025-09-01T00:00:00").IsRunning)
            );

        [Fact]
        public void Means_something_to_do_for_the_invited_and_the_scheduled_before_a_cut_off() =>
            Assert.Equal(
                [StageStatus.Invited, StageStatus.Scheduled],
                Enum.GetValues<StageStatus>()
                    .Where(s => At(Ada with { Stage = StageId.Final, Status = s }, "2025-09-01T00:00:00").MustAct)
            );

        [Fact]
        public void Means_nothing_to_do_once_the_cut_off_has_passed() =>
            Assert.False(
                At(Ada with { Stage = StageId.Final, Status = StageStatus.Scheduled }, "2025-09-22T23:59:59").MustAct
            );
    }

    public class An_offer : StandingTests
    {
        private static readonly Person Offered = Ada with { OfferSentAt = Moment("2025-09-30T15:00:00") };

        [Fact]
        public void Is_not_there_before_it_is_sent()
        {
            Assert.Null(At(Offered, "2025-09-30T14:59:59").Offer);
            Assert.Null(At(Offered, "2025-09-30T14:59:59").OfferState);
        }

        [Fact]
        public void Is_there_from_its_sending_and_stands_for_the_seasons_days() =>
            Assert.Equal(
                new Offer(
                    Moment("2025-09-30T15:00:00"),
                    new Deadline(
                        Moment("2025-10-07T15:00:00"),
                        Shipped.Season.Zone,
                        new DeadlineReason.OfferDays(7, Moment("2025-09-30T15:00:00"))
                    ),
                    OfferStatus.Open
                ),
                At(Offered, "2025-09-30T15:00:00").Offer
            );

        [Theory]
        [InlineData("2025-10-07T14:59:59", OfferState.Open)]
        [InlineData("2025-10-07T15:00:00", OfferState.Lapsed)]
        public void Lapses_at_its_deadline(string now, OfferState expected) =>
            Assert.Equal(expected, At(Offered, now).OfferState);

        [Fact]
        public void Keeps_the_deadline_that_was_set_for_it() =>
            Assert.Equal(
                new Deadline(Moment("2025-10-10T12:00:00"), Shipped.Season.Zone, new DeadlineReason.SetForOffer()),
                At(
                    Offered with
                    {
                        OfferDeadlineAt = Moment("2025-10-10T12:00:00"),
                    },
                    "2025-10-01T00:00:00"
                ).Offer!.Deadline
            );

        [Fact]
        public void Runs_out_by_the_persons_own_clock() =>
            Assert.Equal(
                Instant.FromUtc(2025, 10, 29, 23, 30),
                At(
                    Ada with
                    {
                        Zone = London,
                        OfferSentAt = Instant.FromUtc(2025, 10, 22, 22, 30),
                    },
                    "2025-10-23T00:00:00"
                ).Offer!.Deadline!.At
            );

        [Fact]
        public void Is_there_where_only_its_state_is_known() =>
            Assert.Equal(
                new Offer(null, null, OfferStatus.Accepted),
                At(Ada with { OfferStatus = OfferStatus.Accepted }, "2025-10-01T00:00:00").Offer
            );

        [Fact]
        public void Is_not_there_where_nothing_is_known_of_one() => Assert.Null(At(Ada, "2025-10-01T00:00:00").Offer);
    }

    public class An_extension_decision : StandingTests
    {
        private static readonly Person Decided = Ada with
        {
            Role = Role.Fellow,
            ExtensionDecision = ExtensionDecision.Extend,
            ExtensionDecidedOn = new LocalDate(2025, 12, 10),
        };

        [Fact]
        public void Is_not_there_before_its_day()
        {
            Assert.Equal(ExtensionDecision.Undecided, At(Decided, "2025-12-09T23:59:59").Extension);
            Assert.Equal(ExtensionDecision.Extend, At(Decided, "2025-12-10T00:00:00").Extension);
        }

        [Fact]
        public void Of_no_known_day_is_there() =>
            Assert.Equal(
                ExtensionDecision.End,
                At(Ada with { ExtensionDecision = ExtensionDecision.End }, "2025-11-01T00:00:00").Extension
            );

        [Fact]
        public void That_is_empty_is_an_undecided_one() =>
            Assert.Equal(ExtensionDecision.Undecided, At(Ada, "2025-12-20T00:00:00").Extension);

        [Theory]
        [InlineData("2025-12-15T23:59:58", false)]
        [InlineData("2025-12-15T23:59:59", true)]
        public void Recorded_in_time_is_announced_at_the_cut_off(string now, bool announced) =>
            Assert.Equal(announced, At(Decided, now).ExtensionAnnounced);

        [Theory]
        [InlineData("2025-12-15", true)]
        [InlineData("2025-12-16", false)]
        public void Recorded_on_the_last_day_is_in_time_and_later_is_not(string day, bool announced) =>
            Assert.Equal(
                announced,
                At(
                    Decided with
                    {
                        ExtensionDecidedOn = LocalDatePattern.Iso.Parse(day).Value,
                    },
                    "2025-12-18T12:00:00"
                ).ExtensionAnnounced
            );

        [Theory]
        [InlineData("2025-12-17T09:59:59", false)]
        [InlineData("2025-12-17T10:00:00", true)]
        public void Recorded_late_is_announced_when_staff_release_it(string now, bool announced) =>
            Assert.Equal(
                announced,
                At(
                    Decided with
                    {
                        ExtensionDecidedOn = new LocalDate(2025, 12, 16),
                        ExtensionReleasedAt = Moment("2025-12-17T10:00:00"),
                    },
                    now
                ).ExtensionAnnounced
            );

        [Fact]
        public void Released_early_is_announced_early() =>
            Assert.True(
                At(
                    Decided with
                    {
                        ExtensionReleasedAt = Moment("2025-12-11T10:00:00"),
                    },
                    "2025-12-11T10:00:00"
                ).ExtensionAnnounced
            );

        [Fact]
        public void That_is_undecided_is_never_announced() =>
            Assert.False(
                At(
                    Ada with
                    {
                        ExtensionDecision = ExtensionDecision.Undecided,
                        ExtensionReleasedAt = Moment("2025-12-11T10:00:00"),
                    },
                    "2025-12-20T00:00:00"
                ).ExtensionAnnounced
            );
    }

    public class The_last_day : StandingTests
    {
        private const string Before = "2025-12-15T23:59:58";
        private const string After = "2025-12-15T23:59:59";

        /// <summary>Contract, section 8, "fellowship.ends": programme closes on 2025-12-19, extended on 2026-04-24.</summary>
        [Theory]
        [InlineData(null, null, After, "2025-12-19")]
        [InlineData(null, "2025-12-05", After, "2025-12-05")]
        [InlineData(null, "2026-01-09", After, "2026-01-09")]
        [InlineData(ExtensionDecision.End, null, After, "2025-12-19")]
        [InlineData(ExtensionDecision.End, "2025-12-05", After, "2025-12-05")]
        [InlineData(ExtensionDecision.Extend, null, Before, "2025-12-19")]
        [InlineData(ExtensionDecision.Extend, "2025-12-05", Before, "2025-12-05")]
        [InlineData(ExtensionDecision.Extend, null, After, "2026-04-24")]
        [InlineData(ExtensionDecision.Extend, "2025-12-05", After, "2026-04-24")]
        [InlineData(ExtensionDecision.Extend, "2025-12-19", After, "2026-04-24")]
        [InlineData(ExtensionDecision.Extend, "2025-12-20", After, "2025-12-20")]
        [InlineData(ExtensionDecision.Extend, "2026-03-31", After, "2026-03-31")]
        public void Follows_from_the_announced_decision_the_own_end_and_the_programme(
            ExtensionDecision? decision,
            string? endsOn,
            string now,
            string expected
        )
        {
            var person = Ada with
            {
                ExtensionDecision = decision,
                EndOn = endsOn is null ? null : LocalDatePattern.Iso.Parse(endsOn).Value,
            };

            Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, At(person, now).LastDay);
        }
    }

    public class Contradictions : StandingTests
    {
        [Fact]
        public void Name_the_column_that_is_wrong() =>
            Assert.Equal(
                [
                    new Refusal("end_on", "a day not before start_on (2025-10-20)"),
                    new Refusal("offer_deadline_at", "an instant after offer_sent_at"),
                ],
                (
                    Ada with
                    {
                        StartOn = new LocalDate(2025, 10, 20),
                        EndOn = new LocalDate(2025, 10, 19),
                        OfferSentAt = Moment("2025-10-01T09:00:00"),
                        OfferDeadlineAt = Moment("2025-10-01T09:00:00"),
                    }
                ).Contradictions()
            );

        [Fact]
        public void Are_none_where_bounds_are_kept() =>
            Assert.Empty(
                (
                    Ada with
                    {
                        StartOn = new LocalDate(2025, 10, 20),
                        EndOn = new LocalDate(2025, 10, 20),
                        OfferSentAt = Moment("2025-10-01T09:00:00"),
                        OfferDeadlineAt = Moment("2025-10-01T09:00:01"),
                    }
                ).Contradictions()
            );
    }

    private static Standing At(Person person, string now) => new(person, Shipped.Season, Moment(now));

    private static Instant Moment(string local) =>
        LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneStrictly(Shipped.Season.Zone).ToInstant();
}
