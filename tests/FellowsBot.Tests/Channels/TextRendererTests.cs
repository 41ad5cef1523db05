using System.Globalization;
using CsCheck;
using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels;

public class TextRendererTests
{
    private static readonly Dictionary<Type, string> Shown = new()
    {
        [typeof(Paragraph)] = "Hello",
        [typeof(Bullets)] = "- Hello\n- Hello",
        [typeof(Facts)] = "Hello: Hello",
        [typeof(Table)] = "Hello\n- Hello | Hello\n- Hello | Hello",
        [typeof(Buttons)] = "", // they only say what can be typed
        [typeof(FilePart)] = "Hello",
    };

    public static TheoryData<string> Parts => [.. EveryPart.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_shown_as_text(string name)
    {
        var part = Assert.Single(EveryPart.With("Hello"), p => p.GetType().Name == name);

        Assert.Equal(Shown[part.GetType()], TextRenderer.Render(EveryPart.Reply(part)));
    }

    [Fact]
    public void Parts_stand_below_each_other_without_empty_lines() =>
        Assert.Equal(
            "One\n- Two\nThree",
            TextRenderer.Render(
                EveryPart.Reply(
                    new Paragraph("One"),
                    new Buttons([new Button("Yes", "yes")]),
                    new Bullets(["Two"]),
                    new Paragraph(""),
                    new Paragraph("Three")
                )
            )
        );

    [Fact]
    public void Line_breaks_in_a_name_make_no_lines_of_their_own() =>
        Assert.Equal(
            "Name: Ada Status: rejected",
            TextRenderer.Render(EveryPart.Reply(new Facts([new Fact("Name", "Ada\nStatus: rejected")])))
        );

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("\u202eoffer", "offer")]
    [InlineData("a\u200bb", "ab")]
    [InlineData("a\u009bb", "ab")]
    [InlineData("a\r\nb", "a b")]
    public void What_a_terminal_would_act_on_is_left_out(string text, string shown) =>
        Assert.Equal(shown, TextRenderer.Render(EveryPart.Reply(new Paragraph(text))));

    [Fact]
    public void No_text_in_any_part_gets_a_control_or_direction_mark_through() =>
        Gen.String.Sample(text =>
            TextRenderer
                .Render(EveryPart.Reply([.. EveryPart.With(text)]))
                .EnumerateRunes()
                .All(rune =>
                    rune.Value == '\n'
                    || System.Text.Rune.GetUnicodeCategory(rune)
                        is not (UnicodeCategory.Control or UnicodeCategory.Format)
                )
        );
}
