using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.Stories;

/// <summary>The extension round of mid-December, from the first recommendation to the last word.</summary>
public sealed class ExtensionRoundStories
{
    [Fact]
    public async Task From_the_first_recommendation_to_the_news()
    {
        await using var round = await StartAsync();
        var world = round.World;

        // Wednesday: mentors recommend, and staff see what is missing.
        await round.AskAsync(Recommend(ExtensionDecision.Extend, "bo", "the probe results"), Noor, "terminal:noor");
        Assert.Equal(Outcome.Done, (await world.AskAsync("yes", Noor, conversation: "noor")).Outcome);
        Assert.Contains(
            "Siobhan O'Neill | Kwame Boateng | – | – | undecided | – | mentor has not recommended, no decision",
            await round.TextAsync(new AskBoard(), Grace),
            StringComparison.Ordinal
        );

        // Thursday: staff record two decisions, think again about one, and nobody hears of it.
        world.MoveTo("2025-12-11T14:00:00-08:00");
        await round.AskAsync(
            new Wishes([
                Decide(ExtensionDecision.Extend, "bo", "mentor and staff agree"),
                Decide(ExtensionDecision.Extend, "jose", "promising"),
            ]),
            Grace,
            "terminal:grace"
        );
        Assert.Equal(Outcome.Done, (await world.AskAsync("yes", Grace, conversation: "grace")).Outcome);
        await round.DoAsync(Decide(ExtensionDecision.End, "jose", "leaves for a job"), Priya);
        Assert.Equal(
            "Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.",
            (await world.AskAsync("was my fellowship extended?", Bo)).Text
        );

        // Friday: Grace releases, Priya reads every message and confirms.
        world.MoveTo("2025-12-12T10:00:00-08:00");
        var code = CodeOf(await round.AskAsync(Release(), Grace, "terminal:grace"));
        Assert.Equal(Outcome.Proposed, (await world.AskAsync("yes", Grace, conversation: "grace")).Outcome);
        Assert.Contains(
            "Good news, Bo",
            (await world.AskAsync($"show proposal {code}", Priya)).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(Outcome.Done, (await world.AskAsync($"confirm {code}", Priya)).Outcome);
        await round.DeliverAsync();
        Assert.StartsWith(
            "Yes: your fellowship has been extended. Your last day is Friday 24 April 2026",
            (await world.AskAsync("was my fellowship extended?", Bo)).Text,
            StringComparison.Ordinal
        );

        // It has reached people: no way back but a correction, which says that it is one.
        Assert.Contains(
            "It has reached Bo Xu already.",
            (await world.AskAsync("undo", Priya)).Text,
            StringComparison.Ordinal
        );
        await round.DoTogetherAsync(Decide(ExtensionDecision.Extend, "jose", "the job fell through"));
        Assert.StartsWith("A correction, José:", (await round.ToldAsync(Jose))[^1], StringComparison.Ordinal);

        // The cut-off passes with one fellow undecided; her decision is late and announced alone.
        world.MoveTo("2025-12-16T09:00:00-08:00");
        await round.DoAsync(Decide(ExtensionDecision.Extend, "siobhan"), Grace);
        Assert.Equal(
            "Your extension decision has not been announced. Decisions were due on Monday 15 December 2025, 23:59 PST; please ask the staff.",
            (await world.AskAsync("was my fellowship extended?", Siobhan)).Text
        );
        await round.DoTogetherAsync(Release());
        Assert.StartsWith(
            "Good news, Siobhan",
            Assert.Single(await round.ToldAsync(Siobhan)),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "3 fellows: 1 recommended; 3 decided (3 extend, 0 end), 0 undecided; 3 announced.",
            TextRenderer.Render(await round.AskAsync(new AskBoard(), Grace)),
            StringComparison.Ordinal
        );
    }
}
