using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `offer.near.person`: reminds a person of their own open offer's deadline, and says how to ask for more time.
/// Settings: offsets in days or hours (72h 24h); audience person.
/// </summary>
public sealed class OfferNearPerson(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "offer.near.person";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        "72h 24h",
        Offsets.DaysOrHours,
        (
            Audience.Person,
            "Your offer stands until {deadline}, {left} from now. Tell me whether you accept or decline it; if you need more time, ask me before then."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Settings.Offsets.Select(o => new Need.Offers(Reach(window, o)));

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from offset in Settings.Offsets
        from facing in cohort.Offers(Reach(window, offset))
        let mark = Mark.Before(facing.Deadline, offset)
        let owed = Direct(facing.Person, Audience.Person, mark, isReminder: true, [facing.Person], cohort.Season)
        // A mark that had passed before the offer was sent is not owed, nor is one that would be posted before.
        where window.Contains(owed.At) && IsOpen(facing, mark.Due, cohort) && IsOpen(facing, owed.At, cohort)
        select owed;

    public override Instant UsefulUntil(OwedKey key, Season season) => key.Deadline;

    public override bool Holds(Person person, Season season, Instant now) =>
        new Standing(person, season, now).OfferState is OfferState.Open;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["deadline"] = Phrases.When(owed.Key.Deadline, owed.To.Zone, cohort.Season.Zone),
            ["left"] = Phrases.Left(owed.Key.Deadline, now),
        };

    private static bool IsOpen(Facing facing, Instant at, Cohort cohort) =>
        new Standing(facing.Person, cohort.Season, at).OfferState is OfferState.Open;

    private static Interval Reach(Interval window, Offset offset) =>
        offset.Deadlines(window.Widened(QuietHours.Farthest, QuietHours.Farthest));
}
