using System.Text.RegularExpressions;

namespace FellowsBot.Reminders;

/// <summary>A text with placeholders in braces: "{name}'s offer runs out {deadline}".</summary>
internal static partial class Template
{
    public static IReadOnlySet<string> Placeholders(string template) =>
        Placeholder().Matches(template).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The text with its placeholders filled; what is filled in is not looked at again.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> words) =>
        Placeholder().Replace(template, m => words[m.Groups["name"].Value]);

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
