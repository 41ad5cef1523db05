using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>Until decisions are announced, a fellow hears only that they come by the cut-off; a mentor sees their own recommendation; staff see all.</summary>
public sealed class WhoSeesWhatTests
{
    private static readonly string[] Questions =
    [
        "was my fellowship extended?",
        "what is my last day?",
        "what do you know about me?",
        "when are extension decisions due?",
        "who is my mentor?",
        "what's coming up for me?",
    ];

    [Theory]
    [InlineData(ExtensionDecision.Extend)]
    [InlineData(ExtensionDecision.End)]
    public async Task To_the_fellow_nothing_differs_before_the_announcement(ExtensionDecision decision)
    {
        await using var plain = await StartAsync();
        await using var round = await DecidedAsync(decision);

        foreach (var question in Questions)
        {
            Assert.Equal(
                await plain.World.ReplyInFullAsync(question, Bo),
                await round.World.ReplyInFullAsync(question, Bo)
            );
        }
        foreach (var request in Enum.GetValues<PersonAspect>().Select(a => new AskPerson(new Subject.Self(), a)))
        {
            Assert.Equal(await plain.TextAsync(request, Bo), await round.TextAsync(request, Bo));
        }
    }

    [Theory]
    [InlineData(ExtensionDecision.Extend)]
    [InlineData(ExtensionDecision.End)]
    public async Task To_the_mentor_the_decision_makes_no_difference_before_the_announcement(ExtensionDecision decision)
    {
        await using var plain = await StartAsync();
        await plain.DoAsync(Recommend(ExtensionDecision.Extend, "bo", "strong results"), Noor);
        await using var round = await DecidedAsync(decision);

        Request[] requests =
        [
            new AskBoard(),
            new AskBoard(AsFile: true),
            new AskFellowsOf(new Subject.Self()),
            .. Enum.GetValues<PersonAspect>().Select(a => new AskPerson(Named("bo"), a)),
        ];
        foreach (var request in requests)
        {
            Assert.Equal(await plain.TextAsync(request, Noor), await round.TextAsync(request, Noor));
        }
    }

    [Fact]
    public async Task A_mentor_sees_their_own_recommendation_wherever_they_ask_for_the_fellow()
    {
        await using var round = await DecidedAsync(ExtensionDecision.End);

        Assert.EndsWith(
            "I can't say anything about Bo Xu's own before then. Your recommendation: extend, because: “strong results”.",
            await round.TextAsync(new AskPerson(Named("bo"), PersonAspect.Extension), Noor),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "You recommend: extend",
            await round.TextAsync(new AskPerson(Named("bo"), PersonAspect.Summary), Noor),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "You have not recommended anything yet.",
            await round.TextAsync(new AskPerson(Named("jose"), PersonAspect.Extension), Noor),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Staff_see_both_with_their_reasons()
    {
        await using var round = await DecidedAsync(ExtensionDecision.End);

        Assert.Equal(
            "Recorded on Wednesday 10 December 2025, 00:00–23:59 PST by Grace Mbeki: end, because: “no funding left”. It is not announced yet; decisions are announced together, at the latest on Monday 15 December 2025, 23:59 PST. The mentor's recommendation: extend, because: “strong results”.",
            await round.TextAsync(new AskPerson(Named("bo"), PersonAspect.Extension), Grace)
        );
    }

    [Fact]
    public async Task After_the_announcement_the_fellow_hears_the_decision_and_never_the_recommendation_nor_the_reasons()
    {
        await using var round = await DecidedAsync(ExtensionDecision.End);
        await round.DoTogetherAsync(Release());

        var says = await round.TextAsync(new AskPerson(new Subject.Self(), PersonAspect.Extension), Bo);

        Assert.Equal(
            "Your fellowship will not be extended. Your last day is Friday 19 December 2025, 23:59 PST.",
            says
        );
        Assert.DoesNotContain("funding", Assert.Single(await round.ToldAsync(Bo)), StringComparison.Ordinal);
    }

    private static async Task<Round> DecidedAsync(ExtensionDecision decision)
    {
        var round = await StartAsync();
        await round.DoAsync(Recommend(ExtensionDecision.Extend, "bo", "strong results"), Noor);
        await round.DoAsync(Decide(decision, "bo", "no funding left"), Grace);
        return round;
    }
}
