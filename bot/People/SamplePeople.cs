using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.People;

/// <summary>The people a trial begins with. They come only into a database that has never held anyone.</summary>
public sealed class SamplePeople(IDbContextFactory<FellowsDb> databases, PeopleImport import)
{
    /// <summary>Loads the sample file and says what came of it; none where there is or was somebody.</summary>
    public async Task<ImportReport?> LoadIfNobodyEverAsync(Stream csv, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var wasEverAnyone =
            await db.Bookkeeping.AnyAsync(b => b.PeopleRevision != 0, cancel) || await db.People.AnyAsync(cancel);
        return wasEverAnyone
            ? null
            : await import.RunAsync(csv, dryRun: false, overwrite: false, progress: null, cancel);
    }
}
