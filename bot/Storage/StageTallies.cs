using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>Everybody counted by the database, from one index; only people with a cut-off of their own are read. Erased people count as what they were.</summary>
public static class StageTallies
{
    public static async Task<StageTally> ReadAsync(FellowsDb db, CancellationToken cancel)
    {
        var recorded = await db
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
        return new StageTally(
            [.. recorded.Select(g => new StageCount(g.Stage, g.Role, g.Status, g.Workspace, g.Count))],
            await db.People.Where(p => p.OwnCutOffAt != null).ToListAsync(cancel)
        );
    }
}
