using System.Text;
using System.Text.Json.Nodes;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>A reply as an Adaptive Card of the newest version that Teams takes from bots; in the reader's own colours throughout.</summary>
internal static class CardRenderer
{
    public const string Version = "1.5";

    /// <summary>Teams takes no larger card everywhere; what is longer is leafed through (<see cref="Leafing"/>).</summary>
    public const int MostBytes = 25_000;

    private const int MostMoments = 6;
    private const int LongestFallback = 300;

    /// <summary>Renders it.</summary>
    /// <param name="reply">What it shows; no more than fits one card.</param>
    /// <param name="zones">The zones its moments may be written in.</param>
    /// <param name="leaves">The buttons that turn the leaves of a long list.</param>
    public static JsonObject Render(Reply reply, IReadOnlyList<DateTimeZone> zones, JsonObject? leaves = null)
    {
        var body = new JsonArray();
        Show(reply.Parts.Where(p => p is not Buttons));
        foreach (var moment in Moments(reply, zones).Take(MostMoments))
        {
            body.Add((JsonNode)InOwnZone(moment));
        }
        Show(reply.Parts.Where(p => p is Buttons));
        if (leaves is not null)
        {
            body.Add((JsonNode)leaves);
        }
        return Around(body, TextRenderer.Render(reply));

        void Show(IEnumerable<Part> parts)
        {
            foreach (var block in parts.SelectMany(p => Render(p, reply.Outcome is Outcome.Proposed)))
            {
                body.Add((JsonNode)block);
            }
        }
    }

    /// <summary>A form once more, with what was wrong at its fields.</summary>
    public static JsonObject Render(Form form, string mistake)
    {
        var body = CardButtons.FormBody(form, mistake);
        body.Insert(0, (JsonNode)CardText.Block(form.Title, isBold: true));
        var card = Around(body, form.Title);
        card["actions"] = new JsonArray(CardButtons.Send(form));
        return card;
    }

    /// <summary>The moments that a reply names.</summary>
    public static IReadOnlyList<NamedMoment> Moments(Reply reply, IReadOnlyList<DateTimeZone> zones) =>
        zones.Count == 0 ? [] : ReaderTimes.In(reply.Parts.SelectMany(Texts), zones);

    /// <summary>A part as the blocks that show it.</summary>
    internal static IEnumerable<JsonObject> Render(Part part, bool isProposal) =>
        part switch
        {
            Paragraph { Text.Length: 0 } => [],
            Paragraph paragraph => [CardText.Block(paragraph.Text)],
            Bullets bullets => bullets.Items.Select(
                (item, i) => CardText.Block($"{(bullets.Numbered ? $"{i + 1}." : "•")} {item}", isTight: i > 0)
            ),
            Facts facts => facts.Items.Select((fact, i) => FactRow(fact, isTight: i > 0)),
            Table table => [CardText.Block(table.Caption, isBold: true), TableOf(table)],
            Buttons buttons => CardButtons.Of(buttons, isProposal),
            FilePart file =>
            [
                CardText.Block(file.Name, isBold: true),
                .. file
                    .Content.TrimEnd('\n')
                    .Split('\n')
                    .Select(l => CardText.Block(l, isMonospace: true, isTight: true)),
            ],
            _ => [],
        };

    /// <summary>Two columns and not a FactSet: that one reads Markdown.</summary>
    private static JsonObject FactRow(Fact fact, bool isTight)
    {
        var row = new JsonObject
        {
            ["type"] = "ColumnSet",
            ["columns"] = new JsonArray(Column(fact.Label, 1, isBold: true), Column(fact.Value, 2, isBold: false)),
        };
        if (isTight)
        {
            row["spacing"] = "Small";
        }
        return row;
    }

    private static JsonObject Column(string text, int width, bool isBold) =>
        new JsonObject
        {
            ["type"] = "Column",
            ["width"] = width,
            ["items"] = new JsonArray(CardText.Block(text, isBold)),
        };

    private static JsonObject TableOf(Table table) => Grid([table.Columns, .. table.Rows]);

    private static JsonObject Grid(IReadOnlyList<IReadOnlyList<string>> rows) =>
        new()
        {
            ["type"] = "Table",
            ["columns"] = new JsonArray([.. rows[0].Select(JsonNode (_) => new JsonObject { ["width"] = 1 })]),
            ["firstRowAsHeader"] = true,
            ["showGridLines"] = true,
            ["rows"] = new JsonArray([.. rows.Select(JsonNode (cells, i) => Row(cells, isHead: i == 0))]),
        };

    private static JsonObject Row(IReadOnlyList<string> cells, bool isHead) =>
        new JsonObject
        {
            ["type"] = "TableRow",
            ["cells"] = new JsonArray([
                .. cells.Select(
                    JsonNode (cell) =>
                        new JsonObject
                        {
                            ["type"] = "TableCell",
                            ["items"] = new JsonArray(CardText.Block(cell, isHead)),
                        }
                ),
            ]),
        };

    /// <summary>The one text that Teams reads something in, and nobody but the bot has written any of it.</summary>
    private static JsonObject InOwnZone(NamedMoment moment) =>
        new()
        {
            ["type"] = "TextBlock",
            ["text"] = $"{moment.Words}: {moment.ForReader} on your clock",
            ["wrap"] = true,
            ["size"] = "Small",
            ["spacing"] = "Small",
        };

    private static JsonObject Around(JsonArray body, string text) =>
        new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["fallbackText"] = Beginning(text, LongestFallback),
            ["body"] = body,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };

    /// <summary>The first letters of a text, whole ones.</summary>
    internal static string Beginning(string text, int most) =>
        text.Length <= most
            ? CardText.Harmless(text)
            : $"{CardText.Harmless(text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)])}…";

    private static IEnumerable<string> Texts(Part part) =>
        part switch
        {
            Paragraph paragraph => [paragraph.Text],
            Bullets bullets => bullets.Items,
            Facts facts => facts.Items.Select(f => f.Value),
            Table table => table.Rows.SelectMany(r => r),
            _ => [],
        };

    /// <summary>How many bytes a card takes on its way.</summary>
    internal static int Bytes(JsonObject card) =>
        Encoding.UTF8.GetByteCount(card.ToJsonString(Protocol.TeamsJson.Wire.Options));
}
