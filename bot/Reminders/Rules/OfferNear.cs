using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `offer.near`: tells staff of an open offer that is about to run out. Settings: offsets in days or hours (72h 24h 4h);
/// audience staff.
/// </summary>
public sealed class OfferNear(RuleSettings settings) : Rule(RuleName, settings)
{
    public const string RuleName = "offer.near";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        "72h 24h 4h",
        Offsets.DaysOrHours,
        (
            Audience.Staff,
            "{name}'s offer runs out on {deadline}, {left} from now. You can give more time, or mark it accepted or declined."
        )
    );

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        Settings.Offsets.Select(o => new Need.Offers(o.Deadlines(window)));

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from offset in Settings.Offsets
        from facing in cohort.Offers(offset.Deadlines(window))
        let mark = Mark.Before(facing.Deadline, offset)
        where
            window.Contains(mark.Due)
            && new Standing(facing.Person, cohort.Season, mark.Due).OfferState is OfferState.Open
        select Post(Audience.Staff, Number(facing.Person), mark, [facing.Person], cohort.Season) with
        {
            Shows = Abouts.Offer(facing.Person.Id),
        };

    public override Instant UsefulUntil(OwedKey key, Season season) => key.Deadline;

    public override bool Holds(Person person, Season season, Instant now) =>
        new Standing(person, season, now).OfferState is OfferState.Open;

    public override IReadOnlyList<Button> Buttons(Owed owed, Func<Person, string> called) =>
        ButtonsFor(called(owed.About[0]));

    /// <summary>What staff can press about somebody's open offer.</summary>
    internal static IReadOnlyList<Button> ButtonsFor(string name) =>
        [
            new Button("More time…", $"give {name} until …") { Form = DateForms.Until("More time", $"give {name}") },
            new Button("Mark accepted", $"{name} accepted the offer"),
            new Button("Mark declined", $"{name} declined the offer"),
        ];

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>
        {
            ["name"] = owed.About[0].FullName,
            ["deadline"] = Dates.Of(owed.Key.Deadline, owed.About[0].ZoneIn(cohort.Season), cohort.Season.Zone),
            ["left"] = Phrases.Left(owed.Key.Deadline, now),
        };
}
