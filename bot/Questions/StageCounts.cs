using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Counts by stage and status as of a moment, made by the database over all people at once. Erased people count as what they were.</summary>
public sealed class StageCounts(IDbContextFactory<FellowsDb> database, Season season)
{
    public async Task<IReadOnlyList<StageCount>> AsOfAsync(Instant now, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        return (await StageTallies.ReadAsync(db, cancel)).AsOf(now, season);
    }
}
