using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Schedules;

/// <summary>Schedules made in chat, as they are posted: once, at their time, to those whom they are for by then.</summary>
public sealed class MadeInChatTests
{
    private const string Update = "every Monday at 9 remind #fellows to post their update";
    private const string Rule = "schedule.post-their-update";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(World World, Node Node)> StartedAsync(string said)
    {
        var world = await World.SampleAsync();
        var node = new Node(world);
        await node.RoundAsync("2025-10-01T09:00:00-07:00");
        await world.ScheduledAsync(said);
        return (world, node);
    }

    private static IEnumerable<string> Posted(Node node, string text) =>
        node.Platform.Got.Where(g => g.Text.Contains(text, StringComparison.Ordinal)).Select(g => $"{g.To}");

    [Fact]
    public async Task Comes_at_its_time_and_once_on_two_nodes()
    {
        var (world, node) = await StartedAsync(Update);
        await using var _ = world;
        var other = new Node(world, node.Platform);

        await node.RoundAsync("2025-10-06T08:59:59-07:00");
        Assert.Empty(Posted(node, "post your update"));
        world.MoveTo("2025-10-06T09:00:00-07:00");
        await Task.WhenAll(node.RoundAsync(), other.RoundAsync());
        await node.RoundAsync("2025-10-06T09:00:15-07:00");

        Assert.Single(Posted(node, "Reminder: post your update."));
        Assert.Equal(["Sent"], await world.StatesAsync(Rule));
        await node.RoundAsync("2025-10-13T09:00:00-07:00");
        Assert.Equal(["Sent", "Sent"], await world.StatesAsync(Rule));
    }

    [Fact]
    public async Task Goes_on_when_its_owner_has_left()
    {
        var (world, node) = await StartedAsync(Update);
        await using var _ = world;
        await world.ChangeAsync(
            "grace@example.org",
            p => p with { Role = Role.Mentor, Status = StageStatus.Withdrawn }
        );

        await node.RoundAsync("2025-10-06T09:00:00-07:00");

        Assert.Equal(["Sent"], await world.StatesAsync(Rule));
        var list = await world.AskAsync("list schedules", StaffRoom.Priya);
        Assert.Contains("Grace Mbeki", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rests_while_it_is_paused()
    {
        var (world, node) = await StartedAsync(Update);
        await using var _ = world;
        await world.ScheduledAsync("pause post-their-update until 20 October");

        await node.RoundAsync("2025-10-06T09:00:00-07:00");
        await node.RoundAsync("2025-10-13T09:00:00-07:00");
        Assert.Empty(await world.StatesAsync(Rule));
        await node.RoundAsync("2025-10-20T09:00:00-07:00");

        Assert.Equal(["Sent"], await world.StatesAsync(Rule));
    }

    [Theory]
    [InlineData("remove post-their-update", "the schedule has been removed since")]
    [InlineData("pause post-their-update", null)]
    [InlineData("move post-their-update to Tuesdays at 10", "the schedule has been changed since")]
    public async Task What_waits_is_looked_at_once_more(string said, string? why)
    {
        var (world, node) = await StartedAsync(Update);
        await using var _ = world;
        await node.EnterAsync("2025-10-06T09:00:00-07:00");
        world.MoveTo("2025-10-06T09:01:00-07:00");
        await world.ScheduledAsync(said);

        await node.RoundAsync();

        // A pause begins when it is asked for; what was due before is not held back by it.
        Assert.Equal([why is null ? "Sent" : $"Suppressed: {why}"], await world.StatesAsync(Rule));
    }

    [Theory]
    [InlineData("2025-10-06T20:00:00-07:00", "Late")]
    [InlineData("2025-10-06T21:00:00-07:00", "Suppressed: it is too late for it to be of use")]
    public async Task After_downtime_it_is_of_use_for_twelve_hours(string at, string state)
    {
        var (world, node) = await StartedAsync(Update);
        await using var _ = world;

        await node.RoundAsync(at);

        Assert.Equal([state], await world.StatesAsync(Rule));
    }

    [Fact]
    public async Task Of_several_that_were_missed_only_the_last_is_posted()
    {
        var (world, node) = await StartedAsync("every day at 9 remind #fellows to post their update");
        await using var _ = world;

        await node.RoundAsync("2025-10-04T12:00:00-07:00");

        Assert.Equal(
            [
                "Suppressed: it is too late for it to be of use",
                "Suppressed: it is too late for it to be of use",
                "Late",
            ],
            await world.StatesAsync(Rule)
        );
    }

    [Fact]
    public async Task What_somebody_reminds_themselves_of_reaches_them_alone_and_at_the_hour_they_named()
    {
        var (world, node) = await StartedAsync("remind me tomorrow at 7:30 to chase the references");
        await using var _ = world;

        await node.RoundAsync("2025-10-02T07:29:59-07:00");
        Assert.Empty(Posted(node, "chase the references"));
        await node.RoundAsync("2025-10-02T07:30:00-07:00");
        await node.RoundAsync("2025-10-03T07:30:00-07:00");

        var grace = await world.PersonAsync(StaffRoom.Grace);
        Assert.Contains(
            $"PersonId = {grace.Id},",
            Assert.Single(Posted(node, "Reminder: chase the references.")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("noor@example.org")]
    [InlineData("bo@example.org")]
    public async Task Who_is_not_staff_makes_no_schedule_for_themselves(string who)
    {
        await using var world = await World.SampleAsync();

        var reply = await world.AskAsync("remind me tomorrow at 9 to write to my mentor", who);

        Assert.NotEqual(Outcome.Proposed, reply.Outcome);
    }

    [Fact]
    public async Task A_group_is_whoever_belongs_to_it_by_then_each_after_quiet_hours()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Ada Okafor").With(stage: StageId.Assessment, status: StageStatus.Submitted),
            A.Applicant("Ben Moss").With(stage: StageId.Assessment, status: StageStatus.Submitted),
            A.Applicant("Cora Lund")
                .With(stage: StageId.Assessment, status: StageStatus.Submitted, zone: "Europe/London"),
            A.Applicant("Dov Katz").With(stage: StageId.Assessment, status: StageStatus.Rejected),
            A.Applicant("Eve Stone").With(stage: StageId.Interview, status: StageStatus.Submitted)
        );
        var node = await new Node(world).RoundAsync("2025-10-01T09:00:00-07:00");
        await world.ScheduledAsync("tomorrow at 14:00 tell applicants in assessment: results come on Friday");
        await world.ChangeAsync("ben@example.org", p => p with { Status = StageStatus.Withdrawn });

        await node.RoundAsync("2025-10-02T14:00:00-07:00");
        Assert.Single(Posted(node, "results come on Friday"));
        // 14:00 in Los Angeles is 22:00 in London.
        await node.RoundAsync("2025-10-03T08:00:00+01:00");

        Assert.Equal(2, Posted(node, "results come on Friday").Count());
        Assert.Equal(["Sent", "Sent"], await world.StatesAsync("schedule.results-come"));
    }

    [Fact]
    public async Task Who_leaves_the_group_meanwhile_gets_nothing()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Ada Okafor").With(stage: StageId.Assessment, status: StageStatus.Submitted)
        );
        var node = await new Node(world).RoundAsync("2025-10-01T09:00:00-07:00");
        await world.ScheduledAsync("tomorrow at 14:00 tell applicants in assessment: hello all");
        await node.EnterAsync("2025-10-02T14:00:00-07:00");
        await world.ChangeAsync("ada@example.org", p => p with { Stage = StageId.Interview });

        await node.RoundAsync();

        Assert.Equal(
            ["Suppressed: Ada Okafor is no longer among those whom it is for"],
            await world.StatesAsync("schedule.hello-all")
        );
    }

    [Fact]
    public async Task What_somebody_typed_stays_as_it_is()
    {
        var (world, node) = await StartedAsync("every Monday at 9 tell fellows: Hi <!channel> *all* {name}");
        await using var _ = world;

        await node.RoundAsync("2025-10-06T09:00:00-07:00");

        Assert.Single(Posted(node, "Hi <!channel> *all* {name}"));
    }

    [Fact]
    public async Task A_test_goes_to_the_asker_alone()
    {
        await using var world = await World.SampleAsync();
        var node = new Node(world);
        await node.RoundAsync("2025-10-01T23:00:00-07:00");
        await world.AskAsync(Update, StaffRoom.Grace, conversation: "c");
        await world.AskAsync("test it to me", StaffRoom.Grace, conversation: "c");

        await node.RoundAsync();

        var got = Assert.Single(node.Platform.Got, g => g.Text.Contains("This is a test", StringComparison.Ordinal));
        Assert.Equal(
            (await world.PersonAsync("grace@example.org")).Id,
            Assert.IsType<Destination.Direct>(got.To).PersonId
        );
        Assert.Contains("Reminder: post your update.", got.Text, StringComparison.Ordinal);
        Assert.Empty(await world.SchedulesAsync());
    }

    [Fact]
    public async Task Is_part_of_a_rehearsal()
    {
        var (world, _) = await StartedAsync(Update);
        await using var w = world;
        await world.ScheduledAsync("on 12 December at 14:00 tell fellows that it is over");

        Assert.Equal(
            [
                """{"at":"2025-10-27T09:00:00-07:00","rule":"schedule.post-their-update","offset":"0","to":"channel:fellows","about":[],"text":"Reminder: post your update."}""",
                """{"at":"2025-11-03T09:00:00-08:00","rule":"schedule.post-their-update","offset":"0","to":"channel:fellows","about":[],"text":"Reminder: post your update."}""",
            ],
            await LinesAsync(world, "2025-10-26T00:00:00-07:00", "2025-11-08T00:00:00-08:00")
        );
        Assert.Equal(
            [
                """{"at":"2025-12-12T14:00:00-08:00","rule":"schedule.it-over","offset":"0","to":"channel:fellows","about":[],"text":"It is over."}""",
            ],
            await LinesAsync(world, "2025-12-12T00:00:00-08:00", "2025-12-13T00:00:00-08:00")
        );
    }

    [Fact]
    public async Task The_next_reminder_may_be_a_schedule()
    {
        var (world, node) = await StartedAsync("in 10 minutes tell staff: hello all");
        await using var _ = world;

        Assert.Equal(World.Start + Duration.FromMinutes(10), await world.Bot.Rounds.NextAsync(World.Start, Cancel));
        await node.RoundAsync("2025-10-01T09:10:00-07:00");
        Assert.Single(Posted(node, "hello all"));
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(World world, string from, string to)
    {
        var rehearsals = new Rehearsals(world.Bot.Database, World.Settings.Reminders, World.Season);
        var postings = await rehearsals.RunAsync(World.Moment(from), World.Moment(to), Cancel);
        return
        [
            .. postings
                .Where(p => p.Line.Rule.StartsWith("schedule.", StringComparison.Ordinal))
                .Select(p => p.Line.ToJson()),
        ];
    }
}
