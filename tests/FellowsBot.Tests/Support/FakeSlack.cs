using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.Support;

/// <summary>A message as it stands in the fake Slack.</summary>
/// <param name="Method">How it came: "chat.postMessage", "chat.postEphemeral", "chat.update", "response_url".</param>
/// <param name="Channel">Where.</param>
/// <param name="Body">The whole call.</param>
internal sealed record SlackPost(string Method, string Channel, JsonElement Body)
{
    public required string Ts { get; init; }
    public string Text => Body.GetProperty("text").GetString()!;
    public string? Thread => Body.TryGetProperty("thread_ts", out var ts) ? ts.GetString() : null;
    public string? User => Body.TryGetProperty("user", out var user) ? user.GetString() : null;
    public string Json => Body.GetRawText();

    /// <summary>The buttons by what stands on them: action and value.</summary>
    public IReadOnlyDictionary<string, (string Action, string Value)> Buttons =>
        !Body.TryGetProperty("blocks", out var blocks)
            ? new Dictionary<string, (string, string)>()
            : blocks
                .EnumerateArray()
                .Where(b => b.GetProperty("type").ValueEquals("actions"))
                .SelectMany(b => b.GetProperty("elements").EnumerateArray())
                .ToDictionary(
                    e => e.GetProperty("text").GetProperty("text").GetString()!,
                    e => (e.GetProperty("action_id").GetString()!, e.GetProperty("value").GetString()!)
                );
}

/// <summary>What the fake Slack does with a call before it looks at it; none = what Slack does.</summary>
internal delegate Task<bool> Instead(HttpContext http);

/// <summary>
/// Slack in this process, on a free port: takes forms where Slack takes forms, refuses blocks that Slack would refuse, keeps what is
/// posted, and does with the next calls what a test says.
/// </summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string BotUser = "U0BOT";
    private readonly WebApplication app;
    private readonly Channel<SlackPost> posts = Channel.CreateUnbounded<SlackPost>();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Instead>> next = new();
    private readonly Channel<WebSocket> sockets = Channel.CreateUnbounded<WebSocket>();
    private int count;

    private FakeSlack()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.UseWebSockets();
        app.Map("/socket", SocketAsync);
        app.MapPost("/api/{method}", CallAsync);
        app.MapPost("/respond/{id}", http => ReceivedAsync(http, "response_url"));
    }

    public Uri Url => new(app.Urls.First());
    public string ResponseUrl => $"{Url}respond/1";

    /// <summary>The workspace: id to address, zone and whether they are a guest.</summary>
    public ConcurrentDictionary<string, (string? Email, string Zone, bool IsGuest)> Users { get; } = new();

    /// <summary>Every call in order: the method, and its body or form.</summary>
    public ConcurrentQueue<(string Method, string Body)> Calls { get; } = new();

    /// <summary>What stands in the channels.</summary>
    public ConcurrentQueue<SlackPost> Standing { get; } = new();

    /// <summary>How messages read that were put in other words, by their name.</summary>
    public ConcurrentDictionary<string, SlackPost> ReadNow { get; } = new();
    public ConcurrentQueue<JsonElement> Views { get; } = new();

    /// <summary>What broke Block Kit's rules.</summary>
    public ConcurrentQueue<string> Wrong { get; } = new();

    /// <summary>What history may be read of; others have no scope.</summary>
    public Func<string, bool> CanRead { get; set; } = channel => channel.StartsWith('D');

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<FakeSlack> StartAsync()
    {
        var fake = new FakeSlack();
        foreach (var name in new[] { "ada", "grace", "priya", "noor", "owen", "bo" })
        {
            fake.Users[$"U{name.ToUpperInvariant()}"] = ($"{name}@example.org", "America/Los_Angeles", false);
        }
        await fake.app.StartAsync(Cancel);
        return fake;
    }

    /// <summary>The next message, whenever it comes.</summary>
    public async Task<SlackPost> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        return await posts.Reader.ReadAsync(patience.Token);
    }

    public bool HasMore => posts.Reader.TryPeek(out _);

    /// <summary>The next socket that the bot opens.</summary>
    public async Task<WebSocket> SocketAsync() => await sockets.Reader.ReadAsync(Cancel);

    public FakeSlack Then(string method, Instead instead)
    {
        next.GetOrAdd(method, _ => new()).Enqueue(instead);
        return this;
    }

    public FakeSlack ThenError(string method, string error) =>
        Then(method, http => AnswerAsync(http, new { ok = false, error }));

    public FakeSlack ThenLimited(string method, int seconds) =>
        Then(
            method,
            async http =>
            {
                http.Response.StatusCode = 429;
                http.Response.Headers.RetryAfter = $"{seconds}";
                await http.Response.CompleteAsync();
                return true;
            }
        );

    /// <summary>Takes the next message and breaks the connection before it answers.</summary>
    public FakeSlack ThenBreaks(string method, bool keeps) =>
        Then(
            method,
            async http =>
            {
                var body = await BodyAsync(http);
                if (keeps)
                {
                    Keep(method, body);
                }
                http.Abort();
                return true;
            }
        );

    /// <summary>Takes the next call and never answers it; done once it is here.</summary>
    public Task ThenHangs(string method, bool keeps)
    {
        var here = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Then(
            method,
            async http =>
            {
                var body = await BodyAsync(http);
                if (keeps)
                {
                    Keep(method, body);
                }
                here.SetResult();
                await Task.Delay(Timeout.Infinite, http.RequestAborted)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return true;
            }
        );
        return here.Task;
    }

    public async ValueTask DisposeAsync()
    {
        using var quick = new CancellationTokenSource();
        await quick.CancelAsync();
        await app.StopAsync(quick.Token);
        await app.DisposeAsync();
    }

    private async Task SocketAsync(HttpContext http)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await sockets.Writer.WriteAsync(socket);
        await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task CallAsync(HttpContext http, string method)
    {
        if (next.TryGetValue(method, out var queue) && queue.TryDequeue(out var instead) && await instead(http))
        {
            Calls.Enqueue((method, ""));
            return;
        }
        if (!http.Request.Headers.Authorization.ToString().StartsWith("Bearer x", StringComparison.Ordinal))
        {
            await AnswerAsync(http, new { ok = false, error = "not_authed" });
            return;
        }
        switch (method)
        {
            case "chat.postMessage" or "chat.postEphemeral" or "chat.update":
                await ReceivedAsync(http, method);
                break;
            case "views.open" or "views.publish":
                await ViewAsync(http, method);
                break;
            case "conversations.open":
                var users = Read(await BodyAsync(http)).GetProperty("users").GetString()!;
                Calls.Enqueue((method, users));
                await AnswerAsync(http, new { ok = true, channel = new { id = $"D{users[1..]}" } });
                break;
            default:
                await ReadAsync(http, method);
                break;
        }
    }

    /// <summary>Methods that read: a JSON body is not looked at.</summary>
    private async Task ReadAsync(HttpContext http, string method)
    {
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : FormCollection.Empty;
        Calls.Enqueue((method, string.Join('&', form.Select(f => $"{f.Key}={f.Value}"))));
        object answer = method switch
        {
            "auth.test" => new
            {
                ok = true,
                user_id = BotUser,
                team_id = "T1",
            },
            "apps.connections.open" => new
            {
                ok = true,
                url = $"ws://127.0.0.1:{Url.Port}/socket?ticket=secret-ticket",
            },
            "users.info" => UserOf(form["user"].ToString()),
            "users.lookupByEmail" => Users.FirstOrDefault(u => u.Value.Email == form["email"].ToString())
                is { Key: { } id }
                ? UserOf(id)
                : new { ok = false, error = "users_not_found" },
            "conversations.history" or "conversations.replies" => HistoryOf(
                form["channel"].ToString(),
                form["ts"].ToString()
            ),
            _ => new { ok = false, error = "unknown_method" },
        };
        await AnswerAsync(http, answer);
    }

    private object UserOf(string id) =>
        Users.TryGetValue(id, out var user)
            ? new
            {
                ok = true,
                user = new
                {
                    id,
                    tz = user.Zone,
                    is_restricted = user.IsGuest,
                    profile = new { email = user.Email },
                },
            }
            : new { ok = false, error = "user_not_found" };

    private object HistoryOf(string channel, string thread) =>
        CanRead(channel)
            ? new
            {
                ok = true,
                messages = Standing
                    .Where(p => p.Channel == channel && (p.Thread ?? "") == thread)
                    .Reverse()
                    .Take(15)
                    .Select(p => new
                    {
                        ts = p.Ts,
                        metadata = p.Body.TryGetProperty("metadata", out var m) ? m : (JsonElement?)null,
                    }),
            }
            : new { ok = false, error = "missing_scope" };

    private async Task ViewAsync(HttpContext http, string method)
    {
        var body = await BodyAsync(http);
        Calls.Enqueue((method, body));
        var view = Read(body).GetProperty("view");
        var broken = BlockRules.BrokenView(view);
        foreach (var rule in broken)
        {
            Wrong.Enqueue($"{method}: {rule}");
        }
        Views.Enqueue(view);
        await AnswerAsync(http, broken.Count > 0 ? new { ok = false, error = "invalid_arguments" } : new { ok = true });
        posts.Writer.TryWrite(new SlackPost(method, "", view) { Ts = "" });
    }

    private async Task ReceivedAsync(HttpContext http, string method)
    {
        var body = await BodyAsync(http);
        Calls.Enqueue((method, body));
        var broken = Read(body).TryGetProperty("blocks", out var blocks) ? BlockRules.Broken(blocks) : [];
        if (broken.Count > 0)
        {
            Wrong.Enqueue($"{method}: {string.Join(", ", broken)}");
            await AnswerAsync(http, new { ok = false, error = "invalid_blocks" });
            return;
        }
        var post = Keep(method, body);
        await AnswerAsync(
            http,
            new
            {
                ok = true,
                ts = post.Ts,
                message_ts = post.Ts,
                channel = post.Channel,
            }
        );
    }

    private SlackPost Keep(string method, string body)
    {
        var read = Read(body);
        var channel = read.TryGetProperty("channel", out var c) ? c.GetString()! : "";
        var post = new SlackPost(method, channel, read)
        {
            Ts = $"1760000000.{Interlocked.Increment(ref count):000000}",
        };
        if (method == "chat.postMessage")
        {
            Standing.Enqueue(post);
        }
        else if (method == "chat.update")
        {
            ReadNow[read.GetProperty("ts").GetString()!] = post;
        }
        posts.Writer.TryWrite(post);
        return post;
    }

    private static JsonElement Read(string body) => JsonElement.Parse(body);

    private static async Task<string> BodyAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private static async Task<bool> AnswerAsync(HttpContext http, object answer)
    {
        await http.Response.WriteAsJsonAsync(answer);
        return true;
    }
}
