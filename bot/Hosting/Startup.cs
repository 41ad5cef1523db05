using System.Data.Common;
using System.Reflection;
using FellowsBot.Hosting.Settings;
using FellowsBot.Questions;
using FellowsBot.Storage;
using Microsoft.Extensions.Configuration;

namespace FellowsBot.Hosting;

/// <summary>What every command does first: read the settings, stop on what is wrong with them, and open the database.</summary>
public static class Startup
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>appsettings.json of the working folder (else the one beside the program), then the environment, then --Section:Key=value.</summary>
    public static IConfigurationRoot Configuration(string[] settingArguments)
    {
        var here = Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json");
        var file = File.Exists(here) ? here : Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        return new ConfigurationBuilder()
            .AddJsonFile(file, optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .AddCommandLine(settingArguments)
            .Build();
    }

    /// <summary>Runs work that needs the settings; what goes wrong in a foreseen way becomes one sentence and exit code 1.</summary>
    public static async Task<int> RunAsync(string[] settingArguments, bool isServing, Func<BotSettings, Task<int>> work)
    {
        try
        {
            var (settings, problems) = SettingsReader.Read(Configuration(settingArguments));
            var stops = problems
                .Where(p => p.Severity is Severity.Stops || isServing && p.Severity is Severity.StopsServing)
                .ToList();
            if (settings is null || stops.Count > 0)
            {
                stops.ForEach(p => Complain(p.ToString()));
                return Failed;
            }
            return await work(settings);
        }
        catch (InvalidDataException trouble) when (trouble.InnerException is FormatException)
        {
            return Fail(
                $"appsettings.json is not valid JSON: {trouble.InnerException.InnerException?.Message ?? trouble.InnerException.Message}"
            );
        }
        catch (Exception trouble) when (Foreseen(trouble) is { } sentence)
        {
            return Fail(sentence);
        }
        catch (OperationCanceledException)
        {
            return Fail("Stopped before it was done; nothing was half done. Run it again to have it whole.");
        }
        catch (Exception bug)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            Complain(
                $"That failed in a way nobody foresaw, and nothing was half done. If you report it, give this id: {id}."
            );
            Complain($"{id} {bug.GetType()}{Environment.NewLine}{bug.StackTrace}");
            return Failed;
        }
    }

    /// <summary>Runs work that needs the bot, its database opened: what every command but `serve` does.</summary>
    public static Task<int> WithBotAsync(
        string[] settingArguments,
        Func<Bot, Task<int>> work,
        CancellationToken cancel
    ) => RunAsync(settingArguments, isServing: false, settings => WithBotAsync(settings, work, cancel));

    /// <summary>The bot, ready to be asked; or exit code 1 once the reason has been said.</summary>
    public static async Task<int> WithBotAsync(
        BotSettings settings,
        Func<Bot, Task<int>> work,
        CancellationToken cancel
    ) =>
        await OpenDatabaseAsync(settings.Storage, cancel) is { } trouble
            ? Fail(trouble)
            : await work(Bot.From(settings));

    /// <summary>Makes the database fit this version: a SQLite file is brought up to date, a server must have been.</summary>
    private static async Task<string?> OpenDatabaseAsync(StorageOptions storage, CancellationToken cancel)
    {
        switch (await Schema.CheckAsync(storage, cancel))
        {
            case Schema.Fit.Newer:
                return DatabaseTrouble.Newer;
            case Schema.Fit.Behind when storage.Provider is StorageProvider.SqlServer:
                return DatabaseTrouble.Behind;
            case Schema.Fit.Behind:
                await using (var db = Databases.Factory(storage).CreateDbContext())
                {
                    await Schema.MigrateAsync(db, cancel);
                }
                return null;
            default:
                return null;
        }
    }

    public static int Fail(string sentence)
    {
        Complain(sentence);
        return Failed;
    }

    public static void Complain(string sentence) => Console.Error.WriteLine(sentence);

    /// <summary>The sentence for what may go wrong without a bug being there; nothing for a bug.</summary>
    internal static string? Foreseen(Exception trouble) =>
        trouble switch
        {
            DbException database => DatabaseTrouble.Sentence(database),
            HandbookException handbook => handbook.Message,
            TargetInvocationException
            or AggregateException
            or Microsoft.EntityFrameworkCore.DbUpdateException
            or Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException
                when trouble.InnerException is { } inner => Foreseen(inner),
            DirectoryNotFoundException folder => $"{folder.Message} Make the folder first, or name another.",
            FileNotFoundException or UnauthorizedAccessException or IOException => trouble.Message,
            _ => null,
        };
}
