using System.Collections.Concurrent;
using System.Diagnostics;
using FellowsBot.Conversation;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Benchmarks;

/// <summary>
/// Ten thousand reminders that fall due at one instant, each to somebody else: entered in the ledger, and handed to a platform
/// that takes whatever it gets. The promise: under ten seconds, each of them once.
/// </summary>
internal static class DeliverRun
{
    private const int Messages = 10_000;
    private const int WarmUp = 500;

    /// <summary>Afternoon in every zone that the people have, so that nothing waits for the morning.</summary>
    private static readonly Instant Deadline = Instant.FromUtc(2025, 9, 18, 20, 0);
    private static readonly Instant Due = Deadline - Duration.FromDays(3);

    public static async Task RunAsync()
    {
        await OnceAsync(WarmUp, answersAfter: TimeSpan.Zero, says: false);
        await OnceAsync(Messages, answersAfter: TimeSpan.Zero, says: true);
        await OnceAsync(Messages, answersAfter: TimeSpan.FromMilliseconds(5), says: true);
    }

    private static async Task OnceAsync(int messages, TimeSpan answersAfter, bool says)
    {
        var folder = Directory.CreateTempSubdirectory("fellowsbot-deliver-");
        var path = Path.Combine(folder.FullName, "bench.db");
        var (settings, _) = SettingsReader.Read(
            Startup.Configuration([$"--Storage:ConnectionString=Data Source={path}"])
        );
        var (database, season, rules) = (Databases.Factory(settings!.Storage), settings.Season, settings.Reminders);
        await FillAsync(database, messages);
        var clock = new StandingClock(Due - Duration.FromMinutes(1));
        var platform = new TakesAll(answersAfter);
        var (agenda, candidates) = (new Agenda(rules), new Candidates(database, season));
        var entering = new Entering(database, agenda, candidates, begins: null);
        var channels = new Dictionary<string, string> { ["staff"] = "trial:staff" };
        var deliveries = new Deliveries(database, new Routes([platform], channels), rules, candidates, season, clock);
        await entering.EnterAsync(clock.GetCurrentInstant(), CancellationToken.None);
        clock.Now = Due;
        var start = Stopwatch.GetTimestamp();
        await entering.EnterAsync(clock.GetCurrentInstant(), CancellationToken.None);
        var entered = Stopwatch.GetElapsedTime(start);
        var busy = Environment.CpuUsage.TotalTime;
        start = Stopwatch.GetTimestamp();
        await deliveries.SweepAsync(CancellationToken.None);
        var handed = Stopwatch.GetElapsedTime(start);
        busy = Environment.CpuUsage.TotalTime - busy;
        await using (var db = database.CreateDbContext())
        {
            var sent = await db.Ledger.CountAsync(m => m.State == OwedState.Sent);
            if (sent != messages || platform.Got.Count != messages || platform.Tries != messages)
            {
                throw new InvalidOperationException(
                    $"Of {messages}, {platform.Got.Count} arrived in {platform.Tries} tries and {sent} are marked sent."
                );
            }
        }
        if (says)
        {
            Console.WriteLine(
                $"{messages} reminders, the platform answers after {answersAfter.TotalMilliseconds:0} ms: entered in {entered.TotalSeconds:0.00} s, handed over in {handed.TotalSeconds:0.00} s ({busy.TotalSeconds:0.00} s of processor time), each once; {Machine.Load}"
            );
        }
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task FillAsync(IDbContextFactory<FellowsDb> database, int people)
    {
        await using var db = database.CreateDbContext();
        await Schema.MigrateAsync(db, CancellationToken.None);
        db.People.AddRange(
            Enumerable
                .Range(0, people)
                .Select(i => new Person
                {
                    Email = EmailAddress.Parse($"p{i}@example.org"),
                    FirstName = $"First{i % 997}",
                    LastName = $"Last{i}",
                    Stage = StageId.Final,
                    Status = StageStatus.Invited,
                    OwnCutOffAt = Deadline,
                    OwnCutOffGrantedAt = Due - Duration.FromDays(10),
                })
        );
        await db.SaveChangesAsync();
    }

    private sealed class StandingClock(Instant now) : IClock
    {
        public Instant Now { get; set; } = now;

        public Instant GetCurrentInstant() => Now;
    }

    /// <summary>Takes every message, and tells one key from another.</summary>
    private sealed class TakesAll(TimeSpan answersAfter) : IOutbound
    {
        private int tries;

        public string Platform => "trial";
        public int Tries => tries;
        public ConcurrentDictionary<string, bool> Got { get; } = new();

        public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
        {
            Interlocked.Increment(ref tries);
            if (answersAfter > TimeSpan.Zero)
            {
                await Task.Delay(answersAfter, cancel);
            }
            Got[key] = true;
            return new Sending.Arrived();
        }

        public Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel) =>
            Task.FromResult<LookUp>(Got.ContainsKey(key) ? new LookUp.There(key) : new LookUp.NotThere());

        public Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel) =>
            Task.FromResult<Sending>(new Sending.Arrived(id));
    }
}
