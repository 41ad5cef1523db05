using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FellowsBot.Channels.Slack.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>Slack over HTTP: events, interactions, and the command. Everything is refused that Slack has not signed.</summary>
internal sealed class SlackEndpoints(SlackSettings settings, Intake intake, IClock wall)
{
    private const int LargestBody = 1024 * 1024;
    private const int ReadAtMost = 8 * LargestBody;
    private const string Json = "application/json";
    private const string FormType = "application/x-www-form-urlencoded";

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/slack/events", http => TakeAsync(http, Json, EventAsync));
        endpoints.MapPost("/api/slack/interactions", http => TakeAsync(http, FormType, InteractionAsync));
        endpoints.MapPost("/api/slack/commands", http => TakeAsync(http, FormType, CommandAsync));
    }

    private async Task TakeAsync(HttpContext http, string type, Func<HttpContext, byte[], Task> take)
    {
        if (http.Request.ContentType?.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase) is not true)
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }
        if (await BodyAsync(http) is not { } body)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }
        var headers = http.Request.Headers;
        var holds = Signature.Holds(
            settings.SigningSecret,
            headers[Signature.TimestampHeader],
            headers[Signature.SignatureHeader],
            body,
            wall.GetCurrentInstant()
        );
        if (!holds)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        await take(http, body);
    }

    private async Task EventAsync(HttpContext http, byte[] body)
    {
        if (Read(body, SlackJson.Default.Envelope) is not { } envelope)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if (envelope is { Type: "url_verification", Challenge: { } challenge })
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(challenge);
            return;
        }
        await intake.TakeAsync(envelope, body);
    }

    private async Task InteractionAsync(HttpContext http, byte[] body)
    {
        var payload = Fields(body).GetValueOrDefault("payload").ToString();
        if (Read(Encoding.UTF8.GetBytes(payload), SlackJson.Default.Interaction) is not { } interaction)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if (await intake.TakeAsync(interaction, body) is { } answer)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await JsonSerializer.SerializeAsync(http.Response.Body, answer, SlackJson.Default.ViewAnswer);
        }
    }

    private async Task CommandAsync(HttpContext http, byte[] body)
    {
        var fields = Fields(body);
        var command = new Command
        {
            UserId = Text("user_id"),
            ChannelId = Text("channel_id"),
            Text = Text("text"),
            ResponseUrl = Text("response_url"),
        };
        if (command.UserId is null || command.ChannelId is null)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        await intake.TakeAsync(command, body);

        string? Text(string name) => fields.TryGetValue(name, out var value) ? value.ToString() : null;
    }

    private static Dictionary<string, StringValues> Fields(byte[] body) =>
        new(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)), StringComparer.Ordinal);

    private static T? Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The body as it came; none = it is too long. Some of what is too long is read on, so that its sender hears so.</summary>
    private static async Task<byte[]?> BodyAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var length = 0;
        int read;
        while (length <= ReadAtMost && (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            length += read;
            if (length <= LargestBody)
            {
                body.Write(buffer, 0, read);
            }
        }
        return length > LargestBody ? null : body.ToArray();
    }
}
