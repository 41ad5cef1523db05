using System.Data.Common;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Storage;

/// <summary>Real troubles with a real file, and the sentence that a person reads about each.</summary>
public sealed class DatabaseTroubleTests : IDisposable
{
    private readonly SqliteFile file = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_file_that_another_program_keeps_locked()
    {
        await file.MigratedAsync();
        await using var other = await file.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync(Cancel);

        Assert.Equal(
            "The database is locked: another program has been writing to it for too long. Try again, or stop that program.",
            await SentenceAsync(file.ConnectionString + ";Default Timeout=1", WriteAsync)
        );
    }

    [Fact]
    public async Task A_file_that_may_only_be_read()
    {
        await file.MigratedAsync();

        Assert.Equal(
            "The database is read-only. Give this user the right to write to the file and its folder.",
            await SentenceAsync(file.ConnectionString + ";Mode=ReadOnly", WriteAsync)
        );
    }

    [Fact]
    public async Task A_folder_that_is_not_there() =>
        Assert.Equal(
            "The database cannot be opened: its folder is missing or may not be entered. Check Storage:ConnectionString.",
            await SentenceAsync($"Data Source={file.Folder}/secret-place/fellowsbot.db", WriteAsync)
        );

    [Fact]
    public async Task A_file_that_is_not_a_database()
    {
        await File.WriteAllTextAsync(file.Path, string.Join('\n', Enumerable.Repeat("email,first_name", 100)), Cancel);

        Assert.Equal(
            "Storage:ConnectionString names a file that is not a SQLite database. Name another file.",
            await SentenceAsync(file.ConnectionString, CheckAsync)
        );
    }

    /// <summary>Issue: with no room left for SQLite's own working files, all that was said was a number.</summary>
    [Fact]
    public void A_disk_that_fails_is_named() =>
        Assert.Equal(
            "The disk that holds the database cannot be read or written, or is full. Look at the disk, make room, and try again.",
            DatabaseTrouble.Sentence(new SqliteException("disk I/O error", 10, 4874))
        );

    [Fact]
    public async Task A_disk_that_is_full()
    {
        await file.MigratedAsync();

        Assert.Equal(
            "The disk that holds the database is full. Make room and try again.",
            await SentenceAsync(file.ConnectionString, FillAsync)
        );
    }

    [Fact]
    public async Task Trouble_without_a_sentence_of_its_own_is_named_by_number()
    {
        await file.MigratedAsync();
        await file.RunAsync("DROP TABLE Questions");

        Assert.Equal(
            "The database reported an error (SQLite 1). Run `check` to see what is wrong.",
            await SentenceAsync(file.ConnectionString, WriteAsync)
        );
    }

    private static async Task WriteAsync(FellowsDb db)
    {
        db.Add(
            new QuestionForStaff
            {
                Text = "Where?",
                ConversationId = "c1",
                AskedAt = Instant.FromUtc(2025, 10, 6, 9, 0),
            }
        );
        await db.SaveChangesAsync(Cancel);
    }

    private static Task CheckAsync(FellowsDb db) => Schema.CheckAsync(db, Cancel);

    /// <summary>Lets the file grow no further, which SQLite reports as it does a full disk.</summary>
    private static async Task FillAsync(FellowsDb db)
    {
        await db.Database.OpenConnectionAsync(Cancel);
        await db.Database.ExecuteSqlAsync($"PRAGMA max_page_count = 1", Cancel);
        db.AddRange(
            Enumerable
                .Range(0, 50)
                .Select(_ => new QuestionForStaff { Text = new string('a', 2000), ConversationId = "c1" })
        );
        await db.SaveChangesAsync(Cancel);
    }

    /// <summary>The sentence for what goes wrong; EF Core wraps what happens during a write.</summary>
    private async Task<string> SentenceAsync(string connectionString, Func<FellowsDb, Task> work)
    {
        await using var db = SqliteFile.FactoryFor(connectionString).CreateDbContext();
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => work(db));
        var sentence = DatabaseTrouble.Sentence(
            Assert.IsAssignableFrom<DbException>(thrown is DbUpdateException ? thrown.InnerException : thrown)
        );
        Assert.DoesNotContain(file.Folder, sentence, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("fellowsbot.db", sentence, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Data Source", sentence, StringComparison.OrdinalIgnoreCase);
        return sentence;
    }
}
