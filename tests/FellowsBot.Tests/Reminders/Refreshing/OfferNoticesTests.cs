using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Refreshing;

/// <summary>Notices in the staff channel, once what they say is no longer so.</summary>
public sealed class OfferNoticesTests
{
    private const string Now = "2025-10-05T16:00:00-07:00";
    private const string Cy = "cy@example.org";
    private const string Ada = "ada@example.org";

    /// <summary>Ada's offer runs out on Wednesday 8 October at 15:00; the notice of 72 hours before stands in the channel.</summary>
    private static async Task<(World World, Node Node, string Notice)> NoticedAsync(params Person[] others)
    {
        var world = await World.WithAsync([
            A.Applicant("Ada Okafor")
                .With(
                    stage: StageId.Offer,
                    offer: OfferStatus.Open,
                    offerSent: "2025-10-01T15:00:00-07:00",
                    offerDeadline: "2025-10-08T15:00:00-07:00"
                ),
            A.Staff("Cy Lane"),
            .. others,
        ]);
        var node = new Node(world);
        await node.RoundAsync("2025-10-02T12:00:00-07:00");
        await node.RoundAsync("2025-10-05T15:00:00-07:00");
        var notice = node.Platform.Got.Single(g => g.To is Destination.Channel).Key;
        world.MoveTo(Now);
        return (world, node, notice);
    }

    [Theory]
    [InlineData(
        "Ada accepted the offer",
        "Ada Okafor accepted the offer. Recorded by Cy Lane on Sunday 5 October 2025, 16:00 PDT."
    )]
    [InlineData(
        "Ada declined the offer",
        "Ada Okafor declined the offer. Recorded by Cy Lane on Sunday 5 October 2025, 16:00 PDT."
    )]
    [InlineData(
        "give Ada until 10 October 17:00",
        "Ada Okafor's offer now stands until Friday 10 October 2025, 17:00 PDT. Cy Lane gave more time on Sunday 5 October 2025, 16:00 PDT."
    )]
    public async Task Say_what_was_recorded_and_have_nothing_to_press(string said, string reads)
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;

        await world.RecordAsync(said, Cy);
        await node.RoundAsync();
        await node.RoundAsync();

        Assert.Equal(reads, Assert.Single(node.Platform.Updated, u => u.Id == notice).Text);
        Assert.DoesNotContain(node.Platform.UpdatedTo[notice].Parts, p => p is Buttons);
        // The trial page shows the ledger.
        var row = (await world.RowsAsync("offer.near"))[0];
        Assert.Equal(reads, Assert.IsType<Paragraph>(Assert.Single(Letters.PartsNow(row))).Text);
    }

    [Fact]
    public async Task Say_so_when_the_person_has_answered_themselves()
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;

        await world.RecordAsync("I accept the offer", Ada);
        await node.RoundAsync();

        Assert.Equal(
            "Ada Okafor accepted the offer. They told me on Sunday 5 October 2025, 16:00 PDT.",
            node.NowReads(notice)
        );
    }

    [Fact]
    public async Task Read_as_they_were_sent_once_that_is_taken_back()
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;
        await world.RecordAsync("Ada accepted the offer", Cy);
        await node.RoundAsync();

        await world.SayAsync("undo", Cy);
        await node.RoundAsync();

        Assert.Equal(
            "Ada Okafor's offer runs out on Wednesday 8 October 2025, 15:00 PDT, 3 days from now. You can give more time, or mark it accepted or declined.",
            node.NowReads(notice)
        );
        Assert.Equal(3, node.Platform.UpdatedTo[notice].Parts.OfType<Buttons>().Single().Items.Count);
    }

    [Fact]
    public async Task Say_at_the_deadline_that_it_has_lapsed_and_offer_to_reopen_it_only_in_the_new_one()
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;

        await node.RoundAsync("2025-10-08T15:00:00-07:00");

        Assert.Equal(
            "Ada Okafor's offer has lapsed: it stood until Wednesday 8 October 2025, 15:00 PDT.",
            node.NowReads(notice)
        );
        var lapsed = node.Platform.Got.Single(g =>
            g.Key.StartsWith("offer.lapsed", StringComparison.Ordinal) && g.To is Destination.Channel
        );
        var button = lapsed.Message.Parts.OfType<Buttons>().Single().Items.Single();
        Assert.Equal("Reopen…", button.Label);

        world.MoveTo("2025-10-08T16:00:00-07:00");
        await world.RecordAsync(Filled(button, "2025-10-10", "17:00"), Cy);
        await node.RoundAsync();

        Assert.StartsWith(
            "Ada Okafor's offer now stands until Friday 10 October 2025, 17:00 PDT.",
            node.NowReads(lapsed.Key),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_that_went_out_as_one_keep_their_own_words()
    {
        var (world, node, notice) = await NoticedAsync(
            A.Applicant("Ben Moss")
                .With(
                    stage: StageId.Offer,
                    offer: OfferStatus.Open,
                    offerSent: "2025-10-01T15:00:00-07:00",
                    offerDeadline: "2025-10-08T15:00:00-07:00"
                )
        );
        await using var _ = world;

        await world.RecordAsync("Ben accepted the offer", Cy);
        await node.RoundAsync();

        Assert.Equal(
            """
            Ada Okafor's offer runs out on Wednesday 8 October 2025, 15:00 PDT, 3 days from now. You can give more time, or mark it accepted or declined.
            Ben Moss accepted the offer. Recorded by Cy Lane on Sunday 5 October 2025, 16:00 PDT.
            """,
            node.NowReads(notice)
        );
        Assert.Equal(
            "give Ada Okafor until …",
            node.Platform.UpdatedTo[notice].Parts.OfType<Buttons>().Single().Items[0].Says
        );
    }

    [Theory]
    [InlineData("2025-10-10", "17:00", "Friday 10 October 2025, 17:00 PDT")]
    [InlineData("2025-10-10", "", "Friday 10 October 2025, 23:59 PDT")]
    public async Task More_time_takes_the_day_and_the_hour_of_its_form(string day, string hour, string until)
    {
        var (world, node, _) = await NoticedAsync();
        await using var _1 = world;
        var button = node.Platform.ToChannels().SelectMany(g => g.Message.Parts).OfType<Buttons>().Single().Items[0];

        var heard = await world.AskAsync(Filled(button, day, hour), Cy);

        Assert.Equal(Outcome.Proposed, heard.Outcome);
        Assert.Contains(until, heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_past_is_asked_back()
    {
        var (world, node, _) = await NoticedAsync();
        await using var _1 = world;
        var button = node.Platform.ToChannels().SelectMany(g => g.Message.Parts).OfType<Buttons>().Single().Items[0];

        Assert.Equal(Outcome.Clarify, (await world.AskAsync(Filled(button, "2025-10-01", "17:00"), Cy)).Outcome);
    }

    [Fact]
    public async Task A_form_about_one_of_two_namesakes_names_the_address()
    {
        var (world, node, _) = await NoticedAsync(A.Applicant("Ada Okafor").With(email: "other@example.org"));
        await using var _1 = world;
        var button = node.Platform.ToChannels().SelectMany(g => g.Message.Parts).OfType<Buttons>().Single().Items[0];

        var heard = await world.AskAsync(Filled(button, "2025-10-10", "17:00"), Cy);

        Assert.Equal(Outcome.Proposed, heard.Outcome);
    }

    [Fact]
    public async Task An_update_that_cannot_be_made_is_tried_again_until_it_is()
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;
        node.Platform.NextUpdates.Enqueue(new Sending.NotYet("slow down", Duration.FromSeconds(20)));
        node.Platform.NextUpdates.Enqueue(new Sending.InDoubt("the connection broke"));
        await world.RecordAsync("Ada accepted the offer", Cy);

        await node.RoundAsync();
        await node.RoundAsync("2025-10-05T16:00:15-07:00");
        Assert.Null(node.NowReads(notice));
        await node.RoundAsync("2025-10-05T16:00:20-07:00");
        Assert.Null(node.NowReads(notice));
        await node.RoundAsync("2025-10-05T16:02:00-07:00");

        Assert.StartsWith("Ada Okafor accepted", node.NowReads(notice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_no_longer_there_is_let_go()
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;
        node.Platform.NextUpdates.Enqueue(new Sending.Refused("message_not_found"));
        await world.RecordAsync("Ada accepted the offer", Cy);

        await node.RoundAsync();

        Assert.DoesNotContain(await world.PostsAsync(), p => p.MessageId == notice);
    }

    [Fact]
    public async Task Two_nodes_put_it_in_other_words_once()
    {
        var (world, node, notice) = await NoticedAsync();
        await using var _ = world;
        await world.RecordAsync("Ada accepted the offer", Cy);

        var other = new Node(world, node.Platform);
        await Task.WhenAll(node.RoundAsync(), other.RoundAsync());

        Assert.Single(node.Platform.Updated, u => u.Id == notice);
    }

    /// <summary>What a form says once it has been filled in.</summary>
    private static string Filled(Button button, string day, string hour) =>
        button
            .Form!.Says.Replace("{until}", day, StringComparison.Ordinal)
            .Replace("{at}", hour, StringComparison.Ordinal);
}
