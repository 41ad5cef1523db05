using System.Diagnostics;

namespace FellowsBot.Tests.Support;

/// <summary>tests/FellowsBot.Sender in a process of its own: one round of the ledger, unless it is killed before it is done.</summary>
internal sealed class SenderProcess : IDisposable
{
    private readonly Process process;

    private SenderProcess(Process process) => this.process = process;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Starts one that waits to be told to go, by a clock that stands at this moment.</summary>
    public static SenderProcess Start(
        string database,
        string platform,
        NodaTime.Instant at,
        int? pausesAtReading = null
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "FellowsBot.Sender.dll"),
            database,
            platform,
            $"{at}",
            .. pausesAtReading is { } reading ? [$"{reading}"] : Array.Empty<string>(),
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        return new SenderProcess(Process.Start(start)!);
    }

    /// <summary>Lets it do its round once it is ready.</summary>
    public async Task GoAsync()
    {
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(Cancel));
        await process.StandardInput.WriteLineAsync("go".AsMemory(), Cancel);
        await process.StandardInput.FlushAsync(Cancel);
    }

    /// <summary>SIGKILL: it gets to do nothing more.</summary>
    public void Kill() => process.Kill();

    /// <summary>SIGCONT, after it has paused itself.</summary>
    public void Continue()
    {
        using var kill = Process.Start("kill", ["-CONT", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Until it has paused itself: the system says "T".</summary>
    public async Task PausedAsync()
    {
        while (
            !(await File.ReadAllTextAsync($"/proc/{process.Id}/stat", Cancel)).Contains(
                ") T ",
                StringComparison.Ordinal
            )
        )
        {
            await Task.Yield();
        }
    }

    /// <summary>Until it has ended; whether it got its round done.</summary>
    public async Task<bool> EndedAsync()
    {
        var last = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        return last.Contains("done", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
        process.Dispose();
    }
}
