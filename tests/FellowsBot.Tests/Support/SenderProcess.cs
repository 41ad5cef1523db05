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
            RedirectStandardError = true,
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

    /// <summary>SIGSTOP, at the reading of the clock that it was started with.</summary>
    public async Task PauseAsync()
    {
        Assert.Equal("here", await process.StandardOutput.ReadLineAsync(Cancel));
        await SignalAsync("-STOP");
    }

    /// <summary>SIGCONT: it goes on where it was.</summary>
    public async Task ContinueAsync()
    {
        await SignalAsync("-CONT");
        await process.StandardInput.WriteLineAsync("on".AsMemory(), Cancel);
        await process.StandardInput.FlushAsync(Cancel);
    }

    /// <summary>Until it has ended; "done" if it got its round done, nothing if it was killed, else what it complained of.</summary>
    public async Task<string> EndedAsync()
    {
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        var error = await process.StandardError.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        return error.Length > 0 ? error : output.Trim();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{process.Id}"]);
        await kill.WaitForExitAsync(Cancel);
        Assert.Equal(0, kill.ExitCode);
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
