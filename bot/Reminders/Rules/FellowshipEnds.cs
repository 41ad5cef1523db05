using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `fellowship.ends`: at 09:00 of the fellow's own clock, some days before their last day as far as it may be told, says when
/// it is and whom to ask. Settings: offsets in days (14d 3d); audience person.
/// </summary>
public sealed class FellowshipEnds(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "fellowship.ends";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        "14d 3d",
        Offsets.Days,
        (
            Audience.Person,
            "Your last day in the fellowship is {lastday}, {left} from now. For anything that is still open, ask your mentor or the staff."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        // The person's calendar may be a day ahead of UTC or a day behind.
        Settings.Offsets.Select(o => new Need.LastDays(
            window.Start.InUtc().Date.PlusDays(o.Amount - 1),
            window.End.InUtc().Date.PlusDays(o.Amount + 1)
        ));

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from offset in Settings.Offsets
        from fellow in cohort.Fellows
        let zone = fellow.ZoneIn(cohort.Season)
        from lastDay in MayBeLast(fellow, cohort.Season)
        let at = NineOn(lastDay.PlusDays(-offset.Amount), zone)
        where window.Contains(at)
        let standing = new Standing(fellow, cohort.Season, at)
        where standing.LastDay == lastDay
        let mark = new Mark(standing.LastDayEnds.ToInstant(), offset, at)
        select Direct(fellow, Audience.Person, mark, isReminder: true, [fellow], cohort.Season);

    public override Instant UsefulUntil(OwedKey key, Season season) => key.Deadline;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now)
    {
        var standing = new Standing(owed.About[0], cohort.Season, now);
        return new Dictionary<string, string>
        {
            ["lastday"] = Phrases.LastDay(standing),
            ["left"] = Phrases.Left(standing.LastDayEnds.ToInstant(), now),
        };
    }

    /// <summary>The last days that a fellow may come to have, whatever is announced when.</summary>
    private static IEnumerable<LocalDate> MayBeLast(Person fellow, Season season) =>
        new[]
        {
            fellow.EndOn ?? season[StageId.Programme].Closes.Date,
            season[StageId.Extended].Closes.Date,
        }.Distinct();
}
