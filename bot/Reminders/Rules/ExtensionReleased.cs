using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `extension.released`: when decisions are announced, tells each fellow decided the decision and the last day that follows,
/// and staff a summary of all announced at that moment. Settings: audience person, staff.
/// </summary>
public sealed class ExtensionReleased(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "extension.released";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (
            Audience.Person,
            "{decision} Your last day is {lastday}. If you have questions, ask the staff or your mentor."
        ),
        (
            Audience.Staff,
            "Extension decisions are announced, to {fellows}. Extended: {extended}. Not extended: {ended}."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Reach(window).Contains(season[StageId.Extension].Closes.ToInstant())
            ? [new Need.Fellows()]
            : [new Need.Released(Reach(window))];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort)
    {
        var announced = cohort
            .Fellows.Select(f => (Fellow: f, At: Standing.AnnouncedAt(f, cohort.Season)))
            .Where(f => f.At is { } at && Reach(window).Contains(at))
            .GroupBy(f => f.At!.Value, f => f.Fellow);
        foreach (var together in announced)
        {
            if (IsFor(Audience.Staff) && window.Contains(together.Key))
            {
                yield return Post(Audience.Staff, "decisions", Mark.At(together.Key), together, cohort.Season);
            }
            foreach (var fellow in together)
            {
                var told = Direct(
                    fellow,
                    Audience.Person,
                    Mark.At(together.Key),
                    isReminder: false,
                    [fellow],
                    cohort.Season
                );
                if (IsFor(Audience.Person) && window.Contains(told.At))
                {
                    yield return told;
                }
            }
        }
    }

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        owed.To.Audience is Audience.Staff
            ? new Dictionary<string, string>
            {
                ["fellows"] = Phrases.Fellows(owed.About.Count),
                ["extended"] = Named(owed, ExtensionDecision.Extend),
                ["ended"] = Named(owed, ExtensionDecision.End),
            }
            : new Dictionary<string, string>
            {
                ["decision"] =
                    owed.About[0].ExtensionDecision is ExtensionDecision.Extend
                        ? "Your fellowship has been extended."
                        : "Your fellowship will not be extended.",
                ["lastday"] = Phrases.LastDay(new Standing(owed.About[0], cohort.Season, now)),
            };

    private static string Named(Owed owed, ExtensionDecision decision)
    {
        var fellows = owed.About.Where(f => f.ExtensionDecision == decision).ToList();
        return fellows.Count == 0 ? "nobody" : Phrases.Names(fellows);
    }

    private static Interval Reach(Interval window) => window.Widened(QuietHours.Farthest, Duration.Zero);
}
