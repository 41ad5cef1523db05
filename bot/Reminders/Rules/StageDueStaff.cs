using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `stage.due.staff`: tells staff before each cut-off who has yet to hand in, in one post for all who share the moment.
/// Settings: offsets in days or hours (24h); audience staff.
/// </summary>
public sealed class StageDueStaff(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "stage.due.staff";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        "24h",
        Offsets.DaysOrHours,
        (Audience.Staff, "{people} still outstanding at the cut-off of {deadline}, {left} from now: {names}.")
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Settings.Offsets.Select(o => new Need.CutOffs(o.Deadlines(window)));

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from offset in Settings.Offsets
        from facing in cohort.CutOffs(offset.Deadlines(window))
        let mark = Mark.Before(facing.Deadline, offset)
        where window.Contains(mark.Due) && new Standing(facing.Person, cohort.Season, mark.Due).MustAct
        group facing.Person by mark into shared
        select Post(Audience.Staff, "cut-off", shared.Key, shared, cohort.Season);

    public override Instant UsefulUntil(OwedKey key, Season season) => key.Deadline;

    public override bool Holds(Person person, Season season, Instant now) => new Standing(person, season, now).MustAct;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["people"] = Phrases.People(owed.About.Count),
            ["deadline"] = Phrases.When(owed.Key.Deadline, cohort.Season.Zone, cohort.Season.Zone),
            ["left"] = Phrases.Left(owed.Key.Deadline, now),
            ["names"] = Phrases.Names(owed.About, p => cohort.Season[p.Stage!.Value].Name),
        };
}
