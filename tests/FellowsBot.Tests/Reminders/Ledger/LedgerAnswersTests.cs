using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Ledger;

/// <summary>What staff ask of the ledger.</summary>
public class LedgerAnswersTests
{
    private const string Cy = "cy@example.org";

    private static async Task<World> WorldAsync(Sending? outcome = null)
    {
        var ada = A.Applicant("Ada Okafor")
            .With(
                stage: StageId.Offer,
                offer: OfferStatus.Open,
                offerSent: "2025-10-01T15:00:00-07:00",
                offerDeadline: "2025-10-08T15:00:00-07:00"
            );
        var world = await World.WithAsync(ada, A.Applicant("Ben Moss"), A.Staff("Cy Lane"));
        var platform = new FakePlatform();
        var node = new Node(world, platform);
        await node.RoundAsync("2025-10-02T12:00:00-07:00");
        if (outcome is not null)
        {
            platform.Then(outcome).Then(outcome);
        }
        await node.RoundAsync("2025-10-05T15:00:00-07:00");
        return world;
    }

    [Theory]
    [InlineData("what was sent to Ada?")]
    [InlineData("which reminders did Ada Okafor get")]
    public async Task What_was_sent_to_somebody(string text)
    {
        await using var world = await WorldAsync();

        var heard = await world.AskAsync(text, Cy);

        Assert.Equal((Outcome.Answered, "ledger.sent", true), (heard.Outcome, heard.Intent, heard.Private));
        Assert.Contains("1 message sent to Ada Okafor.", heard.Text, StringComparison.Ordinal);
        Assert.Contains("offer.near.person, 72h before | Ada Okafor | sent", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_hears_what_was_sent_to_themselves_and_nobody_else_anything()
    {
        await using var world = await WorldAsync();

        Assert.Contains(
            "1 message sent to you.",
            (await world.AnswerAsync(new AskSent(new Subject.Self()), "ada@example.org")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            Outcome.Declined,
            (await world.AnswerAsync(new AskSent(new Subject.Named("Ada")), "ben@example.org")).Outcome
        );
        Assert.Equal(Outcome.Declined, (await world.AnswerAsync(new AskFailed(), "ben@example.org")).Outcome);
        Assert.Equal(Outcome.Declined, (await world.AnswerAsync(new Resend(1), "ben@example.org")).Outcome);
        Assert.Equal(Outcome.Declined, (await world.AnswerAsync(new AskSent(null))).Outcome);
    }

    [Fact]
    public async Task What_failed_is_shown_with_the_reason_and_sent_once_more_on_request()
    {
        await using var world = await WorldAsync(new Sending.Refused("channel_not_found"));

        var failed = await world.AskAsync("what failed?", Cy);
        Assert.Equal("ledger.failed", failed.Intent);
        Assert.Contains("channel_not_found", failed.Text, StringComparison.Ordinal);

        var number = failed.FirstCells()[0];
        var again = await world.AskAsync($"resend message {number}", Cy);
        Assert.Equal((Outcome.Done, "ledger.resend"), (again.Outcome, again.Intent));

        var node = new Node(world);
        await node.RoundAsync("2025-10-05T16:00:00-07:00");
        Assert.Contains("2 days and 23 hours from now", Assert.Single(node.Platform.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_sent_is_shown_with_the_reason()
    {
        await using var world = await WorldAsync();
        var node = new Node(world);
        await node.EnterAsync("2025-10-07T15:00:00-07:00");
        await world.ChangeAsync("ada@example.org", p => p with { OfferStatus = OfferStatus.Accepted });
        await node.RoundAsync();

        var heard = await world.AskAsync("what did you not send and why?", Cy);

        Assert.Equal("ledger.notsent", heard.Intent);
        Assert.Contains("Ada Okafor accepted the offer", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_out_stays_left_out()
    {
        await using var world = await WorldAsync();
        var node = new Node(world);
        await node.EnterAsync("2025-10-07T15:00:00-07:00");
        await world.ChangeAsync("ada@example.org", p => p with { OfferStatus = OfferStatus.Accepted });
        await node.RoundAsync();
        var left = (await world.RowsAsync()).First(m => m.Why is not null);

        var heard = await world.AnswerAsync(new Resend(left.Id), Cy);

        Assert.Equal(Outcome.Declined, heard.Outcome);
        Assert.Contains("accepted the offer", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_failed_is_said_so()
    {
        await using var world = await WorldAsync();

        Assert.StartsWith(
            "Nothing has failed",
            (await world.AnswerAsync(new AskFailed(), Cy)).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(Outcome.Clarify, (await world.AnswerAsync(new Resend(999), Cy)).Outcome);
    }
}
