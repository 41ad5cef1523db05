using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FellowsBot.Benchmarks;

/// <summary>Teams as a load run needs it: keys, a token, a roster that knows everybody, and somebody who waits for each answer.</summary>
internal sealed class TeamsPeer : IAsyncDisposable
{
    public const string AppId = "5f3c1a1e-0000-4000-8000-00000000b070";
    private const string Issuer = "https://api.botframework.com";
    private static readonly byte[] Created = "{\"id\":\"1\"}"u8.ToArray();
    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();
    private readonly WebApplication app;

    private TeamsPeer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public string Url => app.Urls.First();
    public string ServiceUrl => $"{Url}/c/";

    public IEnumerable<string> Settings =>
        [
            "--Trial:Enabled=true", // for its clock
            "--Trial:SamplePeople=false",
            $"--Teams:AppId={AppId}",
            "--Teams:AppPassword=secret",
            "--Teams:TenantId=tenant",
            $"--Teams:OpenIdMetadata={Url}/metadata",
            $"--Teams:Authority={Url}/tenant",
            "--Teams:TrustedHosts:0=127.0.0.1",
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
        ];

    public static async Task<TeamsPeer> StartAsync()
    {
        var peer = new TeamsPeer();
        await peer.app.StartAsync();
        return peer;
    }

    /// <summary>Done when the answer to this message is there.</summary>
    public Task Answered(string messageId) =>
        waiting
            .GetOrAdd(messageId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .Task;

    public string Token()
    {
        var now = DateTime.UnixEpoch;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = AppId,
                NotBefore = now,
                Expires = now.AddYears(200),
                Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
                SigningCredentials = new SigningCredentials(
                    new RsaSecurityKey(key) { KeyId = "key" },
                    SecurityAlgorithms.RsaSha256
                ),
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        key.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        http.Response.ContentType = "application/json";
        if (HttpMethods.IsPost(http.Request.Method) && path.EndsWith("/activities", StringComparison.Ordinal))
        {
            await PostedAsync(http);
            return;
        }
        object answer = path switch
        {
            "/metadata" => new { issuer = Issuer, jwks_uri = $"{Url}/keys" },
            "/keys" => new { keys = new[] { Jwk() } },
            "/tenant/oauth2/v2.0/token" => new { access_token = "token", expires_in = 3600 },
            _ => Member(path[(path.LastIndexOf("29:", StringComparison.Ordinal) + 3)..]),
        };
        await http.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }

    private async Task PostedAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        var read = await reader.ReadAsync();
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }
        var id = ReplyTo(read.Buffer);
        reader.AdvanceTo(read.Buffer.End);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentLength = Created.Length;
        await http.Response.Body.WriteAsync(Created);
        if (id is not null && waiting.TryRemove(id, out var waits))
        {
            waits.TrySetResult();
        }
    }

    private static string? ReplyTo(ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.PropertyName && json.ValueTextEquals("replyToId"u8))
            {
                json.Read();
                return json.GetString();
            }
        }
        return null;
    }

    private Dictionary<string, object> Jwk()
    {
        var parameters = key.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["kid"] = "key",
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new[] { "msteams" },
        };
    }

    private static object Member(string name) =>
        new
        {
            id = $"29:{name}",
            aadObjectId = $"aad-{name}",
            email = $"{name}@example.org",
        };
}
