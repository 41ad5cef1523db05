using System.Net;
using System.Text.Json;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Teams.Speaking;

/// <summary>
/// What Teams means by an answer that is no success (Microsoft, "status codes from bot conversational APIs"), and whether a
/// message may have arrived all the same. Only the code is passed on: what Teams writes beside it may name people.
/// </summary>
internal static class Troubles
{
    private const int LongestCode = 60;

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BotNotInConversationRoster"] = "the bot is not installed there any more",
        ["ConversationBlockedByUser"] = "they have blocked the bot or removed it",
        ["MessageWritesBlocked"] = "they have blocked the bot or removed it",
        ["BotDisabledByAdmin"] = "the organisation's administrator has switched the bot off",
        ["BotNotRegistered"] = "the bot is not registered for Teams",
        ["ConversationNotFound"] = "the conversation is not there any more",
        ["ActivityNotFoundInConversation"] = "the message is not there any more",
        ["MessageSizeTooBig"] = "the message is too long for Teams",
    };

    /// <summary>What came of a call with this answer.</summary>
    public static Sending Of(HttpStatusCode status, string? code, TimeSpan? retryAfter) =>
        (int)status switch
        {
            412 => new Sending.NotYet(
                $"something else was going on in the conversation ({Said(status, code)})",
                Duration.Zero
            ),
            429 => new Sending.NotYet(
                $"Teams asks for patience ({Said(status, code)})",
                retryAfter is { } wait ? Duration.FromTimeSpan(wait) : Duration.Zero
            ),
            408 or >= 500 => new Sending.InDoubt($"Teams answered {Said(status, code)}"),
            _ => new Sending.Refused(
                code is not null && Words.TryGetValue(code, out var why) ? $"{why} ({Said(status, code)})"
                : (int)status == 403 ? $"the bot may not write there: it was removed or blocked ({Said(status, code)})"
                : $"Teams refused it ({Said(status, code)})"
            ),
        };

    /// <summary>The code in an error's body: {"error":{"code"}}, or a sub-code in a text within it; none where it is no JSON.</summary>
    public static string? CodeIn(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var json = JsonDocument.ParseValue(ref reader);
            return CodeIn(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? CodeIn(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }
        if (json.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object)
        {
            return CodeIn(error);
        }
        if (json.TryGetProperty("subCode", out var sub) || json.TryGetProperty("code", out sub))
        {
            return Cleaned(sub);
        }
        return
            json.TryGetProperty("message", out var text)
            && text.ValueKind is JsonValueKind.String
            && text.GetString() is ['{', ..] inner
            ? CodeIn(System.Text.Encoding.UTF8.GetBytes(inner))
            : null;
    }

    private static string? Cleaned(JsonElement code) =>
        code.ValueKind is JsonValueKind.String
        && code.GetString() is { Length: > 0 and <= LongestCode } text
        && text.All(char.IsAsciiLetterOrDigit)
            ? text
            : null;

    private static string Said(HttpStatusCode status, string? code) =>
        code is null ? $"{(int)status}" : $"{(int)status} {code}";
}
