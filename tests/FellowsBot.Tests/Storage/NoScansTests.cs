using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FellowsBot.Tests.Storage;

/// <summary>
/// What a message costs does not grow with what is stored: of the tables that grow with every message, none is read from end to end
/// on the way from its arrival to its answer, nor by the rounds that follow.
/// </summary>
public sealed partial class NoScansTests
{
    [Fact]
    public async Task No_message_reads_a_table_from_end_to_end_that_grows_with_messages()
    {
        // From before the start: where EF Core finds nobody listening, it does not look again for a second.
        using var asked = new Asked();
        await using var bot = await TeamsBot.StartAsync();
        var atStart = asked.Of(bot.Bot.File).Count;

        foreach (var (said, number) in Said.Select((said, i) => (said, $"said-{i}")))
        {
            // Each is answered before the next is said: a busy machine posts that it is typing, too, and answers later.
            await bot.SayAsync(said.Who, said.Text, number);
            await bot.PostedAsync(p => p.ReplyToId == number && p.Body.GetProperty("type").GetString() == "message");
        }
        await bot.Bot.StopAsync(TestContext.Current.CancellationToken);

        var queries = asked.Of(bot.Bot.File).Skip(atStart).Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(
            Growing,
            Growing.Where(table => queries.Any(query => query.Contains($"\"{table}\"", StringComparison.Ordinal)))
        );
        Assert.Empty(await ScansAsync(bot.Bot.File, queries));
    }

    private static readonly string[] Growing =
    [
        "Audit",
        "ChangedFacts",
        "Chats",
        "Contacts",
        "Dialogues",
        "Inbox",
        "Posts",
        "Proposals",
        "Questions",
        "TimeRequests",
    ];

    private static IReadOnlyList<(string Who, string Text)> Said { get; } =
    [
        ("grace", "Ada Okafor accepted her offer"),
        ("grace", "yes"),
        ("grace", "undo that"),
        ("grace", "yes"),
        ("ada", "what's my status?"),
        ("ada", "when does the interview close?"),
        ("ada", "can I bring my llama to the office?"),
        ("ada", "I need more time for my offer, until 9 October 15:00"),
        ("stranger", "how much is the stipend?"),
        ("grace", "what has not been sent?"),
        ("grace", "which offers are open?"),
        ("grace", "history of Ada Okafor"),
    ];

    private static async Task<List<string>> ScansAsync(SqliteFile file, IEnumerable<string> queries)
    {
        await using var connection = await file.OpenAsync();
        var found = new List<string>();
        foreach (var query in queries.Where(q => Explained().IsMatch(q)))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"EXPLAIN QUERY PLAN {query}";
            foreach (var name in Parameter().Matches(query).Select(m => m.Value).Distinct(StringComparer.Ordinal))
            {
                command.Parameters.AddWithValue(name, 1);
            }
            await using var plan = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await plan.ReadAsync(TestContext.Current.CancellationToken))
            {
                if (
                    Scan().Match(plan.GetString(3)) is { Success: true } scan
                    && TableOf(scan.Groups["alias"].Value, query) is { } table
                    && Growing.Contains(table)
                )
                {
                    found.Add($"{table}: {query}");
                }
            }
        }
        return found;
    }

    private static string TableOf(string alias, string query) =>
        Regex.Match(query, $"\"(\\w+)\" AS \"{alias}\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

    [GeneratedRegex(@"\A\s*(SELECT|UPDATE|DELETE)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Explained();

    [GeneratedRegex(@"@\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    /// <summary>"SCAN i" and "SCAN i USING INDEX": all of it.</summary>
    [GeneratedRegex(@"\ASCAN (?<alias>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scan();

    /// <summary>What EF Core asks, in its order, as it tells whoever listens.</summary>
    private sealed class Asked : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly ConcurrentBag<IDisposable> subscriptions = [];
        private readonly ConcurrentQueue<(string Path, string Query)> queries = new();

        public Asked() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public List<string> Of(SqliteFile file) =>
            [.. queries.Where(asked => asked.Path == file.Path).Select(asked => asked.Query)];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == Microsoft.EntityFrameworkCore.DbLoggerCategory.Name)
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Command: SqliteCommand { Connection: { } connection } command })
            {
                queries.Enqueue((connection.DataSource, command.CommandText));
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) => throw error;

        public void Dispose()
        {
            foreach (var subscription in subscriptions)
            {
                subscription.Dispose();
            }
        }
    }
}
