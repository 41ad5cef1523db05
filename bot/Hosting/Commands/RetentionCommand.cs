using System.CommandLine;

namespace FellowsBot.Hosting.Commands;

/// <summary>`retention`: erases what is kept no longer than `Retention:DaysAfterSeason` says, and clears away what has run out.</summary>
internal static class RetentionCommand
{
    public static Command Create(string[] settings)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be erased, and erase nothing." };
        var command = new Command(
            "retention",
            "Erases the season's people once their time is over (Retention:DaysAfterSeason), and what has run out."
        )
        {
            dryRun,
        };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var report = await bot.Retention.RunAsync(
                            bot.Clock.GetCurrentInstant(),
                            parsed.GetValue(dryRun),
                            cancel
                        );
                        foreach (var line in report.Lines())
                        {
                            Console.Out.WriteLine(line);
                        }
                        return Startup.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
