using System.Diagnostics;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Benchmarks;

/// <summary>
/// What it costs to find and word a hundred messages that fall due within a quarter of an hour, with a thousand, a hundred thousand
/// and a million people stored: the cost is to follow what is due, and not how many people there are.
/// </summary>
internal static class AgendaRun
{
    private const int Due = 100;
    private const int WarmUp = 150;
    private const int Runs = 200;
    private static readonly int[] Sizes = [1_000, 100_000, 1_000_000];

    /// <summary>A Thursday in the season at which nothing else falls due.</summary>
    private static readonly Instant From = Instant.FromUtc(2025, 9, 11, 20, 0);
    private static readonly Instant To = From + Duration.FromMinutes(15);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("fellowsbot-agenda-");
        var worlds = new List<(int Size, Func<Task> Find, double[] Times)>();
        foreach (var size in Sizes)
        {
            worlds.Add((size, await PrepareAsync(size, Path.Combine(folder.FullName, $"{size}.db")), new double[Runs]));
        }
        // All sizes in turn, so that neither what is compiled yet nor what else the machine does falls to one of them.
        for (var i = -WarmUp; i < Runs; i++)
        {
            foreach (var (_, find, times) in worlds)
            {
                var start = Stopwatch.GetTimestamp();
                await find();
                if (i >= 0)
                {
                    times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }
        }
        var medians = worlds.Select(w => w.Times.Order().ElementAt(Runs / 2)).ToList();
        foreach (var ((size, _, times), median) in worlds.Zip(medians))
        {
            Console.WriteLine(
                $"{size, 9} people, {Due} messages due: median {median:0.00} ms (least {times.Min():0.00}), {median / medians[0]:0.00} times the first; {Machine.Load}"
            );
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task<Func<Task>> PrepareAsync(int size, string path)
    {
        var (settings, _) = SettingsReader.Read(
            Startup.Configuration([$"--Storage:ConnectionString=Data Source={path}"])
        );
        var database = Databases.Factory(settings!.Storage);
        await using (var db = database.CreateDbContext())
        {
            await Schema.MigrateAsync(db, CancellationToken.None);
            await FillAsync(db, size, settings.Season);
        }
        var rehearsals = new Rehearsals(database, settings.Reminders, settings.Season);
        return async () =>
        {
            var found = await new Candidates(database, settings.Season).ForAsync(
                new Agenda(settings.Reminders),
                From,
                To,
                CancellationToken.None
            );
            var lines = rehearsals.Run(From, To, found).Sum(p => p.Line.About.Count);
            if (lines != Due)
            {
                throw new InvalidOperationException($"{lines} messages instead of {Due}.");
            }
        };
    }

    /// <summary>
    /// A hundred with an offer that runs out four hours on, within the quarter of an hour; everybody else somewhere in the season:
    /// applying, offered at another time, fellow. The others are nine hundred, copied in the database as often as it takes.
    /// </summary>
    private static async Task FillAsync(FellowsDb db, int size, Season season)
    {
        db.People.AddRange(Enumerable.Range(0, Sizes[0]).Select(i => Somebody(i, season)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var columns = string.Join(
            ", ",
            db.Model.FindEntityType(typeof(Person))!
                .GetProperties()
                .Select(p => p.GetColumnName())
                .Where(c => c is not ("Id" or "Email"))
        );
        var others = Sizes[0] - Due;
#pragma warning disable EF1002 // names of the model and numbers of our own
        await db.Database.ExecuteSqlRawAsync(
            $"""
            WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {size / others})
            INSERT INTO People (Email, {columns})
            SELECT 'c' || n || Email, {columns} FROM copy, (SELECT * FROM People WHERE Id > {Due})
            WHERE n < {size / others}
            """
        );
#pragma warning restore EF1002
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }

    private static Person Somebody(int i, Season season)
    {
        var person = new Person
        {
            Email = EmailAddress.Parse($"p{i}@example.org"),
            FirstName = $"First{i % 997}",
            LastName = $"Last{i}",
        };
        if (i < Due)
        {
            return Offered(person, From + Duration.FromHours(4) + Duration.FromSeconds(9 * i));
        }
        return (i % 5) switch
        {
            0 => Offered(person, From + Duration.FromDays(10) + Duration.FromMinutes(i * 40)),
            1 => person with
            {
                Role = Role.Fellow,
                Stage = StageId.Programme,
                EndOn = season[StageId.Programme].Closes.Date,
            },
            2 => person with { Stage = StageId.Final, Status = StageStatus.Submitted },
            3 => person with
            {
                Stage = StageId.Interview,
                Status = StageStatus.Invited,
                OwnCutOffAt = From + Duration.FromDays(30) + Duration.FromMinutes(i * 40),
            },
            _ => person with { Stage = StageId.Application, Status = StageStatus.Missed },
        };
    }

    private static Person Offered(Person person, Instant deadline) =>
        person with
        {
            Stage = StageId.Offer,
            OfferStatus = OfferStatus.Open,
            OfferSentAt = deadline - Duration.FromDays(7),
            OfferDeadlineAt = deadline,
        };
}
