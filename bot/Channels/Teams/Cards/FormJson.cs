using System.Text.Json;
using System.Text.Json.Nodes;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>A form as its button carries it, so that it can be shown once more with what was wrong.</summary>
internal static class FormJson
{
    private const int MostInputs = 10;

    public static JsonObject Write(Form form) =>
        new()
        {
            ["title"] = form.Title,
            ["inputs"] = new JsonArray([
                .. form.Inputs.Select(
                    JsonNode (i) =>
                        new JsonObject
                        {
                            ["name"] = i.Name,
                            ["label"] = i.Label,
                            ["kind"] = i.Kind.ToString(),
                            ["optional"] = i.IsOptional,
                        }
                ),
            ]),
        };

    /// <summary>None where it is not one of ours.</summary>
    public static Form? Read(JsonElement data, string says)
    {
        if (
            !data.TryGetProperty(CardButtons.Ask, out var form)
            || form.ValueKind is not JsonValueKind.Object
            || !form.TryGetProperty("inputs", out var inputs)
            || inputs.ValueKind is not JsonValueKind.Array
            || inputs.GetArrayLength() > MostInputs
        )
        {
            return null;
        }
        return new Form(Text(form, "title"), [.. inputs.EnumerateArray().Select(ReadInput)], says);
    }

    private static Input ReadInput(JsonElement input) =>
        new(
            Text(input, "name"),
            Text(input, "label"),
            Enum.TryParse<InputKind>(Text(input, "kind"), out var kind) ? kind : InputKind.Text,
            input.ValueKind is JsonValueKind.Object
                && input.TryGetProperty("optional", out var optional)
                && optional.ValueKind is JsonValueKind.True
        );

    public static string Text(JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object
        && json.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : "";
}
