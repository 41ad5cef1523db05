using System.CommandLine;

namespace FellowsBot.Hosting.Commands;

/// <summary>The command line as a whole: which commands there are, and which arguments are settings.</summary>
public static class CommandLine
{
    /// <summary>After a signal: longer than the host takes to give back what is in hand, and within the eight seconds promised.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(7.5);

    /// <summary>Runs what the arguments say; 0 = done, 1 = the work failed, 2 = wrong usage.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var (settings, rest) = SettingArguments.Split(arguments);
        var root = new RootCommand(
            "FellowsBot answers questions about the fellowship programme, its stages and deadlines."
        )
        {
            ServeCommand.Create(settings),
            AskCommand.Create(settings),
            ChatCommand.Create(settings),
            ImportCommand.Create(settings),
            ExportCommand.Create(settings),
            AuditCommand.Create(settings),
            RetentionCommand.Create(settings),
            MigrateCommand.Create(settings),
            CheckCommand.Create(settings),
            RehearseCommand.Create(settings),
            ManifestCommand.Create(settings),
            NluCommand.Create(),
        };
        root.SetAction((_, cancel) => ServeCommand.RunAsync(settings, cancel));
        var parsed = root.Parse(rest, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Startup.Complain(error.Message);
            }
            Startup.Complain("`--help` shows the commands and their options.");
            return Startup.WrongUsage;
        }
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = LongestStop,
            }
        );
    }
}
