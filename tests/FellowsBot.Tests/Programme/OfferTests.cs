using CsCheck;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Programme;

public class OfferTests
{
    /// <summary>Sent and due as the person's own clock shows them, with the offset that tells doubled hours apart.</summary>
    [Theory]
    [InlineData("Europe/London", "2025-10-22T23:30:00+01:00", "2025-10-29T23:30:00Z")]
    [InlineData("Europe/London", "2025-10-19T01:30:00+01:00", "2025-10-26T01:30:00+01:00")] // doubled: the first
    [InlineData("Europe/London", "2025-03-23T01:30:00Z", "2025-03-30T02:30:00+01:00")] // skipped: on by the gap
    [InlineData("America/Los_Angeles", "2025-10-30T15:00:00-07:00", "2025-11-06T15:00:00-08:00")]
    [InlineData("America/Los_Angeles", "2025-10-26T01:30:00-07:00", "2025-11-02T01:30:00-07:00")] // doubled: the first
    [InlineData("America/Los_Angeles", "2026-03-01T02:30:00-08:00", "2026-03-08T03:30:00-07:00")] // skipped: on by the gap
    [InlineData("Australia/Sydney", "2025-09-28T02:15:00+10:00", "2025-10-05T03:15:00+11:00")] // skipped: on by the gap
    [InlineData("Australia/Sydney", "2025-10-01T09:00:00+10:00", "2025-10-08T09:00:00+11:00")]
    [InlineData("Pacific/Kiritimati", "2025-10-26T23:30:00+14:00", "2025-11-02T23:30:00+14:00")]
    [InlineData("Australia/Lord_Howe", "2025-09-28T02:10:00+10:30", "2025-10-05T02:40:00+11:00")] // a gap of half an hour
    public void It_runs_out_a_week_after_its_sending_at_the_same_local_time(string zone, string sent, string due) =>
        Assert.Equal(Moment(due), Offer.DefaultDeadline(Moment(sent), 7, DateTimeZoneProviders.Tzdb[zone]));

    [Fact]
    public void Whatever_the_zone_it_shows_the_same_time_of_day_or_one_moved_on_by_a_gap() =>
        Gen.Select(AnyZone, AnyMoment, Gen.Int[1, 60])
            .Sample(
                (zone, sent, days) =>
                {
                    var wanted = sent.InZone(zone).LocalDateTime.PlusDays(days);
                    var due = Offer.DefaultDeadline(sent, days, zone);
                    var map = zone.MapLocal(wanted);
                    var expected =
                        map.Count > 0
                            ? map.First().ToInstant()
                            : wanted.WithOffset(map.EarlyInterval.WallOffset).ToInstant();
                    return due == expected && due > sent;
                }
            );

    [Theory]
    [InlineData(OfferStatus.Open, -1, OfferState.Open)]
    [InlineData(OfferStatus.Open, 0, OfferState.Lapsed)]
    [InlineData(OfferStatus.Open, 1, OfferState.Lapsed)]
    [InlineData(OfferStatus.Accepted, 1, OfferState.Accepted)]
    [InlineData(OfferStatus.Declined, 1, OfferState.Declined)]
    [InlineData(OfferStatus.Lapsed, -1, OfferState.Lapsed)]
    public void An_open_one_lapses_at_its_deadline_and_an_answered_one_never_does(
        OfferStatus recorded,
        int secondsAfter,
        OfferState expected
    )
    {
        var at = Moment("2025-10-07T15:00:00-07:00");
        var offer = new Offer(null, new Deadline(at, Shipped.Season.Zone, new DeadlineReason.SetForOffer()), recorded);

        Assert.Equal(expected, offer.StateAt(at + Duration.FromSeconds(secondsAfter)));
    }

    [Fact]
    public void One_without_a_known_deadline_stays_open() =>
        Assert.Equal(
            OfferState.Open,
            new Offer(null, null, OfferStatus.Open).StateAt(Instant.FromUtc(2099, 1, 1, 0, 0))
        );

    private static readonly IReadOnlyList<string> ZoneIds = [.. DateTimeZoneProviders.Tzdb.Ids];

    private static readonly Gen<DateTimeZone> AnyZone = Gen.Int[0, ZoneIds.Count - 1]
        .Select(i => DateTimeZoneProviders.Tzdb[ZoneIds[i]]);

    private static readonly Gen<Instant> AnyMoment = Gen.Long[
            Instant.FromUtc(2024, 1, 1, 0, 0).ToUnixTimeSeconds(),
            Instant.FromUtc(2028, 1, 1, 0, 0).ToUnixTimeSeconds()
        ]
        .Select(Instant.FromUnixTimeSeconds);

    private static Instant Moment(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();
}
