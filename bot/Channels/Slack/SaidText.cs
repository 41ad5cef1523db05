using System.Net;
using System.Text.RegularExpressions;

namespace FellowsBot.Channels.Slack;

/// <summary>What somebody typed, as they typed it: Slack's marks for people, channels and links are put back into words.</summary>
internal static partial class SaidText
{
    /// <summary>The words alone.</summary>
    /// <param name="text">As the event has it.</param>
    /// <param name="bot">What Slack calls the bot: its own mention is not part of what is said.</param>
    /// <param name="called">What somebody who is mentioned is called; none = not known.</param>
    public static async Task<string> ReadAsync(string? text, string? bot, Func<string, Task<string?>> called)
    {
        var said = text ?? "";
        var names = new Dictionary<string, string>();
        foreach (var id in Mark().Matches(said).Select(m => m.Groups["user"].Value).Where(u => u.Length > 0).Distinct())
        {
            names[id] = id == bot ? "" : await called(id) ?? "somebody";
        }
        return WebUtility.HtmlDecode(Mark().Replace(said, m => Words(m, names))).Trim();
    }

    private static string Words(Match mark, Dictionary<string, string> names)
    {
        if (mark.Groups["user"].Value is { Length: > 0 } user)
        {
            return names[user];
        }
        var label = mark.Groups["label"].Value;
        return mark.Groups["kind"].Value switch
        {
            "#" => $"#{label}",
            "!" when label.Length > 0 => label,
            "!" => $"@{mark.Groups["what"].Value}",
            _ => label.Length > 0 ? label : mark.Groups["what"].Value.Replace("mailto:", "", StringComparison.Ordinal),
        };
    }

    [GeneratedRegex(
        @"<(?:@(?<user>[UW][A-Z0-9]+)(?:\|[^<>]*)?|(?<kind>[#!]?)(?<what>[^<>|]+)(?:\|(?<label>[^<>]*))?)>",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mark();
}
