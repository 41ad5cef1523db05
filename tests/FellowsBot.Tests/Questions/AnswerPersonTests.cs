using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>One person's facts, in their own voice and in somebody else's, with both zones where they differ.</summary>
public sealed class AnswerPersonTests
{
    private static readonly Subject.Self Self = new();

    private static async Task<string> OwnAsync(Person person, PersonAspect aspect, string? at = null)
    {
        await using var world = await World.WithAsync(person);
        return (await world.AnswerAsync(new AskPerson(Self, aspect), person.Email.Value, at)).Text;
    }

    private static async Task<string> ByStaffAsync(Person person, PersonAspect aspect, string? at = null)
    {
        await using var world = await World.WithAsync(person, A.Staff("Grace Mbeki"));
        return (
            await world.AnswerAsync(
                new AskPerson(new Subject.Named(person.FirstName.ToLowerInvariant()), aspect),
                "grace@example.org",
                at
            )
        ).Text;
    }

    /// <summary>Where somebody's offer stands.</summary>
    public sealed class Offer
    {
        private static Person Owen =>
            A.Applicant("Owen Fletcher")
                .With(zone: "Europe/London", stage: StageId.Offer, offerSent: "2025-09-26T23:30:00+01:00");

        [Theory]
        [InlineData(
            "2025-10-03T15:29:59-07:00",
            "Your offer is open until Friday 3 October 2025, 23:30 BST, less than a minute from now"
        )]
        [InlineData(
            "2025-10-03T15:30:00-07:00",
            "Your offer lapsed: it stood until Friday 3 October 2025, 23:30 BST, 7 days after it was sent on Friday 26 September 2025, 23:30 BST."
        )]
        public async Task Is_open_until_its_deadline(string at, string begins) =>
            Assert.StartsWith(begins, await OwnAsync(Owen, PersonAspect.Offer, at), StringComparison.Ordinal);

        [Fact]
        public async Task Says_why_that_date_and_how_to_get_longer() =>
            Assert.Equal(
                "Your offer is open until Friday 3 October 2025, 23:30 BST, 2 days and 6 hours from now: 7 days after it was sent on Friday 26 September 2025, 23:30 BST. If you need longer, ask the staff for more time before then.",
                await OwnAsync(Owen, PersonAspect.Offer)
            );

        [Fact]
        public async Task Is_told_to_staff_in_both_zones() =>
            Assert.StartsWith(
                "Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST (Friday 3 October 2025, 15:30 PDT),",
                await ByStaffAsync(Owen, PersonAspect.Offer),
                StringComparison.Ordinal
            );

        [Fact]
        public async Task Keeps_its_local_time_when_the_clocks_change() =>
            Assert.StartsWith(
                "Your offer is open until Wednesday 29 October 2025, 23:30 GMT,",
                await OwnAsync(
                    Owen with
                    {
                        OfferSentAt = World.Moment("2025-10-22T23:30:00+01:00"),
                    },
                    PersonAspect.Offer,
                    "2025-10-23T09:00:00+01:00"
                ),
                StringComparison.Ordinal
            );

        [Fact]
        public async Task Of_its_own_date_is_said_to_have_one() =>
            Assert.Contains(
                ": a date that was set for this offer.".Replace(": ", ", ", StringComparison.Ordinal),
                await OwnAsync(Owen.With(offerDeadline: "2025-10-10T12:00:00+01:00"), PersonAspect.Offer),
                StringComparison.Ordinal
            );

        [Fact]
        public async Task Is_not_there_before_it_is_sent() =>
            Assert.Equal(
                "I have no offer on record for you. Offers go out on a rolling basis, all of them by Friday 3 October 2025, 23:59 PDT (Saturday 4 October 2025, 07:59 BST).",
                await OwnAsync(Owen, PersonAspect.Offer, "2025-09-26T23:29:59+01:00")
            );

        [Theory]
        [InlineData(OfferStatus.Accepted, "Your offer is accepted.")]
        [InlineData(
            OfferStatus.Declined,
            "Your offer was declined. Only the staff can reopen it; ask them here in the chat."
        )]
        public async Task Once_answered_stays_so(OfferStatus answer, string says) =>
            Assert.Equal(
                says,
                await OwnAsync(Owen.With(offer: answer), PersonAspect.Offer, "2025-11-01T09:00:00+00:00")
            );
    }

    /// <summary>Where somebody stands in the process.</summary>
    public sealed class Status
    {
        private static Person Thabo(StageStatus status) =>
            A.Applicant("Thabo Nkosi").With(stage: StageId.Final, status: status);

        [Theory]
        [InlineData(
            StageStatus.Submitted,
            "You have completed the final interviews (submitted); it is with the team now."
        )]
        [InlineData(StageStatus.Passed, "You passed the final interviews.")]
        [InlineData(
            StageStatus.Rejected,
            "I'm sorry: your application was not taken further; it was rejected at the final interviews."
        )]
        [InlineData(StageStatus.Withdrawn, "Your application is withdrawn; it had reached the final interviews.")]
        public async Task Is_said_in_words(StageStatus status, string says) =>
            Assert.Equal(says, await OwnAsync(Thabo(status), PersonAspect.Status));

        [Theory]
        [InlineData("2025-09-22T23:59:58-07:00", "You are scheduled for the final interviews. To do: ")]
        [InlineData(
            "2025-09-22T23:59:59-07:00",
            "You missed the final interviews. The cut-off was Monday 22 September 2025, 23:59 PDT."
        )]
        public async Task Turns_to_missed_at_the_cut_off(string at, string begins) =>
            Assert.StartsWith(
                begins,
                await OwnAsync(Thabo(StageStatus.Scheduled), PersonAspect.Status, at),
                StringComparison.Ordinal
            );

        [Fact]
        public async Task Of_somebody_rejected_is_plain_to_staff() =>
            Assert.Equal(
                "Thabo Nkosi was rejected at the final interviews.",
                await ByStaffAsync(Thabo(StageStatus.Rejected), PersonAspect.Status)
            );

        [Fact]
        public async Task Without_a_stage_says_so() =>
            Assert.Equal(
                "No stage is recorded for you.",
                await OwnAsync(A.Applicant("Ada Okafor"), PersonAspect.Status)
            );
    }

    /// <summary>The deadline that counts.</summary>
    public sealed class CutOff
    {
        private static Person Emeka =>
            A.Applicant("Emeka Eze").With(stage: StageId.Assessment, status: StageStatus.Invited);

        [Fact]
        public async Task Is_the_stages_for_everyone() =>
            Assert.Equal(
                "Your deadline for the technical assessment is Sunday 24 August 2025, 23:59 PDT, 4 days and 14 hours from now. It is the stage's cut-off, the same for everyone.",
                await OwnAsync(Emeka, PersonAspect.CutOff, "2025-08-20T09:00:00-07:00")
            );

        [Fact]
        public async Task Is_later_for_whom_staff_granted_more_time_and_says_when_but_not_the_staffs_own_words() =>
            Assert.Equal(
                "Your deadline for the technical assessment is Wednesday 27 August 2025, 12:00 PDT, 7 days and 3 hours from now. It is later than the stage's cut-off because staff granted more time on Tuesday 19 August 2025, 10:00 PDT.",
                await OwnAsync(
                    Emeka.With(
                        ownCutOff: "2025-08-27T12:00:00-07:00",
                        grantedAt: "2025-08-19T10:00:00-07:00",
                        grantedFor: "illness"
                    ),
                    PersonAspect.CutOff,
                    "2025-08-20T09:00:00-07:00"
                )
            );

        [Fact]
        public async Task Of_somebody_with_an_offer_is_the_offers() =>
            Assert.StartsWith(
                "Your offer is open until",
                await OwnAsync(
                    A.Applicant("Ada Okafor").With(stage: StageId.Offer, offerSent: "2025-09-30T15:00:00-07:00"),
                    PersonAspect.CutOff
                ),
                StringComparison.Ordinal
            );
    }

    /// <summary>First day, last day, mentor and extension.</summary>
    public sealed class Fellowship
    {
        private static Person Bo =>
            A.Fellow("Bo Xu").With(mentor: "noor@example.org", stage: StageId.Matching, startOn: "2025-10-20");

        private static Person Extended => Bo.With(extension: ExtensionDecision.Extend, decidedOn: "2025-12-10");

        [Fact]
        public async Task Ends_with_the_programme() =>
            Assert.Equal(
                "Your last day is Friday 19 December 2025, 23:59 PST: that is when the programme ends.",
                await OwnAsync(Bo, PersonAspect.LastDay)
            );

        [Fact]
        public async Task Ends_on_a_day_of_its_own_in_the_fellows_zone() =>
            Assert.Equal(
                "Your last day is Wednesday 17 December 2025, 23:59 IST: that is the last day recorded for you.",
                await OwnAsync(Bo.With(endOn: "2025-12-17", zone: "Asia/Kolkata"), PersonAspect.LastDay)
            );

        [Theory]
        [InlineData(
            "2025-12-15T23:59:58-08:00",
            "Your last day is Friday 19 December 2025, 23:59 PST: that is when the programme ends."
        )]
        [InlineData(
            "2025-12-15T23:59:59-08:00",
            "Your last day is Friday 24 April 2026, 23:59 PDT: the fellowship has been extended."
        )]
        public async Task Ends_later_once_an_extension_is_announced(string at, string says) =>
            Assert.Equal(says, await OwnAsync(Extended, PersonAspect.LastDay, at));

        [Fact]
        public async Task Is_announced_early_to_whom_staff_released_it() =>
            Assert.StartsWith(
                "Yes: your fellowship has been extended.",
                await OwnAsync(
                    Extended.With(releasedAt: "2025-12-12T09:00:00-08:00"),
                    PersonAspect.Extension,
                    "2025-12-12T09:00:00-08:00"
                ),
                StringComparison.Ordinal
            );

        [Fact]
        public async Task A_decision_recorded_after_the_common_announcement_waits_for_its_own_release() =>
            Assert.Equal(
                "Your extension decision has not been announced. Decisions were due on Monday 15 December 2025, 23:59 PST; please ask the staff.",
                await OwnAsync(
                    Bo.With(extension: ExtensionDecision.Extend, decidedOn: "2025-12-16"),
                    PersonAspect.Extension,
                    "2025-12-17T09:00:00-08:00"
                )
            );

        [Fact]
        public async Task Staff_see_what_is_recorded_and_that_it_is_not_announced() =>
            Assert.Equal(
                "Recorded on Wednesday 10 December 2025, 00:00–23:59 PST: extend. It is not announced yet; decisions are announced together, at the latest on Monday 15 December 2025, 23:59 PST.",
                await ByStaffAsync(Extended, PersonAspect.Extension, "2025-12-11T09:00:00-08:00")
            );

        [Theory]
        [InlineData("noor@example.org")]
        [InlineData("Noor Haddad")]
        [InlineData("NOOR HADDAD")]
        public async Task Has_a_mentor_by_address_or_by_name(string mentor)
        {
            await using var world = await World.WithAsync(A.Mentor("Noor Haddad"), Bo.With(mentor: mentor));

            Assert.Equal(
                "Your mentor is Noor Haddad.",
                (await world.AnswerAsync(new AskPerson(Self, PersonAspect.Mentor), "bo@example.org")).Text
            );
        }

        [Fact]
        public async Task Without_a_mentor_names_the_matching() =>
            Assert.StartsWith(
                "No mentor is recorded for you. Mentor matching runs from Monday 20 October 2025, 00:00 PDT",
                await OwnAsync(A.Fellow("Deepa Iyer"), PersonAspect.Mentor),
                StringComparison.Ordinal
            );

        [Fact]
        public async Task Without_a_start_of_its_own_begins_with_the_programme() =>
            Assert.Equal(
                "Your first day is Monday 20 October 2025, 00:00 PDT, the start of the programme: no day of its own is recorded.",
                await OwnAsync(A.Fellow("Deepa Iyer"), PersonAspect.FirstDay)
            );
    }

    [Theory]
    [InlineData(1, 3, "Your references: 1 of 3 received, 2 outstanding.")]
    [InlineData(2, 2, "Your references are all in: 2 of 2 received.")]
    [InlineData(null, 2, "Your references: 0 of 2 received, 2 outstanding.")]
    [InlineData(1, null, "Your references: 1 received so far; how many are expected is not recorded.")]
    [InlineData(null, null, "Nothing is recorded about your references.")]
    public async Task References_are_counted_as_far_as_they_are_known(int? received, int? expected, string says) =>
        Assert.Equal(
            says,
            await OwnAsync(A.Applicant("Ada Okafor").With(references: (received, expected)), PersonAspect.References)
        );

    [Fact]
    public async Task What_is_next_after_a_stage_that_is_done_is_the_stage_that_follows() =>
        Assert.Equal(
            "Nothing is due from you just now. You passed the technical interview. Next come the final interviews; the team will be in touch by e-mail.",
            await OwnAsync(
                A.Applicant("Chloé Martin").With(stage: StageId.Interview, status: StageStatus.Passed),
                PersonAspect.Next
            )
        );

    [Fact]
    public async Task Everything_on_record_is_shown_to_its_owner_without_what_is_only_for_staff()
    {
        var ada = A.Applicant("Ada Okafor")
            .With(
                stage: StageId.Interview,
                status: StageStatus.Passed,
                otherDeadlineOn: "2025-10-03",
                likelihood: 85,
                notice: true,
                references: (2, 2)
            );

        Assert.Equal(
            "This is what I have on record about you.\nName: Ada Okafor\nRole: applicant\nStage: Technical interview\nStatus: passed\nReferences: 2 of 2 received\nTime zone: America/Los_Angeles",
            await OwnAsync(ada, PersonAspect.Summary)
        );
        Assert.EndsWith(
            "Other deadline: Friday 3 October 2025, 23:59 PDT\nReferences: wants notice before they are contacted\nExtension likelihood: 85%",
            await ByStaffAsync(ada, PersonAspect.Summary),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Staff_without_a_record_are_told_to_name_somebody()
    {
        await using var world = await World.WithAsync(A.Staff("Grace Mbeki"));

        var heard = await world.AnswerAsync(
            new AskPerson(new Subject.Named(""), PersonAspect.Status),
            "grace@example.org"
        );

        Assert.Equal((Outcome.Clarify, "Whom do you mean? Give me a name."), (heard.Outcome, heard.Text));
    }

    [Fact]
    public async Task Two_who_fit_are_asked_back_by_what_tells_them_apart()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Daniel Kim").With(stage: StageId.Final, workspace: Workspace.Berkeley),
            A.Applicant("Daniel Kim")
                .With(email: "dk2@example.org", stage: StageId.Final, workspace: Workspace.Berkeley),
            A.Applicant("Daniel Kim").With(email: "dk3@example.org", stage: StageId.Assessment)
        );

        var heard = await world.AnswerAsync(
            new AskPerson(new Subject.Named("daniel kim"), PersonAspect.Status),
            "grace@example.org"
        );

        Assert.Equal(
            "Which Daniel Kim do you mean?\n1. Daniel Kim (final, Berkeley, daniel@example.org)\n2. Daniel Kim (final, Berkeley, dk2@example.org)\n3. Daniel Kim (assessment)",
            heard.Text
        );
        Assert.Equal(Outcome.Clarify, heard.Outcome);
    }

    [Fact]
    public async Task An_unknown_name_is_asked_back_with_the_nearest()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(
            new AskPerson(new Subject.Named("marek novack"), PersonAspect.Status),
            "grace@example.org"
        );

        Assert.StartsWith(
            "I know nobody called Marek Novack. Did you mean one of these?\n1. Petra Novak (application, Remote)",
            heard.Text,
            StringComparison.Ordinal
        );
    }
}
