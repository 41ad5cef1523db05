using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rules;

/// <summary>`extension.opens`, `extension.due` and `extension.released`: decisions open on 8 December 2025 and close on the 15th.</summary>
public class ExtensionRulesTests
{
    private const string From = "2025-12-01T00:00:00-08:00";
    private const string To = "2026-01-01T00:00:00-08:00";

    private static readonly Person Noor = A.Mentor("Noor Haddad");
    private static readonly Person Bo = A.Fellow("Bo Xu").With(mentor: "noor@example.org");

    private static Person Decided(string name, ExtensionDecision decision, string? on = null) =>
        A.Fellow(name).With(mentor: "noor@example.org", extension: decision, decidedOn: on);

    [Fact]
    public void Staff_and_the_mentor_hear_when_decisions_open_and_three_and_one_days_before_and_on_the_day_they_close()
    {
        Assert.Equal(
            [
                "2025-12-08 09:00 extension.opens 0 channel:staff [bo]",
                "2025-12-08 09:00 extension.opens 0 person:noor [bo]",
            ],
            Rehearsed.Of("extension.opens", From, To, Noor, Bo)
        );
        Assert.Equal(
            [
                "2025-12-12 09:00 extension.due 3d channel:staff [bo]",
                "2025-12-12 09:00 extension.due 3d person:noor [bo]",
                "2025-12-14 09:00 extension.due 1d channel:staff [bo]",
                "2025-12-14 09:00 extension.due 1d person:noor [bo]",
                "2025-12-15 09:00 extension.due 0 channel:staff [bo]",
                "2025-12-15 09:00 extension.due 0 person:noor [bo]",
            ],
            Rehearsed.Of("extension.due", From, To, Noor, Bo)
        );
    }

    [Fact]
    public void A_decision_counts_from_the_start_of_its_day()
    {
        var bo = Bo.With(extension: ExtensionDecision.Extend, decidedOn: "2025-12-14");

        Assert.Equal(
            [
                "2025-12-12 09:00 extension.due 3d channel:staff [bo]",
                "2025-12-12 09:00 extension.due 3d person:noor [bo]",
            ],
            Rehearsed.Of("extension.due", From, To, Noor, bo)
        );
    }

    [Fact]
    public void Where_nobody_is_undecided_nothing_is_sent() =>
        Assert.Empty(Rehearsed.Of("extension.opens", From, To, Noor, Decided("Bo", ExtensionDecision.End)));

    [Theory]
    [InlineData("noor@example.org")]
    [InlineData("NOOR@EXAMPLE.ORG")]
    [InlineData("Noor Haddad")]
    [InlineData("noor haddad")]
    public void A_mentor_is_found_by_address_or_full_name(string mentor) =>
        Assert.Contains(
            "2025-12-08 09:00 extension.opens 0 person:noor [bo]",
            Rehearsed.Of("extension.opens", From, To, Noor, Bo.With(mentor: mentor))
        );

    [Fact]
    public void A_mentor_may_be_a_member_of_staff() =>
        Assert.Contains(
            "2025-12-08 09:00 extension.opens 0 person:grace [bo]",
            Rehearsed.Of("extension.opens", From, To, A.Staff("Grace Mbeki"), Bo.With(mentor: "Grace Mbeki"))
        );

    [Theory]
    [InlineData("Noor Haddad")]
    [InlineData("Somebody Else")]
    [InlineData("else@example.org")]
    [InlineData("ada@example.org")]
    public void A_mentor_whom_nobody_or_two_people_fit_gets_nothing_and_staff_see_the_fellow(string mentor) =>
        Assert.Equal(
            ["2025-12-08 09:00 extension.opens 0 channel:staff [bo]"],
            Rehearsed.Of(
                "extension.opens",
                From,
                To,
                Noor,
                A.Staff("Noor Haddad").With(email: "noor2@example.org"),
                A.Applicant("Ada"),
                Bo.With(mentor: mentor)
            )
        );

    [Fact]
    public void A_mentor_far_away_is_not_woken_and_hears_in_time()
    {
        // 09:00 in Los Angeles is 22:30 in Kolkata: 08:00 there is 18:30 here.
        var inKolkata = Noor.With(zone: "Asia/Kolkata");

        Assert.Equal(
            [
                "2025-12-15 09:00 extension.due 0 channel:staff [bo]",
                "2025-12-15 18:30 extension.due 0 person:noor [bo]",
            ],
            Rehearsed.Of("extension.due", "2025-12-15T09:00:00-08:00", To, inKolkata, Bo)
        );
        // Decisions due at 17:00 are due at 06:30 there: 20:00 the evening before.
        var settings = Rehearsed.Settings(("Season:Stages:extension:Closes", "2025-12-15T17:00"));
        Assert.Equal(
            [
                "2025-12-15 06:30 extension.due 0 person:noor [bo]",
                "2025-12-15 09:00 extension.due 0 channel:staff [bo]",
            ],
            Rehearsed.Of("extension.due", settings, "2025-12-15T00:00:00-08:00", To, inKolkata, Bo)
        );
    }

    [Fact]
    public void Withdrawn_fellows_and_people_who_are_no_fellows_are_left_out() =>
        Assert.Empty(
            Rehearsed.Of(
                "extension.opens",
                From,
                To,
                Noor,
                Bo.With(status: StageStatus.Withdrawn),
                A.Applicant("Ada").With(mentor: "noor@example.org")
            )
        );

    [Fact]
    public void Decisions_are_announced_at_the_cut_off_to_each_fellow_by_day_and_to_staff_at_once() =>
        Assert.Equal(
            [
                "2025-12-15 23:59:59 extension.released 0 channel:staff [ada zoe]",
                "2025-12-16 00:00 extension.released 0 person:zoe [zoe]",
                "2025-12-16 08:00 extension.released 0 person:ada [ada]",
            ],
            Rehearsed.Of(
                "extension.released",
                From,
                To,
                Noor,
                Bo,
                Decided("Ada", ExtensionDecision.End),
                Decided("Zoe", ExtensionDecision.Extend, on: "2025-12-15").With(zone: "Europe/London"),
                Decided("May", ExtensionDecision.Extend, on: "2025-12-16"),
                Decided("Leah", ExtensionDecision.Extend).With(status: StageStatus.Withdrawn)
            )
        );

    [Fact]
    public void Staff_may_release_them_earlier() =>
        Assert.Equal(
            [
                "2025-12-11 10:00 extension.released 0 channel:staff [ada]",
                "2025-12-11 10:00 extension.released 0 person:ada [ada]",
            ],
            Rehearsed.Of(
                "extension.released",
                From,
                To,
                Decided("Ada", ExtensionDecision.End, on: "2025-12-10").With(releasedAt: "2025-12-11T10:00:00-08:00")
            )
        );

    [Fact]
    public void The_words_tell_the_decision_and_the_end_that_follows()
    {
        var zoe = Decided("Zoe", ExtensionDecision.Extend).With(zone: "Europe/London", endOn: "2025-12-17");

        Assert.Equal(
            "Your fellowship has been extended. Your last day is Friday 24 April 2026, 23:59 PDT (Saturday 25 April 2026, 07:59 BST). If you have questions, ask the staff or your mentor.",
            Rehearsed.Text("extension.released", "2025-12-16T00:00:00-08:00", To, zoe)
        );
        Assert.Equal(
            "Extension decisions are announced, to 1 fellow. Extended: Zoe Somebody. Not extended: nobody.",
            Rehearsed.Text("extension.released", From, "2025-12-16T00:00:00-08:00", zoe)
        );
        Assert.Equal(
            "1 fellow of yours still undecided: Bo Xu. Extension decisions are due by Monday 15 December 2025, 23:59 PST, 14 hours and 59 minutes from now. Tell me what you recommend, for example “I recommend extending Bo Xu”.",
            Rehearsed
                .Postings(Shipped.Settings, "2025-12-15T09:00:00-08:00", To, Noor, Bo)
                .Single(p => p.Line is { Rule: "extension.due", To: "person:noor@example.org" })
                .Line.Text
        );
    }
}
