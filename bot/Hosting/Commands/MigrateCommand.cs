using System.CommandLine;
using FellowsBot.Hosting.Schedules;
using FellowsBot.Storage;

namespace FellowsBot.Hosting.Commands;

/// <summary>`migrate`: brings the database to the current schema, the scheduler's tables included, or writes the SQL that would.</summary>
internal static class MigrateCommand
{
    public static Command Create(string[] settings)
    {
        var script = new Option<FileInfo?>("--script")
        {
            Description = "Write the SQL to this file instead of running it.",
        };
        var command = new Command("migrate", "Brings the database to the current schema.") { script };
        command.SetAction(
            (parsed, cancel) =>
                Startup.RunAsync(
                    settings,
                    isServing: false,
                    async read =>
                    {
                        await using var db = Databases.Factory(read.Storage).CreateDbContext();
                        if (parsed.GetValue(script) is { } file)
                        {
                            await File.WriteAllTextAsync(
                                file.FullName,
                                Schema.Script(db) + SchedulerTables.Script(db),
                                cancel
                            );
                            Console.Out.WriteLine($"Written: {file.FullName}");
                            return Startup.Done;
                        }
                        var fit = await Schema.CheckAsync(db, cancel);
                        if (fit is Schema.Fit.Newer)
                        {
                            return Startup.Fail(DatabaseTrouble.Newer);
                        }
                        await Schema.MigrateAsync(db, cancel);
                        await SchedulerTables.MakeAsync(db, cancel);
                        Console.Out.WriteLine(
                            fit is Schema.Fit.Current
                                ? "The database was up to date already."
                                : "The database is up to date now."
                        );
                        return Startup.Done;
                    }
                )
        );
        return command;
    }
}
