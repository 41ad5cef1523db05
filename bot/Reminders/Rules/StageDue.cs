using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `stage.due`: reminds a person of their own effective deadline in their current stage, while they still have something to
/// hand in. Settings: offsets in days or hours (7d 3d 1d 3h); audience person.
/// </summary>
public sealed class StageDue(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "stage.due";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        "7d 3d 1d 3h",
        Offsets.DaysOrHours,
        (
            Audience.Person,
            "{stage}: your deadline is {deadline}, {left} from now. If you need more time, ask me before then."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Settings.Offsets.Select(o => new Need.CutOffs(Reach(window, o)));

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort)
    {
        foreach (var offset in Settings.Offsets)
        {
            foreach (var (person, deadline) in cohort.CutOffs(Reach(window, offset)))
            {
                var mark = Mark.Before(deadline, offset);
                var owed = Direct(person, Audience.Person, mark, isReminder: true, [person], cohort.Season);
                if (
                    window.Contains(owed.At)
                    && !IsBeforeGrant(deadline, mark.Due)
                    && new Standing(person, cohort.Season, owed.At).MustAct
                )
                {
                    yield return owed;
                }
            }
        }
    }

    public override Instant UsefulUntil(OwedKey key, Season season) => key.Deadline;

    public override bool Holds(Person person, Season season, Instant now) => new Standing(person, season, now).MustAct;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["stage"] = cohort.Season[owed.About[0].Stage!.Value].Name,
            ["deadline"] = Phrases.When(owed.Key.Deadline, owed.To.Zone, cohort.Season.Zone),
            ["left"] = Phrases.Left(owed.Key.Deadline, now),
        };

    /// <summary>More time moves the deadline; what the new one would have owed before it was granted is not owed.</summary>
    private static bool IsBeforeGrant(Deadline deadline, Instant due) =>
        deadline.Why is DeadlineReason.MoreTime granted && due < granted.GrantedAt;

    private static Interval Reach(Interval window, Offset offset) =>
        offset.Deadlines(window.Widened(QuietHours.Farthest, QuietHours.Farthest));
}
