using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;
using FellowsBot.Channels.Teams;
using FellowsBot.Hosting.Settings;
using FellowsBot.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using HostedTeams = FellowsBot.Hosting.Teams;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>The bot's own token towards Teams without a secret: by a certificate, and by a managed identity.</summary>
public sealed class TokenKindsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fellowsbot-cert-");
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;

    public TokenKindsTests()
    {
        var now = TimeProvider.System.GetUtcNow();
        certificate = new CertificateRequest(
            "CN=fellowsbot",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    public void Dispose()
    {
        certificate.Dispose();
        key.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>MSAL speaks to its authority over https alone, so this looks at the request that would go out.</summary>
    [Theory]
    [InlineData(null, "login.microsoftonline.com", "https://api.botframework.com/.default")]
    [InlineData(
        "https://login.microsoftonline.us/" + FakeTeams.Tenant,
        "login.microsoftonline.us",
        "https://api.botframework.us/.default"
    )]
    public async Task By_a_certificate_a_signed_assertion_is_shown_to_the_tenant(
        string? authority,
        string host,
        string scope
    )
    {
        var settings = new TeamsSettings
        {
            AppId = FakeTeams.AppId,
            TenantId = FakeTeams.Tenant,
            Authority = authority,
        };
        using var asked = new Asked();
        using var transport = new HttpClientTransport(asked);

        var token = await HostedTeams
            .Certificate(settings, Write("bot.pem", Pem()), transport)
            .GetTokenAsync(new TokenRequestContext([settings.Scope]), TestContext.Current.CancellationToken);

        Assert.Equal("token-by-certificate", token.Token);
        var (address, form) = Assert.Single(asked.Tokens);
        Assert.Equal($"https://{host}/{FakeTeams.Tenant}/oauth2/v2.0/token", address);
        Assert.Equal((FakeTeams.AppId, "client_credentials"), (form["client_id"], form["grant_type"]));
        Assert.Contains(scope, form["scope"]!.Split(' '));
        Assert.Null(form["client_secret"]);
        var verdict = await new JsonWebTokenHandler().ValidateTokenAsync(
            form["client_assertion"],
            new TokenValidationParameters
            {
                ValidIssuer = FakeTeams.AppId,
                ValidAudience = address,
                IssuerSigningKey = new X509SecurityKey(certificate),
            }
        );
        Assert.True(verdict.IsValid);
        Assert.True(((JsonWebToken)verdict.SecurityToken).TryGetHeaderValue<object>("x5c", out _));
    }

    [Fact]
    public void A_certificate_with_its_key_will_do_in_both_forms()
    {
        Assert.Null(CertificateRules.Wrong(Write("bot.pem", Pem())));
        Assert.Null(CertificateRules.Wrong(Write("bot.pfx", certificate.Export(X509ContentType.Pfx))));
    }

    [Theory]
    [InlineData("nowhere.pem", null, "There is no such file: name a PEM or PFX.")]
    [InlineData("bot.txt", "hello", "Its name must end in .pem or .pfx, by which its form is known.")]
    [InlineData(
        "bot.pem",
        "hello",
        "It is no PEM with a certificate and its private key: put both into one file, without a password."
    )]
    [InlineData(
        "bot.pem",
        "certificate alone",
        "It is no PEM with a certificate and its private key: put both into one file, without a password."
    )]
    [InlineData("bot.pfx", "hello", "It is no PFX that opens without a password: export it anew without one.")]
    [InlineData(
        "bot.pfx",
        "with a password",
        "It is no PFX that opens without a password: export it anew without one."
    )]
    public void What_is_wrong_with_it_stops_the_start_with_one_sentence(string name, string? holds, string sentence)
    {
        var file = holds switch
        {
            null => Path.Combine(folder.FullName, name),
            "certificate alone" => Write(name, Encoding.ASCII.GetBytes(certificate.ExportCertificatePem())),
            "with a password" => Write(name, certificate.Export(X509ContentType.Pfx, "pa55word")),
            _ => Write(name, Encoding.ASCII.GetBytes(holds)),
        };

        var (settings, problems) = SettingsReader.Read(
            Shipped.With(
                ("Teams:AppId", FakeTeams.AppId),
                ("Teams:TenantId", FakeTeams.Tenant),
                ("Teams:AppCertificate", file),
                ("Channels:Staff", "teams:19:staff@thread.tacv2"),
                ("Channels:Fellows", "teams:19:fellows@thread.tacv2"),
                ("Channels:Announcements", "teams:19:news@thread.tacv2")
            )
        );

        Assert.Null(settings);
        Assert.Equal([("Teams:AppCertificate", sentence)], problems.Select(p => (p.Key, p.Mend)));
    }

    [Fact]
    public async Task By_a_managed_identity_the_host_gives_the_token_and_the_answer_carries_it()
    {
        await using var teams = await FakeTeams.StartAsync();
        teams.Knows("ada", "ada@example.org");
        using var run = new Commands();
        run.Environment["IDENTITY_ENDPOINT"] = $"{teams.Url}/identity";
        run.Environment["IDENTITY_HEADER"] = FakeTeams.IdentityHeader;
        var settings = teams
            .Settings.Where(s => s.Item1 is not ("Teams:AppPassword" or "Teams:Authority"))
            .Append(("Teams:AppType", "UserAssignedMSI"))
            .Append(("urls", "http://127.0.0.1:0"))
            .Select(s => $"--{s.Item1}={s.Item2}");
        using var served = run.Start(["serve", .. settings]);
        try
        {
            var said = await served.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            using var http = new HttpClient
            {
                BaseAddress = new Uri(said!.Split(' ').Single(w => w.StartsWith("http", StringComparison.Ordinal))),
            };

            using var answer = await TeamsBot.PostAsync(http, teams, "ada", "help");
            await TeamsBot.UntilAsync(() => teams.Posts, posts => posts.Count > 0);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.All(teams.Posts, p => Assert.Equal("Bearer token-of-the-identity", p.Authorization));
            var asked = HttpUtility.ParseQueryString(Assert.Single(teams.IdentityAsked));
            Assert.Equal(("https://api.botframework.com", FakeTeams.AppId), (asked["resource"], asked["client_id"]));
        }
        finally
        {
            served.Kill();
        }
    }

    private byte[] Pem() =>
        Encoding.ASCII.GetBytes($"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");

    private string Write(string name, byte[] content)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>In place of the network: says what the identity platform says, and keeps what it was asked for.</summary>
    private sealed class Asked : HttpMessageHandler
    {
        public List<(string Address, System.Collections.Specialized.NameValueCollection Form)> Tokens { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            object answer;
            if (request.Method == HttpMethod.Post)
            {
                var form = await request.Content!.ReadAsStringAsync(cancellationToken);
                Tokens.Add((request.RequestUri!.GetLeftPart(UriPartial.Path), HttpUtility.ParseQueryString(form)));
                answer = new
                {
                    token_type = "Bearer",
                    expires_in = 3599,
                    access_token = "token-by-certificate",
                };
            }
            else
            {
                var host = request.RequestUri!.Host;
                answer = new
                {
                    tenant_discovery_endpoint = $"https://{host}/{FakeTeams.Tenant}/v2.0/.well-known/openid-configuration",
                    metadata = new[]
                    {
                        new
                        {
                            preferred_network = host,
                            preferred_cache = host,
                            aliases = new[] { host },
                        },
                    },
                };
            }
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(JsonSerializer.Serialize(answer), Encoding.UTF8, "application/json"),
            };
        }
    }
}
