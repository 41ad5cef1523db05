using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Terminal;

/// <summary>A reply as one line of JSON, with the names the contract fixes (section 1).</summary>
public sealed record BatchReply(
    JsonElement? Id,
    string Outcome,
    string Intent,
    double Confidence,
    bool Private,
    string Text,
    IReadOnlyList<string> Sources
)
{
    public static BatchReply Of(JsonElement? id, Reply reply) =>
        new(
            id,
            reply.Outcome.ToString().ToLowerInvariant(),
            reply.Intent,
            Math.Round(reply.Confidence, 2),
            reply.Private,
            TextRenderer.Render(reply),
            reply.Sources
        );

    public string ToJson() => JsonSerializer.Serialize(this, BatchJson.Readable.BatchReply);
}

/// <summary>How batch replies are written, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchReply))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    /// <summary>Names and dashes as themselves: the lines are read by people too.</summary>
    public static readonly BatchJson Readable = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );
}
