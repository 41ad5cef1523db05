using System.CommandLine;
using FellowsBot.Audit;

namespace FellowsBot.Hosting.Commands;

/// <summary>`audit`: every change on record as a CSV file, for the operator. The file appears whole or not at all.</summary>
internal static class AuditCommand
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "Where to write the audit (CSV)." };
        var from = PeriodOptions.Bound(
            "--from",
            "The first day or instant to write; a day begins in the season's zone."
        );
        var to = PeriodOptions.Bound("--to", "The last day, included whole, or the instant before which to stop.");
        var command = new Command("audit", "Writes every change on record to a CSV file.") { file, from, to };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var season = bot.Settings.Season;
                        var rows = 0;
                        var target = await WholeFile.WriteAsync(
                            parsed.GetRequiredValue(file),
                            async csv =>
                                rows = await new AuditExport(bot.Database, season).RunAsync(
                                    csv,
                                    parsed.GetValue(from)?.Start(season.Zone),
                                    parsed.GetValue(to)?.End(season.Zone),
                                    cancel
                                )
                        );
                        Console.Out.WriteLine($"Written: {target}, {rows} rows");
                        return Startup.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
