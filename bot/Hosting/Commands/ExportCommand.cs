using System.CommandLine;
using FellowsBot.People;

namespace FellowsBot.Hosting.Commands;

/// <summary>`export`: the people, in the columns that `import` reads. The file appears whole or not at all.</summary>
internal static class ExportCommand
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "Where to write the people file." };
        var command = new Command("export", "Writes all people to a CSV file that `import` reads.") { file };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var target = await WholeFile.WriteAsync(
                            parsed.GetRequiredValue(file),
                            csv => new PeopleExport(bot.Database, bot.Settings.Season).RunAsync(csv, cancel)
                        );
                        Console.Out.WriteLine($"Written: {target}");
                        return Startup.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
