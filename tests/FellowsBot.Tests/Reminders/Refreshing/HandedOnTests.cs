using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Refreshing;

/// <summary>What was handed on to the staff, once one of them has settled it.</summary>
public sealed class HandedOnTests
{
    private const string Leah = "leah@example.org";

    private static async Task<(World World, Node Node, string Key)> RequestedAsync()
    {
        var world = await World.SampleAsync();
        var node = await new Node(world).RoundAsync();
        await world.RecordAsync("I'd like more time on my offer please, until 10 October", Leah);
        await node.RoundAsync();
        return (world, node, node.Platform.Got[^1].Key);
    }

    [Fact]
    public async Task A_request_that_was_granted_says_by_whom_and_until_when()
    {
        var (world, node, key) = await RequestedAsync();
        await using var _ = world;
        var form = node.Platform.Got[^1].Message.Parts.OfType<Buttons>().Single().Items[1].Form!;
        var said = form.Says.Replace("{until}", "2025-10-08", StringComparison.Ordinal);

        await world.RecordAsync(said.Replace("{at}", "17:00", StringComparison.Ordinal));
        await node.RoundAsync();

        Assert.Equal(
            """
            Request 1: Leah Goldstein asked for more time on their offer, until Friday 10 October 2025, 23:59 PDT.
            Granted by Grace Mbeki on Wednesday 1 October 2025, 09:00 PDT. Leah Goldstein has until Wednesday 8 October 2025, 17:00 PDT to answer the offer.
            """,
            node.NowReads(key)
        );

        await world.SayAsync("undo");
        await node.RoundAsync();

        Assert.Equal(3, node.Platform.UpdatedTo[key].Parts.OfType<Buttons>().Single().Items.Count);
    }

    [Fact]
    public async Task A_request_that_was_declined_or_asked_anew_says_so()
    {
        var (world, node, key) = await RequestedAsync();
        await using var _ = world;
        await world.RecordAsync("I need more time on my offer, until 9 October", Leah);
        await node.RoundAsync();
        Assert.EndsWith(
            "A newer request took its place on Wednesday 1 October 2025, 09:00 PDT.",
            node.NowReads(key),
            StringComparison.Ordinal
        );

        await world.RecordAsync("decline request 2");
        await node.RoundAsync();

        Assert.EndsWith(
            "Declined by Grace Mbeki on Wednesday 1 October 2025, 09:00 PDT.",
            node.NowReads("request:2"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_question_says_who_answered_it_and_how()
    {
        await using var world = await World.SampleAsync();
        var node = await new Node(world).RoundAsync();
        await world.AskAsync(StaffRoom.Laptops, "ada@example.org", conversation: "a");
        await node.RoundAsync();
        var form = node.Platform.Got[^1].Message.Parts.OfType<Buttons>().Single().Items[0].Form!;

        await world.RecordAsync(form.Says.Replace("{answer}", "Yes, on your first day.", StringComparison.Ordinal));
        await node.RoundAsync();

        Assert.Equal(
            """
            Question 1: Ada Okafor asked: “do we get laptops?”
            Answered by Grace Mbeki on Wednesday 1 October 2025, 09:00 PDT: “Yes, on your first day.”
            """,
            node.NowReads("question:1")
        );
        Assert.DoesNotContain(node.Platform.UpdatedTo["question:1"].Parts, p => p is Buttons);
    }
}
