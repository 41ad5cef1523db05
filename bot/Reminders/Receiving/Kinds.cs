using FellowsBot.Conversation.Changes;
using FellowsBot.Reminders.Rules;

namespace FellowsBot.Reminders.Receiving;

/// <summary>Which rules somebody may mute or put off for themselves, and what they call them. News is no reminder and always comes.</summary>
internal static class Kinds
{
    private static readonly (ReminderKind Kind, string Called, string[] Rules)[] All =
    [
        (ReminderKind.Stage, "stage reminders", [StageDue.RuleName]),
        (ReminderKind.Offer, "reminders of your offer", [OfferNearPerson.RuleName]),
        (ReminderKind.LastDay, "reminders of your last day", [FellowshipEnds.RuleName]),
        (ReminderKind.Extension, "reminders of extension decisions", [ExtensionOpens.RuleName, ExtensionDue.RuleName]),
    ];

    /// <summary>The reminders of a deadline of the receiver's own: their last one always comes.</summary>
    private static readonly string[] Own = [StageDue.RuleName, OfferNearPerson.RuleName, FellowshipEnds.RuleName];

    public static IReadOnlyList<string> Rules { get; } = [.. All.SelectMany(k => k.Rules)];

    public static IReadOnlyList<string> RulesOf(ReminderKind kind) =>
        kind is ReminderKind.All ? Rules : [.. All.Where(k => k.Kind == kind).SelectMany(k => k.Rules)];

    public static string Called(ReminderKind kind) =>
        kind is ReminderKind.All ? "reminders" : All.First(k => k.Kind == kind).Called;

    public static string Called(string rule) => All.First(k => k.Rules.Contains(rule)).Called;

    /// <summary>Whether the receiver finds buttons under it.</summary>
    public static bool HasButtons(string rule) => Own.Contains(rule);

    /// <summary>Whether it is the last before a deadline of the receiver's own; nobody can mute that.</summary>
    public static bool IsLast(OwedKey key, Rule rule) =>
        Own.Contains(key.Rule) && key.Offset == rule.Settings.Offsets.MinBy(o => o.InHours ? o.Amount : o.Amount * 24);
}
