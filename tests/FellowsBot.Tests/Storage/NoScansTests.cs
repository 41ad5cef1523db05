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
        await using var bot = await TeamsBot.StartAsync();
        using var asked = new Asked(bot.Bot.File.Path);

        foreach (var (said, number) in Said.Select((said, i) => (said, $"said-{i}")))
        {
            // Each is answered before the next is said: a busy machine posts that it is typing, too, and answers later.
            await bot.SayAsync(said.Who, said.Text, number);
            await bot.PostedAsync(p => p.ReplyToId == number && p.Body.GetProperty("type").GetString() == "message");
        }
        await bot.Bot.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(asked.Queries.Count > 20, $"Only {asked.Queries.Count} queries were seen.");
        Assert.Empty(await ScansAsync(bot.Bot.File, asked.Queries));
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

    /// <summary>What EF Core asks one database, as it tells whoever listens.</summary>
    private sealed class Asked : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string path;
        private readonly ConcurrentBag<IDisposable> subscriptions = [];
        private readonly ConcurrentDictionary<string, bool> queries = new();

        public Asked(string path)
        {
            this.path = path;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public ICollection<string> Queries => queries.Keys;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == Microsoft.EntityFrameworkCore.DbLoggerCategory.Name)
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                value.Value is CommandEventData { Command: SqliteCommand command }
                && command.Connection?.DataSource == path
            )
            {
                queries.TryAdd(command.CommandText, true);
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
