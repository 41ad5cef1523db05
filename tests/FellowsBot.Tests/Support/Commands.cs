using System.Diagnostics;
using System.Text;
using FellowsBot.Hosting;

namespace FellowsBot.Tests.Support;

/// <summary>How a command ended.</summary>
internal sealed record Ended(int ExitCode, string Out, string Error);

/// <summary>The built program, started as a user would, in an empty folder of its own.</summary>
internal sealed class Commands : IDisposable
{
    /// <summary>After which a command counts as hung.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fellowsbot-run-");

    public string Folder => folder.FullName;
    public string Database => Path.Combine(Folder, "fellowsbot.db");

    /// <summary>What the environment says besides what it says anyway.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public Task<Ended> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    public async Task<Ended> RunWithInputAsync(string input, params string[] arguments)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancel.CancelAfter(Longest);
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(cancel.Token);
        var error = process.StandardError.ReadToEndAsync(cancel.Token);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancel.Token);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading; what it said is looked at below.
        }
        try
        {
            await process.WaitForExitAsync(cancel.Token);
            return new Ended(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Starts it and leaves it running.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(Bot).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }
        return Process.Start(start)!;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
