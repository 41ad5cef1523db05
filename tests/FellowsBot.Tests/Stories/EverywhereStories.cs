using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Stories;

/// <summary>The same stories through every channel there is: whichever somebody writes on, they hear the same.</summary>
public sealed class EverywhereStories
{
    private static readonly string[] Told =
    [
        "Only one's own",
        "By one's own name",
        "A mentor and other people's fellows",
        "By number",
        "By surname",
        "And hers?",
        "A list, and the same for another stage",
        "Hello and goodbye",
        "My offer in New York",
        "My offer, as I thought",
        "Undo takes a new schedule back",
        "Three in a row",
    ];
    private static readonly Dictionary<string, Story> Stories = Repository
        .Files("tests/FellowsBot.Tests/Stories/Told", "*.story")
        .SelectMany(file => Story.In(Repository.Lines(file)))
        .ToDictionary(story => story.Name);

    public static TheoryData<string> Names => [.. Told];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task In_the_terminal(string name)
    {
        await using var world = await World.SampleAsync();

        await GoesAsync(
            name,
            async (who, text) => (await world.AskAsync(text, $"{who}@example.org", conversation: "story")).Text
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task On_the_trial_page(string name)
    {
        await using var bot = await ServedBot.StartAsync();

        await GoesAsync(
            name,
            async (who, text) =>
            {
                var said = new
                {
                    @as = $"{who}@example.org",
                    @in = "dm",
                    conversation = "story",
                    text,
                };
                using var answer = await bot.PostAsync("/trial/messages", said);
                return (await ServedBot.JsonAsync(answer)).GetProperty("text").GetString()!;
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task On_Slack(string name)
    {
        await using var desk = await SlackDesk.StartAsync();

        await GoesAsync(name, async (who, text) => (await desk.TellAsync($"U{who.ToUpperInvariant()}", text)).Text);

        Assert.Empty(desk.Slack.Wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task On_Teams(string name)
    {
        await using var bot = await TeamsBot.StartAsync(("Trial:Enabled", "true"));
        foreach (var who in new[] { "priya", "noor", "owen", "bo" })
        {
            bot.Teams.Knows(who, $"{who}@example.org");
        }
        await GoesAsync(
            name,
            async (who, text) =>
            {
                var before = bot.Teams.Posts.Count(p => p.Method == "POST");
                using var taken = await bot.SayAsync(who, text);
                await TeamsBot.UntilAsync(
                    () => bot.Teams.Posts.Count(p => p.Method == "POST"),
                    count => count > before
                );
                var post = bot.Teams.Posts.Where(p => p.Method == "POST").ElementAt(before);
                return post.Card is { } card ? string.Join('\n', TeamsCall.Texts(card)) : post.Text;
            }
        );
    }

    private static async Task GoesAsync(string name, Func<string, string, Task<string>> say)
    {
        var heard = "";
        foreach (var step in Stories[name].Lines)
        {
            if (step.Kind == "says")
            {
                heard = await say(step.Who, step.Text);
            }
            else
            {
                Assert.Equal("bot", step.Kind);
                Check(step, heard);
            }
        }
    }

    /// <summary>The words in their order, however the channel sets them.</summary>
    private static void Check(Step step, string heard)
    {
        var (said, from) = (Words(heard), 0);
        foreach (var words in step.Text.Split('…').Select(Words))
        {
            var at = said.IndexOf(words, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"Line {step.Line}, expected: {step.Text}\nheard: {heard}");
            from = at + words.Length;
        }
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
