using System.CommandLine;
using System.Text.Json;

namespace FellowsBot.Hosting.Commands;

/// <summary>`manifest slack`: the app's manifest with the settings filled in, for HTTP where there is an address, and for Socket Mode.</summary>
internal static class SlackManifest
{
    private const string BaseUrl = "Public:BaseUrl";
    private const string OverHttp = "manifest.json";
    private const string OverSocket = "manifest.socket.json";

    public static Command Create(string[] settings)
    {
        var folder = new Option<DirectoryInfo>("--out") { Description = "Where to write it.", Required = true };
        var command = new Command("slack", "Writes the Slack app's manifest.") { folder };
        command.SetAction(
            (parsed, cancel) =>
                Startup.RunAsync(
                    settings,
                    isServing: false,
                    async _ =>
                    {
                        var into = parsed.GetValue(folder)!;
                        into.Create();
                        var address = Startup.Configuration(settings)[BaseUrl]?.Trim().TrimEnd('/');
                        var socket = await TemplateAsync(OverSocket, cancel);
                        await WriteAsync(into, OverSocket, socket, cancel);
                        if (string.IsNullOrEmpty(address))
                        {
                            await WriteAsync(into, OverHttp, socket, cancel);
                            Console.Out.WriteLine(
                                $"Both are for Socket Mode: for HTTP, set {BaseUrl} to the https address that Slack reaches the bot at."
                            );
                            return Startup.Done;
                        }
                        var filled = (await TemplateAsync(OverHttp, cancel)).Replace(
                            "{{PublicBaseUrl}}",
                            JsonEncodedText.Encode(address).ToString(),
                            StringComparison.Ordinal
                        );
                        await WriteAsync(into, OverHttp, filled, cancel);
                        return Startup.Done;
                    }
                )
        );
        return command;
    }

    private static async Task<string> TemplateAsync(string name, CancellationToken cancel)
    {
        await using var file = typeof(SlackManifest).Assembly.GetManifestResourceStream($"manifests/slack/{name}")!;
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync(cancel);
    }

    private static async Task WriteAsync(DirectoryInfo into, string name, string text, CancellationToken cancel)
    {
        var path = Path.Combine(into.FullName, name);
        await File.WriteAllTextAsync(path, text, cancel);
        Console.Out.WriteLine($"Written: {path}");
    }
}
