using System.Xml;
using System.Xml.Linq;
using CsCheck;
using FellowsBot.Channels.Trial;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Trial;

public class HtmlRendererTests
{
    private static readonly Dictionary<Type, string> Shown = new()
    {
        [typeof(Paragraph)] = "<p>Hello</p>",
        [typeof(Bullets)] = "<ul><li>Hello</li><li>Hello</li></ul>",
        [typeof(Facts)] = "<dl class=\"facts\"><div><dt>Hello</dt><dd>Hello</dd></div></dl>",
        [typeof(Table)] =
            "<table class=\"table\"><caption>Hello</caption>"
            + "<thead><tr><th scope=\"col\">Hello</th><th scope=\"col\">Hello</th></tr></thead>"
            + "<tbody><tr><td>Hello</td><td>Hello</td></tr></tbody></table>",
        [typeof(Buttons)] = "<div class=\"buttons\"><button type=\"button\" data-say=\"Hello\">Hello</button></div>",
        [typeof(FilePart)] =
            "<p class=\"file\"><a download=\"Hello\" href=\"data:Hello;charset=utf-8,Hello\">Hello</a></p>",
    };

    public static TheoryData<string> Parts => [.. EveryPart.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_shown_as_HTML(string name)
    {
        var part = Assert.Single(EveryPart.With("Hello"), p => p.GetType().Name == name);

        Assert.Equal(Shown[part.GetType()], HtmlRenderer.Render(EveryPart.Reply(part)));
    }

    [Fact]
    public void The_first_button_of_a_proposal_is_the_primary_one() =>
        Assert.Equal(
            "<div class=\"buttons\"><button type=\"button\" class=\"primary\" data-say=\"yes\">Confirm</button>"
                + "<button type=\"button\" data-say=\"no\">Cancel</button></div>",
            HtmlRenderer.Render(
                EveryPart.Reply(new Buttons([new Button("Confirm", "yes"), new Button("Cancel", "no")])) with
                {
                    Outcome = Outcome.Proposed,
                }
            )
        );

    [Fact]
    public void Letters_of_every_script_stay_themselves() =>
        Assert.Equal(
            "<p>Zoë – 美 – “quoted”</p>",
            HtmlRenderer.Render(EveryPart.Reply(new Paragraph("Zoë – 美 – “quoted”")))
        );

    [Fact]
    public void What_people_type_is_escaped() =>
        Assert.Equal(
            "<p>&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; &quot;x&quot;</p>",
            HtmlRenderer.Render(EveryPart.Reply(new Paragraph("<script>alert('1')</script> & \"x\"")))
        );

    [Fact]
    public void No_text_in_any_place_makes_elements_or_attributes_of_its_own()
    {
        var plain = Shape("Hello");

        Gen.Char["<>\"'&=/ ascript:on`!-\u0000\u2028é"]
            .Array[0, 40]
            .Select(c => new string(c))
            .Sample(text => Shape(text).SequenceEqual(plain));
    }

    /// <summary>The elements and attributes in their order, whatever the texts are.</summary>
    private static List<string> Shape(string text)
    {
        var html = HtmlRenderer.Render(EveryPart.Reply([.. EveryPart.With(text)]));
        using var reader = XmlReader.Create(
            new StringReader($"<all>{html}</all>"),
            new XmlReaderSettings { CheckCharacters = false }
        );
        return
        [
            .. XDocument
                .Load(reader)
                .Descendants()
                .Select(e => $"{e.Name} {string.Join(' ', e.Attributes().Select(a => a.Name))}"),
        ];
    }
}
