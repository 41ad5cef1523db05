using NodaTime;

namespace FellowsBot.Programme;

/// <summary>How many people are in a stage with a status, as of a moment.</summary>
public sealed record StageCount(StageId? Stage, Role Role, StageStatus? Status, Workspace? Workspace, int Count);

/// <summary>
/// Everybody counted as recorded, from which the counts as of any moment follow: whoever shares a stage's cut-off is counted
/// together, only those with a cut-off of their own are looked at one by one.
/// </summary>
/// <param name="Recorded">The counts by what is recorded, of everybody without a cut-off of their own.</param>
/// <param name="Granted">Everybody with a cut-off of their own.</param>
public sealed record StageTally(IReadOnlyList<StageCount> Recorded, IReadOnlyList<Person> Granted)
{
    /// <summary>The tally of people who are at hand.</summary>
    public static StageTally Of(IReadOnlyCollection<Person> people) =>
        new(
            [
                .. people
                    .Where(p => p.OwnCutOffAt is null)
                    .GroupBy(p => new StageCount(p.Stage, p.Role, p.Status, p.Workspace, 0))
                    .Select(g => g.Key with { Count = g.Count() }),
            ],
            [.. people.Where(p => p.OwnCutOffAt is not null)]
        );

    /// <summary>The counts as of a moment, with the cut-offs that have passed by then.</summary>
    public IReadOnlyList<StageCount> AsOf(Instant now, Season season) =>
        [
            .. Recorded
                .Select(c =>
                    c with
                    {
                        Status = Standing.StatusAsOf(c.Status, Standing.SharedCutOff(c.Stage, season), now),
                    }
                )
                .Concat(
                    Granted.Select(p => new StageCount(
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
