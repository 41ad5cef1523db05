using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.People;
using FellowsBot.Storage;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Benchmarks;

/// <summary>The bot with the shipped season and many invented people, on a SQLite file of its own.</summary>
public sealed class BenchWorld : IDisposable
{
    public const int People = 10_000;
    private static readonly string[] Stages = ["application", "assessment", "interview", "final", "offer"];
    private static readonly string[] Statuses =
    [
        "invited",
        "scheduled",
        "submitted",
        "passed",
        "rejected",
        "withdrawn",
    ];
    private readonly DirectoryInfo folder;

    private BenchWorld(Bot bot, DirectoryInfo folder) => (Bot, this.folder) = (bot, folder);

    public Bot Bot { get; }

    /// <summary>The settings it was made with, as they stand on a command line.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    public static async Task<BenchWorld> CreateAsync(params string[] more)
    {
        var own = Directory.CreateTempSubdirectory("fellowsbot-bench-");
        string[] arguments =
        [
            $"--Storage:ConnectionString=Data Source={Path.Combine(own.FullName, "bench.db")}",
            .. more,
        ];
        var (settings, _) = SettingsReader.Read(Startup.Configuration(arguments));
        var bot = Bot.From(settings!);
        await using (var db = bot.Database.CreateDbContext())
        {
            await Schema.MigrateAsync(db, CancellationToken.None);
        }
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(Csv()));
        var report = await new PeopleImport(bot.Database, settings!.Season, bot.Clock).RunAsync(
            csv,
            false,
            false,
            null,
            CancellationToken.None
        );
        return report.Added == People + 1
            ? new BenchWorld(bot, own) { Arguments = arguments }
            : throw new InvalidOperationException("The people could not be imported.");
    }

    public async Task<Reply> AskAsync(string text, string? who, string at = "2025-10-01T09:00:00-07:00")
    {
        var asker = await Bot.Askers.FindAsync(who, CancellationToken.None);
        Instant now = OffsetDateTimePattern.Rfc3339.Parse(at).Value.ToInstant();
        return await Bot.Conversations.HearAsync(
            new Turn(text, asker, Place.Direct, null, now),
            CancellationToken.None
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Csv()
    {
        var csv = new StringBuilder(
            "email,first_name,last_name,role,stage,status,references_expected,references_received,offer_sent_at,offer_status\n"
        );
        csv.Append("staff@example.org,Stella,Staff,staff,,,,,,\n");
        for (var i = 0; i < People; i++)
        {
            var isOffer = i % 50 == 0;
            csv.Append(
                    $"p{i}@example.org,First{i % 997},Last{i},applicant,{(isOffer ? "offer" : Stages[i % 4])},{(isOffer ? "" : Statuses[i % 6])},2,{i % 3},"
                )
                .Append(isOffer ? "2025-09-28T10:00:00-07:00,open\n" : ",\n");
        }
        return csv.ToString();
    }
}
