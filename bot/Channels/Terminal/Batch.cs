using System.Text.Json;
using System.Text.RegularExpressions;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Terminal;

/// <summary>
/// One JSON request a line in, one JSON reply a line out, in order (contract, section 1). A line that is no request gets a reply
/// that says so, and the rest goes on.
/// </summary>
public sealed partial class Batch(TerminalChannel terminal)
{
    /// <summary>Some shells write it before whatever they hand on.</summary>
    private const char ByteOrderMark = '\ufeff';

    public async Task RunAsync(TextReader input, TextWriter output, CancellationToken cancel)
    {
        var number = 0;
        while (await input.ReadLineAsync(cancel) is { } read)
        {
            var line = ++number == 1 ? read.TrimStart(ByteOrderMark) : read;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            var (request, id, trouble) = Read(line, number);
            var reply = request is null
                ? Reply.Say(Outcome.Clarify, "unreadable", trouble!) with
                {
                    Confidence = 0,
                }
                : await terminal.AskAsync(request, cancel);
            await output.WriteLineAsync(BatchReply.Of(id, reply).ToJson());
            await output.FlushAsync(cancel);
        }
    }

    private static (TerminalRequest? Request, JsonElement? Id, string? Trouble) Read(string line, int number)
    {
        JsonElement json;
        try
        {
            using var document = JsonDocument.Parse(Halves().Replace(line, WholeOrUnreadable));
            json = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return (
                null,
                null,
                $"Line {number} is not JSON: expected one object a line, such as {{\"id\":\"1\",\"text\":\"…\"}}."
            );
        }
        if (json.ValueKind is not JsonValueKind.Object)
        {
            return (null, null, $"Line {number} is not a request: expected a JSON object with a \"text\".");
        }
        JsonElement? id = json.TryGetProperty("id", out var given) ? given : null;
        foreach (var name in new[] { "text", "as", "at", "in", "conversation" })
        {
            if (
                json.TryGetProperty(name, out var value)
                && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)
            )
            {
                return (null, id, $"Line {number}: \"{name}\" is no text; expected a JSON string.");
            }
        }
        if (Text(json, "text") is not { } text)
        {
            return (null, id, $"Line {number} has no \"text\"; expected the question.");
        }
        if (Text(json, "in") is not (null or "dm" or "channel"))
        {
            return (null, id, $"Line {number}: \"in\" is \"{Text(json, "in")}\"; expected \"dm\" or \"channel\".");
        }
        NodaTime.Instant? at = null;
        if (Text(json, "at") is { } moment)
        {
            if (!Moments.TryParse(moment, out var parsed))
            {
                return (
                    null,
                    id,
                    $"Line {number}: \"at\" is \"{moment}\"; expected an ISO instant with an offset, such as 2025-10-06T09:00:00-07:00."
                );
            }
            at = parsed;
        }
        var place = Text(json, "in") == "channel" ? Place.Channel : Place.Direct;
        return (new TerminalRequest(text, Text(json, "as"), at, place, Text(json, "conversation")), id, null);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Half of a surrogate pair is no character, and no JSON reader gives it out: it becomes the one that says so.</summary>
    private static string WholeOrUnreadable(Match escape) => escape.Groups["half"].Success ? @"\ufffd" : escape.Value;

    [GeneratedRegex(
        @"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Halves();
}
