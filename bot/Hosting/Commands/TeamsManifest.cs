using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace FellowsBot.Hosting.Commands;

/// <summary>`manifest teams`: the Teams app filled with the settings, as a zip to upload.</summary>
internal static partial class TeamsManifest
{
    private const string TeamsPackage = "fellowsbot-teams.zip";

    public static Command Create(string[] settings)
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Description = $"The folder that gets {TeamsPackage}.",
            Required = true,
        };
        var command = new Command("teams", "Makes the Teams app, a zip to upload.") { folder };
        command.SetAction(
            (parsed, cancel) =>
                Startup.RunAsync(
                    settings,
                    isServing: false,
                    async _ =>
                    {
                        var configuration = Startup.Configuration(settings);
                        if (Missing(configuration) is { } sentence)
                        {
                            return Startup.Fail(sentence);
                        }
                        var into = Directory.CreateDirectory(parsed.GetValue(folder)!.FullName);
                        var file = Path.Combine(into.FullName, TeamsPackage);
                        await PackAsync(file, configuration, cancel);
                        Console.Out.WriteLine(
                            $"Made {file}: upload it in the Teams admin centre, or in Teams under Apps."
                        );
                        return Startup.Done;
                    }
                )
        );
        return command;
    }

    private static string? Missing(IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration["Teams:AppId"])
            ? "Teams:AppId is not set. Set the application (client) id of the bot's registration."
        : string.IsNullOrWhiteSpace(configuration["Public:BaseUrl"])
            ? "Public:BaseUrl is not set. Set the https address that Teams reaches the bot at."
        : null;

    /// <summary>The manifest and both icons, at the top of the zip, as Teams wants them.</summary>
    private static async Task PackAsync(string file, IConfiguration configuration, CancellationToken cancel)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "manifests", "teams");
        await using var written = File.Create(file);
        await using var zip = new ZipArchive(written, ZipArchiveMode.Create);
        foreach (var source in Directory.EnumerateFiles(from).Order(StringComparer.Ordinal))
        {
            await using var entry = await zip.CreateEntry(Path.GetFileName(source)).OpenAsync(cancel);
            if (source.EndsWith(".json", StringComparison.Ordinal))
            {
                var text = Filled(await File.ReadAllTextAsync(source, cancel), configuration);
                await entry.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancel);
            }
            else
            {
                await using var icon = File.OpenRead(source);
                await icon.CopyToAsync(entry, cancel);
            }
        }
    }

    /// <summary>Every {{Section:Key}} as that setting has it.</summary>
    private static string Filled(string template, IConfiguration configuration) =>
        Placeholder()
            .Replace(
                template,
                match => JsonSerializer.Serialize(configuration[match.Groups["key"].Value]?.TrimEnd('/') ?? "")[1..^1]
            );

    [GeneratedRegex(@"\{\{(?<key>[A-Za-z]+:[A-Za-z]+)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
