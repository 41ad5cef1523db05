using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using FellowsBot.Conversation.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>
/// The inbox in the database. Whatever comes in within the same instants is written in one transaction by one writer, so that a
/// crowd costs little more than one; each waits until its own is stored.
/// </summary>
/// <param name="database">Where.</param>
/// <param name="clock">The bot's time, for when it came in.</param>
/// <param name="wall">The real time, for how long a node vouches for what it has in hand.</param>
/// <param name="isAlone">Whether no other node can be there, so that whatever is left is this one's.</param>
public sealed class Inbox(IDbContextFactory<FellowsDb> database, IClock clock, IClock wall, bool isAlone) : IInbox
{
    private const int MostAtOnce = 200;
    private static readonly Duration Vouched = Duration.FromSeconds(60);
    private readonly string me = Guid.NewGuid().ToString("N");
    private readonly Lock gate = new();
    private readonly Channel<Wanted> wanted = Channel.CreateUnbounded<Wanted>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private Task? writer;

    public async Task<bool> TakeAsync(Incoming incoming, Action<Taken> queue, CancellationToken cancel)
    {
        var take = new Wanted(incoming, 0, clock.GetCurrentInstant(), queue);
        await WriteAsync(take);
        return take.Row is not null;
    }

    public Task DoneAsync(long id) => WriteAsync(new Wanted(null, id, default, null));

    public async Task<IReadOnlyList<Taken>> LeftAsync(string platform, CancellationToken cancel)
    {
        var now = wall.GetCurrentInstant();
        var until = now + Vouched;
        await using var db = database.CreateDbContext();
        await db
            .Inbox.Where(r => r.HeldUntil != null && r.Node == me)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.HeldUntil, until), cancel);
        var left = await db
            .Inbox.Where(r => r.HeldUntil != null && r.Platform == platform && r.Node != me)
            .Where(r => isAlone || r.HeldUntil < now)
            .OrderBy(r => r.Id)
            .ToListAsync(cancel);
        var mine = new List<Taken>(left.Count);
        foreach (var row in left)
        {
            var (id, node) = (row.Id, row.Node);
            var claimed = await db
                .Inbox.Where(r => r.Id == id && r.Node == node && r.HeldUntil != null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(r => r.Node, me).SetProperty(r => r.HeldUntil, until),
                    cancel
                );
            if (claimed == 1 && row.Body is { } body)
            {
                mine.Add(new Taken(id, new Incoming(row.Platform, row.Key, row.Lane, body), row.At, IsAgain: true));
            }
        }
        return mine;
    }

    private async Task WriteAsync(Wanted what)
    {
        lock (gate)
        {
            writer ??= Task.Run(WriteAllAsync);
        }
        wanted.Writer.TryWrite(what);
        await what.Written.Task;
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<Wanted>(MostAtOnce);
        while (await wanted.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostAtOnce && wanted.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }
            await WriteTogetherAsync(batch);
        }
    }

    /// <summary>Writes them in one transaction; where that fails, one by one, so that one cannot spoil the others.</summary>
    private async Task WriteTogetherAsync(List<Wanted> batch)
    {
        try
        {
            await StoreAsync(batch);
            batch.ForEach(w => w.IsWritten());
        }
        catch (Exception together)
        {
            if (batch is [var only])
            {
                only.Written.TrySetException(together);
                return;
            }
            foreach (var one in batch)
            {
                await WriteTogetherAsync([one]);
            }
        }
    }

    private async Task StoreAsync(List<Wanted> batch)
    {
        await using var db = database.CreateDbContext();
        await db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                batch.ForEach(w => w.Row = null);
                await using var transaction = await db.Database.BeginTransactionAsync();
                await AddAsync(db, [.. batch.Where(w => w.Incoming is not null)]);
                var done = batch.Where(w => w.Incoming is null).Select(w => w.Done).ToList();
                if (done.Count > 0)
                {
                    await db
                        .Inbox.Where(r => done.Contains(r.Id))
                        .ExecuteUpdateAsync(set =>
                            set.SetProperty(r => r.Body, (string?)null).SetProperty(r => r.HeldUntil, (Instant?)null)
                        );
                }
                await transaction.CommitAsync();
            });
    }

    /// <summary>Adds what has not come before; each that is new gets its row.</summary>
    private async Task AddAsync(FellowsDb db, List<Wanted> takes)
    {
        if (takes.Count == 0)
        {
            return;
        }
        var keys = takes.Select(KeyOf).ToList();
        var known = await db
            .Inbox.Where(r => keys.Contains(r.Key))
            .Select(r => new { r.Platform, r.Key })
            .ToListAsync();
        var seen = known.Select(k => (k.Platform, k.Key)).ToHashSet();
        var until = wall.GetCurrentInstant() + Vouched;
        foreach (var take in takes)
        {
            var (incoming, key) = (take.Incoming!, KeyOf(take));
            if (seen.Add((incoming.Platform, key)))
            {
                take.Row = new InboxRow
                {
                    Platform = incoming.Platform,
                    Key = key,
                    Lane = Fitting(incoming.Lane),
                    Body = incoming.Body,
                    At = take.At,
                    Node = me,
                    HeldUntil = until,
                };
                db.Inbox.Add(take.Row);
            }
        }
        await db.SaveChangesAsync();
    }

    private static string KeyOf(Wanted take) => Fitting(take.Incoming!.Key);

    /// <summary>Long names are told apart by their digest.</summary>
    private static string Fitting(string name) =>
        name.Length <= InboxMapping.LongestKey
            ? name
            : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>Something to be written: what came in, or what is done.</summary>
    private sealed class Wanted(Incoming? incoming, long done, Instant at, Action<Taken>? queue)
    {
        public Incoming? Incoming => incoming;
        public long Done => done;
        public Instant At => at;
        public InboxRow? Row { get; set; }
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Queues what is new here and now: whoever waits goes on in no order.</summary>
        public void IsWritten()
        {
            if (Row is { } row && incoming is not null)
            {
                queue?.Invoke(new Taken(row.Id, incoming, row.At));
            }
            Written.TrySetResult();
        }
    }
}
