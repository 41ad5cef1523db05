using FellowsBot.Hosting.Schedules;
using FellowsBot.Programme.Schedules;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Programme.Schedules;

/// <summary>When a schedule comes, also on the days on which the clocks move, and held against the scheduler's own reading of the rule.</summary>
public sealed class TimetableTests
{
    private const string Pacific = "America/Los_Angeles";

    [Theory]
    // In Los Angeles 02:30 does not exist on 8 March 2026, and 01:30 comes twice on 2 November 2025.
    [InlineData("2026-03-07T02:30", "FREQ=DAILY", "2026-03-07T10:30:00Z 2026-03-08T10:30:00Z 2026-03-09T09:30:00Z")]
    [InlineData("2025-11-01T01:30", "FREQ=DAILY", "2025-11-01T08:30:00Z 2025-11-02T08:30:00Z 2025-11-03T09:30:00Z")]
    [InlineData("2026-03-08T02:30", null, "2026-03-08T10:30:00Z")]
    [InlineData("2025-11-02T01:30", null, "2025-11-02T08:30:00Z")]
    // The local hour stays the same across the change of the clocks.
    [InlineData(
        "2025-10-27T09:00",
        "FREQ=WEEKLY;BYDAY=MO",
        "2025-10-27T16:00:00Z 2025-11-03T17:00:00Z 2025-11-10T17:00:00Z"
    )]
    [InlineData(
        "2025-10-03T16:00",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
        "2025-10-03T23:00:00Z 2025-10-17T23:00:00Z 2025-10-31T23:00:00Z"
    )]
    [InlineData(
        "2026-01-31T09:00",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "2026-01-31T17:00:00Z 2026-03-31T16:00:00Z 2026-05-31T16:00:00Z"
    )]
    [InlineData(
        "2025-10-31T09:00",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "2025-10-31T16:00:00Z 2025-11-30T17:00:00Z 2025-12-31T17:00:00Z"
    )]
    public void Comes_at_the_local_hour(string first, string? rule, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Of(first, rule).Coming(Local(first).InUtc().ToInstant() - Duration.FromDays(1), 3, QuietCalendar.None)
            )
        );

    [Fact]
    public void The_last_day_is_part_of_it_and_the_next_is_not()
    {
        var daily = Of("2025-12-17T09:00", "FREQ=DAILY;UNTIL=20251220T075959Z");

        Assert.Equal(3, daily.Coming(Instant.FromUtc(2025, 12, 1, 0, 0), 9, QuietCalendar.None).Count);
        Assert.Empty(daily.Coming(Instant.FromUtc(2025, 12, 20, 8, 0), 9, QuietCalendar.None));
    }

    [Fact]
    public void A_quiet_day_is_left_out_or_moved_to_the_next_working_day()
    {
        var christmas = new QuietDays(new LocalDate(2025, 12, 24), new LocalDate(2025, 12, 26), "Christmas");
        var wednesdays = Of("2025-12-17T09:00", "FREQ=WEEKLY;BYDAY=WE");
        var from = Instant.FromUtc(2025, 12, 18, 0, 0);

        Assert.Equal(
            "2025-12-31T17:00:00Z",
            $"{wednesdays.Coming(from, 1, new QuietCalendar([christmas], OnQuietDays.Skip))[0]}"
        );
        // Friday the 26th is quiet as well, and then it is the weekend.
        Assert.Equal(
            "2025-12-29T17:00:00Z",
            $"{wednesdays.Coming(from, 1, new QuietCalendar([christmas], OnQuietDays.Next))[0]}"
        );
    }

    [Fact]
    public void Turns_that_move_onto_one_day_are_one()
    {
        var quiet = new QuietCalendar(
            [new QuietDays(new LocalDate(2025, 11, 27), new LocalDate(2025, 11, 27))],
            OnQuietDays.Next
        );
        var daily = Of("2025-11-26T09:00", "FREQ=DAILY");

        Assert.Equal(
            ["2025-11-26T17:00:00Z", "2025-11-28T17:00:00Z", "2025-11-29T17:00:00Z"],
            daily.Coming(Instant.FromUtc(2025, 11, 26, 0, 0), 3, quiet).Select(at => $"{at}")
        );
    }

    [Theory]
    [InlineData("2025-10-06T09:00", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("2025-10-03T16:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")]
    [InlineData("2025-10-06T09:00", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH")]
    [InlineData("2025-10-01T17:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("2025-10-06T10:00", "FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("2025-10-31T15:00", "FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("2025-10-29T15:00", "FREQ=MONTHLY;BYDAY=5WE")]
    [InlineData("2025-10-31T09:00", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("2025-10-15T08:00", "FREQ=MONTHLY;BYMONTHDAY=15")]
    [InlineData("2025-10-31T08:00", "FREQ=MONTHLY;BYMONTHDAY=31")]
    [InlineData("2025-10-01T09:00", "FREQ=DAILY;UNTIL=20251220T075959Z")]
    [InlineData("2026-01-01T09:00", "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1;BYHOUR=9,17")]
    public void The_scheduler_reads_the_rule_as_the_agenda_does(string first, string rule)
    {
        var when = Of(first, rule);
        var trigger = ChatTriggers.Trigger("x", when);
        var (fires, at) = (
            new List<Instant>(),
            when.First.InZoneLeniently(when.ZoneOf).ToDateTimeOffset().AddSeconds(-1)
        );
        while (fires.Count < 20 && trigger.GetFireTimeAfter(at) is { } next)
        {
            (at, _) = (next, 0);
            fires.Add(Instant.FromDateTimeOffset(next));
        }

        Assert.Equal(when.Coming(Instant.FromUtc(2025, 9, 1, 0, 0), 20, QuietCalendar.None), fires);
    }

    [Theory]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("FREQ=MONTHLY;BYMONTH=1,4;BYMONTHDAY=-1;BYHOUR=9,17;UNTIL=20251220T075959Z")]
    public void A_rule_is_written_as_it_was_read(string rule) => Assert.Equal(rule, Recurrence.Read(rule).Text);

    private static LocalDateTime Local(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;

    private static Timetable Of(string first, string? rule) => new(Local(first), Pacific, rule);
}
