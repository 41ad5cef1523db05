using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `stage.closed`: tells staff who has missed a cut-off, in one post for all who share the moment, and how to reopen it for
/// somebody. Settings: audience staff.
/// </summary>
public sealed class StageClosed(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "stage.closed";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (
            Audience.Staff,
            "The cut-off of {deadline} has passed. {people} missed it: {names}. To reopen it, grant more time: “give {first} until Friday 17:00”."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) => [new Need.CutOffs(window)];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from facing in cohort.CutOffs(window)
        let at = facing.Deadline.At
        where new Standing(facing.Person, cohort.Season, at).Status is StageStatus.Missed
        group facing.Person by at into shared
        select Post(Audience.Staff, "cut-off", Mark.At(shared.Key), shared, cohort.Season);

    public override bool Holds(Person person, Season season, Instant now) =>
        new Standing(person, season, now).Status is StageStatus.Missed;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["people"] = Phrases.People(owed.About.Count),
            ["deadline"] = Phrases.When(owed.Key.Deadline, cohort.Season.Zone, cohort.Season.Zone),
            ["names"] = Phrases.Names(owed.About, p => cohort.Season[p.Stage!.Value].Name),
            ["first"] = owed.About[0].FullName,
        };
}
