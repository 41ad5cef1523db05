using System.Net;
using System.Text.RegularExpressions;
using FellowsBot.Channels.Teams.Protocol;

namespace FellowsBot.Channels.Teams;

/// <summary>What somebody said, out of what Teams sends: without the mention of the bot, other people's names as plain words.</summary>
internal static partial class SaidText
{
    public static string Of(Activity message)
    {
        var text = message.Text ?? "";
        foreach (var mention in Mentions(message))
        {
            text = text.Replace(mention.Text!, " ", StringComparison.Ordinal);
        }
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = message.TextFormat is "xml" or "html" ? AnyTag().Replace(text, " ") : AtTag().Replace(text, "");
        }
        if (text.Contains('&', StringComparison.Ordinal))
        {
            text = WebUtility.HtmlDecode(text);
        }
        return text.Replace('\u00a0', ' ').Trim();
    }

    /// <summary>Whether the bot is spoken to; between two it always is.</summary>
    public static bool IsToBot(Activity message) =>
        message.Conversation?.ConversationType is null or ActivityTypes.Personal || Mentions(message).Any();

    private static IEnumerable<Entity> Mentions(Activity message) =>
        message.Entities?.Where(e =>
            e.Type == ActivityTypes.Mention
            && e.Mentioned?.Id is { } id
            && id == message.Recipient?.Id
            && !string.IsNullOrEmpty(e.Text)
        )
        ?? [];

    [GeneratedRegex("</?at(?: [^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AtTag();

    [GeneratedRegex("<[^<>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyTag();
}
