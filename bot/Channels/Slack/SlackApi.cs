using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FellowsBot.Channels.Slack.Wire;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// The methods of Slack's Web API that the bot uses. Slack answers 200 whatever happens: what counts is `ok` and `error`. A
/// method that has had enough is left alone for as long as Slack asks.
/// </summary>
public sealed partial class SlackApi(HttpClient http, SlackSettings settings, SlackState state, TimeProvider time)
{
    private const string BotTokenKey = "Slack:BotToken";
    private const string AppTokenKey = "Slack:AppToken";

    private static readonly Duration ASecond = Duration.FromSeconds(1);
    private static readonly Duration FiveMinutes = Duration.FromMinutes(5);
    private readonly ConcurrentDictionary<string, DateTimeOffset> restUntil = new();

    internal Task<Answered<Identity>> TestAsync(CancellationToken cancel) =>
        ReadAsync("auth.test", [], SlackJson.Default.Identity, cancel);

    internal Task<Answered<Posted>> PostAsync(PostMessage message, CancellationToken cancel) =>
        WriteAsync("chat.postMessage", message, SlackJson.Default.PostMessage, SlackJson.Default.Posted, cancel);

    internal Task<Answered<Posted>> PostEphemeralAsync(PostEphemeral message, CancellationToken cancel) =>
        WriteAsync("chat.postEphemeral", message, SlackJson.Default.PostEphemeral, SlackJson.Default.Posted, cancel);

    internal Task<Answered<Posted>> UpdateAsync(UpdateMessage message, CancellationToken cancel) =>
        WriteAsync("chat.update", message, SlackJson.Default.UpdateMessage, SlackJson.Default.Posted, cancel);

    internal Task<Answered<Posted>> UpdateAsync(RawUpdate message, CancellationToken cancel) =>
        WriteAsync("chat.update", message, SlackJson.Default.RawUpdate, SlackJson.Default.Posted, cancel);

    internal Task<Answered<Verdict>> OpenViewAsync(OpenView view, CancellationToken cancel) =>
        WriteAsync("views.open", view, SlackJson.Default.OpenView, SlackJson.Default.Verdict, cancel);

    internal Task<Answered<Verdict>> PublishViewAsync(PublishView view, CancellationToken cancel) =>
        WriteAsync("views.publish", view, SlackJson.Default.PublishView, SlackJson.Default.Verdict, cancel);

    internal Task<Answered<OpenedConversation>> OpenConversationAsync(string user, CancellationToken cancel) =>
        WriteAsync(
            "conversations.open",
            new OpenConversation(user),
            SlackJson.Default.OpenConversation,
            SlackJson.Default.OpenedConversation,
            cancel
        );

    internal Task<Answered<UserFound>> UserAsync(string id, CancellationToken cancel) =>
        ReadAsync("users.info", [new("user", id)], SlackJson.Default.UserFound, cancel);

    internal Task<Answered<UserFound>> UserByEmailAsync(string email, CancellationToken cancel) =>
        ReadAsync("users.lookupByEmail", [new("email", email)], SlackJson.Default.UserFound, cancel);

    /// <summary>The last messages of a conversation, or of a thread in it, with what they carry unseen.</summary>
    internal Task<Answered<History>> HistoryAsync(string channel, string? thread, int most, CancellationToken cancel)
    {
        List<KeyValuePair<string, string>> form =
        [
            new("channel", channel),
            new("limit", $"{most}"),
            new("include_all_metadata", "true"),
        ];
        if (thread is not null)
        {
            form.Add(new("ts", thread));
        }
        var method = thread is null ? "conversations.history" : "conversations.replies";
        return ReadAsync(method, form, SlackJson.Default.History, cancel);
    }

    /// <summary>The address of a socket; it holds once.</summary>
    internal Task<Answered<SocketOpened>> OpenSocketAsync(CancellationToken cancel) =>
        CallAsync(
            "apps.connections.open",
            new FormUrlEncodedContent([]),
            settings.AppToken!,
            AppTokenKey,
            SlackJson.Default.SocketOpened,
            cancel
        );

    /// <summary>Answers a command or a press at the address that came with it. No token goes along.</summary>
    internal async Task<Answered<Verdict>> RespondAsync(Uri address, Response response, CancellationToken cancel)
    {
        using var content = Json(response, SlackJson.Default.Response);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        return await SendAsync("response_url", request, SlackJson.Default.Verdict, null, cancel);
    }

    private Task<Answered<TAnswer>> WriteAsync<TBody, TAnswer>(
        string method,
        TBody body,
        JsonTypeInfo<TBody> type,
        JsonTypeInfo<TAnswer> answer,
        CancellationToken cancel
    )
        where TAnswer : class => CallAsync(method, Json(body, type), settings.BotToken, BotTokenKey, answer, cancel);

    /// <summary>Methods that read take a form: they do not look at a JSON body.</summary>
    private Task<Answered<TAnswer>> ReadAsync<TAnswer>(
        string method,
        IReadOnlyList<KeyValuePair<string, string>> form,
        JsonTypeInfo<TAnswer> answer,
        CancellationToken cancel
    )
        where TAnswer : class =>
        CallAsync(method, new FormUrlEncodedContent(form), settings.BotToken, BotTokenKey, answer, cancel);

    private async Task<Answered<TAnswer>> CallAsync<TAnswer>(
        string method,
        HttpContent content,
        string token,
        string setting,
        JsonTypeInfo<TAnswer> answer,
        CancellationToken cancel
    )
        where TAnswer : class
    {
        if (restUntil.TryGetValue(method, out var until) && until - time.GetUtcNow() is { Ticks: > 0 } rest)
        {
            content.Dispose();
            return new Answered<TAnswer>.Later($"Slack asked {method} to wait", Duration.FromTimeSpan(rest));
        }
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiBase, method));
        request.Content = content;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await SendAsync(method, request, answer, setting, cancel);
    }

    private async Task<Answered<TAnswer>> SendAsync<TAnswer>(
        string method,
        HttpRequestMessage request,
        JsonTypeInfo<TAnswer> type,
        string? setting,
        CancellationToken cancel
    )
        where TAnswer : class
    {
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancel);
            if (response.StatusCode is HttpStatusCode.TooManyRequests)
            {
                var after = response.Headers.RetryAfter?.Delta is { } delta ? Duration.FromTimeSpan(delta) : ASecond;
                restUntil[method] = time.GetUtcNow() + after.ToTimeSpan();
                Limited(state.Log, method, after.TotalSeconds);
                return new Answered<TAnswer>.Later($"{method}: ratelimited", after);
            }
            if ((int)response.StatusCode >= 500)
            {
                return new Answered<TAnswer>.Lost($"{method}: HTTP {(int)response.StatusCode}");
            }
            var body = await response.Content.ReadAsByteArrayAsync(cancel);
            return Read(method, response.StatusCode, body, type, setting);
        }
        catch (HttpRequestException broken) when (SlackErrors.NeverLeft(broken))
        {
            return new Answered<TAnswer>.Later($"{method}: no connection ({broken.HttpRequestError})", ASecond);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return new Answered<TAnswer>.Lost($"{method}: the connection broke");
        }
    }

    private Answered<TAnswer> Read<TAnswer>(
        string method,
        HttpStatusCode status,
        byte[] body,
        JsonTypeInfo<TAnswer> type,
        string? setting
    )
        where TAnswer : class
    {
        if (setting is null && (int)status < 300 && !body.AsSpan().StartsWith("{"u8))
        {
            // A response_url says "ok".
            return new Answered<TAnswer>.Good(JsonSerializer.Deserialize("{\"ok\":true}"u8, type)!);
        }
        try
        {
            var verdict = JsonSerializer.Deserialize(body, SlackJson.Default.Verdict);
            if (verdict is { Ok: true } && (int)status < 300)
            {
                Heard(setting, null);
                return new Answered<TAnswer>.Good(JsonSerializer.Deserialize(body, type)!);
            }
            return Refusal<TAnswer>(method, verdict?.Error ?? $"http_{(int)status}", setting);
        }
        catch (JsonException)
        {
            return (int)status < 300
                ? new Answered<TAnswer>.Lost($"{method}: an answer that is no JSON")
                : Refusal<TAnswer>(method, $"http_{(int)status}", setting);
        }
    }

    private Answered<TAnswer> Refusal<TAnswer>(string method, string error, string? setting)
        where TAnswer : class
    {
        switch (SlackErrors.Of(error))
        {
            case SlackErrors.Kind.Doubtful:
                return new Answered<TAnswer>.Lost($"{method}: {error}");
            case SlackErrors.Kind.NotNow:
                return new Answered<TAnswer>.Later($"{method}: {error}", ASecond);
            case SlackErrors.Kind.OfTheToken:
                // Nothing is wrong with the message: it goes when somebody has mended the setting, if it is of use then.
                Heard(setting, error);
                return new Answered<TAnswer>.Later($"{method}: {error} ({setting})", FiveMinutes);
        }
        ErrorSaid(state.Log, method, error);
        return new Answered<TAnswer>.Bad(error);
    }

    private void Heard(string? setting, string? error)
    {
        if (setting is not null)
        {
            state.Heard(setting, error);
        }
    }

    private static ByteArrayContent Json<T>(T body, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    [LoggerMessage(LogLevel.Warning, "Slack asks {Method} to wait {Seconds} s")]
    private static partial void Limited(ILogger log, string method, double seconds);

    [LoggerMessage(LogLevel.Warning, "Slack refuses {Method}: {Error}")]
    private static partial void ErrorSaid(ILogger log, string method, string error);
}
