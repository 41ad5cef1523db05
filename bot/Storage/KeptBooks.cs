using FellowsBot.Conversation.Kept;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>The kept entries, read from their table and held until their revision changes: one small query a question.</summary>
public sealed class KeptBooks(IDbContextFactory<FellowsDb> database) : IKeptBooks
{
    private readonly Func<FellowsDb, Task<long>> currentRevision = EF.CompileAsyncQuery(
        (FellowsDb db) => db.Bookkeeping.Select(b => b.KeptRevision).First()
    );

    private volatile Held? held;

    public async ValueTask<KeptBook> CurrentAsync(CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var revision = await currentRevision(db);
        if (held is { } known && known.Revision == revision)
        {
            return known.Book;
        }
        var rows =
            revision == 0
                ? []
                : await db.KeptEntries.Where(e => e.RemovedAt == null).OrderBy(e => e.Id).ToListAsync(cancel);
        held = new Held(revision, new KeptBook([.. rows.Select(EntryOf)]));
        return held.Book;
    }

    private static KeptEntry EntryOf(KeptRow row) =>
        new(row.Id, row.Title, row.Text, row.Wordings.Split('\n', StringSplitOptions.RemoveEmptyEntries), row.TextAt);

    private sealed record Held(long Revision, KeptBook Book);
}
