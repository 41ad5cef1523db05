using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `offer.lapsed`: tells staff and the person that an open offer has reached its deadline; staff also how to reopen it.
/// Settings: audience staff, person.
/// </summary>
public sealed class OfferLapsed(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "offer.lapsed";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (
            Audience.Staff,
            "{name}'s offer has lapsed: it stood until {deadline}. To reopen it, grant more time: “give {name} until Friday 17:00”."
        ),
        (
            Audience.Person,
            "Your offer has lapsed: it stood until {deadline}. If you still want the place, tell the staff as soon as you can."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) => [new Need.Offers(Reach(window))];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort)
    {
        foreach (var (person, deadline) in cohort.Offers(Reach(window)))
        {
            if (new Standing(person, cohort.Season, deadline.At).OfferState is not OfferState.Lapsed)
            {
                continue;
            }
            if (IsFor(Audience.Staff) && window.Contains(deadline.At))
            {
                yield return Post(Audience.Staff, Number(person), Mark.At(deadline.At), [person], cohort.Season);
            }
            var told = Direct(
                person,
                Audience.Person,
                Mark.At(deadline.At),
                isReminder: false,
                [person],
                cohort.Season
            );
            if (IsFor(Audience.Person) && window.Contains(told.At))
            {
                yield return told;
            }
        }
    }

    public override bool Holds(Person person, Season season, Instant now) =>
        new Standing(person, season, now).OfferState is OfferState.Lapsed;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["name"] = owed.About[0].FullName,
            ["deadline"] = Dates.Of(owed.Key.Deadline, owed.About[0].ZoneIn(cohort.Season), cohort.Season.Zone),
        };

    private static Interval Reach(Interval window) => window.Widened(QuietHours.Farthest, Duration.Zero);
}
