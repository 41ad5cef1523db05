using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>How many people are in a stage with a status, as of a moment.</summary>
public sealed record StageCount(StageId? Stage, Role Role, StageStatus? Status, Workspace? Workspace, int Count);

/// <summary>
/// Counts by stage and status, made by the database over all people at once; only those with a cut-off of their own are
/// looked at one by one. Erased people count as what they were.
/// </summary>
public sealed class StageCounts(IDbContextFactory<FellowsDb> database, Season season)
{
    public async Task<IReadOnlyList<StageCount>> AsOfAsync(Instant now, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var grouped = await db
            .People.IgnoreQueryFilters()
            .Where(p => p.OwnCutOffAt == null)
            .GroupBy(p => new
            {
                p.Stage,
                p.Role,
                p.Status,
                p.Workspace,
            })
            .Select(g => new
            {
                g.Key.Stage,
                g.Key.Role,
                g.Key.Status,
                g.Key.Workspace,
                Count = g.Count(),
            })
            .ToListAsync(cancel);
        var granted = await db.People.Where(p => p.OwnCutOffAt != null).ToListAsync(cancel);
        return
        [
            .. grouped
                .Select(g => new StageCount(g.Stage, g.Role, Effective(g.Stage, g.Status, now), g.Workspace, g.Count))
                .Concat(
                    granted.Select(p => new StageCount(
                        p.Stage,
                        p.Role,
                        new Standing(p, season, now).Status,
                        p.Workspace,
                        1
                    ))
                )
                .GroupBy(c => c with { Count = 0 })
                .Select(g => g.Key with { Count = g.Sum(c => c.Count) }),
        ];
    }

    private StageStatus? Effective(StageId? stage, StageStatus? status, Instant now) =>
        Standing.StatusAsOf(status, Standing.SharedCutOff(stage, season), now);
}
