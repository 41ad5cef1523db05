using System.Text.RegularExpressions;

namespace FellowsBot.Hosting.Commands;

/// <summary>Tells `--Section:Key=value` (a setting) from the options of a command.</summary>
internal static partial class SettingArguments
{
    public static (string[] Settings, string[] Others) Split(string[] arguments)
    {
        var settings = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Setting().IsMatch(arguments[i]))
            {
                rest.Add(arguments[i]);
                continue;
            }
            settings.Add(arguments[i]);
            if (!arguments[i].Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Length)
            {
                settings.Add(arguments[++i]);
            }
        }
        return ([.. settings], [.. rest]);
    }

    [GeneratedRegex(
        "^--(?:[A-Za-z]+(?::[A-Za-z0-9_.-]+)+(?:=.*)?|urls(?:=.*)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Setting();
}
