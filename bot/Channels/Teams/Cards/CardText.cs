using System.Text.Json.Nodes;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>
/// Text on a card. It stands in text runs, in which Teams reads no Markdown, so that nothing anybody typed becomes a link, a
/// mention or markup, and nothing needs to be escaped; only the marks of a mention and of a date function are broken up.
/// </summary>
internal static class CardText
{
    /// <summary>One block of text in one line of source.</summary>
    public static JsonObject Block(string text, bool isBold = false, bool isMonospace = false, bool isTight = false)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = Plain(text) };
        if (isBold)
        {
            run["weight"] = "Bolder";
        }
        if (isMonospace)
        {
            run["fontType"] = "Monospace";
        }
        var block = new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(run) };
        if (isTight)
        {
            block["spacing"] = "Small";
        }
        return block;
    }

    /// <summary>A text as it may stand anywhere: one line, without what a client would act on.</summary>
    public static string Plain(string text) => Harmless(Words.Clean(text));

    /// <summary>The same for a text of several lines.</summary>
    public static string Harmless(string text) =>
        text.Replace("{{", "{ {", StringComparison.Ordinal)
            .Replace("<at", "‹at", StringComparison.OrdinalIgnoreCase)
            .Replace("</at", "‹/at", StringComparison.OrdinalIgnoreCase);
}
