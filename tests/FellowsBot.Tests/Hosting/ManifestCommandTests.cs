using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using FellowsBot.Tests.Support;
using NJsonSchema;

namespace FellowsBot.Tests.Hosting;

/// <summary>
/// The Teams app as it is uploaded, held against the schema that is published for its manifests (v1.29; see `Published/`).
/// </summary>
public sealed class ManifestCommandTests : IDisposable
{
    private const string AppId = "5f3c1a1e-0000-4000-8000-00000000b070";

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
        using var entry = new StreamReader(
            await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken)
        );
        var text = await entry.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await ErrorsAsync(text));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        var manifest = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal("1.29", Text(manifest, "manifestVersion"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(manifest, "version"));
        Assert.Equal(AppId, Text(manifest, "id"));
        Assert.Equal(AppId, Text(Assert.Single(manifest.GetProperty("bots").EnumerateArray()), "botId"));
        Assert.All(
            ["websiteUrl", "privacyUrl", "termsOfUseUrl"],
            url => Assert.Equal("https://bot.example.org", Text(manifest.GetProperty("developer"), url))
        );
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

    [Theory]
    [InlineData(
        "\"short\": \"FellowsBot\"",
        "\"short\": \"A name that is longer than the thirty characters it may have\""
    )]
    [InlineData("\"supportsFiles\"", "\"takesFiles\"")]
    [InlineData("\"messageTeamMembers\"", "\"readEverything\"")]
    [InlineData("\"accentColor\": \"#1F4E5F\",", "")]
    [InlineData("\"groupChat\"", "\"everywhere\"")]
    public async Task What_Teams_would_not_take_is_seen_by_its_schema(string right, string wrong)
    {
        var shipped = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "manifests", "teams", "manifest.json"),
            TestContext.Current.CancellationToken
        );
        var filled = shipped.Replace("{{Teams:AppId}}", AppId, StringComparison.Ordinal);
        Assert.Contains(right, filled, StringComparison.Ordinal);

        Assert.NotEmpty(await ErrorsAsync(filled.Replace(right, wrong, StringComparison.Ordinal)));
    }

    /// <summary>What the schema that Teams publishes for app manifests says against one.</summary>
    private static async Task<IEnumerable<string>> ErrorsAsync(string manifest)
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "Hosting", "Published", "MicrosoftTeams.schema.json"),
            TestContext.Current.CancellationToken
        );
        return schema.Validate(manifest).Select(e => e.ToString());
    }

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
}
