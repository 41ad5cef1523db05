using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Channels.Teams.Tokens;
using FellowsBot.Conversation.Platforms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// `POST /api/messages`: lets in what the channel has signed for this bot (in trial mode what comes from this machine), stores
/// it and answers at once; only a pressed button is kept waiting for what it shows.
/// </summary>
internal sealed class TeamsEndpoint(
    TeamsSettings settings,
    ChannelTokens? tokens,
    TrustedHosts hosts,
    Reception reception,
    Invokes invokes
)
{
    private const string Path = "/api/messages";
    private const string Channel = Chats.Platform;
    private const string TeamsChannel = "msteams";

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Path, TakeAsync);
        if (settings.IsTrial)
        {
            // The Playground looks whether anybody is there.
            endpoints.MapMethods(Path, [HttpMethods.Head], () => Results.Ok());
        }
    }

    private async Task TakeAsync(HttpContext http)
    {
        if (await TakenAsync(http) is { } status)
        {
            http.Response.StatusCode = status;
        }
    }

    /// <summary>The status to answer with; none where the answer has been written.</summary>
    private async Task<int?> TakenAsync(HttpContext http)
    {
        var verdict = tokens is null
            ? default
            : await tokens.CheckAsync(http.Request.Headers.Authorization, http.RequestAborted);
        if (verdict.CannotSay)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
        if (tokens is null ? !IsThisMachine(http) : verdict.Token is null)
        {
            return StatusCodes.Status401Unauthorized;
        }
        if (!http.Request.HasJsonContentType())
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }
        if (await ReadAsync(http) is not { } activity || !IsWhole(activity))
        {
            return StatusCodes.Status400BadRequest;
        }
        if (!IsGood(activity, verdict.Token))
        {
            return StatusCodes.Status403Forbidden;
        }
        return activity.Type == ActivityTypes.Invoke
            ? await PressedAsync(activity, http)
            : await HeardAsync(activity, http.RequestAborted);
    }

    /// <summary>Stored, so that it may be acknowledged; what asks for nothing is passed over.</summary>
    private async Task<int> HeardAsync(Activity activity, CancellationToken cancel)
    {
        var matters = activity.Type switch
        {
            ActivityTypes.Message => activity.From?.Id is { } from && from != activity.Recipient?.Id,
            ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate => Arrivals.Matters(activity),
            // Reactions, edits, deletions, typing.
            _ => false,
        };
        if (matters)
        {
            await reception.TakeAsync(Incoming(activity), cancel);
        }
        return StatusCodes.Status200OK;
    }

    private async Task<int?> PressedAsync(Activity activity, HttpContext http)
    {
        if (activity.Name != ActivityTypes.CardAction || activity.From?.Id is null)
        {
            return StatusCodes.Status501NotImplemented;
        }
        var incoming = Incoming(activity);
        var shown = await invokes.WaitAsync(
            incoming.Key,
            () => reception.TakeAsync(incoming, CancellationToken.None),
            http.RequestAborted
        );
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.Body.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(shown, TeamsJson.Wire.InvokeResponse),
            http.RequestAborted
        );
        return null;
    }

    /// <summary>Without what the bot has no use for.</summary>
    private static Incoming Incoming(Activity activity)
    {
        var (conversation, body) = (
            activity.Conversation!.Id!,
            JsonSerializer.Serialize(activity, TeamsJson.Wire.Activity)
        );
        var id = activity.Id ?? Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(body)));
        return new Incoming(Channel, $"{conversation}|{id}", conversation, body);
    }

    private static async Task<Activity?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(
                http.Request.Body,
                TeamsJson.Wire.Activity,
                http.RequestAborted
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWhole(Activity activity) =>
        !string.IsNullOrEmpty(activity.Type)
        && !string.IsNullOrEmpty(activity.Conversation?.Id)
        && !string.IsNullOrEmpty(activity.ServiceUrl);

    /// <summary>A good token vouches for one service and, by its key, for a channel; the body must be of both.</summary>
    private bool IsGood(Activity activity, ChannelToken? token)
    {
        if (!hosts.Trusts(activity.ServiceUrl))
        {
            return false;
        }
        return token is null
            || activity.ChannelId == TeamsChannel
                && token.Endorsements.Contains(TeamsChannel, StringComparer.Ordinal)
                && token.ServiceUrl is { } service
                && service.TrimEnd('/').Equals(activity.ServiceUrl!.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The connection comes from loopback and calls it by a name of loopback, and no web page is behind it.</summary>
    private static bool IsThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from
        && IPAddress.IsLoopback(from)
        && (
            http.Request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || IPAddress.TryParse(http.Request.Host.Host.Trim('[', ']'), out var name) && IPAddress.IsLoopback(name)
        )
        && !http.Request.Headers.ContainsKey("Sec-Fetch-Site")
        && !http.Request.Headers.ContainsKey("X-Forwarded-For");
}
