using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
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
                var post = Post(Audience.Staff, Number(person), Mark.At(deadline.At), [person], cohort.Season);
                yield return post with
                {
                    Shows = Abouts.Offer(person.Id),
                };
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

    public override IReadOnlyList<Button> Buttons(Owed owed, Func<Person, string> called)
    {
        if (owed.To.Audience is not Audience.Staff)
        {
            return [];
        }
        var name = called(owed.About[0]);
        return
        [
            new Button("Reopen…", $"give {name} until …")
            {
                Form = DateForms.Until("Reopen the offer", $"give {name}"),
            },
        ];
    }

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["name"] = owed.About[0].FullName,
            ["deadline"] = Dates.Of(owed.Key.Deadline, owed.About[0].ZoneIn(cohort.Season), cohort.Season.Zone),
        };

    private static Interval Reach(Interval window) => window.Widened(QuietHours.Farthest, Duration.Zero);
}
