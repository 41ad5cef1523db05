using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.TimeRequests;

/// <summary>Whoever asked for more time takes it back: the request, and never the application.</summary>
public sealed class WithdrawRequestsTests
{
    private const string Leah = "leah@example.org";
    private const string Ask = "I'd like more time on my offer please, until 10 October";

    [Theory]
    [InlineData("withdraw my request")]
    [InlineData("please cancel the request for more time")]
    [InlineData("can I take back my time request?")]
    [InlineData("withdraw request 1")]
    [InlineData("I don't need more time after all")]
    [InlineData("actually, i dont need the extra time anymore")]
    [InlineData("undo")]
    public async Task It_is_taken_back_and_the_staff_need_not_decide(string said)
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);
        var before = await world.PersonAsync(Leah);

        var done = await world.SayAsync(said, Leah);

        Assert.Equal(
            (
                Outcome.Done,
                "Your request for more time until Friday 10 October 2025, 23:59 PDT is withdrawn. Your deadline stands at Saturday 4 October 2025, 10:00 PDT now. If you need the time after all, ask again."
            ),
            (done.Outcome, done.Text)
        );
        Assert.Equal(before, await world.PersonAsync(Leah));
        Assert.Equal("No request for more time is waiting.", (await world.SayAsync("which requests are open?")).Text);
        Assert.Equal(
            "Request 1 has been settled already: withdrawn by Leah Goldstein. Nothing has changed.",
            (await world.SayAsync("grant request 1")).Text
        );
        Assert.StartsWith("staff, Suppressed", Assert.Single(await world.LedgerLinesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_who_have_heard_of_it_hear_that_nothing_is_left_to_decide_and_see_it_in_place()
    {
        await using var world = await World.SampleAsync();
        var node = await new Node(world).RoundAsync();
        await world.RecordAsync(Ask, Leah);
        await node.RoundAsync();

        await world.SayAsync("withdraw my request", Leah, at: "2025-10-01T09:03:00-07:00");
        await node.RoundAsync("2025-10-01T09:03:00-07:00");

        Assert.EndsWith(
            "Leah Goldstein no longer asks for more time until Friday 10 October 2025, 23:59 PDT: request 1 is withdrawn, and there is nothing left to decide.",
            node.Platform.Texts[^1],
            StringComparison.Ordinal
        );
        var notice = Assert.Single(node.Platform.Updated);
        Assert.EndsWith(
            "Withdrawn by Leah Goldstein on Wednesday 1 October 2025, 09:03 PDT: nothing is left to decide.",
            notice.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Before_it_was_sent_it_is_a_no()
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync(Ask, Leah);

        var said = await world.SayAsync("cancel my request", Leah);

        Assert.Equal("Dropped; nothing has changed.", said.Text);
        Assert.Empty(await world.LedgerLinesAsync());
    }

    [Fact]
    public async Task What_nobody_asked_for_cannot_be_taken_back_and_nobody_elses_can()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);

        Assert.Equal(
            "No request of yours for more time is waiting, so there is nothing to withdraw.",
            (await world.SayAsync("withdraw request 1", "ada@example.org")).Text
        );
        Assert.Equal(
            "Only whoever asked can withdraw a request. To turn it down, say “decline request 1”.",
            (await world.SayAsync("withdraw request 1")).Text
        );
        Assert.Equal(Outcome.Done, (await world.SayAsync("withdraw request 1", Leah)).Outcome);
    }

    [Fact]
    public async Task To_withdraw_from_the_programme_is_still_that()
    {
        await using var world = await World.SampleAsync();

        var proposed = await world.SayAsync("I withdraw my application", Leah);

        Assert.StartsWith(
            "Shall I record this? You withdraw from the programme.",
            proposed.Text,
            StringComparison.Ordinal
        );
    }
}
