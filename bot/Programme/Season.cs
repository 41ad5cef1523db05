using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// The programme's calendar for one cohort: nine stages in one time zone, and how many days an offer stands.
/// A season that contradicts itself cannot be built. Where the posting leaves dates open, staff set them (contract, section 4).
/// </summary>
public sealed class Season
{
    private readonly Stage[] stages;

    private Season(string name, DateTimeZone zone, int offerDays, Stage[] stages) =>
        (Name, Zone, OfferDays, this.stages) = (name, zone, offerDays, stages);

    public string Name { get; }
    public DateTimeZone Zone { get; }

    /// <summary>Calendar days from an offer's sending to its deadline, at the same local time.</summary>
    public int OfferDays { get; }

    /// <summary>All nine, in the order of <see cref="StageId"/>.</summary>
    public IReadOnlyList<Stage> Stages => stages;

    public Stage this[StageId id] => stages[(int)id];

    /// <summary>The start of a day in the season's zone: what an opening date alone means.</summary>
    public static ZonedDateTime StartOf(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day);

    /// <summary>The last second of a day in the season's zone: what a closing date alone means (shown as 23:59).</summary>
    public static ZonedDateTime EndOf(LocalDate day, DateTimeZone zone) =>
        zone.ResolveLocal(day.At(new LocalTime(23, 59, 59)), NodaTime.TimeZones.Resolvers.LenientResolver);

    /// <summary>Builds the season, or returns every contradiction found: the rule's name is the stage's id.</summary>
    public static (Season? Season, IReadOnlyList<Refusal> Problems) Create(
        string name,
        DateTimeZone zone,
        int offerDays,
        IReadOnlyCollection<Stage> stages
    )
    {
        var byId = stages.ToDictionary(s => s.Id);
        var problems = StageIds
            .All.Where(id => !byId.ContainsKey(id))
            .Select(id => new Refusal(id.Text(), "the stage is missing"))
            .ToList();
        if (problems.Count > 0)
        {
            return (null, problems);
        }
        problems.AddRange(SeasonOrder.Problems(byId));
        return problems.Count > 0
            ? (null, problems)
            : (new Season(name, zone, offerDays, [.. StageIds.All.Select(id => byId[id])]), problems);
    }
}
