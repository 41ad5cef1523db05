using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using FellowsBot.Hosting;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FellowsBot.Tests.Hosting;

/// <summary>The commands as an operator meets them: the built program, its exit codes and what it says (contract, section 1).</summary>
public abstract class CommandLineTests : IDisposable
{
    private readonly Commands run = new();

    public void Dispose() => run.Dispose();

    public sealed class Ask : CommandLineTests
    {
        [Fact]
        public async Task Answers_on_standard_output_and_makes_the_database_it_needs()
        {
            var ended = await run.RunAsync("ask", "help");

            Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
            Assert.NotEqual("", ended.Out.Trim());
            Assert.True(File.Exists(run.Database));
        }

        [Fact]
        public async Task Replies_to_a_batch_in_order_with_JSON_and_nothing_else()
        {
            string[] lines =
            [
                """{"id":"1","text":"help"}""",
                "not JSON",
                """{"id":3,"text":"help","at":"yesterday"}""",
                """{"id":null,"as":"nobody@example.org","at":"2025-10-06T09:00:00-07:00","in":"channel","text":"who am i"}""",
                "",
                """{"id":"5","text":"\ud83d"}""",
                .. Odd.Select((text, i) => JsonSerializer.Serialize(new { id = i, text })),
            ];

            var ended = await run.RunWithInputAsync(string.Join('\n', lines), "ask", "--json");
            var replies = Json(ended.Out);

            Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
            Assert.Equal(
                ["\"1\"", "null", "3", "null", "\"5\"", .. Enumerable.Range(0, Odd.Length).Select(i => $"{i}")],
                replies.Select(r => r.GetProperty("id").GetRawText())
            );
            Assert.Equal(
                ["help", "unreadable", "unreadable", "my.identity"],
                replies.Take(4).Select(r => r.GetProperty("intent").GetString())
            );
            Assert.All(replies, r => Assert.InRange(r.GetProperty("text").GetString()!.Length, 1, 1500));
            Assert.All(replies, r => Assert.InRange(r.GetProperty("confidence").GetDouble(), 0, 1));
        }

        [Fact]
        public async Task Takes_odd_words_from_the_command_line_too()
        {
            var json = await run.RunAsync("ask", "--json", "<b>help</b>", "😀", "\u202e'; DROP TABLE People; --");
            var empty = await run.RunAsync("ask", "");

            Assert.Equal((0, "", 1), (json.ExitCode, json.Error, Json(json.Out).Count));
            Assert.Equal((0, ""), (empty.ExitCode, empty.Error));
            Assert.InRange(empty.Out.Trim().Length, 1, 500);
        }

        [Theory]
        [InlineData(
            "Say what you want to ask: ask \"when does the application close?\" (or give --json and one request a line).",
            "ask"
        )]
        [InlineData(
            "--at \"yesterday\" is no instant: use ISO with an offset, for example 2025-10-06T09:00:00-07:00.",
            "ask",
            "help",
            "--at",
            "yesterday"
        )]
        [InlineData("--in \"room\" is no place: use dm or channel.", "ask", "help", "--in", "room")]
        [InlineData("Unrecognized command or argument 'frobnicate'.", "frobnicate")]
        [InlineData("Unrecognized command or argument '--jsno'.", "ask", "help", "--jsno")]
        public async Task Used_wrongly_it_says_how_and_ends_with_2(string said, params string[] arguments)
        {
            var ended = await run.RunAsync(arguments);

            Assert.Equal((2, "", said), (ended.ExitCode, ended.Out, ended.Error.Split(Environment.NewLine)[0]));
            Assert.Empty(Directory.EnumerateFileSystemEntries(run.Folder));
        }

        /// <summary>What people and machines paste into a chat.</summary>
        private static readonly string[] Odd =
        [
            "",
            "   ",
            "?!",
            "hello",
            "😀😀😀",
            "\u202ehelp\u202c \u200f\u200b",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)> when do the final interviews close?",
            "'; DROP TABLE People; --",
            "\u0000\u0001\u001b[31m",
            "مرحبا متى ينتهي العرض؟",
            new string('a', 20_000),
            string.Concat(Enumerable.Repeat("when is it? ", 1_700)),
            string.Concat(Enumerable.Repeat("<", 1_999)),
            string.Concat(Enumerable.Repeat("a\u0301", 900)),
            "{{final.closes}} ${x} %s {0}",
        ];
    }

    public sealed class Settings : CommandLineTests
    {
        [Fact]
        public async Task Come_from_the_environment_and_before_it_from_the_arguments()
        {
            run.Environment["Season__Name"] = "from the environment";
            run.Environment["Season__TimeZone"] = "Europe/London";

            Assert.Equal(
                new Ended(
                    0,
                    "from the arguments, Europe/London: settings, season, handbook and database are in order."
                        + Environment.NewLine,
                    ""
                ),
                await run.RunAsync("check", "--Season:Name=from the arguments")
            );
        }

        [Fact]
        public async Task That_are_wrong_stop_a_command_with_a_line_each()
        {
            var ended = await run.RunAsync("ask", "help", "--Season:OfferDays=0", "--Clock:Speed", "0");

            Assert.Equal(
                new Ended(
                    1,
                    "",
                    Lines(
                        "Season:OfferDays is \"0\". Use a whole number from 1 to 365.",
                        "Clock:Speed is \"0\". Use a number above 0, at most 1000000."
                    )
                ),
                ended
            );
        }

        [Fact]
        public async Task In_a_file_that_is_not_JSON_stop_a_command_and_are_reported_by_check()
        {
            await File.WriteAllTextAsync(
                Path.Combine(run.Folder, "appsettings.json"),
                "{ \"Season\": ",
                TestContext.Current.CancellationToken
            );

            var asked = await run.RunAsync("ask", "help");
            var check = await run.RunAsync("check", "--json");

            Assert.Equal((1, ""), (asked.ExitCode, asked.Out));
            Assert.StartsWith("appsettings.json is not valid JSON: ", asked.Error, StringComparison.Ordinal);
            Assert.Equal((1, ""), (check.ExitCode, check.Error));
            Assert.Equal(["appsettings.json"], Problems(check).Select(p => p.GetProperty("key").GetString()));
        }

        [Fact]
        public async Task That_are_good_are_called_good_and_nothing_is_made()
        {
            var ended = await run.RunAsync("check", "--json");

            Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
            Assert.True(Json(ended.Out)[0].GetProperty("ok").GetBoolean());
            Assert.Empty(Problems(ended));
            Assert.Empty(Directory.EnumerateFileSystemEntries(run.Folder));
        }

        [Fact]
        public async Task That_are_wrong_are_reported_with_key_value_mend_and_severity()
        {
            var json = await run.RunAsync("check", "--json", "--Season:OfferDays=0");
            var text = await run.RunAsync("check", "--Season:OfferDays=0");

            Assert.Equal((1, ""), (json.ExitCode, json.Error));
            Assert.Equal(
                """{"ok":false,"problems":[{"key":"Season:OfferDays","value":"0","mend":"Use a whole number from 1 to 365.","severity":"error"}]}""",
                json.Out.TrimEnd()
            );
            Assert.Equal(
                new Ended(1, Lines("error: Season:OfferDays is \"0\". Use a whole number from 1 to 365."), ""),
                text
            );
        }

        private static List<JsonElement> Problems(Ended ended) =>
            [.. Json(ended.Out)[0].GetProperty("problems").EnumerateArray()];
    }

    /// <summary>Issue: a command told to stop (Ctrl+C, SIGTERM) ended in a stack trace.</summary>
    public sealed class Told_to_stop
    {
        [Fact]
        public async Task A_command_ends_as_not_done()
        {
            var stopped = await Startup.RunAsync([], isServing: false, _ => throw new OperationCanceledException());

            Assert.Equal(Startup.Failed, stopped);
        }
    }

    /// <summary>Issue: a folder that is not there was answered with the system's words alone, and nobody said what to do.</summary>
    public sealed class A_file_in_a_folder_that_is_missing : CommandLineTests
    {
        [Theory]
        [InlineData("export", "no/such/people.csv")]
        [InlineData("audit", "no/such/audit.csv")]
        [InlineData("migrate", "--script", "no/such/schema.sql")]
        [InlineData("rehearse", "--html", "no/such/season.html")]
        public async Task Is_named_with_what_to_do(params string[] arguments)
        {
            var ended = await run.RunAsync(arguments);

            Assert.Equal((1, ""), (ended.ExitCode, ended.Out));
            Assert.EndsWith(
                "Make the folder first, or name another." + Environment.NewLine,
                ended.Error,
                StringComparison.Ordinal
            );
        }
    }

    public sealed class Migrate : CommandLineTests
    {
        [Fact]
        public async Task Makes_the_schema_once_and_says_so_the_second_time()
        {
            var first = await run.RunAsync("migrate");
            var second = await run.RunAsync("migrate");

            Assert.Equal(new Ended(0, Lines("The database is up to date now."), ""), first);
            Assert.Equal(new Ended(0, Lines("The database was up to date already."), ""), second);
        }

        [Fact]
        public async Task Writes_the_script_and_makes_no_database()
        {
            var ended = await run.RunAsync("migrate", "--script", "schema.sql");
            var script = Path.Combine(run.Folder, "schema.sql");

            Assert.Equal(new Ended(0, Lines($"Written: {script}"), ""), ended);
            Assert.Contains(
                "CREATE TABLE \"People\"",
                await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
            Assert.Equal([script], Directory.EnumerateFileSystemEntries(run.Folder));
        }
    }

    /// <summary>One sentence, exit code 1, and no stack trace.</summary>
    public sealed class A_database_in_trouble : CommandLineTests
    {
        [Fact]
        public async Task Locked()
        {
            await using var other = await MigratedAsync();
            await ExecuteAsync(other, "BEGIN EXCLUSIVE");

            Assert.Equal(
                Trouble(
                    "The database is locked: another program has been writing to it for too long. Try again, or stop that program."
                ),
                await run.RunAsync(
                    "ask",
                    "zorble flimflam",
                    $"--Storage:ConnectionString=Data Source={run.Database};Default Timeout=1"
                )
            );
        }

        [Fact]
        public async Task Read_only()
        {
            await using var other = await MigratedAsync();

            Assert.Equal(
                Trouble("The database is read-only. Give this user the right to write to the file and its folder."),
                await run.RunAsync(
                    "ask",
                    "zorble flimflam",
                    $"--Storage:ConnectionString=Data Source={run.Database};Mode=ReadOnly"
                )
            );
        }

        [Fact]
        public async Task Newer()
        {
            await using var other = await MigratedAsync();
            await ExecuteAsync(other, "INSERT INTO __EFMigrationsHistory VALUES ('29991231_Later', '99.0')");

            Assert.Equal(Trouble(DatabaseTrouble.Newer), await run.RunAsync("ask", "help"));
        }

        [Fact]
        public async Task In_a_folder_that_is_missing() =>
            Assert.Equal(
                Trouble(
                    "The database cannot be opened: its folder is missing or may not be entered. Check Storage:ConnectionString."
                ),
                await run.RunAsync("migrate", "--Storage:ConnectionString=Data Source=no/such/folder/bot.db")
            );

        [Fact]
        public async Task That_is_no_database()
        {
            await File.WriteAllTextAsync(run.Database, new string('x', 5000), TestContext.Current.CancellationToken);

            Assert.Equal(
                Trouble("Storage:ConnectionString names a file that is not a SQLite database. Name another file."),
                await run.RunAsync("ask", "help")
            );
        }

        private static Ended Trouble(string sentence) => new(1, "", Lines(sentence));

        private async Task<SqliteConnection> MigratedAsync()
        {
            var connection = $"Data Source={run.Database};Pooling=false";
            await using (var db = SqliteFile.FactoryFor(connection).CreateDbContext())
            {
                await Schema.MigrateAsync(db, TestContext.Current.CancellationToken);
            }
            var other = new SqliteConnection(connection);
            await other.OpenAsync(TestContext.Current.CancellationToken);
            return other;
        }

        private static async Task ExecuteAsync(SqliteConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }

    public sealed class Serve : CommandLineTests
    {
        /// <summary>Issue: an address that is none ended the start in a stack trace, and a taken one without what to do.</summary>
        [Theory]
        [InlineData("nonsense", "urls is \"nonsense\". Use an address such as http://localhost:5000")]
        [InlineData("http://192.0.2.1:5000", "The bot cannot listen at http://192.0.2.1:5000: ")]
        public async Task Where_it_cannot_listen_it_says_so_in_one_sentence(string urls, string said)
        {
            var ended = await run.RunAsync("serve", "--urls", urls);

            Assert.Equal(1, ended.ExitCode);
            Assert.StartsWith(said, ended.Error, StringComparison.Ordinal);
            Assert.Single(ended.Error.TrimEnd().Split(Environment.NewLine));
        }

        [Fact]
        public async Task Where_another_program_listens_it_says_what_to_do()
        {
            using var other = new TcpListener(IPAddress.Loopback, 0);
            other.Start();

            var ended = await run.RunAsync("serve", "--urls", $"http://{other.LocalEndpoint}");

            Assert.Equal(1, ended.ExitCode);
            Assert.EndsWith(
                "Stop the program that listens there, or name another address with --urls." + Environment.NewLine,
                ended.Error,
                StringComparison.Ordinal
            );
        }

        /// <summary>Issue: the command line's own patience was two seconds, so SIGTERM cut off what was in hand and ended with 143.</summary>
        [Fact]
        public async Task Told_to_stop_it_gives_up_what_never_ends_and_ends_well_within_eight_seconds()
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is not Windows'.");
            using var served = run.Start("serve", "--urls", "http://127.0.0.1:0");
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            cancel.CancelAfter(Commands.Longest);
            try
            {
                var said = await served.StandardOutput.ReadLineAsync(cancel.Token);
                var address = new Uri(said!.Split(' ').Single(w => w.StartsWith("http", StringComparison.Ordinal)));
                using var hanging = await WebTests.HangingAsync(address);
                var watch = Stopwatch.StartNew();

                using var kill = Process.Start("kill", ["-TERM", served.Id.ToString(CultureInfo.InvariantCulture)]);
                await served.WaitForExitAsync(cancel.Token);

                Assert.Equal(0, served.ExitCode);
                Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
            }
            finally
            {
                if (!served.HasExited)
                {
                    served.Kill();
                }
            }
        }
    }

    private static string Lines(params string[] lines) => string.Concat(lines.Select(l => l + Environment.NewLine));

    /// <summary>Standard output, which must be one JSON document a line.</summary>
    private static List<JsonElement> Json(string output) =>
        [
            .. output
                .Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];
}
