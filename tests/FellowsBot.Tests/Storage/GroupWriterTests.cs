using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FellowsBot.Tests.Storage;

/// <summary>What many write within the same instants is stored together, and nobody's trouble is anybody else's.</summary>
public sealed class GroupWriterTests : IAsyncLifetime
{
    private static readonly string Unwritable = new('x', 3);
    private readonly SqliteFile file = new();
    private readonly List<string> told = [];
    private readonly List<int> batches = [];
    private readonly TaskCompletionSource held = new();
    private readonly Writing<string> keys;

    public GroupWriterTests() => keys = new Writing<string>(StoreAsync, told.Add);

    public async ValueTask InitializeAsync() => await file.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_comes_while_it_writes_is_written_together_and_told_in_order()
    {
        var writer = new GroupWriter(file.Factory);
        var all = Many(writer, 50);
        held.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), told);
        Assert.True(batches.Count < 5, $"There were {batches.Count} transactions.");
        Assert.Equal(["50"], await file.ReadAsync("SELECT COUNT(*) FROM Dialogues"));
    }

    [Fact]
    public async Task What_cannot_be_written_spoils_nothing_else()
    {
        var writer = new GroupWriter(file.Factory);
        var all = Many(writer, 10);
        var bad = writer.WriteAsync(Unwritable, keys);
        held.SetResult();
        await Task.WhenAll(all);

        Assert.Equal("not this one", (await Assert.ThrowsAsync<InvalidOperationException>(() => bad)).Message);
        Assert.Equal(["10"], await file.ReadAsync("SELECT COUNT(*) FROM Dialogues"));
        Assert.Equal(10, told.Count);
    }

    [Fact]
    public async Task A_database_that_is_locked_is_everybodys_trouble_at_once_and_nothing_is_half_written()
    {
        var writer = new GroupWriter(SqliteFile.FactoryFor($"{file.ConnectionString};Default Timeout=1"));
        held.SetResult();
        await using var other = await file.OpenAsync();
        await using var locking = other.BeginTransaction();

        var all = Many(writer, 10);

        foreach (var one in all)
        {
            Assert.Equal(5, (await Assert.ThrowsAsync<SqliteException>(() => one)).SqliteErrorCode);
        }
        await locking.RollbackAsync(TestContext.Current.CancellationToken);
        await writer.WriteAsync("after", keys);
        Assert.Equal(["after"], await file.ReadAsync("SELECT Key FROM Dialogues"));
        Assert.Equal(["after"], told);
    }

    private List<Task> Many(GroupWriter writer, int count) =>
        [.. Enumerable.Range(0, count).Select(i => writer.WriteAsync($"{i}", keys))];

    private async Task StoreAsync(FellowsDb db, IReadOnlyList<string> all)
    {
        await held.Task;
        batches.Add(all.Count);
        foreach (var key in all)
        {
            if (key == Unwritable)
            {
                throw new InvalidOperationException("not this one");
            }
            db.Dialogues.Add(
                new DialogueRow
                {
                    Key = key,
                    State = "{}",
                    ExpiresAt = World.Start,
                }
            );
        }
        await db.SaveChangesAsync();
    }
}
