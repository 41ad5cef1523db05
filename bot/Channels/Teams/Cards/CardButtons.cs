using System.Text.Json.Nodes;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>
/// Buttons on a card: Action.Execute, with an Action.Submit for clients that do not know it. What a button carries is what it
/// says in the presser's name; who that is comes from Teams, never from the card.
/// </summary>
internal static class CardButtons
{
    /// <summary>Under this name a button carries what pressing it says.</summary>
    public const string Say = "say";
    public const string Ask = "ask";
    public const string List = "list";
    public const string Page = "page";

    /// <summary>Before the name of an entry, so that none takes the place of what the button carries.</summary>
    public const string Entry = "in_";

    private const string Verb = "fellowsbot";
    private const int MostInARow = 6;

    public static IEnumerable<JsonObject> Of(Buttons buttons, bool isProposal) =>
        buttons
            .Items.Select(JsonNode (button, i) => One(button, isProposal && i == 0))
            .Chunk(MostInARow)
            .Select(row => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. row]) });

    /// <summary>Turns the leaves of a list that is longer than a card.</summary>
    public static JsonObject Leaves(string list, int page, int pages)
    {
        var actions = new JsonArray();
        if (page > 0)
        {
            actions.Add((JsonNode)Leaf("Previous page", list, page - 1));
        }
        if (page < pages - 1)
        {
            actions.Add((JsonNode)Leaf("Next page", list, page + 1));
        }
        return new JsonObject { ["type"] = "ActionSet", ["actions"] = actions };
    }

    /// <summary>What a form asks for, its mistake where there was one, and the button that sends it.</summary>
    public static JsonArray FormBody(Form form, string? mistake)
    {
        var body = new JsonArray();
        foreach (var input in form.Inputs)
        {
            body.Add((JsonNode)Field(input));
        }
        if (mistake is not null)
        {
            var line = CardText.Block(mistake);
            line["inlines"]![0]!["color"] = "Attention";
            body.Add((JsonNode)line);
        }
        return body;
    }

    public static JsonObject Send(Form form) =>
        Pressed("Send", new JsonObject { [Say] = form.Says, [Ask] = FormJson.Write(form) }, isPrimary: true);

    private static JsonObject One(Button button, bool isPrimary) =>
        button.Form is { } form
            ? new JsonObject
            {
                ["type"] = "Action.ShowCard",
                ["title"] = CardText.Plain(button.Label),
                ["card"] = new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["version"] = CardRenderer.Version,
                    ["body"] = FormBody(form, null),
                    ["actions"] = new JsonArray(Send(form)),
                },
            }
            : Pressed(button.Label, new JsonObject { [Say] = button.Says }, isPrimary);

    private static JsonObject Leaf(string label, string list, int page) =>
        Pressed(label, new JsonObject { [List] = list, [Page] = page }, isPrimary: false);

    private static JsonObject Pressed(string label, JsonObject data, bool isPrimary)
    {
        var title = CardText.Plain(label);
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = Verb,
            ["data"] = data,
        };
        if (isPrimary)
        {
            action["style"] = "positive";
        }
        action["fallback"] = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = title,
            ["data"] = data.DeepClone(),
        };
        return action;
    }

    private static JsonObject Field(Input input)
    {
        var label = CardText.Plain(input.Label);
        var field = new JsonObject
        {
            ["type"] = input.Kind switch
            {
                InputKind.Date => "Input.Date",
                InputKind.Time => "Input.Time",
                _ => "Input.Text",
            },
            ["id"] = $"{Entry}{input.Name}",
            ["label"] = label,
        };
        if (!input.IsOptional)
        {
            field["isRequired"] = true;
            field["errorMessage"] = $"{label}: this is needed.";
        }
        return field;
    }
}
