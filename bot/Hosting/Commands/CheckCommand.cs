using System.CommandLine;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using FellowsBot.Hosting.Settings;
using FellowsBot.Questions;
using FellowsBot.Storage;

namespace FellowsBot.Hosting.Commands;

/// <summary>`check`: everything that is wrong with the settings, the season, the handbook and the database, with its mend.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(string[] settings)
    {
        var json = new Option<bool>("--json") { Description = "Report as JSON." };
        var command = new Command("check", "Checks the settings, the season, the handbook and the database.") { json };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var (read, problems) = Read(settings);
                var all = read is null
                    ? problems
                    : [.. problems, .. Handbook(read), .. await DatabaseAsync(read, cancel)];
                var isGood = all.All(p => p.Severity is Severity.Warning);
                if (parsed.GetValue(json))
                {
                    Console.Out.WriteLine(
                        JsonSerializer.Serialize(new { ok = isGood, problems = all.Select(Shown) }, Web)
                    );
                }
                else
                {
                    Print(read, all, isGood);
                }
                return isGood ? Startup.Done : Startup.Failed;
            }
        );
        return command;
    }

    private static (BotSettings? Settings, IReadOnlyList<SettingProblem> Problems) Read(string[] settings)
    {
        try
        {
            return SettingsReader.Read(Startup.Configuration(settings));
        }
        catch (InvalidDataException trouble)
        {
            return (
                null,
                [
                    new SettingProblem(
                        "appsettings.json",
                        "not valid JSON",
                        trouble.InnerException?.InnerException?.Message ?? trouble.Message
                    ),
                ]
            );
        }
    }

    private static object Shown(SettingProblem problem) =>
        new
        {
            key = problem.Key,
            value = problem.Value,
            mend = problem.Mend,
            severity = problem.Severity is Severity.Warning ? "warning" : "error",
        };

    private static void Print(BotSettings? read, IReadOnlyList<SettingProblem> problems, bool isGood)
    {
        foreach (var problem in problems)
        {
            Console.Out.WriteLine($"{(problem.Severity is Severity.Warning ? "warning" : "error")}: {problem}");
        }
        if (read is not null && isGood)
        {
            Console.Out.WriteLine(
                $"{read.Season.Name}, {read.Season.Zone.Id}: settings, season, handbook and database are in order."
            );
        }
    }

    private static IReadOnlyList<SettingProblem> Handbook(BotSettings settings)
    {
        var folder = Questions.Handbook.FolderFor(settings.Handbook.Folder);
        if (!Directory.Exists(folder))
        {
            return
            [
                new SettingProblem(
                    "Handbook:Folder",
                    folder,
                    "There is no such folder: name the one with the handbook's files, or unset it."
                ),
            ];
        }
        try
        {
            return
            [
                .. new Handbook(folder)
                    .All()
                    .SelectMany(e => HandbookText.Unfilled(e, settings.Season).Select(u => (Entry: e, Name: u)))
                    .Select(u => new SettingProblem(
                        $"handbook {u.Entry.Id}.md",
                        u.Name,
                        "No such placeholder exists; the handbook's README lists them."
                    )),
            ];
        }
        catch (HandbookException trouble)
        {
            return [new SettingProblem("Handbook:Folder", folder, trouble.Message)];
        }
    }

    private static async Task<IReadOnlyList<SettingProblem>> DatabaseAsync(
        BotSettings settings,
        CancellationToken cancel
    )
    {
        if (Databases.IsYetToBeMade(settings.Storage))
        {
            return [];
        }
        try
        {
            return await Schema.CheckAsync(settings.Storage, cancel) switch
            {
                Schema.Fit.Newer => [Trouble(DatabaseTrouble.Newer)],
                Schema.Fit.Behind when settings.Storage.Provider is StorageProvider.SqlServer =>
                [
                    Trouble(DatabaseTrouble.Behind),
                ],
                _ => [],
            };
        }
        catch (DbException trouble)
        {
            return [Trouble(DatabaseTrouble.Sentence(trouble))];
        }
    }

    private static SettingProblem Trouble(string sentence) => new("Storage:ConnectionString", "***", sentence);
}
