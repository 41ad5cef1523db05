using System.CommandLine;
using System.Text;
using FellowsBot.Audit;
using FellowsBot.Channels.Terminal;
using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Hosting.Commands;

/// <summary>`audit`: every change on record as a CSV file, for the operator. The file appears whole or not at all.</summary>
internal static class AuditCommand
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "Where to write the audit (CSV)." };
        var from = Date("--from", "The first day or instant to write; a day begins in the season's zone.");
        var to = Date("--to", "The last day, included whole, or the instant before which to stop.");
        var command = new Command("audit", "Writes every change on record to a CSV file.") { file, from, to };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var season = bot.Settings.Season;
                        var target = parsed.GetRequiredValue(file).FullName;
                        var part = $"{target}.part";
                        int rows;
                        await using (var csv = new StreamWriter(part, append: false, new UTF8Encoding(false)))
                        {
                            rows = await new AuditExport(bot.Database, season).RunAsync(
                                csv,
                                Moment(parsed.GetValue(from), season, isEnd: false),
                                Moment(parsed.GetValue(to), season, isEnd: true),
                                cancel
                            );
                        }
                        File.Move(part, target, overwrite: true);
                        Console.Out.WriteLine($"Written: {target}, {rows} rows");
                        return Startup.Done;
                    },
                    cancel
                )
        );
        return command;
    }

    private static Option<string?> Date(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (
                result.GetValueOrDefault<string?>() is { } text
                && !Moments.TryParse(text, out _)
                && !LocalDatePattern.Iso.Parse(text).Success
            )
            {
                result.AddError(
                    $"{name} {text}: use a date (2025-10-06) or an instant with an offset (2025-10-06T09:00:00-07:00)."
                );
            }
        });
        return option;
    }

    private static Instant? Moment(string? text, Season season, bool isEnd)
    {
        if (text is null)
        {
            return null;
        }
        if (Moments.TryParse(text, out var at))
        {
            return at;
        }
        var day = LocalDatePattern.Iso.Parse(text).Value;
        return season.Zone.AtStartOfDay(isEnd ? day.PlusDays(1) : day).ToInstant();
    }
}
