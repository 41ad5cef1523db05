using FellowsBot.Programme.Schedules;
using FellowsBot.Reminders.Rules;
using FellowsBot.Reminders.Schedules;

namespace FellowsBot.Reminders;

/// <summary>The rules that ship, one line each, and how they are set.</summary>
public sealed class RuleBook
{
    /// <summary>Every rule's name, its settings as shipped, and how it is made.</summary>
    public static readonly IReadOnlyList<(string Name, RuleSettings Shipped, Func<RuleSettings, Rule> Make)> Known =
    [
        (StageDue.RuleName, StageDue.Shipped, s => new StageDue(s)),
        (StageDueStaff.RuleName, StageDueStaff.Shipped, s => new StageDueStaff(s)),
        (StageClosed.RuleName, StageClosed.Shipped, s => new StageClosed(s)),
        (ReferencesOutstanding.RuleName, ReferencesOutstanding.Shipped, s => new ReferencesOutstanding(s)),
        (OfferNear.RuleName, OfferNear.Shipped, s => new OfferNear(s)),
        (OfferNearPerson.RuleName, OfferNearPerson.Shipped, s => new OfferNearPerson(s)),
        (OfferLapsed.RuleName, OfferLapsed.Shipped, s => new OfferLapsed(s)),
        (MatchingOpens.RuleName, MatchingOpens.Shipped, s => new MatchingOpens(s)),
        (ExtensionOpens.RuleName, ExtensionOpens.Shipped, s => new ExtensionOpens(s)),
        (ExtensionDue.RuleName, ExtensionDue.Shipped, s => new ExtensionDue(s)),
        (ExtensionReleased.RuleName, ExtensionReleased.Shipped, s => new ExtensionReleased(s)),
        (FellowshipEnds.RuleName, FellowshipEnds.Shipped, s => new FellowshipEnds(s)),
        (DigestWeekly.RuleName, DigestWeekly.Shipped, s => new DigestWeekly(s)),
    ];

    /// <summary>The rules with these settings.</summary>
    /// <param name="settings">By rule name; a rule that is not there is as it ships.</param>
    /// <param name="quiet">The days on which schedules made in chat are quiet; none = no such days.</param>
    public RuleBook(IReadOnlyDictionary<string, RuleSettings> settings, QuietCalendar? quiet = null)
    {
        Quiet = quiet ?? QuietCalendar.None;
        Rules =
        [
            .. Known.Select(k => k.Make(settings.GetValueOrDefault(k.Name, k.Shipped))).Where(r => r.Settings.Enabled),
        ];
        All = [.. Rules, new MadeInChat(Quiet)];
    }

    /// <summary>The days on which schedules made in chat are quiet.</summary>
    public QuietCalendar Quiet { get; }

    /// <summary>The rules that are on, in the contract's order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The same and, at the end, the one rule behind all schedules made in chat.</summary>
    public IReadOnlyList<Rule> All { get; }

    /// <summary>None where the rule is off, or has gone.</summary>
    public Rule? Find(string name) => All.FirstOrDefault(r => r.Name == NameOf(name));

    public Rule this[string name] => All.First(r => r.Name == NameOf(name));

    /// <summary>Every schedule made in chat comes from one rule.</summary>
    private static string NameOf(string rule) =>
        rule.StartsWith(MadeInChat.Prefix, StringComparison.Ordinal) ? MadeInChat.RuleName : rule;
}
