using System.Net;
using System.Text;
using FellowsBot.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Who gets in at `/api/messages`: what the channel has signed for this bot and this service, and nothing else.</summary>
public sealed class LettingInTests(LettingInTests.One one) : IClassFixture<LettingInTests.One>
{
    private readonly TeamsBot bot = one.Bot;

    /// <summary>One bot for all of these: what is refused leaves nothing behind.</summary>
    public sealed class One : IAsyncLifetime
    {
        internal TeamsBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bot = await TeamsBot.StartAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }

    private Dictionary<string, object?> Hello => bot.Message("ada", "hello", "a:ada", "personal", null);

    [Fact]
    public async Task A_token_of_the_channel_is_let_in()
    {
        using var answer = await bot.PostAsync(Hello);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public static TheoryData<string> Bad =>
        [
            "none",
            "Basic abc",
            "Bearer",
            "Bearer nonsense",
            "Bearer a.b.c",
            "issuer",
            "audience",
            "expired",
            "unsigned",
            "other key",
            "tampered",
        ];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Any_other_token_is_401(string kind)
    {
        var teams = bot.Teams;
        await using var elsewhere = await FakeTeams.StartAsync();
        var good = teams.Token();
        var header = kind switch
        {
            "none" => "",
            "issuer" => $"Bearer {teams.Token(issuer: "https://sts.windows.net/x/")}",
            "audience" => $"Bearer {teams.Token(audience: "another-bot")}",
            "expired" => $"Bearer {teams.Token(expiresIn: TimeSpan.FromMinutes(-6))}",
            "unsigned" => $"Bearer {Unsigned(good)}",
            "other key" => $"Bearer {elsewhere.Token(service: teams.ServiceUrl)}",
            "tampered" => $"Bearer {good[..^10]}AAAAAAAAAA",
            _ => kind,
        };

        using var answer = await bot.PostAsync(Hello, header);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Five_minutes_of_skew_are_allowed()
    {
        using var answer = await bot.PostAsync(Hello, $"Bearer {bot.Teams.Token(expiresIn: TimeSpan.FromMinutes(-3))}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384, HttpStatusCode.OK)]
    [InlineData(SecurityAlgorithms.RsaSha512, HttpStatusCode.OK)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, HttpStatusCode.Unauthorized)]
    public async Task Only_the_plain_RSA_signatures_count(string algorithm, HttpStatusCode status)
    {
        using var answer = await bot.PostAsync(Hello, $"Bearer {bot.Teams.Token(algorithm: algorithm)}");

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("service")]
    [InlineData("no service")]
    [InlineData("channel")]
    [InlineData("not endorsed")]
    [InlineData("no endorsements")]
    [InlineData("other host")]
    public async Task A_good_token_with_a_body_that_it_does_not_vouch_for_is_403(string kind)
    {
        var teams = bot.Teams;
        if (kind is "not endorsed" or "no endorsements")
        {
            await using var own = await TeamsBot.StartAsync();
            own.Teams.AddKey("key2", kind == "not endorsed" ? ["webchat"] : null);
            using var unendorsed = await own.PostAsync(
                own.Message("ada", "hello", "a:ada", "personal", null),
                $"Bearer {own.Teams.Token(key: "key2")}"
            );
            Assert.Equal(HttpStatusCode.Forbidden, unendorsed.StatusCode);
            return;
        }
        var activity = Hello;
        if (kind == "channel")
        {
            activity["channelId"] = "webchat";
        }
        if (kind == "other host")
        {
            activity["serviceUrl"] = "https://smba.example.com/";
        }
        var token = kind switch
        {
            "service" => teams.Token(service: "https://smba.trafficmanager.net/emea/"),
            "no service" => teams.Token(saysService: false),
            "other host" => teams.Token(service: "https://smba.example.com/"),
            _ => teams.Token(),
        };

        using var answer = await bot.PostAsync(activity, $"Bearer {token}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_new_key_of_the_channel_is_fetched_when_it_is_first_met()
    {
        await using var own = await TeamsBot.StartAsync();
        own.Teams.AddKey("key2", ["msteams"]);

        using var answer = await own.PostAsync(
            own.Message("ada", "hello", "a:ada", "personal", null),
            $"Bearer {own.Teams.Token(key: "key2")}"
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":7}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("{}", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_activity_is_refused_as_what_it_is(string body, string type, HttpStatusCode status)
    {
        using var answer = await bot.Bot.PostAsync(
            "/api/messages",
            body,
            type,
            ("Authorization", $"Bearer {bot.Teams.Token()}")
        );

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task More_than_a_megabyte_is_413()
    {
        var activity = Hello;
        activity["text"] = new string('x', 1024 * 1024);

        using var answer = await bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var answer = await bot.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Unauthorized)]
    [InlineData("X-Forwarded-For", "203.0.113.7", HttpStatusCode.Unauthorized)]
    [InlineData("Host", "bot.example.org", HttpStatusCode.Unauthorized)]
    public async Task Without_a_registration_unsigned_calls_come_from_this_machine_only(
        string? header,
        string? value,
        HttpStatusCode status
    )
    {
        await using var trial = await ServedBot.StartAsync();
        var activity = Hello;
        activity["serviceUrl"] = "http://127.0.0.1:9/";

        using var answer = await trial.PostAsync(
            "/api/messages",
            System.Text.Json.JsonSerializer.Serialize(activity),
            "application/json",
            header is null ? [] : [(header, value!)]
        );

        Assert.Equal(status, answer.StatusCode);
    }

    private static string Unsigned(string token) =>
        $"{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes("{\"alg\":\"none\",\"typ\":\"JWT\"}"))}.{token.Split('.')[1]}.";
}
