using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FellowsBot.Channels.Teams.Tokens;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Teams.Speaking;

/// <summary>What a call brought: its body, or what was in the way.</summary>
internal readonly record struct Answer(byte[] Body, Sending? Trouble = null);

/// <summary>
/// Speaks to Teams' Connector: one call, one try, with the bot's token, to trusted hosts only. A token that is refused is
/// fetched once more. What may go wrong is an answer; whether the call arrived is part of it.
/// </summary>
internal sealed class Connector(
    HttpClient http,
    IBotTokens tokens,
    TrustedHosts hosts,
    TokenWatch watch,
    string tokenSetting
)
{
    private const int MostRead = 2 * 1024 * 1024;
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public Task<Answer> PostAsync<T>(
        string service,
        string path,
        T body,
        JsonTypeInfo<T> type,
        CancellationToken cancel
    ) => CallAsync(HttpMethod.Post, service, path, JsonSerializer.SerializeToUtf8Bytes(body, type), cancel);

    public Task<Answer> PutAsync<T>(
        string service,
        string path,
        T body,
        JsonTypeInfo<T> type,
        CancellationToken cancel
    ) => CallAsync(HttpMethod.Put, service, path, JsonSerializer.SerializeToUtf8Bytes(body, type), cancel);

    public Task<Answer> GetAsync(string service, string path, CancellationToken cancel) =>
        CallAsync(HttpMethod.Get, service, path, null, cancel);

    /// <summary>"v3/conversations/{id}/…", ids escaped.</summary>
    public static string Path(string conversation, string rest) =>
        $"v3/conversations/{Uri.EscapeDataString(conversation)}/{rest}";

    private async Task<Answer> CallAsync(
        HttpMethod method,
        string service,
        string path,
        byte[]? body,
        CancellationToken cancel
    )
    {
        if (!Uri.TryCreate($"{service.TrimEnd('/')}/{path}", UriKind.Absolute, out var uri) || !hosts.Trusts(uri))
        {
            return new Answer([], new Sending.Refused("its service is not at a host of Teams:TrustedHosts"));
        }
        var token = await tokens.GetAsync(null, cancel);
        if (token.Trouble is { } none)
        {
            return new Answer([], none);
        }
        try
        {
            using var first = await SendAsync(method, uri, body, token.Value, cancel);
            if (first.StatusCode is not HttpStatusCode.Unauthorized || token.Value is null)
            {
                return await ReadAsync(first, cancel);
            }
            var fresh = await tokens.GetAsync(token.Value, cancel);
            if (fresh.Trouble is { } stillNone)
            {
                return new Answer([], stillNone);
            }
            using var second = await SendAsync(method, uri, body, fresh.Value, cancel);
            return await ReadAsync(second, cancel);
        }
        catch (HttpRequestException trouble) when (IsBeforeSending(trouble.HttpRequestError))
        {
            return new Answer([], NotReached());
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Answer([], NotReached());
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException)
        {
            return new Answer([], new Sending.InDoubt("the connection to Teams broke"));
        }
    }

    private Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        Uri uri,
        byte[]? body,
        string? token,
        CancellationToken cancel
    )
    {
        // Disposed with its answer.
        var request = new HttpRequestMessage(method, uri);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        var body = await BodyAsync(response, cancel);
        if (response.IsSuccessStatusCode)
        {
            watch.Good();
            return new Answer(body);
        }
        if (response.StatusCode is HttpStatusCode.Unauthorized)
        {
            watch.Refused(tokenSetting);
            return new Answer([], new Sending.NotYet("Teams refuses the bot's token (401)", Duration.FromMinutes(1)));
        }
        var code = Troubles.CodeIn(body);
        return new Answer([], Troubles.Of(response.StatusCode, code, response.Headers.RetryAfter?.Delta));
    }

    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength is 0 or > MostRead)
        {
            return [];
        }
        return await response.Content.ReadAsByteArrayAsync(cancel);
    }

    private static bool IsBeforeSending(HttpRequestError error) =>
        error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;

    private static Sending.NotYet NotReached() => new("Teams could not be reached", Duration.Zero);
}
