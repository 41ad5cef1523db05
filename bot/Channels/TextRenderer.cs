using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Channels;

/// <summary>A reply as plain text: for the terminal, for batch replies, and wherever a platform wants a text beside a card.</summary>
public static class TextRenderer
{
    public static string Render(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var part in reply.Parts)
        {
            var rendered = Render(part);
            if (rendered.Length > 0)
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(rendered);
            }
        }
        return text.ToString();
    }

    private static string Render(Part part) =>
        part switch
        {
            Paragraph paragraph => Line(paragraph.Text),
            Bullets bullets => Lines(
                bullets.Items.Select((item, i) => $"{(bullets.Numbered ? $"{i + 1}." : "-")} {Line(item)}")
            ),
            Facts facts => Lines(facts.Items.Select(f => $"{Line(f.Label)}: {Line(f.Value)}")),
            Table table => Lines([Line(table.Caption), Row(table.Columns), .. table.Rows.Select(Row)]),
            // The content alone, so that a terminal's output is the file.
            FilePart file => Lines(file.Content.TrimEnd('\n').Split('\n').Select(Line)),
            // Buttons only say what can be typed; the choices stand in the text.
            _ => "",
        };

    private static string Row(IReadOnlyList<string> cells) => $"- {string.Join(" | ", cells.Select(Line))}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>One line, with no control character that a terminal would act on.</summary>
    private static string Line(string text) => Words.Clean(text);
}
