using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.Support;

/// <summary>What the bot sent in one call: the body, and the headers that matter.</summary>
internal sealed record ClaudeCall(JsonElement Body, string? Authorization, string? ApiKey)
{
    public string Text => Body.GetRawText();

    public IReadOnlyList<string> Tools =>
        Body.TryGetProperty("tools", out var tools)
            ? [.. tools.EnumerateArray().Select(t => t.GetProperty("name").GetString()!)]
            : [];

    /// <summary>What the tools gave back last, one text a call.</summary>
    public IReadOnlyList<string> Results =>
        [
            .. Body.GetProperty("messages")
                .EnumerateArray()
                .Last()
                .GetProperty("content")
                .EnumerateArray()
                .Where(c => c.GetProperty("type").GetString() == "tool_result")
                .Select(c => c.GetProperty("content").GetRawText()),
        ];
}

/// <summary>Anthropic's Messages API on a free port of this machine: says what a test has lined up, one line a call, and keeps what was sent.</summary>
internal sealed class FakeClaude : IAsyncDisposable
{
    private const int InputTokens = 1000;
    private const int OutputTokens = 100;

    /// <summary>What one call that was answered costs.</summary>
    public const int TokensOfACall = InputTokens + OutputTokens;

    private readonly ConcurrentQueue<Func<HttpContext, Task>> lines = [];
    private readonly ConcurrentQueue<ClaudeCall> calls = [];
    private readonly WebApplication app;
    private int ids;

    private FakeClaude()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v1/messages", AnswerAsync);
    }

    public string BaseUrl => app.Urls.First();

    public IReadOnlyList<ClaudeCall> Calls => [.. calls];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<FakeClaude> StartAsync()
    {
        var claude = new FakeClaude();
        await claude.app.StartAsync(Cancel);
        return claude;
    }

    /// <summary>It asks for tools, all in one message.</summary>
    public void Uses(params (string Name, object Arguments)[] tools) =>
        Says(
            "tool_use",
            tools.Select(
                object (t) =>
                    new
                    {
                        type = "tool_use",
                        id = $"toolu_{Interlocked.Increment(ref ids)}",
                        name = t.Name,
                        input = t.Arguments,
                    }
            )
        );

    /// <summary>It hands in an answer with where it stands.</summary>
    public void Drafts(string answer, params (string Source, string Quote)[] citations) =>
        Writes(
            JsonSerializer.Serialize(
                new
                {
                    covered = true,
                    answer,
                    citations = citations.Select(c => new { source = c.Source, quote = c.Quote }),
                }
            )
        );

    /// <summary>It says that what it read does not cover the question.</summary>
    public void GivesUp() => Writes("""{"covered":false,"answer":"","citations":[]}""");

    /// <summary>It writes a text and stops, for this reason.</summary>
    public void Writes(string text, string stop = "end_turn") => Says(stop, [new { type = "text", text }]);

    public void Says(string stop, IEnumerable<object> content)
    {
        var message = JsonSerializer.Serialize(
            new
            {
                id = $"msg_{Interlocked.Increment(ref ids)}",
                type = "message",
                role = "assistant",
                model = "claude-haiku-5-5",
                content,
                stop_reason = stop,
                stop_sequence = (string?)null,
                usage = new { input_tokens = InputTokens, output_tokens = OutputTokens },
            }
        );
        Sends(message);
    }

    /// <summary>It sends this as its whole answer.</summary>
    public void Sends(string body, int status = StatusCodes.Status200OK) =>
        Does(http =>
        {
            http.Response.StatusCode = status;
            http.Response.ContentType = "application/json";
            return http.Response.WriteAsync(body, Cancel);
        });

    /// <summary>It fails as the service says that it does.</summary>
    public void Fails(int status, string type) =>
        Sends($$$"""{"type":"error","error":{"type":"{{{type}}}","message":"no"}}""", status);

    /// <summary>It sends the beginning of an answer and then nothing more, until the bot hangs up.</summary>
    public void Stalls(string beginning = "") =>
        Does(async http =>
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(beginning, http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
        });

    /// <summary>It sends the beginning of an answer and breaks the connection.</summary>
    public void BreaksOff(string beginning) =>
        Does(async http =>
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(beginning, Cancel);
            await http.Response.Body.FlushAsync(Cancel);
            http.Abort();
        });

    public void Does(Func<HttpContext, Task> line) => lines.Enqueue(line);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        calls.Enqueue(
            new ClaudeCall(
                body.RootElement.Clone(),
                http.Request.Headers.Authorization,
                http.Request.Headers["x-api-key"]
            )
        );
        if (!lines.TryDequeue(out var line))
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }
        try
        {
            await line(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The bot hung up, which is what the line waited for.
        }
    }
}
