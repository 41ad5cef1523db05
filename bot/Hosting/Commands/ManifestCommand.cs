using System.CommandLine;

namespace FellowsBot.Hosting.Commands;

/// <summary>`manifest`: what a workspace uploads to install the bot, filled with the settings.</summary>
internal static class ManifestCommand
{
    public static Command Create(string[] settings) =>
        new("manifest", "Writes what a workspace uploads to install the bot.")
        {
            TeamsManifest.Create(settings),
            SlackManifest.Create(settings),
        };
}
