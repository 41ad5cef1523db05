using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Refreshing;

/// <summary>The summary of open offers: asked for once, and right from then on.</summary>
public sealed class OffersSummaryTests
{
    private const string Cy = "cy@example.org";

    private static Person With(string name, string deadline) =>
        A.Applicant(name)
            .With(
                stage: StageId.Offer,
                offer: OfferStatus.Open,
                offerSent: "2025-10-01T08:00:00-07:00",
                offerDeadline: deadline
            );

    private static async Task<(World World, Node Node)> StartedAsync()
    {
        var world = await World.WithAsync(
            With("Ada Okafor", "2025-10-08T15:00:00-07:00"),
            With("Ben Moss", "2025-10-06T15:00:00-07:00"),
            A.Staff("Cy Lane"),
            A.Applicant("Dee Wu").With(stage: StageId.Final, status: StageStatus.Invited)
        );
        return (world, await new Node(world).RoundAsync());
    }

    [Theory]
    [InlineData("offers summary")]
    [InlineData("summary of open offers")]
    [InlineData("show me the open offers summary")]
    [InlineData("give me an overview of all open offers")]
    public async Task Lists_them_with_the_time_left_and_buttons_for_the_next(string said)
    {
        var (world, _) = await StartedAsync();
        await using var _1 = world;

        var reply = await world.ReplyAsync(said, Cy);

        Assert.Equal(("offers.summary", "offers", true), (reply.Intent, reply.About, reply.Private));
        Assert.Equal(
            """
            2 offers are open, as of Wednesday 1 October 2025, 09:00 PDT; the next to run out first.
            - Name | Deadline | Left
            - Ben Moss | Monday 6 October 2025, 15:00 PDT | 5 days and 6 hours
            - Ada Okafor | Wednesday 8 October 2025, 15:00 PDT | 7 days and 6 hours
            The next to run out is Ben Moss's:
            """,
            FellowsBot.Channels.TextRenderer.Render(reply)
        );
        Assert.Equal(
            ["give Ben Moss until …", "Ben Moss accepted the offer", "Ben Moss declined the offer"],
            reply.Parts.OfType<Buttons>().Single().Items.Select(b => b.Says)
        );
    }

    [Fact]
    public async Task In_the_staff_channel_it_changes_in_place_when_an_offer_does_and_when_one_lapses()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        var heard = await world.SayAsync("post the offers summary in the staff channel", Cy);
        Assert.Equal("The summary of 2 open offers goes to the staff channel; I keep it up to date there.", heard.Text);
        await node.RoundAsync();
        var key = node.Platform.Got.Single().Key;
        Assert.StartsWith("2 offers are open", node.Platform.Texts.Single(), StringComparison.Ordinal);
        Assert.Empty(node.Platform.Updated);

        await world.RecordAsync("Ada accepted the offer", Cy);
        await node.RoundAsync("2025-10-01T10:00:00-07:00");

        Assert.StartsWith(
            "1 offer is open, as of Wednesday 1 October 2025, 10:00 PDT",
            node.NowReads(key),
            StringComparison.Ordinal
        );

        await node.RoundAsync("2025-10-06T15:00:00-07:00");

        Assert.Equal("No offer is open, as of Monday 6 October 2025, 15:00 PDT.", node.NowReads(key));
    }

    [Fact]
    public async Task Is_for_staff()
    {
        var (world, _) = await StartedAsync();
        await using var _1 = world;

        Assert.Equal(Outcome.Declined, (await world.AnswerAsync(new SummariseOffers(), "ada@example.org")).Outcome);
    }
}
