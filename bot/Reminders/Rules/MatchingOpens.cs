using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `matching.opens`: at 09:00 season time on the day that matching opens, tells the fellows what happens this week.
/// Settings: audience fellows, announcements or both (fellows).
/// </summary>
public sealed class MatchingOpens(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "matching.opens";
    private const string ThisWeek =
        "{stage} {opens} and runs until {closes}. This week projects are selected and you are matched with a mentor, in several discussion sessions and follow-up talks.";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (Audience.Fellows, ThisWeek),
        (Audience.Announcements, ThisWeek)
    ) with
    {
        Audience = new HashSet<Audience> { Audience.Fellows },
    };

    public override IEnumerable<Need> Needs(Interval window, Season season) => [];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort)
    {
        var stage = cohort.Season[StageId.Matching];
        var at = NineOn(stage.Opens.Date, cohort.Season.Zone);
        return window.Contains(at)
            ? Settings.Audience.Order().Select(channel => Post(channel, "matching", Mark.At(at), [], cohort.Season))
            : [];
    }

    public override Instant UsefulUntil(OwedKey key, Season season) => season[StageId.Matching].Closes.ToInstant();

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["stage"] = cohort.Season[StageId.Matching].Name,
            ["opens"] = Phrases.Opens(cohort.Season[StageId.Matching].Opens, now),
            ["closes"] = Dates.Of(cohort.Season[StageId.Matching].Closes),
        };
}
