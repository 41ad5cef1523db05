using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>A way to write things of one kind.</summary>
/// <param name="store">Writes them, in the order in which they came, within a transaction; may be called again with the same ones.</param>
/// <param name="stored">Is told of each, in that order, once it is stored.</param>
public sealed class Writing<T>(Func<FellowsDb, IReadOnlyList<T>, Task> store, Action<T>? stored = null)
{
    internal Task StoreAsync(FellowsDb db, IReadOnlyList<T> all) => store(db, all);

    internal void Tell(T one) => stored?.Invoke(one);
}

/// <summary>
/// Writes the small things that every message leaves behind. Whatever comes within the same instants is written by one writer in
/// one transaction, so that a crowd costs little more than one and nobody waits for another's lock; each waits until its own is
/// stored.
/// </summary>
public sealed class GroupWriter(IDbContextFactory<FellowsDb> database)
{
    private const int MostAtOnce = 400;
    private readonly Lock gate = new();
    private readonly Channel<Piece> waiting = Channel.CreateUnbounded<Piece>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private Task? writer;

    /// <summary>Done when it is stored; throws what the database threw.</summary>
    public Task WriteAsync<T>(T what, Writing<T> way)
    {
        lock (gate)
        {
            writer ??= Task.Run(WriteAllAsync);
        }
        var piece = new Piece<T>(what, way);
        waiting.Writer.TryWrite(piece);
        return piece.Stored.Task;
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<Piece>(MostAtOnce);
        while (await waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostAtOnce && waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }
            await WriteTogetherAsync(batch);
        }
    }

    /// <summary>Writes them in one transaction; where one of them cannot be written, one by one, so that it spoils no other.</summary>
    private async Task WriteTogetherAsync(List<Piece> batch)
    {
        try
        {
            await StoreAsync(batch);
        }
        catch (Exception trouble)
        {
            if (batch.Count == 1 || DatabaseTrouble.IsEverybodys(trouble))
            {
                // Where the database is locked, full or gone, none of them could be written now.
                batch.ForEach(p => p.Stored.TrySetException(trouble));
                return;
            }
            foreach (var one in batch)
            {
                await WriteTogetherAsync([one]);
            }
            return;
        }
        batch.ForEach(p => p.Tell());
    }

    private async Task StoreAsync(List<Piece> batch)
    {
        var kinds = batch.GroupBy(p => p.Way).ToList();
        await using var db = database.CreateDbContext();
        await db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                foreach (var kind in kinds)
                {
                    db.ChangeTracker.Clear();
                    await kind.First().StoreAsync(db, kind);
                }
                await transaction.CommitAsync();
            });
    }

    private abstract class Piece
    {
        public abstract object Way { get; }
        public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public abstract Task StoreAsync(FellowsDb db, IEnumerable<Piece> alike);

        /// <summary>Tells of it here and now: whoever waits goes on in no order.</summary>
        public abstract void Tell();
    }

    private sealed class Piece<T>(T what, Writing<T> way) : Piece
    {
        public override object Way => way;

        public override Task StoreAsync(FellowsDb db, IEnumerable<Piece> alike) =>
            way.StoreAsync(db, [.. alike.Cast<Piece<T>>().Select(p => p.What)]);

        public override void Tell()
        {
            way.Tell(What);
            Stored.TrySetResult();
        }

        private T What => what;
    }
}
