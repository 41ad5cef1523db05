using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.Support;

/// <summary>The bot's own host on a free port of this machine, with a database of its own; nothing in it is stood in for.</summary>
internal sealed class ServedBot : IAsyncDisposable
{
    private const int LongBody = 64 * 1024;
    private readonly WebApplication app;

    private ServedBot(SqliteFile file, WebApplication app)
    {
        (File, this.app) = (file, app);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public SqliteFile File { get; }
    public HttpClient Http { get; }
    public IServiceProvider Services => app.Services;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<ServedBot> StartAsync(params (string Key, string? Value)[] changes) => StartAsync(null, changes);

    /// <summary>One of which everything that it logs is kept.</summary>
    public static async Task<ServedBot> StartAsync(LogBook? log, params (string Key, string? Value)[] changes)
    {
        var file = await new SqliteFile().MigratedAsync();
        var configuration = Shipped.With([
            ("urls", "http://127.0.0.1:0"),
            ("Storage:ConnectionString", file.ConnectionString),
            ("Clock:Speed", "0.001"), // as good as standing, so that a slow machine sees the same hour
            ("!Logging", null),
            ("Logging:LogLevel:Default", "None"),
            .. changes,
        ]);
        var settings = SettingsReader.Read(configuration).Settings!;
        var bot = new Bot(settings, Clocks.For(settings), file.Factory, Clocks.Wall);
        await using (
            var people = System.IO.File.OpenRead(Path.Combine(AppContext.BaseDirectory, "People", "sample-people.csv"))
        )
        {
            await new SamplePeople(
                bot.Database,
                new PeopleImport(bot.Database, settings.Season, bot.Clock)
            ).LoadIfNobodyEverAsync(people, Cancel);
        }
        var web = Web.Build(bot, configuration);
        if (log is not null)
        {
            web.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        }
        await web.StartAsync(Cancel);
        return new ServedBot(file, web);
    }

    /// <summary>The answer of the readiness probe once it is good: the schedules start just after the endpoints do.</summary>
    public async Task<HttpResponseMessage> ReadyAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            var answer = await Http.GetAsync(new Uri("/healthz/ready", UriKind.Relative), patience.Token);
            if (answer.IsSuccessStatusCode)
            {
                return answer;
            }
            answer.Dispose();
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(new Uri(path, UriKind.Relative), Cancel);

    public async Task<HttpResponseMessage> PostAsync(string path, object body)
    {
        using var content = JsonContent.Create(body);
        return await Http.PostAsync(new Uri(path, UriKind.Relative), content, Cancel);
    }

    /// <summary>A body as it is, with headers that a browser or a stranger would send.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string path,
        string body,
        string type,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        // A long body may be turned down while it is still being sent, and the answer is lost with the connection: so ask first.
        request.Headers.ExpectContinue = body.Length > LongBody;
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return await Http.SendAsync(request, Cancel);
    }

    /// <summary>Moves the bot's clock to a moment of the season's zone; what falls due on the way is sent.</summary>
    public async Task MoveToAsync(string local)
    {
        using var moved = await PostAsync("/trial/clock", new { to = local });
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);

    /// <summary>The status and what the answer says is wrong.</summary>
    public static async Task<(HttpStatusCode, string?)> ErrorAsync(HttpResponseMessage response) =>
        (response.StatusCode, (await JsonAsync(response)).GetProperty("error").GetString());

    public Task StopAsync(CancellationToken cancel) => app.StopAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        File.Dispose();
    }
}
