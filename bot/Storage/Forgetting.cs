using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage;

/// <summary>Removes what is kept for a short while only: what conversations were about, once they are over.</summary>
public static class Forgetting
{
    /// <summary>Long enough for any follow-up; nothing reads what has expired.</summary>
    private static readonly Duration Kept = Duration.FromDays(1);

    /// <summary>How many were removed.</summary>
    public static async Task<int> RunAsync(
        IDbContextFactory<FellowsDb> database,
        Instant now,
        CancellationToken cancel
    )
    {
        var before = now - Kept;
        await using var db = database.CreateDbContext();
        return await db.Dialogues.Where(d => d.ExpiresAt < before).ExecuteDeleteAsync(cancel);
    }
}
