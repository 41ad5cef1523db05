using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>What goes out of the ledger when, and what does not.</summary>
public class RoundTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Person Ada =>
        A.Applicant("Ada Okafor")
            .With(
                stage: StageId.Offer,
                offer: OfferStatus.Open,
                offerSent: "2025-10-01T15:00:00-07:00",
                offerDeadline: "2025-10-08T15:00:00-07:00"
            );

    private static Person Ben =>
        A.Applicant("Ben Moss")
            .With(stage: StageId.Final, status: StageStatus.Invited, ownCutOff: "2025-10-08T15:00:00-07:00");

    private static async Task<(World World, Node Node)> StartedAsync(params Person[] people)
    {
        var world = await World.WithAsync(people);
        var node = new Node(world);
        await node.RoundAsync("2025-10-02T12:00:00-07:00");
        return (world, node);
    }

    [Fact]
    public async Task A_reminder_goes_out_at_its_time_and_once()
    {
        var (world, node) = await StartedAsync(Ada);
        await using var _ = world;

        await node.RoundAsync("2025-10-05T14:59:59-07:00");
        Assert.Empty(node.Platform.Got);

        await node.RoundAsync("2025-10-05T15:00:00-07:00");
        await node.RoundAsync();
        await node.RoundAsync("2025-10-05T15:00:15-07:00");

        Assert.Equal(
            [
                "Ada Okafor's offer runs out on Wednesday 8 October 2025, 15:00 PDT, 3 days from now. You can give more time, or mark it accepted or declined.",
                "Your offer stands until Wednesday 8 October 2025, 15:00 PDT, 3 days from now. Tell me whether you accept or decline it; if you need more time, ask me before then.",
            ],
            node.Platform.Texts.Select(t => t.Split('\n')[0]).Order()
        );
        Assert.Equal(["Sent"], await world.StatesAsync("offer.near"));
    }

    [Fact]
    public async Task The_buttons_of_an_offer_say_what_staff_would_say()
    {
        var (world, node) = await StartedAsync(Ada, A.Staff("Cy Lane"));
        await using var _ = world;
        await node.RoundAsync("2025-10-05T15:00:00-07:00");

        var buttons = node.Platform.ToChannels().SelectMany(g => g.Message.Parts).OfType<Buttons>().Single().Items;

        Assert.Equal(["More time…", "Mark accepted", "Mark declined"], buttons.Select(b => b.Label));
        var outcomes = new List<(string, string)>();
        foreach (var button in buttons)
        {
            var heard = await world.AskAsync(button.Says, "cy@example.org");
            outcomes.Add((heard.Outcome.ToString(), heard.Intent));
        }
        Assert.Equal(
            [("Clarify", "change.moretime"), ("Proposed", "offer.accept"), ("Proposed", "offer.decline")],
            outcomes
        );
    }

    [Fact]
    public async Task Of_two_with_one_name_the_buttons_name_the_address()
    {
        var (world, node) = await StartedAsync(Ada, A.Applicant("Ada Okafor").With(email: "other@example.org"));
        await using var _ = world;
        await node.RoundAsync("2025-10-05T15:00:00-07:00");

        Assert.Equal(
            [
                "give ada@example.org until …",
                "ada@example.org accepted the offer",
                "ada@example.org declined the offer",
            ],
            node.Platform.ToChannels()
                .SelectMany(g => g.Message.Parts)
                .OfType<Buttons>()
                .Single()
                .Items.Select(b => b.Says)
        );
    }

    [Theory]
    [InlineData(StageStatus.Submitted, "Ben Moss has submitted since")]
    [InlineData(StageStatus.Withdrawn, "Ben Moss has withdrawn")]
    public async Task Who_has_acted_is_not_reminded_and_the_ledger_says_why(StageStatus status, string why)
    {
        var (world, node) = await StartedAsync(Ben);
        await using var _ = world;
        await node.EnterAsync("2025-10-05T15:00:00-07:00");
        await world.ChangeAsync("ben@example.org", p => p with { Status = status });

        await node.RoundAsync();

        Assert.Empty(node.Platform.Got);
        Assert.Equal([$"Suppressed: {why}"], await world.StatesAsync("stage.due"));
    }

    [Fact]
    public async Task A_deadline_that_moved_is_not_reminded_of()
    {
        var (world, node) = await StartedAsync(Ada);
        await using var _ = world;
        await node.EnterAsync("2025-10-05T15:00:00-07:00");
        var later = World.Moment("2025-10-10T15:00:00-07:00");
        await world.ChangeAsync("ada@example.org", p => p with { OfferDeadlineAt = later });

        await node.RoundAsync();

        Assert.Equal(
            ["Suppressed: the deadline of Ada Okafor's offer moved to Friday 10 October 2025, 15:00 PDT"],
            await world.StatesAsync("offer.near")
        );
        await node.RoundAsync("2025-10-07T15:00:00-07:00");
        Assert.Contains(node.Platform.Texts, t => t.Contains("3 days from now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_accepted_offer_is_not_reminded_of()
    {
        var (world, node) = await StartedAsync(Ada);
        await using var _ = world;
        await node.EnterAsync("2025-10-05T15:00:00-07:00");
        await world.ChangeAsync("ada@example.org", p => p with { OfferStatus = OfferStatus.Accepted });

        await node.RoundAsync();

        Assert.Equal(["Suppressed: Ada Okafor accepted the offer"], await world.StatesAsync("offer.near"));
        Assert.Equal(["Suppressed: Ada Okafor accepted the offer"], await world.StatesAsync("offer.near.person"));
    }

    [Fact]
    public async Task After_a_day_of_downtime_the_true_time_left_is_told_once()
    {
        var (world, node) = await StartedAsync(Ada);
        await using var _ = world;

        // 72 h and 24 h were missed; the first of them is overtaken by the second.
        await node.RoundAsync("2025-10-07T19:00:00-07:00");

        Assert.Equal(
            ["Suppressed: a later one of the same kind was due as well", "Late"],
            await world.StatesAsync("offer.near")
        );
        Assert.Contains(node.Platform.Texts, t => t.Contains("20 hours from now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_downtime_made_useless_is_not_sent()
    {
        var (world, node) = await StartedAsync(Ada);
        await using var _ = world;

        await node.RoundAsync("2025-10-09T09:00:00-07:00");

        Assert.Equal(
            3,
            (await world.StatesAsync("offer.near")).Count(s => s == "Suppressed: it is too late for it to be of use")
        );
        Assert.Equal(["Late", "Late"], await world.StatesAsync("offer.lapsed"));
    }

    [Fact]
    public async Task A_mark_that_had_passed_before_the_person_was_known_is_not_owed()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.AddAsync(Ada);
        await using (var db = world.Bot.Database.CreateDbContext())
        {
            db.Arrivals.Add(new Arrival { LastPersonId = 1, At = World.Moment("2025-10-06T09:00:00-07:00") });
            await db.SaveChangesAsync(Cancel);
        }

        await node.RoundAsync("2025-10-07T16:00:00-07:00");

        Assert.Equal(["2025-10-07T22:00:00Z"], (await world.RowsAsync("offer.near")).Select(m => m.DueAt.ToString()));
    }

    [Fact]
    public async Task Reminders_to_one_receiver_at_one_instant_are_one_message()
    {
        var both = Ben with { OfferStatus = OfferStatus.Open, OfferDeadlineAt = Ada.OfferDeadlineAt };
        var (world, node) = await StartedAsync(both);
        await using var _ = world;

        await node.RoundAsync("2025-10-05T15:00:00-07:00");

        var direct = Assert.Single(node.Platform.Got, g => g.To is Destination.Direct);
        Assert.Contains("Your offer stands until", direct.Text, StringComparison.Ordinal);
        Assert.Contains("your deadline is", direct.Text, StringComparison.Ordinal);
        Assert.Equal(["Sent"], await world.StatesAsync("stage.due"));
        Assert.Equal(["Sent"], await world.StatesAsync("offer.near.person"));
    }

    [Fact]
    public async Task What_happens_at_night_is_told_in_the_morning()
    {
        var (world, node) = await StartedAsync(Ben, A.Staff("Cy Lane"));
        await using var _ = world;
        world.MoveTo("2025-10-02T22:30:00-07:00");
        await world.AskAsync("give Ben Moss until 10 October 17:00", "cy@example.org", conversation: "c");
        var done = await world.AskAsync("yes", "cy@example.org", conversation: "c");
        Assert.Equal(Outcome.Done, done.Outcome);

        await node.RoundAsync();
        Assert.DoesNotContain(node.Platform.Got, g => g.To is Destination.Direct);

        await node.RoundAsync("2025-10-03T08:00:00-07:00");
        Assert.Contains(node.Platform.Got, g => g.To is Destination.Direct);
        Assert.All(await ToPeopleAsync(world), m => Assert.Equal(OwedState.Sent, m.State));
    }

    private static async Task<IReadOnlyList<OwedMessage>> ToPeopleAsync(World world) =>
        [.. (await world.RowsAsync()).Where(m => m.ToPersonId is not null)];

    [Fact]
    public async Task A_decision_that_staff_released_is_not_told_again()
    {
        var bo = A.Fellow("Bo Xu")
            .With(
                extension: ExtensionDecision.Extend,
                decidedOn: "2025-12-01",
                releasedAt: "2025-12-10T10:00:00-08:00"
            );
        var (world, node) = await StartedAsync(bo);
        await using var _ = world;
        await node.RoundAsync("2025-12-10T09:59:00-08:00");
        var id = (await world.PersonAsync("bo@example.org")).Id;
        await using (var db = world.Bot.Database.CreateDbContext())
        {
            var change = new ChangeRow
            {
                At = World.Moment("2025-12-10T10:00:00-08:00"),
                ByKey = "p9",
                By = "Cy Lane",
                Intent = "extension.release",
                Does = "released",
            };
            db.Changes.Add(change);
            await db.SaveChangesAsync(Cancel);
            db.Ledger.Add(
                new OwedMessage
                {
                    Key = "change:1:0",
                    Rule = "extension.released",
                    ToPersonId = id,
                    DueAt = change.At,
                    Content = StoredJson.Write([new Paragraph("Your fellowship has been extended.")]),
                    ChangeId = change.Id,
                }
            );
            await db.SaveChangesAsync(Cancel);
        }

        await node.RoundAsync("2025-12-10T10:00:10-08:00");

        Assert.Equal(
            ["Sent", "Suppressed: it was told already when staff released the decision"],
            (await world.RowsAsync("extension.released"))
                .Where(m => m.ToPersonId == id)
                .Select(m => m.Why is null ? $"{m.State}" : $"{m.State}: {m.Why}")
                .Order()
        );
    }

    [Fact]
    public async Task When_the_clocks_go_back_each_reminder_still_comes_once()
    {
        var own = Ben with { OwnCutOffAt = World.Moment("2025-11-05T01:30:00-08:00") };
        var (world, node) = await StartedAsync(own);
        await using var _ = world;
        for (var hour = 0; hour < 96; hour++)
        {
            world.Clock.Reset(World.Moment("2025-11-01T09:00:00-07:00") + NodaTime.Duration.FromHours(hour));
            await node.RoundAsync();
        }

        var direct = node.Platform.Got.Where(g => g.To is Destination.Direct).ToList();
        // 3 d, 1 d and 3 h before; the night's go out at 20:00 the evening before.
        Assert.Equal(direct.Select(d => d.Key).Distinct().Count(), direct.Count);
        Assert.Equal(
            (await world.RowsAsync("stage.due")).Count(m => m.State is OwedState.Sent or OwedState.Late),
            direct.Count
        );
        Assert.NotEmpty(direct);
    }
}
