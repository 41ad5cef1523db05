using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Stories;

/// <summary>
/// The conversations of the .story files, each on a database of its own with the sample people. How a story is written stands
/// in Told/README.md.
/// </summary>
public sealed class ToldStories
{
    private const string Folder = "tests/FellowsBot.Tests/Stories/Told";

    private static readonly Dictionary<string, Story> Stories = Repository
        .Files(Folder, "*.story")
        .SelectMany(file => Story.In(Repository.Lines(file)))
        .ToDictionary(story => story.Name);

    public static TheoryData<string> Names => [.. Stories.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Goes_as_told(string name)
    {
        await using var world = await World.SampleAsync();
        var heard = (Heard?)null;
        foreach (var step in Stories[name].Lines)
        {
            if (step.Kind == "says")
            {
                heard = await SayAsync(world, step);
            }
            else if (step.Kind == "bot")
            {
                Check(step, heard ?? throw new FormatException($"Line {step.Line}: nothing was said before."));
            }
            else
            {
                await DirectAsync(world, step);
            }
        }
    }

    [Fact]
    public void There_are_forty_at_least_and_each_hears_the_bot()
    {
        Assert.True(Stories.Count >= 40, $"{Stories.Count} stories");
        Assert.Equal([], Stories.Values.Where(s => s.Lines.All(l => l.Kind != "bot")).Select(s => s.Name));
    }

    private static Task<Heard> SayAsync(World world, Step step) =>
        world.AskAsync(
            Unfolded(step.Text),
            step.Who == "stranger" ? "somebody@example.net"
                : step.Who.Contains('@', StringComparison.Ordinal) ? step.Who
                : $"{step.Who}@example.org",
            @in: step.Options.Contains("channel") ? Place.Channel : Place.Direct,
            conversation: step.Options.FirstOrDefault(o => o is not ("channel" or "dm")) ?? "story"
        );

    /// <summary>"{2000 × ha }" stands for a text repeated so often.</summary>
    private static string Unfolded(string text) =>
        Regex.Replace(
            text,
            @"\{(?<times>\d+) × (?<words>[^}]*)\}",
            m =>
                string.Concat(
                    Enumerable.Repeat(
                        m.Groups["words"].Value,
                        int.Parse(m.Groups["times"].Value, CultureInfo.InvariantCulture)
                    )
                ),
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );

    private static void Check(Step step, Heard heard)
    {
        var outcome = heard.Outcome.ToString().ToLowerInvariant();
        var isAsTold =
            step.Options[0] == outcome
            && (!step.Options.Contains("private") || heard.Private)
            && (!step.Options.Contains("open") || !heard.Private)
            && (
                step.Text.Length == 0
                || Regex.IsMatch(heard.Text, Pattern(step.Text), RegexOptions.Singleline, TimeSpan.FromSeconds(1))
            );
        Assert.True(
            isAsTold,
            $"Line {step.Line}, expected {string.Join(", ", step.Options)}: {step.Text}\nheard {outcome}{(heard.Private ? ", private" : "")} ({heard.Intent}): {heard.Text}"
        );
    }

    private static string Pattern(string text) => $"^{string.Join(".*", text.Split('…').Select(Regex.Escape))}$";

    private static async Task DirectAsync(World world, Step step)
    {
        var rest = $"{step.Who} {step.Text}".Trim();
        switch (step.Kind)
        {
            case "at":
                world.MoveTo(rest);
                break;
            case "later":
                world.Clock.Advance(Length(step));
                break;
            case "round":
                await world.Bot.Rounds.RunAsync(TestContext.Current.CancellationToken);
                break;
            case "restart":
                world.Restart();
                break;
            case "node":
                world.OnNode(int.Parse(step.Who, CultureInfo.InvariantCulture));
                break;
            case "change":
                await world.ChangeAsync($"{step.Who}@example.org", person => Changed(person, step));
                break;
            case "handed":
                var waiting = await world.QuestionsAsync();
                Assert.Equal(step.Text, step.Who == "none" ? $"{waiting.Count}" : waiting[^1].Text);
                break;
            default:
                throw new FormatException($"Line {step.Line}: \"{step.Kind}\" is no stage direction.");
        }
    }

    private static Duration Length(Step step)
    {
        var number = int.Parse(step.Who, CultureInfo.InvariantCulture);
        return step.Text switch
        {
            "minute" or "minutes" => Duration.FromMinutes(number),
            "hour" or "hours" => Duration.FromHours(number),
            "day" or "days" => Duration.FromDays(number),
            _ => throw new FormatException($"Line {step.Line}: {step.Text} is no length."),
        };
    }

    private static Person Changed(Person person, Step step)
    {
        foreach (var pair in step.Text.Split(' '))
        {
            var (field, value) = (pair.Split('=')[0], pair.Split('=')[1]);
            person = field switch
            {
                "stage" => person with { Stage = StageIds.TryParse(value, out var id) ? id : null },
                "status" => person with
                {
                    Status = value.Length == 0 ? null : Enum.Parse<StageStatus>(value, ignoreCase: true),
                },
                "first_name" => person with { FirstName = value },
                "workspace" => person with { Workspace = Enum.Parse<Workspace>(value) },
                "zone" => person with { Zone = DateTimeZoneProviders.Tzdb[value] },
                _ => throw new FormatException($"Line {step.Line}: {field} cannot be changed here yet."),
            };
        }
        return person;
    }
}
