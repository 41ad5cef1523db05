namespace FellowsBot.Programme;

/// <summary>
/// Which way people go: from stage to stage along the road, and from status to status within one. What is not listed here
/// is no ordinary step; staff may still correct a slip, which is a correction and not a step.
/// </summary>
public static class Transitions
{
    private static readonly Dictionary<StageStatus, StageStatus[]> Steps = new()
    {
        [StageStatus.Invited] =
        [
            StageStatus.Scheduled,
            StageStatus.Submitted,
            StageStatus.Missed,
            StageStatus.Withdrawn,
        ],
        [StageStatus.Scheduled] =
        [
            StageStatus.Submitted,
            StageStatus.Invited,
            StageStatus.Missed,
            StageStatus.Withdrawn,
        ],
        [StageStatus.Submitted] = [StageStatus.Passed, StageStatus.Rejected, StageStatus.Withdrawn],
        [StageStatus.Passed] = [StageStatus.Withdrawn],
        [StageStatus.Missed] =
        [
            StageStatus.Invited,
            StageStatus.Scheduled,
            StageStatus.Rejected,
            StageStatus.Withdrawn,
        ],
        [StageStatus.Rejected] = [],
        [StageStatus.Withdrawn] = [],
    };

    /// <summary>The stage after this one; none after the extended fellowship.</summary>
    public static StageId? After(StageId stage) => stage is StageId.Extended ? null : stage + 1;

    /// <summary>What a status may become within the same stage.</summary>
    public static IReadOnlyList<StageStatus> From(StageStatus status) => Steps[status];

    /// <summary>Whether the candidacy is over for good with this status.</summary>
    public static bool IsEnd(StageStatus status) => Steps[status].Length == 0;
}
