using System.Text.Json;
using System.Text.Json.Serialization;

namespace FellowsBot.LanguageModel;

/// <summary>What the model hands in: an answer with its citations, or that it found none. Nothing in it is believed unchecked.</summary>
/// <param name="Covered">Whether what it read answers the question.</param>
/// <param name="Answer">Plain text.</param>
/// <param name="Citations">Where the answer stands.</param>
internal sealed record Draft(bool Covered, string Answer, IReadOnlyList<Citation> Citations)
{
    /// <summary>The form, as the service is told it.</summary>
    public static readonly JsonElement Form = JsonElement.Parse(
        """
        {
          "type": "object",
          "properties": {
            "covered": { "type": "boolean", "description": "Whether what you have read answers the question." },
            "answer": { "type": "string", "description": "Plain text, at most 600 characters; empty where covered is false." },
            "citations": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "source": { "type": "string", "description": "A source exactly as a tool named it, such as handbook#offers." },
                  "quote": { "type": "string", "description": "The words of that source, copied letter by letter, from which the answer follows." }
                },
                "required": ["source", "quote"],
                "additionalProperties": false
              }
            }
          },
          "required": ["covered", "answer", "citations"],
          "additionalProperties": false
        }
        """
    );

    /// <summary>Reads what the model wrote; nothing where it has not the form.</summary>
    public static Draft? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, DraftJson.Default.Draft);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A source and the words in it.</summary>
internal sealed record Citation(string Source, string Quote);

/// <summary>How drafts are read, generated at build time; what is missing or null is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(Draft))]
internal sealed partial class DraftJson : JsonSerializerContext;
