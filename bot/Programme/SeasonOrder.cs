using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// In which order a season's stages must stand. The applicant's road (application … matching) may overlap, but no stage opens
/// or closes before the one ahead of it does; the extension decisions fall inside the fellowship; the extended part follows it.
/// </summary>
internal static class SeasonOrder
{
    private static readonly StageId[] Road =
    [
        StageId.Application,
        StageId.Assessment,
        StageId.Interview,
        StageId.Final,
        StageId.Offer,
        StageId.Matching,
    ];

    public static IEnumerable<Refusal> Problems(IReadOnlyDictionary<StageId, Stage> stages)
    {
        foreach (var (before, after) in Road.Zip(Road.Skip(1)))
        {
            if (NotBefore(stages[after], "opens", stages[before], "opens") is { } opens)
            {
                yield return opens;
            }
            if (NotBefore(stages[after], "closes", stages[before], "closes") is { } closes)
            {
                yield return closes;
            }
        }
        Refusal?[] rest =
        [
            NotBefore(stages[StageId.Programme], "opens", stages[StageId.Offer], "opens"),
            NotBefore(stages[StageId.Programme], "closes", stages[StageId.Matching], "closes"),
            NotBefore(stages[StageId.Extension], "opens", stages[StageId.Programme], "opens"),
            NotBefore(stages[StageId.Programme], "closes", stages[StageId.Extension], "closes"),
            NotBefore(stages[StageId.Extended], "opens", stages[StageId.Programme], "closes"),
        ];
        foreach (var problem in rest.OfType<Refusal>())
        {
            yield return problem;
        }
    }

    private static Refusal? NotBefore(Stage later, string laterEnd, Stage earlier, string earlierEnd)
    {
        var (late, early) = (End(later, laterEnd), End(earlier, earlierEnd));
        return late.ToInstant() >= early.ToInstant()
            ? null
            : new Refusal(
                later.Id.Text(),
                $"{later.Id.Text()} {laterEnd} on {late.Date:uuuu-MM-dd}, before {earlier.Id.Text()} {earlierEnd} on {early.Date:uuuu-MM-dd}"
            );
    }

    private static ZonedDateTime End(Stage stage, string end) => end == "opens" ? stage.Opens : stage.Closes;
}
