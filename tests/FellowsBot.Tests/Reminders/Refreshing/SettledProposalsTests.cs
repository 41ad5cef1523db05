using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Refreshing;

/// <summary>A proposal's message once it is settled: it says what became of it and has nothing to press.</summary>
public sealed class SettledProposalsTests
{
    private static async Task<(World World, Node Node)> StartedAsync()
    {
        var world = await World.SampleAsync();
        return (world, await new Node(world).RoundAsync());
    }

    [Fact]
    public async Task Says_who_recorded_it_and_when()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        var proposal = await world.PostedAsync("m1", "Owen accepted the offer");
        Assert.StartsWith("proposal:", proposal.About!, StringComparison.Ordinal);
        await node.RoundAsync();
        Assert.Null(node.NowReads("m1"));

        await world.SayAsync("yes", at: "2025-10-01T09:03:00-07:00");
        await node.RoundAsync("2025-10-01T09:03:00-07:00");

        Assert.Equal(
            """
            Owen Fletcher's offer is accepted.
            Recorded by Grace Mbeki on Wednesday 1 October 2025, 09:03 PDT.
            """,
            node.NowReads("m1")
        );
        Assert.DoesNotContain(node.Platform.UpdatedTo["m1"].Parts, p => p is Buttons);
    }

    [Theory]
    [InlineData("no", "Dropped on Wednesday 1 October 2025, 09:03 PDT; nothing has changed.")]
    [InlineData("make it 6 October 15:00", "This has been said anew since, so it no longer holds.")]
    public async Task Says_that_it_came_to_nothing(string said, string became)
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.PostedAsync("m1", "give Owen until 7 October 17:00");
        await node.RoundAsync();

        await world.SayAsync(said, at: "2025-10-01T09:03:00-07:00");
        await node.RoundAsync("2025-10-01T09:03:00-07:00");

        Assert.StartsWith("Owen Fletcher", node.NowReads("m1"), StringComparison.Ordinal);
        Assert.EndsWith(became, node.NowReads("m1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposed_anew_on_the_same_message_it_is_not_written_over_by_what_it_said_before()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.PostedAsync("m1", "give Owen until 7 October 17:00");
        await world.PostedAsync("m1", "make it 6 October 15:00");

        await node.RoundAsync();
        Assert.Null(node.NowReads("m1"));

        await world.SayAsync("no", at: "2025-10-01T09:03:00-07:00");
        await node.RoundAsync("2025-10-01T09:03:00-07:00");
        Assert.Contains("Dropped", node.NowReads("m1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_out_by_itself_after_ten_minutes()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.PostedAsync("m1", "Owen accepted the offer");
        await node.RoundAsync("2025-10-01T09:09:59-07:00");
        Assert.Null(node.NowReads("m1"));

        await node.RoundAsync("2025-10-01T09:10:00-07:00");
        await node.RoundAsync("2025-10-01T09:30:00-07:00");

        Assert.EndsWith(
            "It ran out on Wednesday 1 October 2025, 09:10 PDT, and nothing has changed. Say it again, and I will propose it afresh.",
            Assert.Single(node.Platform.Updated).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_that_it_was_taken_back()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.PostedAsync("m1", "Owen accepted the offer");
        await world.SayAsync("yes");
        await node.RoundAsync();

        await world.SayAsync("undo", at: "2025-10-01T09:05:00-07:00");
        await node.RoundAsync("2025-10-01T09:05:00-07:00");

        Assert.EndsWith(
            "Recorded by Grace Mbeki on Wednesday 1 October 2025, 09:00 PDT, and taken back by Grace Mbeki on Wednesday 1 October 2025, 09:05 PDT.",
            node.NowReads("m1"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Reads_in_the_zone_of_whoever_was_asked_and_names_the_request_that_was_sent()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.ChangeAsync(
            "leah@example.org",
            p => p with { Zone = NodaTime.DateTimeZoneProviders.Tzdb["Europe/London"] }
        );
        await world.PostedAsync("m1", "I'd like more time on my offer please, until 10 October", "leah@example.org");

        await world.SayAsync("yes", "leah@example.org");
        await node.RoundAsync();

        Assert.Matches(
            "^More time until Friday 10 October 2025, .* for your offer.\nSent to the staff on Wednesday 1 October 2025, 17:00 BST.$",
            node.NowReads("m1")!
        );
    }

    [Fact]
    public async Task A_deed_is_a_proposal_as_well()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.AskAsync(StaffRoom.Laptops, "ada@example.org", conversation: "a");
        await world.PostedAsync("m1", "answer question 1: Yes.");

        await world.SayAsync("yes");
        await node.RoundAsync();

        Assert.Equal(
            """
            The answer to question 1.
            Recorded by Grace Mbeki on Wednesday 1 October 2025, 09:00 PDT.
            """,
            node.NowReads("m1")
        );
    }

    [Fact]
    public async Task What_a_second_person_must_confirm_waits_in_the_staff_channel_until_they_do()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.PostedAsync("m1", "erase Owen Fletcher");
        await node.RoundAsync();
        await world.SayAsync("yes", at: "2025-10-01T09:01:00-07:00");
        await node.RoundAsync("2025-10-01T09:01:00-07:00");

        Assert.Contains("A second member of staff must confirm it, too", node.NowReads("m1"), StringComparison.Ordinal);
        var (_, asked, message, key) = node.Platform.Got[^1];
        var code = Assert.IsType<Buttons>(message.Parts[^1]).Items[0].Says;
        Assert.Contains("Owen Fletcher", asked, StringComparison.Ordinal);
        Assert.Null(node.NowReads(key));

        await world.SayAsync(code, Changing.Priya, at: "2025-10-01T09:02:00-07:00");
        await node.RoundAsync("2025-10-01T09:02:00-07:00");

        Assert.All(
            new[] { "m1", key },
            name =>
            {
                Assert.Contains("Recorded by Grace Mbeki, with Priya", node.NowReads(name), StringComparison.Ordinal);
                Assert.DoesNotContain("Owen", node.NowReads(name), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task A_proposal_about_somebody_erased_names_them_no_longer()
    {
        var (world, node) = await StartedAsync();
        await using var _ = world;
        await world.PostedAsync("m1", "Owen accepted the offer");
        await node.RoundAsync();

        var confirm = await world.CardAsync("erase Owen Fletcher");
        await world.SayAsync(confirm);
        await world.SayAsync(confirm, Changing.Priya);
        await node.RoundAsync();

        Assert.Equal("This was about somebody who has been erased since.", node.NowReads("m1"));
    }
}
