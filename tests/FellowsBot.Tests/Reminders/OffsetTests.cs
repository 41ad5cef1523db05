using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Text;
using Offset = FellowsBot.Reminders.Offset;

namespace FellowsBot.Tests.Reminders;

/// <summary>How long before a deadline: calendar days at the same local time, or hours elapsed.</summary>
public class OffsetTests
{
    private static readonly DateTimeZone LosAngeles = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    [Theory]
    [InlineData("7d", "7d")]
    [InlineData(" 72H ", "72h")]
    [InlineData("0", "0")]
    [InlineData("365d", "365d")]
    [InlineData("8760h", "8760h")]
    public void Is_read_and_written(string text, string written)
    {
        Assert.True(Offset.TryParse(text, out var offset));
        Assert.Equal(written, offset.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("0d")]
    [InlineData("-1d")]
    [InlineData("366d")]
    [InlineData("8761h")]
    [InlineData("7 d")]
    [InlineData("7w")]
    [InlineData("99999d")]
    public void Anything_else_is_refused(string text) => Assert.False(Offset.TryParse(text, out _));

    [Theory]
    // Clocks go back on 2 November 2025 and forward on 9 March 2025.
    [InlineData("2025-11-02T17:00", "1d", "2025-11-01T17:00:00-07")]
    [InlineData("2025-11-02T17:00", "24h", "2025-11-01T18:00:00-07")]
    [InlineData("2025-03-09T17:00", "1d", "2025-03-08T17:00:00-08")]
    [InlineData("2025-03-09T17:00", "24h", "2025-03-08T16:00:00-08")]
    // 01:30 comes twice on 2 November: the first of the two.
    [InlineData("2025-11-03T01:30", "1d", "2025-11-02T01:30:00-07")]
    // 02:30 is skipped on 9 March: forward by the gap.
    [InlineData("2025-03-10T02:30", "1d", "2025-03-09T03:30:00-07")]
    [InlineData("2025-11-09T23:59:59", "7d", "2025-11-02T23:59:59-08")]
    public void Days_keep_the_local_time_and_hours_elapse(string deadline, string offset, string due)
    {
        Assert.True(Offset.TryParse(offset, out var before));

        Assert.Equal(due, Local(before.Before(At(deadline))));
    }

    [Fact]
    public void Nothing_before_a_deadline_in_the_second_of_two_hours_is_the_deadline()
    {
        var second = World.Moment("2025-11-02T01:30:00-08:00").InZone(LosAngeles);

        Assert.Equal(second.ToInstant(), Offset.None.Before(second));
    }

    [Fact]
    public void Every_deadline_whose_reminder_falls_due_in_a_stretch_is_within_reach() =>
        Assert.All(
            from zone in new[] { "America/Los_Angeles", "Europe/London", "Australia/Lord_Howe", "Antarctica/Troll" }
            from hour in Enumerable.Range(0, 24 * 300)
            select (zone, hour),
            x =>
            {
                var deadline = (World.Start + Duration.FromHours(x.hour)).InZone(DateTimeZoneProviders.Tzdb[x.zone]);
                var offset = Offset.Days(1 + x.hour % 20);
                var due = offset.Before(deadline);
                Assert.True(offset.Deadlines(new(due, due + Duration.Epsilon)).Contains(deadline.ToInstant()));
            }
        );

    private static ZonedDateTime At(string local) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture(local.Length > 16 ? "uuuu-MM-dd'T'HH:mm:ss" : "uuuu-MM-dd'T'HH:mm")
            .Parse(local)
            .Value.InZoneLeniently(LosAngeles);

    private static string Local(Instant at) =>
        OffsetDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH>")
            .Format(at.InZone(LosAngeles).ToOffsetDateTime());
}
