using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FellowsBot.Channels.Slack;
using FellowsBot.Channels.Slack.Kit;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

public partial class BlockKitTests
{
    private const string Hello =
        """{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Hello"}]}]}""";
    private const string Cell = Hello;
    private const string Heading =
        """{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Hello","style":{"bold":true}}]}]}""";
    private static readonly Dictionary<Type, string> Shown = new()
    {
        [typeof(Paragraph)] = $"[{Hello}]",
        [typeof(Bullets)] =
            """[{"type":"rich_text","elements":[{"type":"rich_text_list","style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Hello"}]},{"type":"rich_text_section","elements":[{"type":"text","text":"Hello"}]}]}]}]""",
        [typeof(Facts)] =
            """[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Hello: ","style":{"bold":true}},{"type":"text","text":"Hello"}]}]}]""",
        [typeof(Table)] =
            $$"""[{{Hello}},{"type":"table","column_settings":[{"is_wrapped":true},{"is_wrapped":true}],"rows":[[{{Heading}},{{Heading}}],[{{Cell}},{{Cell}}]]}]""",
        [typeof(Buttons)] =
            """[{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Hello","emoji":false},"action_id":"say-1","value":"Hello"}]}]""",
        [typeof(FilePart)] =
            """[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Hello","style":{"bold":true}}]}]},{"type":"rich_text","elements":[{"type":"rich_text_preformatted","elements":[{"type":"text","text":"Hello"}]}]}]""",
    };

    public static TheoryData<string> Parts => [.. EveryPart.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_shown_as_blocks(string name)
    {
        var part = Assert.Single(EveryPart.With("Hello"), p => p.GetType().Name == name);

        var page = Assert.Single(Render(part));

        Assert.True(
            JsonElement.DeepEquals(JsonElement.Parse(Shown[part.GetType()]), Blocks(page)),
            Blocks(page).GetRawText()
        );
    }

    [Fact]
    public void The_first_button_of_a_proposal_is_the_primary_one()
    {
        var reply = EveryPart.Reply(
            new Buttons([new Button("Confirm", "confirm X"), new Button("Cancel", "cancel X")])
        );

        var json = Blocks(BlockKit.Render(reply with { Outcome = Outcome.Proposed }, World.Season.Zone)[0])
            .GetRawText();

        Assert.Single(json.Split("\"primary\"").Skip(1));
        Assert.True(
            json.IndexOf("primary", StringComparison.Ordinal) < json.IndexOf("Cancel", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_moment_is_followed_by_the_readers_own_clock_once()
    {
        var page = Render(
            new Paragraph(
                "It closes on Sunday 17 August 2025, 23:59 PDT. Until Sunday 17 August 2025, 23:59 PDT, then."
            )
        )[0];

        var dates = Blocks(page).GetRawText().Split("\"type\":\"date\"");
        Assert.Equal(2, dates.Length);
        Assert.Contains(
            "\"timestamp\":1755500340,\"format\":\"{date_short_pretty} at {time}\",\"fallback\":\"Sunday 17 August 2025, 23:59 PDT\"",
            dates[1],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Friday 12 December 2025, 17:00 PST", 1765587600)]
    [InlineData("Friday 12 December 2025, 17:00 GMT (Friday 12 December 2025, 09:00 PST)", 1765558800)]
    [InlineData("Friday 12 December 2025, 17:00 PST (Friday 12 December 2025, 01:00 PST)", 1765530000)] // Manila's
    [InlineData("Friday 12 December 2025, 17:00 UTC+14", 1765508400)]
    [InlineData("Friday 12 December 2025, 17:00 UTC", 1765558800)]
    public void Letters_that_stand_for_several_zones_are_settled_by_what_stands_beside_them(
        string text,
        long seconds
    ) => Assert.Equal(seconds, Assert.Single(MomentsIn.Of(text, [World.Season.Zone])).At.ToUnixTimeSeconds());

    [Theory]
    [InlineData("Friday 12 December 2025, 17:00 IST")]
    [InlineData("Friday 12 December 2025, 17:00 CST")]
    [InlineData("Friday 12 Decembre 2025, 17:00 PST")]
    public void And_left_alone_where_nothing_settles_them(string text) =>
        Assert.Empty(MomentsIn.Of(text, [World.Season.Zone]));

    [Theory]
    [InlineData(
        "<!channel> <@U123> <http://x|y> & <#C1>",
        "&lt;!channel&gt; &lt;@U123&gt; &lt;http://x|y&gt; &amp; &lt;#C1&gt;"
    )]
    [InlineData(
        "*bold* _it_ ~gone~ `code`",
        "\u2060*\u2060bold\u2060*\u2060 \u2060_\u2060it\u2060_\u2060 \u2060~\u2060gone\u2060~\u2060 \u2060`\u2060code\u2060`\u2060"
    )]
    [InlineData("max_power@example.org", "max_power@example.org")]
    public void What_people_type_is_dead_in_the_text(string typed, string text) =>
        Assert.Equal(text, Render(new Paragraph(typed))[0].Text);

    [Fact]
    public void Whatever_is_typed_and_however_long_Slack_takes_it()
    {
        var text = Gen.Char["<>!@#&*_~`| abcé\u0000\n\ud83d\ude00"].Array[0, 60].Select(c => new string(c));
        var size = Gen.Int[1, 130];

        Gen.Select(text, size, Gen.Int[1, 400])
            .Sample(
                (typed, many, repeat) =>
                {
                    var longer = string.Concat(Enumerable.Repeat(typed, repeat));
                    var parts = EveryPart.With(typed).Concat(EveryPart.With(longer)).ToList();
                    parts.Add(new Bullets([.. Enumerable.Repeat(typed, many)], Numbered: true));
                    parts.Add(
                        new Table(
                            typed,
                            [typed, "b"],
                            [.. Enumerable.Repeat<IReadOnlyList<string>>([typed, longer], many)]
                        )
                    );
                    parts.Add(
                        new Buttons([.. Enumerable.Repeat(new Button(longer, typed.Length == 0 ? "x" : typed), many)])
                    );

                    foreach (var page in Render([.. parts]))
                    {
                        var json = Blocks(page);
                        Assert.Equal([], BlockRules.Broken(json));
                        Assert.InRange(page.Text.Length, 1, 4000);
                        Assert.DoesNotContain(Shows(json), t => Live().IsMatch(t));
                        Assert.DoesNotContain('<', page.Text);
                    }
                },
                iter: 60
            );
    }

    [Fact]
    public void A_long_list_goes_on_in_the_next_message_and_nothing_of_it_is_missing()
    {
        var rows = Enumerable.Range(1, 350).Select(i => (IReadOnlyList<string>)[$"Person {i}", $"Stage {i}"]).ToList();

        var pages = Render(new Table("All of them", ["Name", "Stage"], rows));

        Assert.Equal(4, pages.Count);
        var shown = string.Concat(pages.Select(p => Blocks(p).GetRawText()));
        Assert.All(rows, r => Assert.Contains($"\"{r[0]}\"", shown, StringComparison.Ordinal));
        Assert.Contains("Part 4 of 4", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_stands_behind_its_button_and_is_a_modal()
    {
        var form = new Form("More time", [new Input("until", "Until", InputKind.Date)], "give Ada until {until}");
        var json = Blocks(Render(new Buttons([new Button("More time…", "x") { Form = form }]))[0]);

        var value = json[0].GetProperty("elements")[0].GetProperty("value").GetString()!;
        var view = Modal.Of(JsonSerializer.Deserialize(value, SlackJson.Default.Form)!, "C1", "1.2");

        Assert.Equal(form.Says, JsonSerializer.Deserialize(view.PrivateMetadata!, SlackJson.Default.FormOrigin)!.Says);
        Assert.Equal([], BlockRules.BrokenView(JsonSerializer.SerializeToElement(view, SlackJson.Default.View)));
    }

    private static IReadOnlyList<Page> Render(params Part[] parts) =>
        BlockKit.Render(EveryPart.Reply(parts), World.Season.Zone);

    private static JsonElement Blocks(Page page) =>
        JsonSerializer
            .SerializeToElement(new UpdateMessage("C1", "1.2", page.Text, page.Blocks), SlackJson.Default.UpdateMessage)
            .GetProperty("blocks");

    /// <summary>Every text that is shown.</summary>
    private static IEnumerable<string> Shows(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Shows),
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(p => p.Name != "value")
                .SelectMany(p => Shows(p.Value)),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };

    [GeneratedRegex("<[!@#a-z]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Live();
}
