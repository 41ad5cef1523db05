using System.Text.Json;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>Where a form was asked for, so that its answer goes there.</summary>
/// <param name="Says">What sending it says.</param>
/// <param name="Channel">The conversation; none = between the two.</param>
/// <param name="Thread">The thread within it.</param>
internal sealed record FormOrigin(string Says, string? Channel, string? Thread);

/// <summary>A form as a modal: one field a block, named as the form names it.</summary>
internal static class Modal
{
    public const string Callback = "form";
    public const string Entry = "entry";
    private const int LongestTitle = 24;
    private const int LongestLabel = 150;
    private const int LongestEntry = 3_000;

    public static View Of(Form form, string? channel, string? thread) =>
        new("modal", [.. form.Inputs.Select(Field)])
        {
            CallbackId = Callback,
            Title = Text(form.Title, LongestTitle),
            Submit = new PlainText("Send"),
            Close = new PlainText("Cancel"),
            PrivateMetadata = JsonSerializer.Serialize(
                new FormOrigin(form.Says, channel, thread),
                SlackJson.Default.FormOrigin
            ),
        };

    private static Block Field(Input input) =>
        new InputBlock(
            Text(input.Label, LongestLabel),
            input.Kind switch
            {
                InputKind.Date => new DatePicker(Entry),
                InputKind.Time => new TimePicker(Entry),
                _ => new TextInput(Entry, LongestEntry),
            }
        )
        {
            BlockId = input.Name,
            Optional = input.IsOptional ? true : null,
        };

    private static PlainText Text(string text, int most)
    {
        var plain = Inert.Plain(text);
        return new PlainText(plain.Length <= most ? plain : $"{plain[..(most - 1)]}…");
    }
}
