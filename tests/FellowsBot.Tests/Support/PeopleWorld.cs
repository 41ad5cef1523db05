using System.Text;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.Support;

/// <summary>A season, a clock and a real SQLite file in its own folder, with people files going in and out.</summary>
internal sealed class PeopleWorld : IDisposable
{
    public const string Header = "email,first_name,last_name";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fellowsbot-people-");

    private PeopleWorld(int offerDays)
    {
        Season = SeasonOf(offerDays);
        Databases = FellowsBot.Storage.Databases.Factory(
            new StorageOptions
            {
                ConnectionString = $"Data Source={Path.Combine(folder.FullName, "bot.db")};Pooling=False",
            }
        );
    }

    public Season Season { get; set; }
    public FakeClock Clock { get; } = new(Instant.FromUtc(2025, 10, 1, 16, 0));
    public IDbContextFactory<FellowsDb> Databases { get; }
    public PeopleImport Import => new(Databases, Season, Clock);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<PeopleWorld> CreateAsync(int offerDays = 7)
    {
        var world = new PeopleWorld(offerDays);
        await using var db = world.Databases.CreateDbContext();
        await Schema.MigrateAsync(db, Cancel);
        return world;
    }

    public static Season SeasonOf(int offerDays)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
        (StageId Id, LocalDate Opens, LocalDate Closes)[] stages =
        [
            (StageId.Application, new(2025, 7, 14), new(2025, 8, 17)),
            (StageId.Assessment, new(2025, 7, 21), new(2025, 8, 24)),
            (StageId.Interview, new(2025, 7, 28), new(2025, 9, 5)),
            (StageId.Final, new(2025, 8, 4), new(2025, 9, 22)),
            (StageId.Offer, new(2025, 8, 11), new(2025, 10, 3)),
            (StageId.Matching, new(2025, 10, 20), new(2025, 10, 24)),
            (StageId.Programme, new(2025, 10, 20), new(2025, 12, 19)),
            (StageId.Extension, new(2025, 12, 8), new(2025, 12, 15)),
            (StageId.Extended, new(2025, 12, 20), new(2026, 4, 24)),
        ];
        var built = stages.Select(s =>
            Stage.Create(s.Id, s.Id.Text(), Season.StartOf(s.Opens, zone), Season.EndOf(s.Closes, zone), []).Value!
        );
        return Season.Create("Autumn 2025", zone, offerDays, [.. built]).Season!;
    }

    public Task<ImportReport> ImportAsync(string csv, bool dryRun = false, bool overwrite = false) =>
        ImportAsync(Encoding.UTF8.GetBytes(csv), dryRun, overwrite);

    public Task<ImportReport> ImportAsync(byte[] csv, bool dryRun = false, bool overwrite = false) =>
        Import.RunAsync(new MemoryStream(csv), dryRun, overwrite, progress: null, Cancel);

    /// <summary>One person, Ada, with one more column.</summary>
    public Task<ImportReport> ImportAdaAsync(string column, string cell, bool overwrite = false) =>
        ImportAsync($"{Header},{column}\nada@example.org,Ada,Okafor,{cell}\n", overwrite: overwrite);

    public async Task<string> ExportAsync()
    {
        await using var csv = new StringWriter();
        await new PeopleExport(Databases, Season).RunAsync(csv, Cancel);
        return csv.ToString();
    }

    public async Task<List<Person>> PeopleAsync()
    {
        await using var db = Databases.CreateDbContext();
        return await db.People.OrderBy(p => p.Id).ToListAsync(Cancel);
    }

    public async Task<Person> AdaAsync() =>
        (await PeopleAsync()).Single(p => p.Email == EmailAddress.Parse("ada@example.org"));

    public async Task<List<AuditEntry>> AuditAsync()
    {
        await using var db = Databases.CreateDbContext();
        return await db.Audit.OrderBy(e => e.Id).ToListAsync(Cancel);
    }

    public async Task<Bookkeeping> BookkeepingAsync()
    {
        await using var db = Databases.CreateDbContext();
        return await db.Bookkeeping.SingleAsync(Cancel);
    }

    public async Task AddAsync(IEnumerable<Person> people)
    {
        await using var db = Databases.CreateDbContext();
        db.People.AddRange(people);
        await db.SaveChangesAsync(Cancel);
    }

    /// <summary>Changes Ada as a conversation does: the person, the audit and the revision together.</summary>
    public void ChangeAdaInChat(string field, Func<Person, Person> change)
    {
        using var db = Databases.CreateDbContext();
        using var together = db.Database.BeginTransaction();
        var before = db.People.Single(p => p.Email == EmailAddress.Parse("ada@example.org"));
        db.Attach(before with { }).CurrentValues.SetValues(change(before) with { Version = before.Version + 1 });
        db.Audit.Add(
            new()
            {
                At = Clock.GetCurrentInstant(),
                PersonId = before.Id,
                Field = field,
                Source = AuditEntry.FromChat,
            }
        );
        db.SaveChanges();
        db.Bookkeeping.ExecuteUpdate(set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1));
        together.Commit();
    }

    public void Dispose() => folder.Delete(recursive: true);
}
