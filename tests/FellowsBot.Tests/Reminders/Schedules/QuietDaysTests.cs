using FellowsBot.Conversation;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Schedules;

/// <summary>Holidays of the settings: schedules go by them, reminders of deadlines do not.</summary>
public sealed class QuietDaysTests
{
    private const string Thursdays = "every Thursday at 9 remind #fellows to post their update";

    [Theory]
    [InlineData("skip", "2025-11-20 2025-12-04", "Thursday 27 November 2025 (Thanksgiving) is left out")]
    [InlineData(
        "next",
        "2025-11-20 2025-12-01 2025-12-04",
        "Thursday 27 November 2025 (Thanksgiving) is moved to the next working day"
    )]
    public async Task A_turn_on_a_quiet_day_is_left_out_or_moved(string then, string days, string said)
    {
        var settings = Rehearsed.Settings(
            ("Reminders:QuietDays:0", "2025-11-27/2025-11-28 Thanksgiving"),
            ("Reminders:OnQuietDays", then)
        );
        await using var world = await World.SampleAsync(settings);
        world.MoveTo("2025-11-19T09:00:00-08:00");
        await world.ScheduledAsync(Thursdays);

        var rehearsals = new Rehearsals(world.Bot.Database, settings.Reminders, World.Season);
        var postings = await rehearsals.RunAsync(
            World.Moment("2025-11-19T09:00:00-08:00"),
            World.Moment("2025-12-06T00:00:00-08:00"),
            TestContext.Current.CancellationToken
        );
        var shown = await world.AskAsync("show schedule post-their-update", StaffRoom.Grace);

        Assert.Equal(
            days.Split(' '),
            postings.Where(p => p.Line.Rule == "schedule.post-their-update").Select(p => p.Line.At[..10])
        );
        Assert.Contains(said, shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_post_on_a_quiet_day_is_not_made()
    {
        await using var world = await World.SampleAsync(
            Rehearsed.Settings(("Reminders:QuietDays:0", "2025-11-27 Thanksgiving"))
        );

        var refused = await world.AskAsync("on 27 November at 9 tell fellows that all is well", StaffRoom.Grace);

        Assert.Equal(
            (
                Outcome.Answered,
                "Thursday 27 November 2025 is a quiet day (Thanksgiving), on which I post no schedules. Name another day. Nothing has changed."
            ),
            (refused.Outcome, refused.Text)
        );
    }
}
