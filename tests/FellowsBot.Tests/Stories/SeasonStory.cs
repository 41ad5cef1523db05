using System.Text.RegularExpressions;
using FellowsBot.Channels;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Stories;

/// <summary>The season of Season/season.story, played through from an empty database with a moved clock, by conversation alone.</summary>
public sealed class SeasonStory
{
    private const string Folder = "tests/FellowsBot.Tests/Stories/Season";

    private readonly Queue<string> sent = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thirty_people_go_from_the_first_application_to_the_last_day()
    {
        var story = Assert.Single(Story.In(Repository.Lines($"{Folder}/season.story")));
        await using var world = await World.WithAsync();
        var heard = new Heard(default, "", false, "", []);
        var wrong = new List<string>();
        foreach (var step in story.Lines)
        {
            switch (step.Kind)
            {
                case "at":
                    world.MoveTo(step.Who);
                    break;
                case "import":
                    await ImportAsync(world, step.Who);
                    break;
                case "says":
                    wrong.AddRange(sent.Select(s => $"before line {step.Line} this went out and is not told: {s}"));
                    sent.Clear();
                    heard = await world.AskAsync(step.Text, $"{step.Who}@example.org", conversation: "season");
                    await SweepAsync(world);
                    break;
                case "bot"
                    when !string.Equals(step.Options[0], $"{heard.Outcome}", StringComparison.OrdinalIgnoreCase)
                        || !Fits(heard.Text, step.Text):
                    wrong.Add(
                        $"line {step.Line}: {step.Options[0]}: {step.Text}\n  heard {heard.Outcome}: {heard.Text}"
                    );
                    break;
                case "sent":
                    var told = $"{step.Who} {step.Text}".Trim();
                    var next = sent.Count > 0 ? sent.Dequeue() : "nothing";
                    if (!Fits(next, told))
                    {
                        wrong.Add($"line {step.Line}: sent {told}\n  went out: {next}");
                    }
                    break;
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(10, await FellowsAsync(world));
    }

    private static bool Fits(string text, string told) =>
        Regex.IsMatch(
            text,
            $"^{string.Join(".*", told.Split('…').Select(Regex.Escape))}$",
            RegexOptions.Singleline,
            TimeSpan.FromSeconds(1)
        );

    private static async Task ImportAsync(World world, string file)
    {
        await using var csv = File.OpenRead(Path.Combine(Repository.Root, Folder, file));
        var import = new PeopleImport(world.Bot.Database, World.Season, world.Clock);
        var report = await import.RunAsync(csv, dryRun: false, overwrite: false, progress: null, Cancel);
        Assert.Equal((true, 35), (report.Succeeded, report.Added));
    }

    private async Task SweepAsync(World world)
    {
        foreach (var message in await world.Bot.Deliveries.SweepAsync(Cancel))
        {
            sent.Enqueue($"{message.Channel ?? message.Person}: {TextRenderer.Render(message.Message)}");
        }
    }

    private static async Task<int> FellowsAsync(World world)
    {
        var counted = 0;
        foreach (
            var name in (string[])["ada", "bo", "chloe", "deepa", "jose", "kenji", "leah", "owen", "siobhan", "zoe"]
        )
        {
            var person = await world.PersonAsync($"{name}@example.org");
            counted += person is { Role: Role.Fellow, Stage: >= StageId.Programme } ? 1 : 0;
        }
        return counted;
    }
}
