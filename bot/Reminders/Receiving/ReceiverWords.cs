using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Reminders.Rules;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>What receivers are told about their reminders.</summary>
internal static class ReceiverWords
{
    public const string OnlyInChannels =
        "I hold no record of you, so I send you no reminders; what goes to a channel is for everybody there.";

    /// <summary>What a reminder was about: "Technical interview", "your offer".</summary>
    public static string What(OwedKey key, Person self, Season season) =>
        key.Rule switch
        {
            StageDue.RuleName => self.Stage is { } stage ? season[stage].Name : "your stage",
            OfferNearPerson.RuleName => "your offer",
            FellowshipEnds.RuleName => "your last day in the fellowship",
            _ => "the extension decisions",
        };

    /// <summary>Why it is no longer so, to the person themselves.</summary>
    public static string Overtaken(Reminded of, Person self, Season season, Instant now) =>
        now >= of.Key.Deadline
            ? $"the deadline was {Dates.Of(of.Key.Deadline, self.ZoneIn(season))}"
            : Overtakings
                .Why(of.Key, self, season, now)
                .Replace($"{self.FullName}'s", "your", StringComparison.Ordinal)
                .Replace($"{self.FullName} has", "you have", StringComparison.Ordinal)
                .Replace(self.FullName, "you", StringComparison.Ordinal);
}
