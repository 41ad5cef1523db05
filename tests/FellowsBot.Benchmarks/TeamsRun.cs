using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using FellowsBot.Hosting;

namespace FellowsBot.Benchmarks;

/// <summary>
/// Questions asked in Teams, sixteen at a time, each from its signed call to the answer that arrives: how many a second, how long
/// each, and what becomes of the memory meanwhile. Bot, client and Teams share this process.
/// </summary>
internal static class TeamsRun
{
    private const int InFlight = 16;
    private const int WarmUp = 20_000;

    /// <summary>Many, since Teams takes sixty messages in half a minute into one conversation.</summary>
    private const int People = 4_000;
    private static readonly string[] Questions =
    [
        "when does the coding screen close?",
        "what's my status?",
        "are my references in?",
        "how much is the stipend?",
    ];

    public static async Task RunAsync(int messages)
    {
        await using var peer = await TeamsPeer.StartAsync();
        using var world = await BenchWorld.CreateAsync([.. peer.Settings]);
        await using var app = Web.Build(world.Bot, Startup.Configuration([.. world.Arguments]));
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = InFlight })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", peer.Token());

        // Long enough for what is used most to be compiled as well as it will be.
        await AskAsync(client, peer, 0, WarmUp, new double[WarmUp]);
        var times = new double[messages];
        var (took, worked, before) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var (from, to) = (messages / 10 * tenth, tenth == 9 ? messages : messages / 10 * (tenth + 1));
            var (start, workedBefore) = (Stopwatch.GetTimestamp(), Worked());
            await AskAsync(client, peer, from, to, times);
            (took, worked) = (took + Stopwatch.GetElapsedTime(start), worked + (Worked() - workedBefore));
            GC.Collect();
            using var own = Process.GetCurrentProcess();
            var (heap, whole) = (GC.GetTotalMemory(forceFullCollection: true), own.WorkingSet64);
            before = tenth == 1 ? heap : before;
            Console.WriteLine($"  {to, 8} messages: {heap / 1024 / 1024} MB live, {whole / 1024 / 1024} MB in all");
        }
        var rest = GC.GetTotalMemory(forceFullCollection: true);
        Array.Sort(times);
        Console.WriteLine(
            $"{messages} messages, {InFlight} in flight: {messages / took.TotalSeconds:0} a second, median {times[messages / 2]:0.00} ms, p99 {times[messages * 99 / 100]:0.00} ms, worst {times[^1]:0.0} ms; live memory {100.0 * (rest - before) / before:+0.0;-0.0} % since the second tenth"
        );
        // On a machine that others use as well, what each message takes of a processor says more than the time does.
        Console.WriteLine(
            $"{worked.TotalMilliseconds / messages:0.000} ms of processor time each, the client and its Teams included"
        );
        await app.StopAsync();
    }

    private static TimeSpan Worked()
    {
        using var own = Process.GetCurrentProcess();
        return own.TotalProcessorTime;
    }

    private static async Task AskAsync(HttpClient client, TeamsPeer peer, int from, int to, double[] times)
    {
        var next = from - 1;
        await Task.WhenAll(
            Enumerable
                .Range(0, InFlight)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        int i;
                        while ((i = Interlocked.Increment(ref next)) < to)
                        {
                            times[i] = await OneAsync(client, peer, i);
                        }
                    })
                )
        );
    }

    private static async Task<double> OneAsync(HttpClient client, TeamsPeer peer, int number)
    {
        var id = Guid.NewGuid().ToString("N");
        var who = $"p{number % People}";
        using var content = new StringContent(
            $$$"""
            {"type":"message","id":"{{{id}}}","channelId":"msteams","serviceUrl":"{{{peer.ServiceUrl}}}","from":{"id":"29:{{{who}}}","aadObjectId":"aad-{{{who}}}"},"recipient":{"id":"28:{{{TeamsPeer.AppId}}}"},"conversation":{"id":"a:{{{who}}}","conversationType":"personal","tenantId":"tenant"},"channelData":{"tenant":{"id":"tenant"}},"text":"{{{Questions[
                number % Questions.Length
            ]}}}","textFormat":"plain"}
            """,
            Encoding.UTF8,
            "application/json"
        );
        var answered = peer.Answered(id);
        var start = Stopwatch.GetTimestamp();
        using var taken = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        taken.EnsureSuccessStatusCode();
        await answered;
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
