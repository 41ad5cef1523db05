using FellowsBot.Conversation.Names;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>The name book, read from the people table and kept until names change.</summary>
public sealed class NameBooks(IDbContextFactory<FellowsDb> database) : INameBooks
{
    private readonly Func<FellowsDb, Task<long>> currentRevision = EF.CompileAsyncQuery(
        (FellowsDb db) => db.Bookkeeping.Select(b => b.PeopleRevision - b.NamelessRevisions).First()
    );

    private volatile Kept? kept;

    public async ValueTask<NameBook> CurrentAsync(CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var revision = await currentRevision(db);
        if (kept is { } known && known.Revision == revision)
        {
            return known.Book;
        }
        var people = await db
            .People.Select(p => new NameEntry(p.Id, p.FirstName, p.LastName, p.Role, p.Email, p.Mentor, p.Workspace))
            .ToListAsync(cancel);
        kept = new Kept(revision, new NameBook(people));
        return kept.Book;
    }

    private sealed record Kept(long Revision, NameBook Book);
}
