using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Benchmarks;

/// <summary>
/// A crowd writes on Slack at once: signed events over HTTP, some in every conversation. Told are how many a second are
/// acknowledged and how long that takes, and whether every answer came, in order, no faster than Slack takes them.
/// </summary>
internal static class SlackRun
{
    private const string Secret = "load";
    private const int Conversations = 2_000;
    private const int Each = 10;
    private const int AtOnce = 64;
    private const int WarmUp = 10_000;

    public static async Task RunAsync()
    {
        var slack = new TakesAll();
        await using var fake = slack.App();
        await fake.StartAsync();
        var folder = Directory.CreateTempSubdirectory("fellowsbot-slack-");
        var configuration = Startup.Configuration([
            $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "bench.db")}",
            "--Slack:BotToken=xoxb-load",
            $"--Slack:SigningSecret={Secret}",
            $"--Slack:ApiBaseUrl={fake.Urls.First()}/api",
            "--Trial:Enabled=true",
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=None",
        ]);
        var bot = Bot.From(SettingsReader.Read(configuration).Settings!);
        await using (var db = bot.Database.CreateDbContext())
        {
            await Schema.MigrateAsync(db, CancellationToken.None);
        }
        await using var web = Web.Build(bot, configuration);
        await web.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(web.Urls.First()) };
        await SendAsync(http, "W", WarmUp, 1);
        await AnsweredAsync(slack, WarmUp);
        var (took, times) = await SendAsync(http, "D", Conversations, Each);
        var start = Stopwatch.GetTimestamp();
        await AnsweredAsync(slack, WarmUp + Conversations * Each);
        var answered = took + Stopwatch.GetElapsedTime(start);
        var channels = slack.Posts.Where(p => p.Channel[1] != 'W').GroupBy(p => p.Channel).ToList();
        var gaps = channels
            .SelectMany(c => c.OrderBy(p => p.At).Zip(c.OrderBy(p => p.At).Skip(1), (a, b) => b.At - a.At))
            .Order()
            .ToList();
        var numbers = Enumerable.Range(1, WarmUp + Conversations * Each).ToDictionary(MarkOf);
        var disorders = channels
            .SelectMany(c => c.OrderBy(p => p.At).Zip(c.OrderBy(p => p.At).Skip(1)))
            .Count(pair => numbers[pair.First.Mark] > numbers[pair.Second.Mark]);
        Array.Sort(times);
        Console.Out.WriteLine(
            $"{times.Length} events acknowledged in {took.TotalSeconds:0.0} s: {times.Length / took.TotalSeconds:0} a second; "
                + $"half within {times[times.Length / 2]:0} ms, 99 of 100 within {times[times.Length * 99 / 100]:0} ms, the slowest {times[^1]:0} ms."
        );
        Console.Out.WriteLine(
            $"{channels.Sum(c => c.Count())} answers in {channels.Count} conversations after {answered.TotalSeconds:0.0} s; "
                + $"lost: {Conversations * Each - channels.Sum(c => c.Count())}; "
                + $"out of order: {disorders}; "
                + $"the two closest in one conversation {gaps.FirstOrDefault().TotalMilliseconds:0} ms apart."
        );
        await web.StopAsync();
    }

    /// <summary>How an answer is marked, by the number that its question has in the inbox.</summary>
    private static string MarkOf(int number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"in:{number}")))[..32];

    private static async Task AnsweredAsync(TakesAll slack, int count)
    {
        var start = Stopwatch.GetTimestamp();
        while (slack.Posts.Count < count && Stopwatch.GetElapsedTime(start).TotalMinutes < 10)
        {
            await Task.Delay(200);
        }
    }

    private static async Task<(TimeSpan Took, double[] Times)> SendAsync(
        HttpClient http,
        string prefix,
        int conversations,
        int each
    )
    {
        var times = new ConcurrentBag<double>();
        var begun = Stopwatch.GetTimestamp();
        for (var round = 0; round < each; round++)
        {
            var number = round;
            await Parallel.ForEachAsync(
                Enumerable.Range(0, conversations),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
                async (i, cancel) =>
                {
                    using var request = Event($"Ev{prefix}{i}-{number}", $"D{prefix}{i}", $"U{prefix}{i}");
                    var start = Stopwatch.GetTimestamp();
                    using var answer = await http.SendAsync(request, cancel);
                    answer.EnsureSuccessStatusCode();
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            );
        }
        return (Stopwatch.GetElapsedTime(begun), [.. times]);
    }

    private static HttpRequestMessage Event(string id, string channel, string user)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "event_callback",
                event_id = id,
                @event = new
                {
                    type = "message",
                    channel_type = "im",
                    channel,
                    user,
                    text = "when does the interview close?",
                },
            }
        );
        var timestamp = $"{Clocks.Wall.GetCurrentInstant().ToUnixTimeSeconds()}";
        var signed = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Secret),
            (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body]
        );
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/slack/events")
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(signed)}");
        return request;
    }

    /// <summary>A Slack that takes whatever it gets and knows everybody.</summary>
    private sealed class TakesAll
    {
        public ConcurrentQueue<(string Channel, TimeSpan At, string Mark)> Posts { get; } = new();

        public WebApplication App()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.MapPost("/api/{method}", AnswerAsync);
            return app;
        }

        private async Task AnswerAsync(HttpContext http, string method)
        {
            if (method == "chat.postMessage")
            {
                using var body = await JsonDocument.ParseAsync(http.Request.Body);
                var post = body.RootElement;
                var mark = post.GetProperty("metadata").GetProperty("event_payload").GetProperty("key").GetString()!;
                Posts.Enqueue((post.GetProperty("channel").GetString()!, Stopwatch.GetElapsedTime(0), mark));
            }
            await http.Response.WriteAsync(
                method == "users.info"
                    ? """{"ok":true,"user":{"tz":"Europe/London","profile":{"email":"somebody@example.org"}}}"""
                    : """{"ok":true,"ts":"1.2","user_id":"U0BOT"}"""
            );
        }
    }
}
