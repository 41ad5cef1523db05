using System.CommandLine;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rehearsal;
using NodaTime;

namespace FellowsBot.Hosting.Commands;

/// <summary>`rehearse`: every message that would be posted, from the data as they stand. Sends nothing, changes nothing.</summary>
internal static class RehearseCommand
{
    public static Command Create(string[] settings)
    {
        var from = PeriodOptions.Bound("--from", "The first moment: an instant with offset or a date; none = now.");
        var to = PeriodOptions.Bound(
            "--to",
            "Up to this instant, or to the end of this date; none = the end of the season."
        );
        var json = new Option<bool>("--json") { Description = "One JSON line a message." };
        var html = new Option<FileInfo?>("--html") { Description = "Also write the season as a page to this file." };
        var against = new Option<FileInfo?>("--against")
        {
            Description = "Only show what differs from an earlier rehearsal (a file of JSON lines).",
        };
        var command = new Command("rehearse", "Lists every message that would be posted, and sends none.")
        {
            from,
            to,
            json,
            html,
            against,
        };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    bot =>
                        RunAsync(
                            bot,
                            new Wanted(
                                parsed.GetValue(from),
                                parsed.GetValue(to),
                                parsed.GetValue(json),
                                parsed.GetValue(html),
                                parsed.GetValue(against)
                            ),
                            cancel
                        ),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(Bot bot, Wanted wanted, CancellationToken cancel)
    {
        var season = bot.Settings.Season;
        var start = wanted.From?.Start(season.Zone) ?? bot.Clock.GetCurrentInstant();
        var end = wanted.To?.End(season.Zone) ?? EndOf(season, start);
        if (end < start)
        {
            Startup.Complain("--to lies before --from. Give a later end, or an earlier start.");
            return Startup.WrongUsage;
        }
        var before = wanted.Against is { } file ? await ReadAsync(file, cancel) : null;
        if (wanted.Against is not null && before is null)
        {
            return Startup.Fail(
                $"{wanted.Against} is no earlier rehearsal. Make one with `rehearse --json > BEFORE.jsonl`."
            );
        }
        var postings = await new Rehearsals(bot.Database, bot.Settings.Reminders, season).RunAsync(start, end, cancel);
        if (wanted.Html is { } page)
        {
            var picture = new SeasonPicture(season, start, end).Draw(postings);
            await File.WriteAllTextAsync(page.FullName, picture, cancel);
        }
        var lines = before is null
            ? wanted.Json
                ? postings.Select(p => p.Line.ToJson())
                : RehearsalText.Of(postings, start, end, season.Zone)
            : Compared(Comparison.Of(before, [.. postings.Select(p => p.Line)]), wanted.Json);
        foreach (var line in lines)
        {
            Console.Out.WriteLine(line);
        }
        return Startup.Done;
    }

    private static IEnumerable<string> Compared(IReadOnlyList<Change> changes, bool asJson) =>
        asJson ? changes.Select(c => c.ToJson()) : RehearsalText.Of(changes);

    /// <summary>The end of the season's last day; where that has passed, four weeks on.</summary>
    private static Instant EndOf(Season season, Instant start)
    {
        var last = season[StageId.Extended].Closes.Date.PlusDays(1).AtStartOfDayInZone(season.Zone).ToInstant();
        return last > start ? last : start + Duration.FromDays(28);
    }

    private static async Task<IReadOnlyList<RehearsalLine>?> ReadAsync(FileInfo file, CancellationToken cancel)
    {
        var lines = await File.ReadAllLinesAsync(file.FullName, cancel);
        var read = lines.Where(l => l.Trim().Length > 0).Select(RehearsalLine.Read).ToList();
        return read.Contains(null) ? null : [.. read.OfType<RehearsalLine>()];
    }

    private sealed record Wanted(Bound? From, Bound? To, bool Json, FileInfo? Html, FileInfo? Against);
}
