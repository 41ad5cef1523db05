using System.Diagnostics;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FellowsBot.Benchmarks;

/// <summary>Five thousand people rehearse the whole season, from the database to the last line of text. The promise: under two seconds.</summary>
internal static class RehearseRun
{
    private const int People = 5_000;
    private const int Runs = 7;
    private static readonly string[] Zones =
    [
        "America/Los_Angeles",
        "Europe/London",
        "Australia/Sydney",
        "Asia/Kolkata",
        "Pacific/Kiritimati",
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("fellowsbot-rehearse-");
        var path = Path.Combine(folder.FullName, "bench.db");
        var (settings, _) = SettingsReader.Read(
            Startup.Configuration([$"--Storage:ConnectionString=Data Source={path}"])
        );
        var (database, season) = (Databases.Factory(settings!.Storage), settings.Season);
        await using (var db = database.CreateDbContext())
        {
            await Schema.MigrateAsync(db, CancellationToken.None);
            db.People.AddRange(Enumerable.Range(0, People).Select(i => Somebody(i, season)));
            await db.SaveChangesAsync();
        }
        var from = season[StageId.Application].Opens.ToInstant();
        var to = season[StageId.Extended].Closes.ToInstant();
        for (var run = 1; run <= Runs; run++)
        {
            var busy = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            var postings = await new Rehearsals(database, settings.Reminders, season).RunAsync(
                from,
                to,
                CancellationToken.None
            );
            var bytes = postings.Sum(p => (long)p.Line.ToJson().Length);
            var took = Stopwatch.GetElapsedTime(start);
            busy = Environment.CpuUsage.TotalTime - busy;
            Console.WriteLine(
                $"{People} people, {postings.Count} lines, {bytes / 1e6:0.0} MB of JSON: {(run == 1 ? "cold" : "warm")} {took.TotalSeconds:0.00} s ({busy.TotalSeconds:0.00} s of processor time); {Machine.Load}"
            );
        }
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>A season as it might be: most apply and are interviewed, some have offers, one in eight is a fellow.</summary>
    private static Person Somebody(int i, Season season)
    {
        var person = new Person
        {
            Email = EmailAddress.Parse($"p{i}@example.org"),
            FirstName = $"First{i % 997}",
            LastName = $"Last{i}",
            Zone = DateTimeZoneProviders.Tzdb[Zones[i % Zones.Length]],
            ReferencesExpected = 2,
            ReferencesReceived = i % 20 == 0 ? 1 : 2,
        };
        var sent = season[StageId.Offer].Closes.ToInstant() - Duration.FromMinutes(37 * i % 40_000);
        return (i % 8) switch
        {
            0 => person with
            {
                Role = Role.Fellow,
                Stage = StageId.Programme,
                EndOn = season[StageId.Programme].Closes.Date.PlusDays(-(i % 30)),
                ReferencesExpected = null,
                ReferencesReceived = null,
            },
            1 => person with
            {
                Stage = StageId.Offer,
                OfferStatus = OfferStatus.Open,
                OfferSentAt = sent,
                OfferDeadlineAt = sent + Duration.FromDays(7),
            },
            2 or 3 => person with { Stage = StageId.Application, Status = StageStatus.Invited },
            4 => person with { Stage = StageId.Assessment, Status = StageStatus.Invited },
            5 => person with { Stage = StageId.Interview, Status = StageStatus.Scheduled },
            6 => person with { Stage = StageId.Final, Status = StageStatus.Submitted },
            _ => person with { Stage = StageId.Final, Status = StageStatus.Rejected },
        };
    }
}
