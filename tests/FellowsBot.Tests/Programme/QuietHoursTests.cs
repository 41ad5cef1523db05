using CsCheck;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Programme;

/// <summary>Nobody is written to from 21:00 to 08:00 of their own clock.</summary>
public class QuietHoursTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Theory]
    [InlineData("2025-07-01T20:59:59+01:00", "2025-07-01T20:59:59+01:00")]
    [InlineData("2025-07-01T21:00:00+01:00", "2025-07-02T08:00:00+01:00")]
    [InlineData("2025-07-01T23:59:59+01:00", "2025-07-02T08:00:00+01:00")]
    [InlineData("2025-07-02T00:00:00+01:00", "2025-07-02T08:00:00+01:00")]
    [InlineData("2025-07-02T07:59:59+01:00", "2025-07-02T08:00:00+01:00")]
    [InlineData("2025-07-02T08:00:00+01:00", "2025-07-02T08:00:00+01:00")]
    public void What_falls_due_then_waits_until_eight(string due, string at) =>
        Assert.Equal(World.Moment(at), QuietHours.Post(World.Moment(due), London, null));

    [Theory]
    // A deadline before 09:00 that morning: 20:00 the evening before.
    [InlineData("2025-07-02T05:00:00+01:00", "2025-07-02T08:59:59+01:00", "2025-07-01T20:00:00+01:00")]
    [InlineData("2025-07-02T05:00:00+01:00", "2025-07-02T09:00:00+01:00", "2025-07-02T08:00:00+01:00")]
    [InlineData("2025-07-01T21:00:00+01:00", "2025-07-02T00:30:00+01:00", "2025-07-01T20:00:00+01:00")]
    [InlineData("2025-07-01T21:00:00+01:00", "2025-07-01T23:30:00+01:00", "2025-07-01T20:00:00+01:00")]
    [InlineData("2025-07-01T22:00:00+01:00", "2025-07-02T12:00:00+01:00", "2025-07-02T08:00:00+01:00")]
    // One that falls due by day is not moved, however soon the deadline.
    [InlineData("2025-07-02T08:00:00+01:00", "2025-07-02T08:30:00+01:00", "2025-07-02T08:00:00+01:00")]
    [InlineData("2025-07-01T20:30:00+01:00", "2025-07-01T23:30:00+01:00", "2025-07-01T20:30:00+01:00")]
    public void A_reminder_that_would_come_too_late_goes_out_the_evening_before(
        string due,
        string deadline,
        string at
    ) => Assert.Equal(World.Moment(at), QuietHours.Post(World.Moment(due), London, World.Moment(deadline)));

    [Theory]
    // The night of 25 to 26 October 2025 is an hour longer, that of 29 to 30 March an hour shorter.
    [InlineData("2025-10-25T22:00:00+01:00", "2025-10-26T08:00:00+00:00")]
    [InlineData("2025-03-29T22:00:00+00:00", "2025-03-30T08:00:00+01:00")]
    public void Eight_is_eight_after_the_clocks_have_changed(string due, string at) =>
        Assert.Equal(World.Moment(at), QuietHours.Post(World.Moment(due), London, null));

    [Fact]
    public void Never_posts_by_night_nor_far_from_when_it_fell_due() =>
        Gen.Select(Gen.Int[0, 30_000_000], Gen.Int[-1, 100_000], Gen.Int[0, DateTimeZoneProviders.Tzdb.Ids.Count - 1])
            .Sample(
                (seconds, left, zoneIndex) =>
                {
                    var zone = DateTimeZoneProviders.Tzdb[DateTimeZoneProviders.Tzdb.Ids[zoneIndex]];
                    var due = World.Start + Duration.FromSeconds(seconds);
                    var deadline = left < 0 ? (Instant?)null : due + Duration.FromSeconds(left);

                    var at = QuietHours.Post(due, zone, deadline);

                    var hour = at.InZone(zone).Hour;
                    return hour is >= 8 and < 21
                        && at - due <= QuietHours.Farthest
                        && due - at <= QuietHours.Farthest
                        && (deadline is null || at == due || at < deadline);
                },
                iter: 20_000
            );
}
