using System.Text.RegularExpressions;
using System.Xml.Linq;
using FellowsBot.Conversation;
using FellowsBot.Hosting;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.House;

/// <summary>What holds for every file and type of the bot, so that nobody has to look for it in a review.</summary>
public partial class ConventionsTests
{
    private const int LongestFile = 250;

    /// <summary>Longer for what they are: the trial page's script, and lists that only grow by lines.</summary>
    private static readonly string[] MayBeLonger =
    [
        "bot/Channels/Trial/Page/page.js",
        "bot/Conversation/Understanding/Examples/",
        "bot/People/sample-people.csv",
    ];

    [Fact]
    public void Every_public_type_says_in_a_summary_what_it_is()
    {
        var documentation = Path.ChangeExtension(typeof(Bot).Assembly.Location, ".xml");
        var documented = XDocument
            .Load(documentation)
            .Descendants("member")
            .Where(m => m.Element("summary")?.Value.Trim().Length > 0)
            .Select(m => m.Attribute("name")!.Value)
            .ToHashSet();

        var types = typeof(Bot).Assembly.GetExportedTypes().Where(t => !IsMigration(t)).ToList();

        Assert.NotEmpty(types);
        Assert.Empty(types.Select(t => $"T:{t.FullName!.Replace('+', '.')}").Except(documented));
    }

    [Fact]
    public void No_file_of_the_bot_is_longer_than_anybody_reads() =>
        Assert.Empty(
            BotFiles()
                .Where(f => !MayBeLonger.Any(f.StartsWith) && Path.GetExtension(f) != ".png")
                .Select(f => (File: f, Lines: Repository.Lines(f).Length))
                .Where(f => f.Lines > LongestFile)
                .Select(f => $"{f.File}: {f.Lines} lines")
        );

    [Fact]
    public void Nothing_is_left_to_do_in_the_sources() =>
        Assert.Empty(
            BotFiles()
                .Concat(Repository.Files("tests", "*.cs"))
                .Where(f => f != "tests/FellowsBot.Tests/House/ConventionsTests.cs")
                .SelectMany(f => LeftOver().Matches(Repository.Read(f)).Select(m => $"{f}: {m.Value}"))
        );

    [Fact]
    public void No_folder_is_named_after_what_its_files_are_rather_than_what_they_do() =>
        Assert.Empty(
            BotFiles()
                .SelectMany(f => f.Split('/').SkipLast(1))
                .Intersect(["Services", "Models", "Helpers", "Common", "Utils", "Managers", "Interfaces"])
        );

    [Fact]
    public void The_top_of_the_repository_holds_what_was_agreed_and_no_more()
    {
        string[] agreed =
        [
            "bot",
            "tests",
            "manifests",
            "FellowsBot.sln",
            "README.md",
            "appsettings.json",
            "global.json",
            "Directory.Build.props",
            "Directory.Packages.props",
        ];
        var ignored = Repository.Lines(".gitignore").Select(l => l.TrimEnd('/')).ToList();

        var others = new DirectoryInfo(Repository.Root)
            .EnumerateFileSystemInfos()
            .Where(e => e.Name[0] != '.' && !agreed.Contains(e.Name))
            .Where(e => !ignored.Contains(e.Name) && !ignored.Contains($"*{e.Extension}"))
            .Select(e => e.Name);

        Assert.Empty(others);
    }

    [Fact]
    public void Every_request_that_can_be_understood_has_an_answer()
    {
        using var file = new SqliteFile();
        var bot = new Bot(Shipped.Settings, Clocks.For(Shipped.Settings), file.Factory);

        var requests = typeof(Request).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Request)) && !t.IsAbstract);

        Assert.Equal(Names(requests), Names(bot.Answers.Covered));
    }

    private static IReadOnlyList<string> BotFiles() =>
        [.. Repository.Files("bot").Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal))];

    private static bool IsMigration(Type type) =>
        type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) == true;

    private static IOrderedEnumerable<string> Names(IEnumerable<Type> types) =>
        types.Select(t => t.FullName!).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(TODO|HACK|FIXME|XXX)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftOver();
}
