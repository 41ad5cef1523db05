using System.Text.Json;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>Buttons: what pressing says stands behind each, or the form that it asks to be filled in first.</summary>
internal sealed class ButtonWriter(bool isProposal)
{
    public const string Says = "say";
    public const string Asks = "form";
    private const int MostInARow = 25;
    private const int LongestLabel = 75;
    private const int LongestValue = 2_000;
    private int count;

    /// <summary>The buttons, and before them in full what does not fit on one.</summary>
    public IEnumerable<Piece> Of(Buttons buttons, Func<Part, IEnumerable<Piece>> written)
    {
        var labels = buttons.Items.Select(b => Inert.Plain(b.Label)).ToList();
        var isLong = labels.Any(l => l.Length > LongestLabel);
        var fitting = buttons.Items.Where(b => b.Says.Length <= LongestValue).ToList();
        List<Part> before = isLong ? [new Bullets(labels, Numbered: true)] : [];
        before.AddRange(buttons.Items.Except(fitting).Select(b => new Paragraph($"{b.Label}: say “{b.Says}”")));
        foreach (var piece in before.SelectMany(written))
        {
            yield return piece;
        }
        foreach (var row in fitting.Chunk(MostInARow))
        {
            var elements = row.Select(b => Button(b, isLong ? $"{Place(buttons, b)}. {b.Label}" : b.Label)).ToList();
            yield return new Piece(new Actions(elements), "");
        }
    }

    private static int Place(Buttons buttons, Button button) => buttons.Items.ToList().IndexOf(button) + 1;

    private ButtonElement Button(Button button, string label)
    {
        var form = button.Form is null ? null : JsonSerializer.Serialize(button.Form, SlackJson.Default.Form);
        var asks = form is { Length: <= LongestValue };
        return new ButtonElement(
            new PlainText(Short(Inert.Plain(label))),
            $"{(asks ? Asks : Says)}-{++count}",
            asks ? form
                : button.Says.Length > 0 ? button.Says
                : null
        )
        {
            Style = isProposal && count == 1 ? "primary" : null,
        };
    }

    /// <summary>A label in the length a button takes; the whole of it stands before the buttons then.</summary>
    private static string Short(string label)
    {
        if (label.Length <= LongestLabel)
        {
            return label.Length == 0 ? "–" : label;
        }
        var cut = LongestLabel - 1;
        return $"{label[..(char.IsHighSurrogate(label[cut - 1]) ? cut - 1 : cut)].TrimEnd()}…";
    }
}
