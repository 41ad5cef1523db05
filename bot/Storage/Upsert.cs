using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>Writes a row over the one that is there, or adds it.</summary>
internal static class Upsert
{
    /// <summary>Writes over the row, else adds it, and writes over it after all if somebody else has added it meanwhile.</summary>
    /// <param name="db">Where; nothing else of it is waiting to be stored.</param>
    /// <param name="update">Writes over the row that is there; false = there is none.</param>
    /// <param name="row">The row to be added then.</param>
    /// <param name="cancel">When nobody waits for it any more.</param>
    public static async Task RunAsync<T>(FellowsDb db, Func<Task<bool>> update, Func<T> row, CancellationToken cancel)
        where T : class
    {
        if (await update())
        {
            return;
        }
        db.Add(row());
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // Somebody else may have made the row just now; whatever else it is, is thrown on.
            if (!await update())
            {
                throw;
            }
        }
    }
}
