using BenchmarkDotNet.Attributes;
using FellowsBot.Conversation;

namespace FellowsBot.Benchmarks;

/// <summary>A question answered in-process, its reads included, with ten thousand people stored.</summary>
[MemoryDiagnoser]
public class AskBenchmarks
{
    private BenchWorld world = null!;

    [GlobalSetup]
    public async Task SetUp() => world = await BenchWorld.CreateAsync();

    [GlobalCleanup]
    public void CleanUp() => world.Dispose();

    [Benchmark]
    public Task<Reply> Handbook() => world.AskAsync("how much is the stipend?", null);

    [Benchmark]
    public Task<Reply> Calendar() => world.AskAsync("when does the coding screen close?", null);

    [Benchmark]
    public Task<Reply> OwnOffer() => world.AskAsync("when does my offer expire?", "p50@example.org");

    [Benchmark]
    public Task<Reply> StaffAboutSomebody() => world.AskAsync("what stage is Last4711 in?", "staff@example.org");

    [Benchmark]
    public Task<Reply> StaffOffersThisWeek() => world.AskAsync("which offers run out this week?", "staff@example.org");

    [Benchmark]
    public Task<Reply> StaffCounts() => world.AskAsync("how many people are in each stage?", "staff@example.org");
}
