using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FellowsBot.Channels.Trial;

/// <summary>
/// The trial page and its few calls. Only this machine gets an answer: the connection must come from loopback, and so must the
/// name it was called by, or a web page elsewhere could point its own name here.
/// </summary>
public static class TrialPage
{
    private const string Policy =
        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder endpoints, TrialDesk desk)
    {
        var page = endpoints.MapGroup("").AddEndpointFilter(LoopbackOnly);
        page.MapGet("/", () => Asset("page.html", "text/html; charset=utf-8"));
        page.MapGet("/trial/page.css", () => Asset("page.css", "text/css; charset=utf-8"));
        page.MapGet("/trial/page.js", () => Asset("page.js", "text/javascript; charset=utf-8"));
        page.MapGet("/favicon.ico", () => Results.NoContent());
        page.MapGet(
            "/trial/state",
            async (CancellationToken cancel) => Json(await desk.Season.StateAsync(cancel), TrialJson.Default.TrialState)
        );
        page.MapPost(
            "/trial/messages",
            async (HttpRequest request, CancellationToken cancel) =>
                await ReadAsync(request, TrialJson.Default.TrialMessage, cancel) is { } message
                    ? Json(await desk.SayAsync(message, cancel), TrialJson.Default.TrialReply)
                    : Wrong("Expected JSON: {\"as\", \"in\", \"conversation\", \"text\"}.")
        );
        page.MapPost(
            "/trial/clock",
            async (HttpRequest request, CancellationToken cancel) =>
                await ReadAsync(request, TrialJson.Default.TrialMove, cancel) is not { } move
                    ? Wrong("Expected JSON: {\"to\"}, {\"advance\"} or {\"next\"}.")
                : await desk.Season.MoveAsync(move, cancel) is { } why ? Wrong(why)
                : Json(await desk.Season.StateAsync(cancel), TrialJson.Default.TrialState)
        );
    }

    private static async ValueTask<object?> LoopbackOnly(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var http = context.HttpContext;
        var isLocal =
            http.Connection.RemoteIpAddress is { } from
            && IPAddress.IsLoopback(from)
            && IsLoopbackName(http.Request.Host.Host);
        var isOwnPage =
            !http.Request.Headers.TryGetValue("Sec-Fetch-Site", out var site)
            || site.ToString() is "same-origin" or "none";
        if (!isLocal || HttpMethods.IsPost(http.Request.Method) && !isOwnPage)
        {
            return Results.NotFound();
        }
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-store";
        return await next(context);
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);

    private static async Task<T?> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return null;
        }
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type, cancel);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Asset(string name, string type) =>
        Results.Stream(typeof(TrialPage).Assembly.GetManifestResourceStream($"trial/{name}")!, type);

    private static IResult Json<T>(T value, JsonTypeInfo<T> type) => Results.Json(value, type);

    private static IResult Wrong(string why) =>
        Results.Json(new TrialError(why), TrialJson.Default.TrialError, statusCode: StatusCodes.Status400BadRequest);
}
