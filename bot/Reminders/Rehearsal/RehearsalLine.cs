using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>
/// One line of a rehearsal: what one rule, at one offset, says to one receiver at one moment (contract, section 8). A message
/// that several rules share has one line for each, with the same <c>at</c> and <c>to</c>.
/// </summary>
/// <param name="At">When it would be posted; ISO with the season's offset.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Offset">As in the contract's table: "7d", "72h", "0".</param>
/// <param name="To">"channel:staff", "person:ada@example.org".</param>
/// <param name="About">The people concerned, by address, sorted.</param>
/// <param name="Text">What it would say.</param>
public sealed record RehearsalLine(
    string At,
    string Rule,
    string Offset,
    string To,
    IReadOnlyList<string> About,
    string Text
)
{
    private static readonly OffsetDateTimePattern Iso = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:sso<+HH:mm>"
    );

    /// <summary>The moment itself; none where the text is no ISO moment.</summary>
    [JsonIgnore]
    public Instant? Moment => Iso.Parse(At ?? "").TryGetValue(default, out var at) ? at.ToInstant() : null;

    public static string Format(Instant at, DateTimeZone zone) => Iso.Format(at.InZone(zone).ToOffsetDateTime());

    public string ToJson() => JsonSerializer.Serialize(this, LineJson.Readable.RehearsalLine);

    /// <summary>Reads a line of an earlier rehearsal; none for anything that is not one.</summary>
    public static RehearsalLine? Read(string json)
    {
        try
        {
            return
                JsonSerializer.Deserialize(json, LineJson.Readable.RehearsalLine)
                    is { Moment: not null, Rule: not null, Offset: not null, To: not null, About: not null } line
                ? line
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How rehearsals are written, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RehearsalLine))]
[JsonSerializable(typeof(Change))]
internal sealed partial class LineJson : JsonSerializerContext
{
    /// <summary>Names and dashes as themselves: the lines are read by people too.</summary>
    public static readonly LineJson Readable = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );
}
