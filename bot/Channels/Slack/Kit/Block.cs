using System.Text.Json.Serialization;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>A piece of a message, modal or home tab, as Block Kit has it (docs.slack.dev, "block-kit").</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichText), "rich_text")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Rows), "table")]
[JsonDerivedType(typeof(InputBlock), "input")]
internal abstract record Block
{
    public string? BlockId { get; init; }

    /// <summary>How many letters it holds, for the limit on all blocks of a message together.</summary>
    public virtual int Letters() => 0;
}

/// <summary>Text that is taken letter by letter: nothing in it can mention, link or format.</summary>
internal sealed record RichText(IReadOnlyList<RichElement> Elements) : Block
{
    public override int Letters() => Elements.Sum(e => e.Letters());
}

internal sealed record Actions(IReadOnlyList<ButtonElement> Elements) : Block
{
    public override int Letters() => Elements.Sum(e => e.Text.Text.Length);
}

internal sealed record Context(IReadOnlyList<PlainText> Elements) : Block
{
    public override int Letters() => Elements.Sum(e => e.Text.Length);
}

internal sealed record Header(PlainText Text) : Block
{
    public override int Letters() => Text.Text.Length;
}

internal sealed record Divider : Block;

/// <summary>A table; at most 100 rows of 20 cells, and one of them in a message.</summary>
internal sealed record Rows([property: JsonPropertyName("rows")] IReadOnlyList<IReadOnlyList<Block>> Cells) : Block
{
    public IReadOnlyList<ColumnSetting>? ColumnSettings { get; init; }

    public override int Letters() => Cells.Sum(row => row.Sum(cell => cell.Letters()));
}

internal sealed record ColumnSetting(bool IsWrapped);

/// <summary>A field of a modal.</summary>
internal sealed record InputBlock(PlainText Label, InputElement Element) : Block
{
    public bool? Optional { get; init; }
}

/// <summary>What may stand in rich text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Section), "rich_text_section")]
[JsonDerivedType(typeof(BulletList), "rich_text_list")]
[JsonDerivedType(typeof(Preformatted), "rich_text_preformatted")]
internal abstract record RichElement
{
    public abstract int Letters();
}

internal sealed record Section(IReadOnlyList<Inline> Elements) : RichElement
{
    public override int Letters() => Elements.Sum(e => e.Letters());
}

/// <summary>A list; "bullet" or "ordered", counted on from the offset.</summary>
internal sealed record BulletList(string Style, IReadOnlyList<RichElement> Elements) : RichElement
{
    public int? Offset { get; init; }

    public override int Letters() => Elements.Sum(e => e.Letters());
}

internal sealed record Preformatted(IReadOnlyList<Inline> Elements) : RichElement
{
    public override int Letters() => Elements.Sum(e => e.Letters());
}

/// <summary>A run within a section.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Run), "text")]
[JsonDerivedType(typeof(Moment), "date")]
internal abstract record Inline
{
    public abstract int Letters();
}

internal sealed record Run(string Text) : Inline
{
    public RunStyle? Style { get; init; }

    public override int Letters() => Text.Length;
}

internal sealed record RunStyle(bool Bold);

/// <summary>A moment that each reader sees on their own clock; the fallback where it cannot be shown.</summary>
internal sealed record Moment(long Timestamp, string Format, string Fallback) : Inline
{
    public override int Letters() => Math.Max(Format.Length, Fallback.Length);
}

/// <summary>Plain text; ":smile:" stays as it is typed.</summary>
internal sealed record PlainText([property: JsonPropertyOrder(1)] string Text)
{
    public string Type { get; } = "plain_text";

    [JsonPropertyOrder(2)]
    public bool Emoji { get; } = false;
}

internal sealed record ButtonElement(PlainText Text, string ActionId, string? Value)
{
    public string Type { get; } = "button";
    public string? Style { get; init; }
}

/// <summary>What is entered in a field.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(DatePicker), "datepicker")]
[JsonDerivedType(typeof(TimePicker), "timepicker")]
[JsonDerivedType(typeof(TextInput), "plain_text_input")]
internal abstract record InputElement(string ActionId);

internal sealed record DatePicker(string ActionId) : InputElement(ActionId);

internal sealed record TimePicker(string ActionId) : InputElement(ActionId);

internal sealed record TextInput(string ActionId, int MaxLength) : InputElement(ActionId)
{
    public bool Multiline { get; } = true;
}

/// <summary>A modal or the home tab.</summary>
internal sealed record View(string Type, IReadOnlyList<Block> Blocks)
{
    public string? CallbackId { get; init; }
    public PlainText? Title { get; init; }
    public PlainText? Submit { get; init; }
    public PlainText? Close { get; init; }
    public string? PrivateMetadata { get; init; }
}
