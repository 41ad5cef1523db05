using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// What the two rules about extension decisions that are yet to be made have in common: staff hear of every undecided fellow,
/// each mentor of their own. An empty decision is an undecided one.
/// </summary>
public abstract class Undecided(string name, RuleSettings settings) : Rule(name, settings)
{
    /// <summary>When it falls due.</summary>
    protected abstract IEnumerable<Mark> Marks(Season season);

    /// <summary>Whether it reminds of the decisions' deadline, or is news.</summary>
    protected abstract bool IsReminder { get; }

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Marks(season).Any(m => Reach(window).Contains(m.Due)) ? [new Need.Fellows(), new Need.Mentors()] : [];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        Marks(cohort.Season)
            .Where(m => Reach(window).Contains(m.Due))
            .SelectMany(m => ToStaff(m, cohort).Concat(ToMentors(m, cohort)))
            .Where(owed => window.Contains(owed.At));

    public override bool IsAboutItsSubject => false;

    public override Instant UsefulUntil(OwedKey key, Season season) => season[StageId.Extension].Closes.ToInstant();

    public override bool Holds(Person person, Season season, Instant now) =>
        new Standing(person, season, now).Extension is ExtensionDecision.Undecided;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now)
    {
        var closes = cohort.Season[StageId.Extension].Closes;
        return new Dictionary<string, string>
        {
            ["fellows"] = Phrases.Fellows(owed.About.Count),
            ["names"] = Phrases.Names(owed.About),
            ["first"] = owed.About[0].FullName,
            ["deadline"] = Phrases.When(closes.ToInstant(), owed.To.Zone, closes.Zone),
            ["left"] = Phrases.Left(closes.ToInstant(), now),
            ["open"] = Phrases.Opens(cohort.Season[StageId.Extension].Opens, now).Replace("opens", "open"),
        };
    }

    private IEnumerable<Owed> ToStaff(Mark mark, Cohort cohort)
    {
        var undecided = cohort.Fellows.Where(f => IsUndecided(f, mark.Due, cohort)).ToList();
        return IsFor(Audience.Staff) && undecided.Count > 0
            ? [Post(Audience.Staff, "undecided", mark, undecided, cohort.Season)]
            : [];
    }

    /// <summary>By mentor; who is decided by the time the message is posted is no longer in it.</summary>
    private IEnumerable<Owed> ToMentors(Mark mark, Cohort cohort) =>
        from fellow in IsFor(Audience.Mentors) ? cohort.Fellows : []
        let mentor = cohort.Mentors.Named(fellow.Mentor)
        where mentor is not null
        group fellow by mentor into own
        let owed = Direct(own.Key, Audience.Mentors, mark, IsReminder, own, cohort.Season)
        let undecided = owed.About.Where(f => IsUndecided(f, owed.At, cohort)).ToList()
        where undecided.Count > 0
        select owed with
        {
            About = undecided,
        };

    private static bool IsUndecided(Person fellow, Instant at, Cohort cohort) =>
        new Standing(fellow, cohort.Season, at).Extension is ExtensionDecision.Undecided;

    private static Interval Reach(Interval window) => window.Widened(QuietHours.Farthest, QuietHours.Farthest);
}
