using System.Diagnostics;

namespace FellowsBot.Benchmarks;

/// <summary>Median and 99th percentile of a mixed stream of questions, one after the other.</summary>
internal static class LatencyRun
{
    private const int WarmUp = 2_000;
    private const int Questions = 20_000;
    private static readonly (string Text, string? Who)[] Mix =
    [
        ("how much is the stipend?", null),
        ("when does the coding screen close?", null),
        ("do you sponsor visas?", "p1@example.org"),
        ("when does my offer expire?", "p50@example.org"),
        ("what's my status?", "p3@example.org"),
        ("are my references in?", "p7@example.org"),
        ("what stage is Last4711 in?", "staff@example.org"),
        ("is it too late to apply?", null),
    ];

    public static async Task RunAsync()
    {
        using var world = await BenchWorld.CreateAsync();
        var times = new double[Questions];
        for (var i = -WarmUp; i < Questions; i++)
        {
            var (text, who) = Mix[Math.Abs(i) % Mix.Length];
            var start = Stopwatch.GetTimestamp();
            await world.AskAsync(text, who);
            if (i >= 0)
            {
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        foreach (var (question, k) in Mix.Select((q, k) => (q.Text, k)))
        {
            var own = times.Where((_, i) => i % Mix.Length == k).Order().ToArray();
            Console.WriteLine(
                $"  {own[own.Length / 2]:0.000} ms median, {own[own.Length * 99 / 100]:0.000} ms p99: {question}"
            );
        }
        Array.Sort(times);
        Console.WriteLine(
            $"{Questions} questions, {BenchWorld.People} people: median {times[Questions / 2]:0.000} ms, p99 {times[Questions * 99 / 100]:0.000} ms, worst {times[^1]:0.00} ms"
        );
    }
}
