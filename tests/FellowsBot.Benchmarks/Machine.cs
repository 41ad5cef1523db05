namespace FellowsBot.Benchmarks;

/// <summary>What else the machine is doing: a figure taken on a busy one says little.</summary>
internal static class Machine
{
    /// <summary>"load 0.35 on 2 cores"; without the first part where the system does not tell.</summary>
    public static string Load =>
        File.Exists("/proc/loadavg")
            ? $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores"
            : $"{Environment.ProcessorCount} cores";
}
