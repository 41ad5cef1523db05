using System.Text;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>
/// Makes text dead: whatever a person has typed, nothing in it mentions, links or formats on the way out. Where Slack reads
/// markup (a message's plain text), its three letters are escaped; `* _ ~` and the backtick have no escape, so a joiner of no width keeps
/// them from being taken for marks.
/// </summary>
internal static class Inert
{
    private const char Joiner = '\u2060';
    private const string Marks = "*_~`";

    /// <summary>One line for a place that takes text letter by letter; "&lt;!" is kept apart all the same, whoever shows it.</summary>
    public static string Plain(string text) => KeptApart(Words.Clean(text));

    /// <summary>The same for text whose lines stay.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Plain));

    /// <summary>Lines for a place in which Slack reads markup.</summary>
    public static string Markup(string text)
    {
        var lines = string.Join('\n', text.Split('\n').Select(Words.Clean));
        var dead = new StringBuilder(lines.Length + 16);
        for (var i = 0; i < lines.Length; i++)
        {
            var letter = lines[i];
            if (Marks.Contains(letter, StringComparison.Ordinal) && !IsWithinWord(lines, i))
            {
                dead.Append(Joiner).Append(letter).Append(Joiner);
                continue;
            }
            _ = letter switch
            {
                '&' => dead.Append("&amp;"),
                '<' => dead.Append("&lt;"),
                '>' => dead.Append("&gt;"),
                _ => dead.Append(letter),
            };
        }
        return dead.ToString();
    }

    private static bool IsWithinWord(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    private static string KeptApart(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }
        var apart = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            apart.Append(text[i]);
            if (text[i] == '<' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]))
            {
                apart.Append(Joiner);
            }
        }
        return apart.ToString();
    }
}
