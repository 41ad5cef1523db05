using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.ExtensionDecisions;

/// <summary>What is said around extension decisions. What a fellow is told depends on the decision alone, never on who released it.</summary>
internal static class ExtensionWords
{
    /// <summary>The rule under which a decision is announced, whether staff release it or the cut-off does.</summary>
    public const string Released = "extension.released";

    /// <summary>The rule under which staff hear of a mentor's recommendation.</summary>
    public const string Recommended = "extension.recommended";

    public const string StaffChannel = "the staff channel";

    public static string Word(ExtensionDecision decision) => decision.ToString().ToLowerInvariant();

    public static ExtensionDecision Other(ExtensionDecision decision) =>
        decision is ExtensionDecision.Extend ? ExtensionDecision.End : ExtensionDecision.Extend;

    /// <summary>The cut-off at which recorded decisions are announced by themselves.</summary>
    public static string CutOff(Deciding by)
    {
        var closes = by.Season[StageId.Extension].Closes;
        return Dates.Of(closes.ToInstant(), closes.Zone, by.Zone);
    }

    /// <summary>The news to a fellow.</summary>
    /// <param name="announced">The fellow as they stand once it is announced.</param>
    /// <param name="now">When it is announced.</param>
    public static Told ToFellow(Standing announced, Instant now) => ToFellow(announced, News(announced), now);

    /// <summary>The news that other news was wrong.</summary>
    /// <param name="before">As the fellow was told.</param>
    /// <param name="announced">As it is now.</param>
    /// <param name="now">When it is corrected.</param>
    public static Told Correction(Standing before, Standing announced, Instant now) =>
        ToFellow(
            announced,
            $"A correction, {before.Person.FirstName}: I told you that your fellowship {(before.Extension is ExtensionDecision.Extend ? "is extended" : "will not be extended")}. That has been changed, and we are sorry for the confusion. {Decision(announced)} If you want to talk it over, the staff and your mentor are there for you.",
            now
        );

    /// <summary>What the staff channel reads when decisions are announced; one for all of them.</summary>
    public static Told Summary(Deciding by)
    {
        var fellows = by.Together.Select(id => by.People[id]).OrderBy(p => p.FullName, StringComparer.Ordinal).ToList();
        return ToStaff(
            $"{(fellows.Count == 1 ? "1 extension decision is" : $"{fellows.Count} extension decisions are")} announced. Extended: {Names(fellows, ExtensionDecision.Extend)}. Not extended: {Names(fellows, ExtensionDecision.End)}.",
            $"{Released}:staff:{InstantPattern.ExtendedIso.Format(by.Now)}"
        );
    }

    public static Told ToStaff(string text, string? identity, string rule = Released) =>
        new(new Receiver.ToStaff(), rule, text) { Named = StaffChannel, Identity = identity };

    private static Told ToFellow(Standing announced, string text, Instant now) =>
        new(new Receiver.ToPerson(announced.Person.Id), Released, text)
        {
            Named = announced.Person.FullName,
            NotBefore = Morning(now, announced.Zone),
            Identity = $"{Released}:{announced.Person.Id}:{Word(announced.Extension)}",
        };

    /// <summary>News of the night, from 21:00 to 08:00 on the fellow's clock, waits until 08:00 (contract, section 8).</summary>
    private static Instant? Morning(Instant now, DateTimeZone zone)
    {
        var local = now.InZone(zone);
        return local.Hour is >= 8 and < 21
            ? null
            : (local.Date.PlusDays(local.Hour >= 21 ? 1 : 0) + new LocalTime(8, 0)).InZoneLeniently(zone).ToInstant();
    }

    private static string News(Standing announced) =>
        announced.Extension is ExtensionDecision.Extend
            ? $"Good news, {announced.Person.FirstName}: {Lower(Decision(announced))} If you have questions, ask the staff or your mentor."
            : $"{announced.Person.FirstName}, the decision on your extension has been made. {Decision(announced)} Thank you for all that you bring to the programme; if you want to talk it over, the staff and your mentor are there for you.";

    private static string Decision(Standing announced)
    {
        var ends = announced.LastDayEnds;
        var last = Dates.Of(ends.ToInstant(), ends.Zone, announced.Zone);
        return announced.Extension is ExtensionDecision.Extend
            ? $"Your fellowship is extended, and your last day is now {last}."
            : $"Your fellowship will not be extended; it runs as planned until your last day, {last}.";
    }

    private static string Names(IReadOnlyList<Person> fellows, ExtensionDecision decision)
    {
        var names = fellows.Where(f => f.ExtensionDecision == decision).Select(f => f.FullName).ToList();
        return names.Count == 0 ? "nobody" : Dates.Join(names);
    }

    private static string Lower(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
