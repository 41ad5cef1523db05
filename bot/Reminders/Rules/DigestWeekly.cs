using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `digest.weekly`: every Monday at 09:00 season time, outside the season too, gives staff the counts by stage, the deadlines
/// of the next seven days, the open offers and the undecided extensions. Settings: audience staff.
/// </summary>
public sealed class DigestWeekly(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "digest.weekly";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (
            Audience.Staff,
            "The week from {week}.\nIn the running: {counts}.\nNext seven days: {deadlines}.\nOpen offers: {offers}.\nUndecided extensions: {undecided}."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Mondays(window, season).ToList() is { Count: > 0 } mondays
            ?
            [
                new Need.Counts(),
                new Need.Fellows(),
                // An offer that is open on a Monday has its deadline after it.
                new Need.Offers(Stretch.Of(mondays[0], Instant.MaxValue)),
            ]
            : [];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        Mondays(window, cohort.Season).Select(at => Post(Audience.Staff, "week", Mark.At(at), [], cohort.Season));

    public override Instant UsefulUntil(OwedKey key, Season season) =>
        key.Deadline.InZone(season.Zone).LocalDateTime.PlusWeeks(1).InZoneLeniently(season.Zone).ToInstant();

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Digest(cohort, now).Words();

    private static IEnumerable<Instant> Mondays(Interval window, Season season) =>
        window
            .Days(season.Zone)
            .Where(day => day.DayOfWeek is IsoDayOfWeek.Monday)
            .Select(day => NineOn(day, season.Zone))
            .Where(window.Contains);
}
