using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

public class SlackManifestTests
{
    [Fact]
    public async Task The_manifest_names_the_bots_address_and_every_event_it_answers()
    {
        using var commands = new Commands();
        var folder = Path.Combine(commands.Folder, "out");

        var ended = await commands.RunAsync(
            "manifest",
            "slack",
            "--out",
            folder,
            "--Public:BaseUrl=https://bot.example.org/"
        );

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        var http = await ReadAsync(folder, "manifest.json");
        var socket = await ReadAsync(folder, "manifest.socket.json");
        var settings = http.GetProperty("settings");
        Assert.Equal(
            "https://bot.example.org/api/slack/events",
            settings.GetProperty("event_subscriptions").GetProperty("request_url").GetString()
        );
        Assert.Equal(
            "https://bot.example.org/api/slack/interactions",
            settings.GetProperty("interactivity").GetProperty("request_url").GetString()
        );
        var command = http.GetProperty("features").GetProperty("slash_commands")[0];
        Assert.Equal("/fellows", command.GetProperty("command").GetString());
        Assert.Equal("https://bot.example.org/api/slack/commands", command.GetProperty("url").GetString());
        Assert.False(settings.GetProperty("socket_mode_enabled").GetBoolean());
        Assert.True(socket.GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean());
        Assert.DoesNotContain("{{", http.GetRawText() + socket.GetRawText(), StringComparison.Ordinal);
        Assert.All(
            new[] { http, socket },
            m =>
                Assert.Equal(
                    ["app_home_opened", "app_mention", "member_joined_channel", "message.im"],
                    m.GetProperty("settings")
                        .GetProperty("event_subscriptions")
                        .GetProperty("bot_events")
                        .EnumerateArray()
                        .Select(e => e.GetString())
                )
        );
    }

    private static async Task<JsonElement> ReadAsync(string folder, string name) =>
        JsonElement.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken)
        );
}
