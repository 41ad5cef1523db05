using System.Text.Json;
using System.Text.Json.Serialization;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Storage.Changes;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace FellowsBot.Storage;

/// <summary>How memories, proposals and message contents are written as JSON: generated at build time, dates as NodaTime writes them.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault
)]
[JsonSerializable(typeof(Memory))]
[JsonSerializable(typeof(ProposedPlan))]
[JsonSerializable(typeof(Deed))]
[JsonSerializable(typeof(IReadOnlyList<Part>))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    private static readonly StoredJson Dated = new(
        new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb)
    );

    public static string Write(Memory memory) => JsonSerializer.Serialize(memory, Dated.Memory);

    public static Memory? ReadMemory(string json) => JsonSerializer.Deserialize(json, Dated.Memory);

    public static string Write(ProposedPlan plan) => JsonSerializer.Serialize(plan, Dated.ProposedPlan);

    public static ProposedPlan ReadPlan(string json) => JsonSerializer.Deserialize(json, Dated.ProposedPlan)!;

    public static string Write(Deed deed) => JsonSerializer.Serialize(deed, Dated.Deed);

    public static Deed ReadDeed(string json) => JsonSerializer.Deserialize(json, Dated.Deed)!;

    public static string Write(IReadOnlyList<Part> parts) => JsonSerializer.Serialize(parts, Dated.IReadOnlyListPart);

    public static IReadOnlyList<Part> ReadParts(string json) =>
        JsonSerializer.Deserialize(json, Dated.IReadOnlyListPart)!;
}
