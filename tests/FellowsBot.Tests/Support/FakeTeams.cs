using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FellowsBot.Tests.Support;

/// <summary>One call that the bot made to Teams.</summary>
internal sealed record TeamsCall(string Method, string Path, string? Authorization, JsonElement Body)
{
    /// <summary>What it was called when it was posted.</summary>
    public string? Id { get; set; }

    /// <summary>Whether only its recipient sees it where it stands.</summary>
    public bool IsTargeted { get; init; }

    public string? Recipient =>
        Body.TryGetProperty("recipient", out var whom) ? whom.GetProperty("id").GetString() : null;

    /// <summary>The conversation it went into.</summary>
    public string Conversation => Path.Split('/').ElementAtOrDefault(3) ?? "";

    public string? ReplyToId => Body.TryGetProperty("replyToId", out var id) ? id.GetString() : null;

    public bool IsTyping => Body.TryGetProperty("type", out var type) && type.GetString() == "typing";

    /// <summary>Everything that is written in it, on a card or beside one.</summary>
    public string Text =>
        Body.TryGetProperty("text", out var text) ? text.GetString()!
        : Card is { } card ? string.Join('\n', Texts(card))
        : "";

    public JsonElement? Card =>
        Body.TryGetProperty("attachments", out var cards) ? cards[0].GetProperty("content") : null;

    /// <summary>The buttons of a card, by what stands on them.</summary>
    public IReadOnlyDictionary<string, JsonElement> Buttons => Card is { } card ? ButtonsOf(card) : NoButtons;

    private static readonly Dictionary<string, JsonElement> NoButtons = [];

    public static IReadOnlyDictionary<string, JsonElement> ButtonsOf(JsonElement card) =>
        All(card)
            .Where(e => e.TryGetProperty("type", out var type) && type.GetString() == "Action.Execute")
            .ToDictionary(e => e.GetProperty("title").GetString()!);

    public static IEnumerable<string> Texts(JsonElement card) =>
        All(card)
            .Where(e => e.TryGetProperty("text", out var text) && text.ValueKind is JsonValueKind.String)
            .Select(e => e.GetProperty("text").GetString()!);

    private static IEnumerable<JsonElement> All(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => All(p.Value)).Prepend(json),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(All),
            _ => [],
        };
}

/// <summary>
/// Teams as the bot meets it, on a free port of this machine: the channel's keys, the identity platform that gives the bot its
/// token, and the Connector with its rosters. It signs real tokens, and does with each call what the test says.
/// </summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    public const string AppId = "5f3c1a1e-0000-4000-8000-00000000b070";
    public const string Secret = "s3cret-of-the-bot";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Bot = $"28:{AppId}";
    private const string Issuer = "https://api.botframework.com";

    private readonly ConcurrentQueue<TeamsCall> calls = [];
    private readonly ConcurrentQueue<Func<HttpContext, Task<bool>>> next = [];
    private readonly ConcurrentDictionary<string, object> members = new();
    private readonly WebApplication app;
    private readonly List<(string Id, RSA Key, string[]? Endorsements)> keys = [];
    private int ids = 1000;
    private int tokens;

    private FakeTeams()
    {
        AddKey("key1", ["msteams"]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet(
            "/.well-known/openidconfiguration",
            () => Results.Json(new { issuer = Issuer, jwks_uri = $"{Url}/keys" })
        );
        app.MapGet("/keys", () => Results.Text(Keys(), "application/json"));
        app.MapPost("/{tenant}/oauth2/v2.0/token", async http => await (await GiveTokenAsync(http)).ExecuteAsync(http));
        app.MapGet("/identity", GiveIdentity);
        app.Map("/connector/{**path}", ConnectAsync);
    }

    /// <summary>What the host's identity endpoint wants to see.</summary>
    public const string IdentityHeader = "header-of-the-host";

    /// <summary>What the host's identity endpoint was asked, as queries.</summary>
    public ConcurrentQueue<string> IdentityAsked { get; } = new();

    public string Url => app.Urls.First();
    public string ServiceUrl => $"{Url}/connector/";

    /// <summary>What reached the Connector, in order, typing left out.</summary>
    public IReadOnlyList<TeamsCall> Calls => [.. calls.Where(c => !c.IsTyping)];

    /// <summary>New messages and those put in others' place.</summary>
    public IReadOnlyList<TeamsCall> Posts => [.. Calls.Where(c => c.Method != "GET" && c.Path.Contains("activities"))];

    public IReadOnlyList<TeamsCall> LookUps => [.. Calls.Where(c => c.Method == "GET")];

    public IReadOnlyList<TeamsCall> Typings => [.. calls.Where(c => c.IsTyping)];

    /// <summary>How many tokens were given.</summary>
    public int TokensGiven => tokens;

    /// <summary>Tokens that the Connector no longer takes.</summary>
    public ConcurrentDictionary<string, bool> Revoked { get; } = new();
    public bool RefusesSecret { get; set; }

    /// <summary>Whether messages that one alone sees are taken: a preview.</summary>
    public bool TakesTargeted { get; set; } = true;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<FakeTeams> StartAsync()
    {
        var teams = new FakeTeams();
        await teams.app.StartAsync(Cancel);
        return teams;
    }

    /// <summary>The settings of a bot that speaks to this Teams.</summary>
    public (string, string?)[] Settings =>
        [
            ("Trial:Enabled", "true"), // for its clock
            ("Teams:AppId", AppId),
            ("Teams:AppPassword", Secret),
            ("Teams:TenantId", Tenant),
            ("Teams:OpenIdMetadata", $"{Url}/.well-known/openidconfiguration"),
            ("Teams:Authority", $"{Url}/{Tenant}"),
            ("Teams:TrustedHosts:0", "127.0.0.1"),
            ("Channels:Staff", "teams:19:staff@thread.tacv2"),
            ("Channels:Fellows", "teams:19:fellows@thread.tacv2"),
            ("Channels:Announcements", "teams:19:news@thread.tacv2"),
        ];

    public void AddKey(string id, string[]? endorsements) => keys.Add((id, RSA.Create(2048), endorsements));

    /// <summary>Somebody in the directory.</summary>
    public FakeTeams Knows(string name, string? email, string? principal = null)
    {
        members[Handle(name)] = new
        {
            id = Handle(name),
            name,
            email,
            userPrincipalName = principal ?? email,
            aadObjectId = Directory(name),
            tenantId = Tenant,
            userRole = "user",
        };
        return this;
    }

    public static string Handle(string name) => $"29:{name}";

    public static string Directory(string name) => $"aad-{name}";

    /// <summary>The next call to the Connector is answered so, and nothing is recorded.</summary>
    public FakeTeams Then(HttpStatusCode status, string body = "", string? retryAfter = null)
    {
        next.Enqueue(async http =>
        {
            http.Response.StatusCode = (int)status;
            if (retryAfter is not null)
            {
                http.Response.Headers.RetryAfter = retryAfter;
            }
            await http.Response.WriteAsync(body, Cancel);
            return true;
        });
        return this;
    }

    /// <summary>A call that says nothing special.</summary>
    public FakeTeams ThenGood()
    {
        next.Enqueue(_ => Task.FromResult(false));
        return this;
    }

    /// <summary>A token as the channel signs it.</summary>
    public string Token(
        string? issuer = null,
        string? audience = null,
        string? service = null,
        string key = "key1",
        string algorithm = SecurityAlgorithms.RsaSha256,
        TimeSpan? expiresIn = null,
        bool saysService = true
    )
    {
        var signer = keys.First(k => k.Id == key);
        var at = TimeProvider.System.GetUtcNow().UtcDateTime;
        var until = at + (expiresIn ?? TimeSpan.FromHours(1));
        return new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer ?? Issuer,
                Audience = audience ?? AppId,
                NotBefore = until - TimeSpan.FromHours(2),
                IssuedAt = until - TimeSpan.FromHours(2),
                Expires = until,
                Claims = saysService ? new Dictionary<string, object> { ["serviceurl"] = service ?? ServiceUrl } : null,
                SigningCredentials = new SigningCredentials(
                    new RsaSecurityKey(signer.Key) { KeyId = signer.Id },
                    algorithm
                ),
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        keys.ForEach(k => k.Key.Dispose());
    }

    private string Keys() =>
        JsonSerializer.Serialize(
            new
            {
                keys = keys.Select(k =>
                {
                    var parameters = k.Key.ExportParameters(false);
                    var key = new Dictionary<string, object>
                    {
                        ["kty"] = "RSA",
                        ["use"] = "sig",
                        ["kid"] = k.Id,
                        ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                        ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                    };
                    if (k.Endorsements is { } endorsements)
                    {
                        key["endorsements"] = endorsements;
                    }
                    return key;
                }),
            }
        );

    /// <summary>The identity endpoint of the host that a bot runs on (App Service's protocol of 2019-08-01).</summary>
    private IResult GiveIdentity(HttpContext http)
    {
        IdentityAsked.Enqueue(http.Request.QueryString.Value!);
        return http.Request.Headers["X-IDENTITY-HEADER"] == IdentityHeader
            ? Results.Json(
                new
                {
                    access_token = "token-of-the-identity",
                    expires_on = $"{TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}",
                    resource = Issuer,
                    token_type = "Bearer",
                }
            )
            : Results.Unauthorized();
    }

    private async Task<IResult> GiveTokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(Cancel);
        if (RefusesSecret || form["client_secret"] != Secret || form["client_id"] != AppId)
        {
            return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        }
        var number = Interlocked.Increment(ref tokens);
        return form["scope"] == $"{Issuer}/.default" && form["grant_type"] == "client_credentials"
            ? Results.Json(
                new
                {
                    token_type = "Bearer",
                    expires_in = 3599,
                    access_token = $"token{number}",
                }
            )
            : Results.BadRequest();
    }

    private async Task ConnectAsync(HttpContext http)
    {
        if (next.TryDequeue(out var answer) && await answer(http))
        {
            return;
        }
        var authorization = http.Request.Headers.Authorization.ToString();
        if (
            !authorization.StartsWith("Bearer token", StringComparison.Ordinal)
            || Revoked.ContainsKey(authorization[7..])
        )
        {
            http.Response.StatusCode = 401;
            return;
        }
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(Cancel);
        var path = http.Request.Path.Value!["/connector".Length..];
        var call = new TeamsCall(
            http.Request.Method,
            path,
            authorization,
            JsonSerializer.Deserialize<JsonElement>(body.Length == 0 ? "{}" : body)
        )
        {
            IsTargeted = http.Request.Query["isTargetedActivity"] == "true",
        };
        if (Breaks(call) is { } status)
        {
            http.Response.StatusCode = (int)status;
            return;
        }
        calls.Enqueue(call);
        if (call.Method == "GET")
        {
            await LookUpAsync(http, path);
        }
        else if (path == "/v3/conversations")
        {
            var whom = call.Body.GetProperty("members")[0].GetProperty("id").GetString();
            http.Response.StatusCode = 201;
            await http.Response.WriteAsJsonAsync(new { id = $"a:chat-{whom}" }, Cancel);
        }
        else
        {
            http.Response.StatusCode = call.Method == "PUT" ? 200 : 201;
            call.Id = $"{Interlocked.Increment(ref ids)}";
            await http.Response.WriteAsJsonAsync(new { id = call.Id }, Cancel);
        }
    }

    /// <summary>The rules of messages that one alone sees: never between two, to somebody when sent, to nobody when changed.</summary>
    private HttpStatusCode? Breaks(TeamsCall call) =>
        call.Method == "POST" && call.IsTargeted
            ? !TakesTargeted || call.Recipient is null || call.Conversation.StartsWith("a:", StringComparison.Ordinal)
                ? HttpStatusCode.BadRequest
                : null
            : call.Method == "PUT"
                ? calls.FirstOrDefault(c => c.Id == call.Path.Split('/')[^1]) is { } changed
                && (changed.IsTargeted != call.IsTargeted || call.IsTargeted && call.Recipient is not null)
                    ? HttpStatusCode.NotFound
                    : null
                : null;

    private async Task LookUpAsync(HttpContext http, string path)
    {
        if (path.EndsWith("/pagedmembers", StringComparison.Ordinal))
        {
            await http.Response.WriteAsJsonAsync(new { members = members.Values }, Cancel);
        }
        else if (members.TryGetValue(WebUtility.UrlDecode(path.Split('/')[^1]), out var member))
        {
            await http.Response.WriteAsJsonAsync(member, Cancel);
        }
        else
        {
            http.Response.StatusCode = 404;
        }
    }
}
