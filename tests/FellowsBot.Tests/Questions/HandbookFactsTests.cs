using FellowsBot.Conversation.Beliefs;
using FellowsBot.Programme;
using FellowsBot.Questions;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Questions;

/// <summary>The facts in the handbook's front matter.</summary>
public sealed class HandbookFactsTests
{
    [Fact]
    public void Every_fact_that_ships_is_read()
    {
        var unread = Repository
            .Files("bot/Questions/Handbook", "*.md")
            .Where(path => !path.EndsWith("README.md", StringComparison.Ordinal))
            .Select(path => HandbookFile.Parse(Path.GetFileName(path), Repository.Read(path)))
            .SelectMany(entry => entry.Facts.Where(f => HandbookFacts.Read(f, World.Season) is null));
        Assert.Equal([], unread);
    }

    [Fact]
    public void Each_form_is_what_it_says()
    {
        Assert.Equal(Period.FromMinutes(90), Assert.IsType<Truth.Lasts>(Read("90 minutes")).Length);
        Assert.Equal(Period.FromDays(7), Assert.IsType<Truth.Lasts>(Read("{{offer.days}} days")).Length);
        Assert.Equal(2100, Assert.IsType<Truth.Dollars>(Read("2,100 dollars a week")).Amount);
        Assert.Equal(["stages", "steps"], Assert.IsType<Truth.Number>(Read("5 stages|steps")).Nouns);
        Assert.Equal(["Berkeley", "London"], Assert.IsType<Truth.Places>(Read("in Berkeley, London")).Names);
        Assert.Equal(World.Season[StageId.Final].Closes, Assert.IsType<Truth.Moment>(Read("{{final.closes}}")).At);
        Assert.Equal(["review"], Read("review: 30 minutes")!.About);
        Assert.Null(Read("rather long"));
    }

    private static Truth? Read(string fact) => HandbookFacts.Read(fact, World.Season);
}
