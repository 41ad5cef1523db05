using FellowsBot.Channels;
using FellowsBot.Channels.Terminal;
using FellowsBot.Conversation;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.Support;

/// <summary>What came back from one question, as the asker reads it.</summary>
public sealed record Heard(Outcome Outcome, string Intent, bool Private, string Text, IReadOnlyList<string> Sources)
{
    /// <summary>The lines below the first one and its headings: what a table or a list holds, its first cell each.</summary>
    public IReadOnlyList<string> FirstCells() => [.. Rows().Select(cells => cells[0])];

    /// <summary>A table's rows without its caption and headings; a list's items.</summary>
    public IReadOnlyList<string[]> Rows()
    {
        var rows = Text.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).ToList();
        var cells = rows.Select(r => r[2..].Split(" | "));
        return [.. cells.Skip(cells.Any() && cells.First().Length > 1 ? 1 : 0)];
    }
}

/// <summary>
/// The whole bot on a database of its own, in the sample season, with a clock that stands still until it is moved:
/// <c>await using var world = await World.SampleAsync();</c>
/// </summary>
public sealed class World : IAsyncDisposable
{
    /// <summary>Where the clock stands at first: 2025-10-01T09:00-07:00.</summary>
    public static readonly Instant Start = Instant.FromUtc(2025, 10, 1, 16, 0);

    private static readonly Lazy<Task<byte[]>> Nobody = new(() => MadeAsync(withSample: false));
    private static readonly Lazy<Task<byte[]>> Sample = new(() => MadeAsync(withSample: true));
    private static readonly Lazy<BotSettings> SampleSettings = new(ReadSettings);

    private readonly SqliteFile file;
    private readonly Dictionary<int, Bot> nodes = [];

    private readonly BotSettings settings;

    private World(SqliteFile file, BotSettings settings)
    {
        (this.file, this.settings) = (file, settings);
        Bot = new Bot(settings, Clock, file.Factory);
    }

    /// <summary>The settings that ship: the sample season, nobody staff by settings.</summary>
    public static BotSettings Settings => SampleSettings.Value;

    public static Season Season => Settings.Season;

    public FakeClock Clock { get; } = new(Start);
    public Bot Bot { get; private set; }

    /// <summary>For other processes on the same database.</summary>
    public string ConnectionString => file.ConnectionString;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The sample people, as a trial begins with them.</summary>
    public static Task<World> SampleAsync() => SampleAsync(Settings);

    /// <summary>The sample people, with other settings.</summary>
    public static async Task<World> SampleAsync(BotSettings settings) => new(await CopyAsync(Sample), settings);

    /// <summary>Only these people.</summary>
    public static Task<World> WithAsync(params Person[] people) => WithAsync(Settings, people);

    /// <summary>Only these people, under settings of their own.</summary>
    public static async Task<World> WithAsync(BotSettings settings, params Person[] people)
    {
        var world = new World(await CopyAsync(Nobody), settings);
        await world.AddAsync(people);
        return world;
    }

    /// <summary>Asks, in a conversation of its own unless one is named, now unless a moment is given ("2025-10-06T09:00:00-07:00").</summary>
    public async Task<Heard> AskAsync(
        string text,
        string? @as = null,
        string? at = null,
        Place @in = Place.Direct,
        string? conversation = null
    )
    {
        var reply = await ReplyAsync(text, @as, at, @in, conversation);
        return new Heard(reply.Outcome, reply.Intent, reply.Private, TextRenderer.Render(reply), reply.Sources);
    }

    /// <summary>The reply with all its parts.</summary>
    public Task<Reply> ReplyAsync(
        string text,
        string? @as = null,
        string? at = null,
        Place @in = Place.Direct,
        string? conversation = null
    ) =>
        new TerminalChannel(Bot.Conversations, Bot.Askers, Clock).AskAsync(
            new TerminalRequest(text, @as, at is null ? null : Moment(at), @in, conversation),
            Cancel
        );

    /// <summary>Everything about a reply that anybody could see or measure, as one text to compare.</summary>
    public async Task<string> ReplyInFullAsync(string text, string? @as)
    {
        var reply = await ReplyAsync(text, @as);
        return $"{reply.Outcome} {reply.Intent} {reply.Confidence} {reply.Private} {string.Join(',', reply.Sources)}\n{TextRenderer.Render(reply)}";
    }

    /// <summary>Puts a request that is already understood to the feature that answers it.</summary>
    public async Task<Heard> AnswerAsync(
        Request request,
        string? @as = null,
        string? at = null,
        Place @in = Place.Direct,
        string text = "…"
    )
    {
        var asker = await Bot.Askers.FindAsync(@as, Cancel);
        var turn = new Turn(text, asker, @in, null, at is null ? Clock.GetCurrentInstant() : Moment(at));
        var reply = await Bot.Answers.AnswerAsync(request, turn, Cancel);
        return new Heard(reply.Outcome, reply.Intent, reply.Private, TextRenderer.Render(reply), reply.Sources);
    }

    public async Task AddAsync(params Person[] people)
    {
        await using var db = file.Factory.CreateDbContext();
        db.People.AddRange(people.Select(p => p with { Id = 0 }));
        await db.SaveChangesAsync(Cancel);
        await db.Bookkeeping.ExecuteUpdateAsync(
            set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1),
            Cancel
        );
    }

    public async Task<Person> PersonAsync(string email)
    {
        await using var db = file.Factory.CreateDbContext();
        return await db.People.SingleAsync(p => p.Email == EmailAddress.Parse(email), Cancel);
    }

    public async Task<IReadOnlyList<Person>> PeopleAsync()
    {
        await using var db = file.Factory.CreateDbContext();
        return await db.People.OrderBy(p => p.Id).ToListAsync(Cancel);
    }

    /// <summary>Stores a changed person over the one with the same address.</summary>
    public async Task ChangeAsync(string email, Func<Person, Person> change)
    {
        await using var db = file.Factory.CreateDbContext();
        db.Update(change(await PersonAsync(email)));
        await db.SaveChangesAsync(Cancel);
        await db.Bookkeeping.ExecuteUpdateAsync(
            set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1),
            Cancel
        );
    }

    /// <summary>The questions that wait for staff, oldest first.</summary>
    public async Task<IReadOnlyList<QuestionForStaff>> QuestionsAsync()
    {
        await using var db = file.Factory.CreateDbContext();
        return await db.Questions.OrderBy(q => q.Id).ToListAsync(Cancel);
    }

    /// <summary>What each day has cost of the language model, earliest first: day, tokens, questions.</summary>
    public async Task<IReadOnlyList<(LocalDate Day, long Tokens, int Questions)>> ModelUseAsync()
    {
        await using var db = file.Factory.CreateDbContext();
        var rows = await db.ModelUse.OrderBy(u => u.Day).ToListAsync(Cancel);
        return [.. rows.Select(u => (u.Day, u.Tokens, u.Questions))];
    }

    /// <summary>Runs SQL past the bot.</summary>
    public Task RunAsync(string sql) => file.RunAsync(sql);

    public void MoveTo(string moment) => Clock.Reset(Moment(moment));

    /// <summary>Stops the bot and starts it again on the same database.</summary>
    public void Restart() => Bot = new Bot(settings, Clock, SqliteFile.FactoryFor(file.ConnectionString));

    /// <summary>Goes on with another running bot on the same database, as when a load balancer picks the next node; each is started once.</summary>
    public void OnNode(int number)
    {
        if (!nodes.TryGetValue(number, out var node))
        {
            node = nodes.Count == 0 ? Bot : new Bot(Settings, Clock, SqliteFile.FactoryFor(file.ConnectionString));
            nodes.Add(number, node);
        }
        Bot = node;
    }

    public static Instant Moment(string text) =>
        Moments.TryParse(text, out var at) ? at : throw new FormatException($"{text} is no moment.");

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Databases are made once and copied, for migrations and an import take longer than any question.</summary>
    private static async Task<SqliteFile> CopyAsync(Lazy<Task<byte[]>> made)
    {
        var copy = new SqliteFile();
        await File.WriteAllBytesAsync(copy.Path, await made.Value, Cancel);
        return copy;
    }

    private static async Task<byte[]> MadeAsync(bool withSample)
    {
        using var made = await new SqliteFile().MigratedAsync();
        if (withSample)
        {
            await using var csv = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "People", "sample-people.csv"));
            var import = new PeopleImport(made.Factory, Season, new FakeClock(Start));
            var report = await import.RunAsync(csv, dryRun: false, overwrite: false, progress: null, default);
            Assert.True(report.Succeeded);
        }
        await made.RunAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return await File.ReadAllBytesAsync(made.Path, CancellationToken.None);
    }

    private static BotSettings ReadSettings()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        var (settings, problems) = SettingsReader.Read(new ConfigurationBuilder().AddJsonFile(shipped).Build());
        Assert.DoesNotContain(problems, p => p.Severity is Severity.Stops);
        return settings! with
        {
            Handbook = new HandbookOptions { Folder = Path.Combine(AppContext.BaseDirectory, "Questions", "Handbook") },
        };
    }
}
