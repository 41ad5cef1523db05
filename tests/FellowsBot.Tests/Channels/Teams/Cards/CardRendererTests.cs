using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FellowsBot.Channels.Teams.Cards;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Channels.Teams.Cards;

/// <summary>How a reply looks as a card: every part, nothing typed ever live, and never too large.</summary>
public class CardRendererTests
{
    private static readonly DateTimeZone California = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly Dictionary<Type, string> Shown = new()
    {
        [typeof(Paragraph)] = Block("Hello"),
        [typeof(Bullets)] = $"{Block("• Hello")},{Block("• Hello", tight: true)}",
        [typeof(Facts)] =
            $$"""{"type":"ColumnSet","columns":[{"type":"Column","width":1,"items":[{{Block("Hello", bold: true)}}]},{"type":"Column","width":2,"items":[{{Block("Hello")}}]}]}""",
        [typeof(Table)] =
            Block("Hello", bold: true)
            + ","
            + Grid($"{Cell("Hello", true)},{Cell("Hello", true)}", $"{Cell("Hello")},{Cell("Hello")}"),
        [typeof(Buttons)] =
            """{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Hello","verb":"fellowsbot","data":{"say":"Hello"},"fallback":{"type":"Action.Submit","title":"Hello","data":{"say":"Hello"}}}]}""",
        [typeof(FilePart)] =
            Block("Hello", bold: true)
            + """,{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"Hello","fontType":"Monospace"}],"spacing":"Small"}""",
    };

    public static TheoryData<string> Parts => [.. EveryPart.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_shown_on_a_card(string name)
    {
        var part = Assert.Single(EveryPart.With("Hello"), p => p.GetType().Name == name);

        Assert.Equal($"[{Shown[part.GetType()]}]", Body(EveryPart.Reply(part)).ToJsonString(Plain));
    }

    [Fact]
    public void A_card_says_its_version_and_what_to_show_instead()
    {
        var card = CardRenderer.Render(EveryPart.Reply(new Facts([new Fact("Offer", "open")])), []);

        Assert.Equal(
            ("AdaptiveCard", "1.5", "Offer: open"),
            ((string?)card["type"], (string?)card["version"], (string?)card["fallbackText"])
        );
    }

    [Fact]
    public void The_first_button_of_a_proposal_is_the_primary_one()
    {
        var actions = Body(
            EveryPart.Reply(
                new Buttons([new Button("Confirm", "confirm K7QX"), new Button("Cancel", "cancel K7QX")])
            ) with
            {
                Outcome = Outcome.Proposed,
            }
        )[0]!["actions"]!;

        Assert.Equal(["positive", null], actions.AsArray().Select(a => (string?)a!["style"]));
    }

    [Fact]
    public void A_button_that_asks_first_shows_labelled_fields_on_the_card()
    {
        var form = new Form("More time", [new Input("until", "Until", InputKind.Date)], "give Ada until {until}");

        var action = Body(EveryPart.Reply(new Buttons([new Button("More time…", "give Ada until …") { Form = form }])))[
            0
        ]!["actions"]![0]!;

        Assert.Equal("Action.ShowCard", (string?)action["type"]);
        Assert.Equal(
            """{"type":"Input.Date","id":"in_until","label":"Until","isRequired":true,"errorMessage":"Until: this is needed."}""",
            action["card"]!["body"]![0]!.ToJsonString(Plain)
        );
        Assert.Equal("give Ada until {until}", (string?)action["card"]!["actions"]![0]!["data"]!["say"]);
    }

    [Fact]
    public void A_moment_is_shown_once_more_by_the_readers_own_clock()
    {
        var body = Body(
            EveryPart.Reply(
                new Paragraph("It closes on Sunday 17 August 2025, 23:59 PDT (Monday 18 August 2025, 07:59 BST)."),
                new Facts([new Fact("Opens", "Monday 14 July 2025, 00:00 PDT")])
            ),
            California,
            London
        );

        Assert.Equal(
            [
                "Sunday 17 August 2025, 23:59 PDT: {{DATE(2025-08-18T06:59:00Z,SHORT)}} {{TIME(2025-08-18T06:59:00Z)}} on your clock",
                "Monday 14 July 2025, 00:00 PDT: {{DATE(2025-07-14T07:00:00Z,SHORT)}} {{TIME(2025-07-14T07:00:00Z)}} on your clock",
            ],
            body.Where(b => (string?)b!["type"] == "TextBlock").Select(b => (string?)b!["text"])
        );
    }

    [Fact]
    public void A_time_that_comes_twice_is_told_by_its_letters()
    {
        var moments = ReaderTimes.In(
            ["Sunday 2 November 2025, 01:30 PDT", "Sunday 2 November 2025, 01:30 PST"],
            [California]
        );

        Assert.Equal(
            [
                "{{DATE(2025-11-02T08:30:00Z,SHORT)}} {{TIME(2025-11-02T08:30:00Z)}}",
                "{{DATE(2025-11-02T09:30:00Z,SHORT)}} {{TIME(2025-11-02T09:30:00Z)}}",
            ],
            moments.Select(m => m.ForReader)
        );
    }

    [Fact]
    public void A_moment_in_a_zone_that_nobody_named_is_left_as_it_is() =>
        Assert.Empty(ReaderTimes.In(["Sunday 17 August 2025, 23:59 IST"], [California]));

    [Theory]
    [InlineData("[here](https://evil.example)")]
    [InlineData("**bold** _it_ # head")]
    [InlineData("<at>everyone</at>")]
    [InlineData("{{DATE(2025-01-01T00:00:00Z,SHORT)}}")]
    public void What_people_type_is_never_live(string typed)
    {
        var reply = EveryPart.Reply([.. EveryPart.With(typed)]);
        var card = CardRenderer.Render(reply, [California]);

        Assert.DoesNotContain(All(card), n => (string?)n["type"] is "TextBlock" or "FactSet");
        Assert.DoesNotContain("<at", Text(card), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", Text(card), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_in_any_place_makes_parts_of_its_own()
    {
        var plain = Shape("Hello");

        Gen.Char["<>\"'&[](){}*_#`!-\\\u0000\u2028é"]
            .Array[1, 40]
            .Select(c => $"x{new string(c)}")
            .Sample(text => Shape(text).SequenceEqual(plain));
    }

    [Fact]
    public void However_long_a_list_no_leaf_is_larger_than_Teams_takes_and_nothing_is_lost()
    {
        Gen.Select(Gen.Int[1, 600], Gen.Int[1, 5], Gen.Int[0, 300], Gen.Char["aé美\"\\"])
            .Sample(
                (rows, columns, length, letter) =>
                {
                    var table = new Table(
                        "Many",
                        [.. Enumerable.Range(0, columns).Select(c => $"Column {c}")],
                        [
                            .. Enumerable
                                .Range(0, rows)
                                .Select(r =>
                                    (IReadOnlyList<string>)
                                        [
                                            .. Enumerable
                                                .Range(0, columns)
                                                .Select(c => $"{r}.{c}{new string(letter, length)}"),
                                        ]
                                ),
                        ]
                    );
                    var leaves = Leafing.Of(EveryPart.Reply(table, new Buttons([new Button("Help", "help")])));
                    var cards = leaves
                        .Select(
                            (leaf, i) =>
                                CardRenderer.Render(leaf, [], CardButtons.Leaves("0123456789ab", i, leaves.Count))
                        )
                        .ToList();
                    Assert.All(cards, c => Assert.InRange(CardRenderer.Bytes(c), 0, CardRenderer.MostBytes));
                    Assert.Equal(
                        table.Rows.Select(r => r[0]),
                        leaves.SelectMany(l => l.Parts.OfType<Table>()).SelectMany(t => t.Rows).Select(r => r[0])
                    );
                },
                iter: 100
            );
    }

    [Fact]
    public void Lists_keep_their_numbers_and_files_their_lines_over_the_leaves()
    {
        var lines = Enumerable.Range(1, 500).Select(i => $"line {i} {new string('x', 40)}").ToList();
        var reply = EveryPart.Reply(
            new Bullets(lines, Numbered: true),
            new FilePart("board.csv", "text/csv", string.Join('\n', lines))
        );

        var leaves = Leafing.Of(reply);

        Assert.Equal(
            lines.Select((l, i) => $"{i + 1}. {l}"),
            leaves.SelectMany(l => l.Parts.OfType<Bullets>()).SelectMany(b => b.Items)
        );
        Assert.Equal(lines, leaves.SelectMany(l => l.Parts.OfType<FilePart>()).SelectMany(f => f.Content.Split('\n')));
        Assert.All(
            leaves,
            l => Assert.InRange(CardRenderer.Bytes(CardRenderer.Render(l, [])), 0, CardRenderer.MostBytes)
        );
    }

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonArray Body(Reply reply, params DateTimeZone[] zones) =>
        CardRenderer.Render(reply, zones)["body"]!.AsArray();

    private static string Block(string text, bool bold = false, bool tight = false) =>
        $$"""{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"{{text}}"{{(bold ? ",\"weight\":\"Bolder\"" : "")}}}]{{(tight ? ",\"spacing\":\"Small\"" : "")}}}""";

    private static string Cell(string text, bool bold = false) =>
        $$"""{"type":"TableCell","items":[{{Block(text, bold)}}]}""";

    private static string Grid(params string[] rows)
    {
        var lines = string.Join(',', rows.Select(r => $$"""{"type":"TableRow","cells":[{{r}}]}"""));
        return $$"""{"type":"Table","columns":[{"width":1},{"width":1}],"firstRowAsHeader":true,"showGridLines":true,"rows":[{{lines}}]}""";
    }

    /// <summary>The elements in their order, whatever the texts are.</summary>
    private static List<string> Shape(string text) =>
        [
            .. All(CardRenderer.Render(EveryPart.Reply([.. EveryPart.With(text)]), [California]))
                .Select(o => string.Join(' ', o.Select(p => p.Key))),
        ];

    private static string Text(JsonObject card) =>
        string.Join('\n', All(card).Select(o => $"{o["text"]}{o["title"]}{o["fallbackText"]}"));

    private static IEnumerable<JsonObject> All(JsonNode? node) =>
        node switch
        {
            JsonObject one => one.SelectMany(p => All(p.Value)).Prepend(one),
            JsonArray many => many.SelectMany(All),
            _ => [],
        };
}
