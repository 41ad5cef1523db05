using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `references.outstanding`: at 09:00 season time, Monday to Friday, from the opening of the assessment to the cut-off of the
/// final stage, tells staff whose references are missing among those still in the running. Settings: audience staff.
/// </summary>
public sealed class ReferencesOutstanding(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "references.outstanding";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (Audience.Staff, "References are outstanding for {people}: {names}.")
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Moments(window, season).Any() ? [new Need.References()] : [];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from at in Moments(window, cohort.Season)
        let waiting = cohort.LackingReferences.Where(p => new Standing(p, cohort.Season, at).IsRunning).ToList()
        where waiting.Count > 0
        select Post(Audience.Staff, "references", Mark.At(at), waiting, cohort.Season);

    /// <summary>Until the day is over: the next one has its own.</summary>
    public override Instant UsefulUntil(OwedKey key, Season season) =>
        season.Zone.AtStartOfDay(key.Deadline.InZone(season.Zone).Date.PlusDays(1)).ToInstant();

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["people"] = Phrases.People(owed.About.Count),
            ["names"] = Phrases.Names(
                owed.About,
                p =>
                    $"{p.ReferencesReceived ?? 0} of {p.ReferencesExpected}{(p.NeedsReferenceNotice is true ? ", wants notice first" : "")}"
            ),
        };

    private static IEnumerable<Instant> Moments(Interval window, Season season)
    {
        var from = season[StageId.Assessment].Opens.ToInstant();
        var last = season[StageId.Final].Closes.ToInstant();
        return window.Start > last || window.End <= from
            ? []
            : Stretch
                .Of(Instant.Max(window.Start, from), Instant.Min(window.End, last))
                .Days(season.Zone)
                .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                .Select(day => NineOn(day, season.Zone))
                .Where(at => window.Contains(at) && from <= at && at <= last);
    }
}
