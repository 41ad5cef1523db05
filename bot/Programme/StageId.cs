namespace FellowsBot.Programme;

/// <summary>The nine stages of a season, in the order in which a person meets them. The ids are fixed by the contract, section 4.</summary>
public enum StageId
{
    Application,
    Assessment,
    Interview,
    Final,
    Offer,
    Matching,
    Programme,
    Extension,
    Extended,
}

/// <summary>What may be asked of a stage id without knowing the season: its text form and what kind of stage it is.</summary>
public static class StageIds
{
    public static readonly IReadOnlyList<StageId> All = Enum.GetValues<StageId>();

    /// <summary>The stages that end in a hard cut-off: who has not submitted by then has missed it.</summary>
    public static readonly IReadOnlyList<StageId> WithCutOff =
    [
        StageId.Application,
        StageId.Assessment,
        StageId.Interview,
        StageId.Final,
    ];

    public static bool HasCutOff(this StageId id) => id <= StageId.Final;

    /// <summary>The id as it stands in settings and people files: lower case.</summary>
    public static string Text(this StageId id) => id.ToString().ToLowerInvariant();

    /// <summary>Reads an id as settings and people files write it; anything else is refused, numbers included.</summary>
    public static bool TryParse(string text, out StageId id)
    {
        foreach (var known in All)
        {
            if (string.Equals(known.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                id = known;
                return true;
            }
        }
        id = default;
        return false;
    }
}
