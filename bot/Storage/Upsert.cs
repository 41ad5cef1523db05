using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>Writes rows over those that are there, or adds them; for the writer that stores what several messages leave.</summary>
internal static class Upsert
{
    /// <summary>Writes over each row, else adds it, and writes over it after all if somebody else has added it meanwhile.</summary>
    /// <param name="db">Where; nothing else of it is waiting to be stored.</param>
    /// <param name="items">What is to be stored, in order.</param>
    /// <param name="update">Writes over the row of one that is there; 0 = there is none.</param>
    /// <param name="row">The row to be added then.</param>
    public static async Task AllAsync<TItem, TRow>(
        FellowsDb db,
        IEnumerable<TItem> items,
        Func<TItem, Task<int>> update,
        Func<TItem, TRow> row
    )
        where TRow : class
    {
        foreach (var item in items)
        {
            if (await update(item) > 0)
            {
                continue;
            }
            db.Add(row(item));
            try
            {
                await db.SaveChangesAsync();
            }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                // Somebody else may have made the row just now; whatever else it is, is thrown on.
                if (await update(item) == 0)
                {
                    throw;
                }
            }
        }
    }
}
