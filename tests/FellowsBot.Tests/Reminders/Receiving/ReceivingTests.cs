using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Receiving;

/// <summary>What people say about their own reminders, and what goes out after that.</summary>
public sealed class ReceivingTests
{
    private const string Ben = "ben@example.org";
    private const string Ada = "ada@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Ben's cut-off in the final stage is Wednesday 8 October at 15:00; three days before, he has had a reminder of it.</summary>
    private static async Task<(World World, Node Node)> RemindedAsync(string? zone = null)
    {
        var world = await World.WithAsync(
            A.Applicant("Ben Moss")
                .With(
                    zone: zone,
                    stage: StageId.Final,
                    status: StageStatus.Invited,
                    ownCutOff: "2025-10-08T15:00:00-07:00",
                    grantedAt: "2025-09-20T15:00:00-07:00"
                ),
            A.Applicant("Ada Okafor"),
            A.Staff("Cy Lane")
        );
        var node = new Node(world);
        await node.RoundAsync("2025-10-02T12:00:00-07:00");
        // In Tokyo it is seven in the morning: the reminder waits for eight.
        await node.RoundAsync(zone is null ? "2025-10-05T15:00:00-07:00" : "2025-10-05T16:00:00-07:00");
        Assert.Single(node.Platform.Got);
        return (world, node);
    }

    [Fact]
    public async Task What_was_put_off_comes_again_once_with_the_true_time_left()
    {
        var (world, node) = await RemindedAsync();
        await using var _ = world;
        await world.SayAsync("remind me again in two hours", Ben);
        await world.SayAsync("remind me again in two hours", Ben);

        await node.RoundAsync("2025-10-05T16:59:59-07:00");
        Assert.Single(node.Platform.Got);
        await node.RoundAsync("2025-10-05T17:00:00-07:00");
        await node.RoundAsync("2025-10-05T17:05:00-07:00");

        Assert.Equal(2, node.Platform.Got.Count);
        Assert.Contains("2 days and 22 hours from now", node.Platform.Texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_put_off_and_is_no_longer_so_does_not_come()
    {
        var (world, node) = await RemindedAsync();
        await using var _ = world;
        await world.SayAsync("snooze", Ben);
        await world.ChangeAsync(Ben, p => p with { Status = StageStatus.Submitted });

        await node.RoundAsync("2025-10-06T09:00:00-07:00");

        Assert.Single(node.Platform.Got, g => g.To is Destination.Direct);
        Assert.Contains("Suppressed: Ben Moss has submitted since", await world.StatesAsync("stage.due"));
        Assert.StartsWith(
            "That reminder is no longer so: you have submitted since.",
            (await world.SayAsync("snooze", Ben)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nine_tomorrow_is_nine_of_their_own_clock()
    {
        var (world, node) = await RemindedAsync("Asia/Tokyo");
        await using var _ = world;

        var heard = await world.SayAsync("snooze", Ben, at: "2025-10-06T10:00:00+09:00");

        Assert.Contains("Tuesday 7 October 2025, 09:00", heard.Text, StringComparison.Ordinal);
        Assert.NotNull(node);
    }

    [Fact]
    public async Task Done_stops_the_reminders_of_that_deadline_but_for_the_last()
    {
        var (world, node) = await RemindedAsync();
        await using var _ = world;
        var heard = await world.SayAsync("done", Ben);
        Assert.StartsWith(
            "I won't remind you of Final interviews again. Only the reminders stop: what you hand in, the staff have to record. The last one before the deadline, on Wednesday 8 October 2025, 12:00 PDT, still comes.",
            heard.Text,
            StringComparison.Ordinal
        );

        await node.RoundAsync("2025-10-07T15:00:00-07:00");
        await node.RoundAsync("2025-10-08T12:00:00-07:00");

        Assert.Equal(["Sent", "Suppressed: they said done", "Sent"], await world.StatesAsync("stage.due"));
    }

    [Fact]
    public async Task Muted_reminders_are_left_out_but_for_the_last_and_the_ledger_says_why()
    {
        var (world, node) = await RemindedAsync();
        await using var _ = world;
        await world.SayAsync("mute stage reminders", Ben);

        await node.RoundAsync("2025-10-07T15:00:00-07:00");
        await node.RoundAsync("2025-10-08T12:00:00-07:00");

        Assert.Equal(["Sent", "Suppressed: they muted it", "Sent"], await world.StatesAsync("stage.due"));
    }

    [Fact]
    public async Task What_was_muted_before_may_still_be_put_off()
    {
        var (world, node) = await RemindedAsync();
        await using var _ = world;
        await world.SayAsync("mute stage reminders", Ben);
        await world.SayAsync("remind me again in an hour", Ben);

        await node.RoundAsync("2025-10-05T16:00:00-07:00");

        Assert.Equal(2, node.Platform.Got.Count);
    }

    [Fact]
    public async Task The_buttons_speak_of_their_own_reminder_and_to_nobody_else()
    {
        var (world, node) = await RemindedAsync();
        await using var _ = world;
        var buttons = node.Platform.Got.Single().Message.Parts.OfType<Buttons>().Single().Items;
        Assert.Equal(["Snooze until tomorrow 9:00", "Done"], buttons.Select(b => b.Label));

        var put = await world.AskAsync(buttons[0].Says, Ben);
        var done = await world.AskAsync(buttons[1].Says, Ben);
        var others = await world.AskAsync(buttons[1].Says, Ada);

        Assert.Contains("Monday 6 October 2025, 09:00 PDT", put.Text, StringComparison.Ordinal);
        Assert.Equal((Outcome.Done, Outcome.Answered), (done.Outcome, others.Outcome));
    }

    [Fact]
    public async Task A_rehearsal_knows_what_is_muted_and_what_was_put_off()
    {
        var (world, _) = await RemindedAsync();
        await using var _1 = world;
        var rehearsals = new Rehearsals(world.Bot.Database, World.Settings.Reminders, World.Season);

        await world.SayAsync("remind me again tomorrow at 10:00", Ben);
        Assert.Equal(["3d 10:00", "1d 15:00", "3h 12:00"], await LinesAsync());
        await world.SayAsync("mute stage reminders", Ben);
        Assert.Equal(["3h 12:00"], await LinesAsync());

        async Task<IReadOnlyList<string>> LinesAsync() =>
            [
                .. (
                    await rehearsals.RunAsync(
                        world.Clock.GetCurrentInstant() + NodaTime.Duration.FromSeconds(1),
                        World.Moment("2025-10-09T00:00:00-07:00"),
                        Cancel
                    )
                )
                    .Where(p => p.Line.Rule == "stage.due")
                    .Select(p => $"{p.Line.Offset} {p.Line.At[11..16]}"),
            ];
    }

    [Fact]
    public async Task Erasing_takes_the_mutes_along_and_they_are_named_among_what_is_stored()
    {
        var (world, _) = await RemindedAsync();
        await using var _1 = world;
        await world.SayAsync("mute stage reminders", Ben);
        Assert.Contains(
            "Reminders you muted: 1",
            (await world.SayAsync("what do you store about me?", Ben)).Text,
            StringComparison.Ordinal
        );

        var confirm = await world.CardAsync("erase Ben Moss", "cy@example.org");
        await world.SayAsync(confirm, "cy@example.org");

        Assert.Empty(await world.ReadAsync(db => Task.FromResult<IReadOnlyList<MuteRow>>([.. db.Mutes])));
    }

    [Theory]
    [InlineData("mute", "reminder.mute")]
    [InlineData("mute all reminders", "reminder.mute")]
    [InlineData("please stop sending me stage reminders", "reminder.mute")]
    [InlineData("turn off deadline reminders", "reminder.mute")]
    [InlineData("no more offer reminders please", "reminder.mute")]
    [InlineData("don't remind me about interviews", "reminder.mute")]
    [InlineData("mute the last day reminders", "reminder.mute")]
    [InlineData("stop reminding me of my offer", "reminder.mute")]
    [InlineData("unmute everything", "reminder.unmute")]
    [InlineData("turn on stage reminders", "reminder.unmute")]
    [InlineData("snooze this for 2 hours", "reminder.snooze")]
    [InlineData("snooze it until friday 10:00", "reminder.snooze")]
    [InlineData("can you remind me again later?", "reminder.snooze")]
    [InlineData("remind me on Monday", "reminder.snooze")]
    [InlineData("remind me of this tomorrow morning", "reminder.snooze")]
    [InlineData("That's done.", "reminder.done")]
    [InlineData("stop reminding me about this", "reminder.done")]
    [InlineData("don't remind me again", "reminder.done")]
    [InlineData("which reminders will I get?", "reminders.mine")]
    [InlineData("show my reminders", "reminders.mine")]
    public async Task Is_understood_in_many_words(string said, string intent)
    {
        var (world, _) = await RemindedAsync();
        await using var _1 = world;

        Assert.Equal(intent, (await world.AskAsync(said, Ben)).Intent);
    }

    [Theory]
    [InlineData("remind me when my offer expires")]
    [InlineData("remind me to call Ada tomorrow")]
    [InlineData("remind me what the stipend is")]
    [InlineData("remind me of the deadline for the interview")]
    [InlineData("is the interview done?")]
    [InlineData("stop the weekly reminder")]
    [InlineData("resume the weekly reminder")]
    public async Task Other_wishes_are_not_taken_for_it(string said)
    {
        var (world, _) = await RemindedAsync();
        await using var _1 = world;

        Assert.DoesNotContain("reminder", (await world.AskAsync(said, Ben)).Intent, StringComparison.Ordinal);
    }
}
