using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

/// <summary>
/// The Teams app as it is uploaded, held against what the published schema (v1.22) asks of the fields that it has.
/// </summary>
public sealed class ManifestCommandTests : IDisposable
{
    private const string AppId = "5f3c1a1e-0000-4000-8000-00000000b070";

    /// <summary>Those of the manifest itself that a bot may have.</summary>
    private const string Fields =
        "$schema manifestVersion version id localizationInfo developer name description icons accentColor bots permissions validDomains";
    private static readonly string[] Scopes = ["personal", "team", "groupChat"];
    private readonly Commands commands = new();

    public void Dispose() => commands.Dispose();

    [Fact]
    public async Task The_zip_holds_the_filled_manifest_and_both_icons_of_the_right_size()
    {
        var ended = await commands.RunAsync(
            "manifest",
            "teams",
            "--out",
            commands.Folder,
            $"--Teams:AppId={AppId}",
            "--Teams:AppPassword=x",
            "--Teams:TenantId=t",
            "--Trial:Enabled=true",
            "--Public:BaseUrl=https://bot.example.org/"
        );

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        await using var zip = await ZipFile.OpenReadAsync(
            Path.Combine(commands.Folder, "fellowsbot-teams.zip"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(e => e.FullName));
        Assert.Equal((192, 192), await SizeAsync(zip.GetEntry("color.png")!));
        Assert.Equal((32, 32), await SizeAsync(zip.GetEntry("outline.png")!));
        await using var entry = await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken);
        Keeps(JsonSerializer.Deserialize<JsonElement>(entry));
    }

    [Theory]
    [InlineData("--Public:BaseUrl=https://bot.example.org", "Teams:AppId is not set.")]
    [InlineData(null, "Teams:AppId is not set.")]
    public async Task What_is_missing_is_named(string? setting, string begins)
    {
        string[] arguments = ["manifest", "teams", "--out", commands.Folder];

        var ended = await commands.RunAsync(setting is null ? arguments : [.. arguments, setting]);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(begins, ended.Error, StringComparison.Ordinal);
    }

    /// <summary>What the schema asks: the fields that must be there, how long texts may be, which words are known.</summary>
    private static void Keeps(JsonElement manifest)
    {
        Assert.Equal(
            "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json",
            Text(manifest, "$schema")
        );
        Assert.Equal("1.22", Text(manifest, "manifestVersion"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(manifest, "version"));
        Assert.Equal(AppId, Text(manifest, "id"));
        Assert.Matches("^#[0-9A-F]{6}$", Text(manifest, "accentColor"));
        var developer = manifest.GetProperty("developer");
        Assert.InRange(Text(developer, "name").Length, 1, 32);
        Assert.All(
            ["websiteUrl", "privacyUrl", "termsOfUseUrl"],
            url => Assert.Equal("https://bot.example.org", Text(developer, url))
        );
        Assert.InRange(Text(manifest.GetProperty("name"), "short").Length, 1, 30);
        Assert.InRange(Text(manifest.GetProperty("name"), "full").Length, 1, 100);
        Assert.InRange(Text(manifest.GetProperty("description"), "short").Length, 1, 80);
        Assert.InRange(Text(manifest.GetProperty("description"), "full").Length, 1, 4000);
        var bot = Assert.Single(manifest.GetProperty("bots").EnumerateArray());
        Assert.Equal(AppId, Text(bot, "botId"));
        Assert.Equal(Scopes, Strings(bot, "scopes"));
        Assert.InRange(bot.GetProperty("commandLists").GetArrayLength(), 1, 3);
        foreach (var list in bot.GetProperty("commandLists").EnumerateArray())
        {
            Assert.Subset(Scopes.ToHashSet(), Strings(list, "scopes").ToHashSet());
            Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 10);
            foreach (var command in list.GetProperty("commands").EnumerateArray())
            {
                Assert.InRange(Text(command, "title").Length, 1, 32);
                Assert.InRange(Text(command, "description").Length, 1, 128);
            }
        }
        KnowsAll(manifest, Fields);
        KnowsAll(developer, "name mpnId websiteUrl privacyUrl termsOfUseUrl");
        KnowsAll(manifest.GetProperty("name"), "short full");
        KnowsAll(manifest.GetProperty("description"), "short full");
        KnowsAll(manifest.GetProperty("icons"), "outline color color32x32");
        KnowsAll(
            bot,
            "botId configuration needsChannelSelector isNotificationOnly supportsFiles supportsCalling supportsVideo scopes commandLists requirementSet"
        );
        Assert.Subset(
            new HashSet<string> { "identity", "messageTeamMembers" },
            Strings(manifest, "permissions").ToHashSet()
        );
        Assert.DoesNotContain("{{", manifest.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>The schema takes no field that it does not name.</summary>
    private static void KnowsAll(JsonElement part, string fields) =>
        Assert.Subset(fields.Split(' ').ToHashSet(), part.EnumerateObject().Select(p => p.Name).ToHashSet());

    private static async Task<(int, int)> SizeAsync(ZipArchiveEntry icon)
    {
        var head = new byte[24];
        await using var png = await icon.OpenAsync(TestContext.Current.CancellationToken);
        await png.ReadExactlyAsync(head, TestContext.Current.CancellationToken);
        return (
            BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20))
        );
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static IEnumerable<string> Strings(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
