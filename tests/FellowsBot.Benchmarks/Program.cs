using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FellowsBot.Benchmarks;

if (args is ["latency", ..])
{
    await LatencyRun.RunAsync();
    return;
}
if (args is ["agenda", ..])
{
    await AgendaRun.RunAsync();
    return;
}
if (args is ["changes", ..])
{
    await ConfirmedChange.RunAsync();
    return;
}
if (args is ["deliver", ..])
{
    await DeliverRun.RunAsync();
    return;
}
if (args is ["rehearse", ..])
{
    await RehearseRun.RunAsync();
    return;
}
if (args is ["slack", ..])
{
    await SlackRun.RunAsync();
    return;
}
if (args is ["teams", ..])
{
    await TeamsRun.RunAsync(args.Length > 1 && int.TryParse(args[1], out var messages) ? messages : 40_000);
    return;
}
BenchmarkSwitcher
    .FromAssembly(typeof(AskBenchmarks).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.MediumRun.WithToolchain(InProcessEmitToolchain.Instance)));
