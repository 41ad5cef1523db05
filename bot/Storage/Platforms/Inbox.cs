using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>The inbox in the database.</summary>
/// <param name="database">Where.</param>
/// <param name="writer">Writes what a crowd sends together.</param>
/// <param name="clock">The bot's time, for when it came in.</param>
/// <param name="wall">The real time, for how long a node vouches for what it has in hand.</param>
/// <param name="isAlone">Whether no other node can be there, so that whatever is left is this one's.</param>
public sealed class Inbox(
    IDbContextFactory<FellowsDb> database,
    GroupWriter writer,
    IClock clock,
    IClock wall,
    bool isAlone
) : IInbox
{
    private static readonly Duration Vouched = Duration.FromSeconds(60);
    private static readonly Writing<Take> Takes = new(StoreAsync, take => take.IsStored());
    private static readonly Writing<long> Dones = new(StoreDoneAsync);
    private readonly string me = Guid.NewGuid().ToString("N");

    public async Task<bool> TakeAsync(Incoming incoming, Action<Taken> queue, CancellationToken cancel)
    {
        var take = new Take(incoming, queue)
        {
            At = clock.GetCurrentInstant(),
            Node = me,
            HeldUntil = wall.GetCurrentInstant() + Vouched,
        };
        await writer.WriteAsync(take, Takes);
        return take.Row is not null;
    }

    public Task DoneAsync(long id) => writer.WriteAsync(id, Dones);

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

    private static async Task StoreDoneAsync(FellowsDb db, IReadOnlyList<long> done) =>
        await db
            .Inbox.Where(r => done.Contains(r.Id))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(r => r.Body, (string?)null).SetProperty(r => r.HeldUntil, (Instant?)null)
            );

    /// <summary>Adds what has not come before; each that is new gets its row.</summary>
    private static async Task StoreAsync(FellowsDb db, IReadOnlyList<Take> takes)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var platform in takes.GroupBy(t => t.Incoming.Platform))
        {
            var (name, keys) = (platform.Key, platform.Select(t => t.Key).ToList());
            var known = db.Inbox.Where(r => r.Platform == name && keys.Contains(r.Key)).Select(r => r.Key);
            seen.UnionWith((await known.ToListAsync()).Select(key => (name, key)));
        }
        foreach (var take in takes)
        {
            take.Row = seen.Add((take.Incoming.Platform, take.Key)) ? take.ToRow() : null;
            if (take.Row is { } row)
            {
                db.Inbox.Add(row);
            }
        }
        await db.SaveChangesAsync();
    }

    /// <summary>Long names are told apart by their digest.</summary>
    private static string Fitting(string name) =>
        name.Length <= InboxMapping.LongestKey
            ? name
            : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>Something that came in; once stored it has a row, unless it had come before.</summary>
    private sealed class Take(Incoming incoming, Action<Taken> queue)
    {
        public Incoming Incoming => incoming;
        public string Key { get; } = Fitting(incoming.Key);
        public required Instant At { get; init; }
        public required string Node { get; init; }
        public required Instant HeldUntil { get; init; }
        public InboxRow? Row { get; set; }

        public InboxRow ToRow() =>
            new()
            {
                Platform = incoming.Platform,
                Key = Key,
                Lane = Fitting(incoming.Lane),
                Body = incoming.Body,
                At = At,
                Node = Node,
                HeldUntil = HeldUntil,
            };

        public void IsStored()
        {
            if (Row is { } row)
            {
                queue(new Taken(row.Id, incoming, row.At));
            }
        }
    }
}
