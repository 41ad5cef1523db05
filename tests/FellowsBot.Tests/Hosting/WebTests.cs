using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

/// <summary>The endpoints over a real socket: what is served, to whom, and what is refused.</summary>
public sealed class WebTests(WebTests.One one) : IClassFixture<WebTests.One>
{
    private const string Json = "application/json";
    private const string Help = """{"text":"help"}""";
    private const string NotAMessage = "Expected JSON: {\"as\", \"in\", \"conversation\", \"text\"}.";
    private readonly ServedBot bot = one.Bot;

    /// <summary>One bot for all tests that leave it as it was.</summary>
    public sealed class One : IAsyncLifetime
    {
        internal ServedBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bot = await ServedBot.StartAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8", "<!doctype html>")]
    [InlineData("/trial/page.css", "text/css; charset=utf-8", "/* Paper")]
    [InlineData("/trial/page.js", "text/javascript; charset=utf-8", "")]
    public async Task The_page_is_served_with_nothing_allowed_from_elsewhere(string path, string type, string begins)
    {
        using var response = await bot.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy"))
        );
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Empty(response.Headers.Server);
        Assert.StartsWith(
            begins,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.OrdinalIgnoreCase
        );
    }

    /// <summary>Issue: probes and figures answered any method, though they are there to be read.</summary>
    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    [InlineData("/metrics")]
    public async Task Probes_and_figures_are_only_read(string path)
    {
        using var posted = await bot.PostAsync(path, new StringContent(""));
        using var read = await bot.GetAsync(path);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK), (posted.StatusCode, read.StatusCode));
    }

    [Fact]
    public async Task The_state_shows_the_season_the_clock_the_personas_and_the_channels()
    {
        var state = await StateAsync(bot);

        Assert.Equal(
            ["season", "clock", "personas", "suggestions", "channels", "notes"],
            state.EnumerateObject().Select(p => p.Name)
        );
        Assert.Equal(9, state.GetProperty("season").GetProperty("stages").GetArrayLength());
        Assert.StartsWith("2025-10-01T09:00:", Now(state), StringComparison.Ordinal);
        Assert.Equal(
            ["staff", "fellows", "announcements"],
            state.GetProperty("channels").EnumerateArray().Select(c => c.GetProperty("name").GetString())
        );
    }

    [Fact]
    public async Task Each_persona_is_known_by_the_bot_as_themselves()
    {
        var personas = (await StateAsync(bot)).GetProperty("personas").EnumerateArray().ToList();

        Assert.Equal(
            ["applicant", "fellow", "mentor", "staff", "stranger"],
            personas.Select(p => Text(p, "role")).Distinct().Order(StringComparer.Ordinal)
        );
        foreach (var persona in personas)
        {
            using var response = await bot.PostAsync(
                "/trial/messages",
                new
                {
                    @as = Text(persona, "as"),
                    @in = "dm",
                    conversation = "1",
                    text = "who am i",
                }
            );
            var reply = await ServedBot.JsonAsync(response);

            Assert.Equal("my.identity", Text(reply, "intent"));
            Assert.Equal(
                Text(persona, "role") != "stranger",
                Text(reply, "text").Contains(Text(persona, "name"), StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task A_reply_has_what_the_page_shows() =>
        Assert.Equal(
            ["outcome", "intent", "private", "html", "text"],
            (await ServedBot.JsonAsync(await bot.PostAsync("/trial/messages", Help, Json)))
                .EnumerateObject()
                .Select(p => p.Name)
        );

    [Fact]
    public async Task A_question_for_staff_appears_escaped_in_the_staff_channel()
    {
        using var asked = await bot.PostAsync(
            "/trial/messages",
            new { text = "zorble the <b>quux</b> flimflam of the wibble, please & thanks" }
        );
        var staff = (await StateAsync(bot)).GetProperty("channels")[0];
        var html = Text(staff.GetProperty("posts").EnumerateArray().Last(), "html");

        Assert.Equal("unknown", Text(await ServedBot.JsonAsync(asked), "outcome"));
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("flimflam of the wibble, please &amp; thanks", html, StringComparison.Ordinal);
    }

    /// <summary>Issue: two first messages of one conversation at one time both made its row, and one of them was a mishap.</summary>
    [Fact]
    public async Task Messages_of_one_conversation_at_one_time_are_all_answered()
    {
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(_ =>
                    bot.PostAsync("/trial/messages", new { conversation = "busy", text = "dates for final interviews" })
                )
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
    }

    [Fact]
    public async Task The_clock_moves_forward_by_steps_on_the_seasons_clock_and_to_moments()
    {
        await using var own = await ServedBot.StartAsync();
        (string Move, string Now)[] steps =
        [
            ("""{"advance":"P1D"}""", "2025-10-02T09:00:"),
            ("""{"advance":"PT1H"}""", "2025-10-02T10:00:"),
            ("""{"advance":"P32D"}""", "2025-11-03T10:00:"),
            ("""{"to":"2025-12-15T12:00"}""", "2025-12-15T12:00:"),
        ];
        foreach (var (move, now) in steps)
        {
            using var moved = await own.PostAsync("/trial/clock", move, Json);

            Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
            Assert.StartsWith(now, Now(await ServedBot.JsonAsync(moved)), StringComparison.Ordinal);
            Assert.StartsWith(now, Now(await StateAsync(own)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"to":"2025-09-30T09:00"}""", "The clock only moves forward.")]
    [InlineData("""{"advance":"P-1D"}""", "The clock only moves forward.")]
    [InlineData(
        """{"to":"tomorrow"}""",
        "Give the clock a moment such as 2025-10-02T09:00, or a step such as PT1H or P1D."
    )]
    [InlineData(
        """{"advance":"a day"}""",
        "Give the clock a moment such as 2025-10-02T09:00, or a step such as PT1H or P1D."
    )]
    [InlineData("{}", "Give the clock a moment such as 2025-10-02T09:00, or a step such as PT1H or P1D.")]
    [InlineData("""{"to":"9999-12-31T23:59"}""", "The clock goes no further than the year 2199.")]
    [InlineData("""{"advance":"P1000Y"}""", "The clock goes no further than the year 2199.")]
    [InlineData(
        """{"advance":"P9000Y"}""",
        "Give the clock a moment such as 2025-10-02T09:00, or a step such as PT1H or P1D."
    )]
    [InlineData("[]", "Expected JSON: {\"to\"}, {\"advance\"} or {\"next\"}.")]
    public async Task The_clock_moves_neither_back_nor_anywhere_else(string move, string why)
    {
        using var refused = await bot.PostAsync("/trial/clock", move, Json);

        Assert.Equal((HttpStatusCode.BadRequest, why), await ServedBot.ErrorAsync(refused));
        Assert.StartsWith("2025-10-01T09:00:", Now(await StateAsync(bot)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", Help)]
    [InlineData("application/x-www-form-urlencoded", "text=help")]
    [InlineData(Json, "help")]
    [InlineData(Json, "")]
    [InlineData(Json, "null")]
    [InlineData(Json, "[]")]
    [InlineData(Json, """{"text":5}""")]
    [InlineData(Json, """{"text":"\ud83d"}""")]
    public async Task A_body_that_is_no_message_is_refused(string type, string body)
    {
        using var refused = await bot.PostAsync("/trial/messages", body, type);

        Assert.Equal((HttpStatusCode.BadRequest, NotAMessage), await ServedBot.ErrorAsync(refused));
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_is_refused()
    {
        var body = $$"""{"text":"{{new string('a', 1024 * 1024)}}"}""";

        using var refused = await bot.PostAsync("/trial/messages", body, Json);

        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "The request could not be read."),
            await ServedBot.ErrorAsync(refused)
        );
    }

    [Theory]
    [InlineData("GET", "/", "evil.example")]
    [InlineData("GET", "/trial/state", "evil.example")]
    [InlineData("POST", "/trial/messages", "evil.example")]
    [InlineData("POST", "/trial/clock", "localhost.evil.example")]
    [InlineData("GET", "/", "10.0.0.1")]
    public async Task Called_by_a_name_that_is_not_this_machines_the_page_is_not_there(
        string method,
        string path,
        string host
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Host = host;
        request.Content = method == "POST" ? new StringContent("{}", Encoding.UTF8, Json) : null;

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:3978")]
    [InlineData("[::1]:3978")]
    [InlineData("127.0.0.1")]
    public async Task Called_by_any_name_of_this_machine_the_page_is_there(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.NotFound)]
    [InlineData("same-site", HttpStatusCode.NotFound)]
    [InlineData("same-origin", HttpStatusCode.OK)]
    [InlineData("none", HttpStatusCode.OK)]
    public async Task Another_sites_page_cannot_speak_for_anybody(string site, HttpStatusCode expected)
    {
        using var message = await bot.PostAsync("/trial/messages", Help, Json, ("Sec-Fetch-Site", site));
        using var clock = await bot.PostAsync("/trial/clock", """{"advance":"PT1S"}""", Json, ("Sec-Fetch-Site", site));

        Assert.Equal([expected, expected], [message.StatusCode, clock.StatusCode]);
    }

    [Theory]
    [InlineData("/trial/messages")]
    [InlineData("/trial/clock")]
    public async Task What_is_for_posting_cannot_be_got(string path)
    {
        using var response = await bot.GetAsync(path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("/healthz/live", "Healthy")]
    [InlineData("/healthz/ready", "Healthy")]
    public async Task The_probes_are_content(string path, string said)
    {
        using var response = path.EndsWith("ready", StringComparison.Ordinal)
            ? await bot.ReadyAsync()
            : await bot.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_metrics_are_Prometheus_text()
    {
        (await bot.GetAsync("/")).Dispose();

        using var response = await bot.GetAsync("/metrics");

        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(
            "# TYPE http_server_request_duration_seconds histogram",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/trial/page.html")]
    [InlineData("/appsettings.json")]
    [InlineData("/trial/../appsettings.json")]
    public async Task Nothing_else_is_there(string path)
    {
        using var response = await bot.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public sealed class In_trouble
    {
        /// <summary>Issue: a kept connection went on reading a file that was gone, and the bot called itself ready.</summary>
        [Theory]
        [InlineData("gone")]
        [InlineData("newer")]
        public async Task Without_its_database_the_bot_is_alive_and_not_ready(string trouble)
        {
            await using var bot = await ServedBot.StartAsync();
            switch (trouble)
            {
                case "gone":
                    File.Delete(bot.File.Path);
                    break;
                default:
                    await bot.File.RunAsync("INSERT INTO __EFMigrationsHistory VALUES ('29991231_Later', '99.0')");
                    break;
            }

            using var live = await bot.GetAsync("/healthz/live");
            using var ready = await bot.GetAsync("/healthz/ready");

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], [live.StatusCode, ready.StatusCode]);
        }

        [Fact]
        public async Task What_nobody_foresaw_is_told_by_an_id_and_nothing_else()
        {
            await using var bot = await ServedBot.StartAsync();
            await bot.File.RunAsync("DROP TABLE Dialogues");

            using var response = await bot.PostAsync("/trial/messages", Help, Json);
            var (status, error) = await ServedBot.ErrorAsync(response);

            Assert.Equal(HttpStatusCode.InternalServerError, status);
            Assert.Matches("^That failed, and nothing was changed. Staff can look it up as [0-9a-f]{8}.$", error);
        }
    }

    public sealed class At_the_end
    {
        [Fact]
        public async Task Told_to_stop_it_stops_within_eight_seconds_even_with_a_request_in_hand_that_never_ends()
        {
            await using var bot = await ServedBot.StartAsync();
            using var hanging = await HangingAsync(bot.Http.BaseAddress!);
            var watch = Stopwatch.StartNew();

            await bot.StopAsync(TestContext.Current.CancellationToken);

            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
            await Assert.ThrowsAsync<HttpRequestException>(() => bot.GetAsync("/healthz/live"));
        }
    }

    public sealed class With_a_real_channel
    {
        [Theory]
        [InlineData("Slack:BotToken", "Slack:SigningSecret", "")]
        [InlineData("Teams:AppId", "Teams:AppPassword", "Teams:TenantId")]
        public async Task There_is_no_trial_page(string first, string second, string third)
        {
            await using var bot = await ServedBot.StartAsync([
                (first, "x"),
                (second, "x"),
                (third.Length > 0 ? third : second, "x"),
            ]);

            using var page = await bot.GetAsync("/");
            using var state = await bot.GetAsync("/trial/state");
            using var message = await bot.PostAsync("/trial/messages", Help, Json);
            using var clock = await bot.PostAsync("/trial/clock", """{"advance":"P1D"}""", Json);
            using var ready = await bot.ReadyAsync();

            Assert.Equal(
                [
                    HttpStatusCode.NotFound,
                    HttpStatusCode.NotFound,
                    HttpStatusCode.NotFound,
                    HttpStatusCode.NotFound,
                    HttpStatusCode.OK,
                ],
                new[] { page, state, message, clock, ready }.Select(r => r.StatusCode)
            );
        }

        [Fact]
        public async Task The_trial_page_is_there_where_the_settings_ask_for_it()
        {
            await using var bot = await ServedBot.StartAsync(
                ("Slack:BotToken", "x"),
                ("Slack:SigningSecret", "x"),
                ("Trial:Enabled", "true")
            );

            using var page = await bot.GetAsync("/");

            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    /// <summary>A request that has begun and whose body never comes; it is in hand once the server asks for the body.</summary>
    internal static async Task<TcpClient> HangingAsync(Uri server)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        await client
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"POST /trial/messages HTTP/1.1\r\nHost: {server.Authority}\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\nExpect: 100-continue\r\n\r\n"
                ),
                TestContext.Current.CancellationToken
            );
        var asked = new byte[25];
        await client.GetStream().ReadExactlyAsync(asked, TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 100 Continue", Encoding.ASCII.GetString(asked), StringComparison.Ordinal);
        return client;
    }

    private static async Task<JsonElement> StateAsync(ServedBot bot) =>
        await ServedBot.JsonAsync(await bot.GetAsync("/trial/state"));

    private static string Now(JsonElement state) => Text(state.GetProperty("clock"), "now");

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
