using System.CommandLine;
using FellowsBot.People;
using Spectre.Console;

namespace FellowsBot.Hosting.Commands;

/// <summary>`import`: people from a CSV file, all or nothing.</summary>
internal static class ImportCommand
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "The people file (CSV, UTF-8, with a header row)." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var overwrite = new Option<bool>("--overwrite")
        {
            Description = "Let the file win over what staff changed in chat since the last export.",
        };
        var json = new Option<bool>("--json") { Description = "Report as JSON." };
        var command = new Command("import", "Adds and updates people from a CSV file, all or nothing.")
        {
            file,
            dryRun,
            overwrite,
            json,
        };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var path = parsed.GetRequiredValue(file);
                        if (!path.Exists)
                        {
                            return Startup.Fail($"There is no file {path}. Give the path of a people file.");
                        }
                        await using var csv = path.OpenRead();
                        var import = new PeopleImport(bot.Database, bot.Settings.Season, bot.Clock);
                        var report = await WithProgressAsync(
                            parsed.GetValue(json),
                            progress =>
                                import.RunAsync(
                                    csv,
                                    parsed.GetValue(dryRun),
                                    parsed.GetValue(overwrite),
                                    progress,
                                    cancel
                                )
                        );
                        Say(report, parsed.GetValue(json));
                        return report.Succeeded ? Startup.Done : Startup.Failed;
                    },
                    cancel
                )
        );
        return command;
    }

    private static void Say(ImportReport report, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(report.ToJson());
            return;
        }
        foreach (var line in report.Lines())
        {
            (report.Succeeded ? Console.Out : Console.Error).WriteLine(line);
        }
    }

    /// <summary>A bar on a terminal; nothing where the output goes elsewhere.</summary>
    private static async Task<ImportReport> WithProgressAsync(
        bool asJson,
        Func<IProgress<ImportProgress>?, Task<ImportReport>> run
    )
    {
        if (asJson || Console.IsErrorRedirected || Console.IsOutputRedirected)
        {
            return await run(null);
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console
            .Progress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Reading");
                return await run(new Bar(bar));
            });
    }

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.Description = value.Step switch
            {
                ImportStep.Read => "Reading",
                ImportStep.Compare => "Comparing",
                _ => "Storing",
            };
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
