using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>
/// The bot as it is served, spoken to through Microsoft's Agents Playground in a browser: a conversation, a proposal confirmed by
/// its button, a mention in a channel with a private answer, a notice, and a press that is refused. Screenshots are kept beside
/// the driver. It runs where the Playground has been installed; `.ci/run` does that.
/// </summary>
public sealed class PlaygroundTests : IDisposable
{
    private const string Installed = "FELLOWSBOT_PLAYGROUND";
    private static readonly string? Folder = Environment.GetEnvironmentVariable(Installed);
    private readonly Commands commands = new();
    private readonly List<Process> running = [];

    public void Dispose()
    {
        foreach (var process in running)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
            process.Dispose();
        }
        commands.Dispose();
    }

    [Fact]
    public async Task A_conversation_a_proposal_a_mention_a_notice_and_a_press_that_is_refused()
    {
        Assert.SkipUnless(
            Directory.Exists(Folder),
            $"skipped, because {Installed} names no folder with the Agents Playground; .ci/run installs it"
        );
        var (bot, playground) = (FreePort(), FreePort());
        running.Add(
            commands.Start("serve", $"--urls=http://127.0.0.1:{bot}", "--Channels:Staff=teams:19:staff@thread.tacv2")
        );
        await ReachableAsync($"http://127.0.0.1:{bot}/healthz/live");
        running.Add(
            Node(
                "node_modules/@microsoft/m365agentsplayground/cli.js",
                [
                    "start",
                    "-e",
                    $"http://127.0.0.1:{bot}/api/messages",
                    "-c",
                    "msteams",
                    "-p",
                    $"{playground}",
                    "--su",
                    $"http://127.0.0.1:{playground}/_connector",
                    "--dt",
                ]
            )
        );
        await ReachableAsync($"http://127.0.0.1:{playground}/");

        var seen = await DriveAsync(
            playground,
            "when does the application close?",
            "Ada Okafor accepted her offer",
            "@shot:proposal.png",
            "@click:Confirm",
            "@shot:confirmed.png",
            "@chat:Fellowship - Staff",
            "@bot:what stage is Priya Raman in?",
            "@shot:mention.png",
            "@chat:Personal Chat",
            "erase Ada Okafor",
            "@click:Confirm",
            "@wait:20000",
            "@chat:Fellowship - Staff",
            "@shot:notice.png",
            "@click:Confirm",
            "@shot:refused.png",
            "@dump"
        );

        Assert.Contains("Sunday 17 August 2025, 23:59 PDT", seen, StringComparison.Ordinal);
        Assert.Contains("Shall I record this?", seen, StringComparison.Ordinal);
        Assert.Contains("bot (edited): | Recorded:", seen, StringComparison.Ordinal);
        Assert.Contains("I've sent you a message.", seen, StringComparison.Ordinal);
        Assert.Contains(
            "Grace Mbeki has confirmed this, and a second member of staff must, too",
            seen,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "You have confirmed it already; a second member of staff must confirm it, too.",
            seen,
            StringComparison.Ordinal
        );
    }

    private async Task<string> DriveAsync(int playground, params string[] steps)
    {
        using var driver = Node(
            "drive.mjs",
            ["--url", $"http://127.0.0.1:{playground}/", "--bot", "FellowsBot", "--keep-events", .. steps]
        );
        running.Add(driver);
        var cancel = TestContext.Current.CancellationToken;
        var (said, wrong) = (driver.StandardOutput.ReadToEndAsync(cancel), driver.StandardError.ReadToEndAsync(cancel));
        await driver.WaitForExitAsync(cancel);
        running.Remove(driver);
        Assert.True(driver.ExitCode == 0, $"{await wrong}\n{await said}");
        return await said;
    }

    private static Process Node(string script, string[] arguments)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.ArgumentList.Add(script);
        Array.ForEach(arguments, start.ArgumentList.Add);
        var process = Process.Start(start)!;
        if (script != "drive.mjs")
        {
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }
        return process;
    }

    private static async Task ReachableAsync(string address)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(address), patience.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It is not there yet.
            }
            await Task.Delay(100, patience.Token);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
