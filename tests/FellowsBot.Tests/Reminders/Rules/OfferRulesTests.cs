using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rules;

/// <summary>`offer.near`, `offer.near.person` and `offer.lapsed`.</summary>
public class OfferRulesTests
{
    private const string From = "2025-09-01T00:00:00-07:00";
    private const string To = "2025-12-01T00:00:00-08:00";

    private static Person Offered(string name, string deadline, string? sent = null) =>
        A.Applicant(name).With(stage: StageId.Offer, offer: OfferStatus.Open, offerSent: sent, offerDeadline: deadline);

    [Fact]
    public void Staff_hear_72_24_and_4_hours_before_whatever_the_hour_and_the_person_72_and_24()
    {
        // Clocks go back on 2 November: 72 hours elapsed are 18:00 three days before.
        var ada = Offered("Ada", "2025-11-02T17:00:00-08:00");

        Assert.Equal(
            [
                "2025-10-30 18:00 offer.near 72h channel:staff [ada]",
                "2025-11-01 18:00 offer.near 24h channel:staff [ada]",
                "2025-11-02 13:00 offer.near 4h channel:staff [ada]",
            ],
            Rehearsed.Of("offer.near", From, To, ada)
        );
        Assert.Equal(
            [
                "2025-10-30 18:00 offer.near.person 72h person:ada [ada]",
                "2025-11-01 18:00 offer.near.person 24h person:ada [ada]",
            ],
            Rehearsed.Of("offer.near.person", From, To, ada)
        );
        Assert.Equal(
            ["2025-11-02 17:00 offer.lapsed 0 channel:staff [ada]", "2025-11-02 17:00 offer.lapsed 0 person:ada [ada]"],
            Rehearsed.Of("offer.lapsed", From, To, ada)
        );
    }

    [Fact]
    public void By_night_the_person_waits_until_eight_and_staff_do_not()
    {
        var owen = Offered("Owen", "2025-10-03T23:30:00+01:00").With(zone: "Europe/London");

        Assert.Equal(
            [
                "2025-09-30 15:30 offer.near 72h channel:staff [owen]",
                "2025-10-02 15:30 offer.near 24h channel:staff [owen]",
                "2025-10-03 11:30 offer.near 4h channel:staff [owen]",
            ],
            Rehearsed.Of("offer.near", From, To, owen)
        );
        Assert.Equal(
            [
                "2025-10-01 00:00 offer.near.person 72h person:owen [owen]",
                "2025-10-03 00:00 offer.near.person 24h person:owen [owen]",
            ],
            Rehearsed.Of("offer.near.person", From, To, owen)
        );
        Assert.Equal(
            [
                "2025-10-03 15:30 offer.lapsed 0 channel:staff [owen]",
                "2025-10-04 00:00 offer.lapsed 0 person:owen [owen]",
            ],
            Rehearsed.Of("offer.lapsed", From, To, owen)
        );
    }

    [Fact]
    public void An_offer_is_there_from_when_it_is_sent()
    {
        // 72 hours before is the day before it is sent.
        var ada = Offered("Ada", "2025-10-10T12:00:00-07:00", sent: "2025-10-08T12:00:00-07:00");

        Assert.Equal(
            [
                "2025-10-09 12:00 offer.near 24h channel:staff [ada]",
                "2025-10-10 08:00 offer.near 4h channel:staff [ada]",
            ],
            Rehearsed.Of("offer.near", From, To, ada)
        );
        Assert.Equal(
            ["2025-10-09 12:00 offer.near.person 24h person:ada [ada]"],
            Rehearsed.Of("offer.near.person", From, To, ada)
        );
    }

    [Fact]
    public void An_offer_whose_status_is_not_recorded_is_open() =>
        Assert.Equal(
            2,
            Rehearsed
                .Of("offer.lapsed", From, To, A.Applicant("Ada").With(offerSent: "2025-10-01T12:00:00-07:00"))
                .Count
        );

    [Theory]
    [InlineData(OfferStatus.Accepted)]
    [InlineData(OfferStatus.Declined)]
    [InlineData(OfferStatus.Lapsed)]
    public void An_offer_that_is_settled_is_not_spoken_of(OfferStatus status)
    {
        var ada = Offered("Ada", "2025-10-10T12:00:00-07:00").With(offer: status);

        Assert.Empty(Rehearsed.Of("offer.near", From, To, ada));
        Assert.Empty(Rehearsed.Of("offer.near.person", From, To, ada));
        Assert.Empty(Rehearsed.Of("offer.lapsed", From, To, ada));
    }

    [Fact]
    public void Whoever_withdrew_gets_nothing_and_is_listed_nowhere()
    {
        var ada = Offered("Ada", "2025-10-10T12:00:00-07:00").With(status: StageStatus.Withdrawn);

        Assert.Empty(Rehearsed.Of("offer.near", From, To, ada));
        Assert.Empty(Rehearsed.Of("offer.lapsed", From, To, ada));
    }

    [Fact]
    public void Offers_that_share_a_moment_are_one_line_and_two_offsets_are_two() =>
        Assert.Equal(
            [
                "2025-10-10 12:00 offer.near 24h channel:staff [may]",
                "2025-10-10 12:00 offer.near 72h channel:staff [ada zoe]",
            ],
            Rehearsed
                .Of(
                    "offer.near",
                    "2025-10-10T12:00:00-07:00",
                    "2025-10-10T12:00:01-07:00",
                    Offered("Zoe", "2025-10-13T12:00:00-07:00"),
                    Offered("Ada", "2025-10-13T12:00:00-07:00"),
                    Offered("May", "2025-10-11T12:00:00-07:00")
                )
                .Order()
        );

    [Fact]
    public void The_words_name_whose_offer_until_when_on_both_clocks_and_how_long_that_is()
    {
        var owen = Offered("Owen", "2025-10-03T23:30:00+01:00").With(zone: "Europe/London");

        Assert.Equal(
            "Owen Somebody's offer runs out on Friday 3 October 2025, 23:30 BST (Friday 3 October 2025, 15:30 PDT), 4 hours from now. You can give more time, or mark it accepted or declined.",
            Rehearsed.Text("offer.near", "2025-10-03T09:00:00-07:00", To, owen)
        );
        Assert.Equal(
            "Your offer stands until Friday 3 October 2025, 23:30 BST (Friday 3 October 2025, 15:30 PDT), 15 hours and 30 minutes from now. Tell me whether you accept or decline it; if you need more time, ask me before then.",
            Rehearsed.Text("offer.near.person", "2025-10-02T09:00:00-07:00", To, owen)
        );
        Assert.Equal(
            "Your offer has lapsed: it stood until Friday 3 October 2025, 23:30 BST (Friday 3 October 2025, 15:30 PDT). If you still want the place, tell the staff as soon as you can.",
            Rehearsed.Text("offer.lapsed", "2025-10-03T23:00:00-07:00", To, owen)
        );
    }
}
