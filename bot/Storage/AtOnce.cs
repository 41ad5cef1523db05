using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>Work that opens a transaction of its own: tried again as a whole where the database drops it, and never half remembered.</summary>
public static class AtOnce
{
    /// <summary>Runs it; where a row was changed by somebody else meanwhile, what the overtaken one hears instead.</summary>
    public static Task<T> RunAsync<T>(
        this FellowsDb db,
        Func<CancellationToken, Task<T>> work,
        Func<T> overtaken,
        CancellationToken cancel
    ) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    // A second try starts from nothing.
                    db.ChangeTracker.Clear();
                    try
                    {
                        return await work(token);
                    }
                    catch (DbUpdateConcurrencyException)
                    {
                        return overtaken();
                    }
                    finally
                    {
                        db.ChangeTracker.Clear();
                    }
                },
                cancel
            );
}
