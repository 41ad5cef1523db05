using System.CommandLine;
using FellowsBot.People;
using FellowsBot.Programme;
using Microsoft.Extensions.Hosting;

namespace FellowsBot.Hosting.Commands;

/// <summary>`serve`, and what runs when no command is named: the endpoints, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(string[] settings)
    {
        var command = new Command("serve", "Runs the bot (also when no command is named).");
        command.SetAction((_, cancel) => RunAsync(settings, cancel));
        return command;
    }

    public static Task<int> RunAsync(string[] settings, CancellationToken cancel) =>
        Startup.RunAsync(
            settings,
            isServing: true,
            read =>
                Startup.WithBotAsync(
                    read,
                    async bot =>
                    {
                        if (read is { IsTrial: true, Trial.SamplePeople: true })
                        {
                            await LoadSamplePeopleAsync(bot, read.Season, cancel);
                        }
                        await using var app = Web.Build(bot, Startup.Configuration(settings));
                        try
                        {
                            await app.StartAsync(cancel);
                        }
                        catch (Exception e) when (Addresses.Trouble(e, app.Configuration["urls"]) is { } trouble)
                        {
                            return Startup.Fail(trouble);
                        }
                        await app.WaitForShutdownAsync(cancel);
                        return Startup.Done;
                    },
                    cancel
                )
        );

    private static async Task LoadSamplePeopleAsync(Bot bot, Season season, CancellationToken cancel)
    {
        await using var csv = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "People", "sample-people.csv"));
        var import = new PeopleImport(bot.Database, season, bot.Clock);
        await new SamplePeople(bot.Database, import).LoadIfNobodyEverAsync(csv, cancel);
    }
}
