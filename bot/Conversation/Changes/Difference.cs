using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Changes;

/// <summary>One fact of a person that a change moves, in words.</summary>
public sealed record Moved(string What, string Before, string After);

/// <summary>What differs between a person before and after a change, as staff read it: the effective status and deadlines, not raw columns.</summary>
public static class Difference
{
    public const string Nothing = "none";

    public static IReadOnlyList<Moved> Between(Person before, Person after, Deciding by)
    {
        var (was, becomes) = (Facts(before, after, by), Facts(after, after, by));
        return
        [
            .. was.Zip(becomes)
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new Moved(pair.First.Label, pair.First.Value, pair.Second.Value)),
        ];
    }

    /// <summary>Days of their own begin and end where the person is once it is changed: who moves keeps them.</summary>
    private static IReadOnlyList<Fact> Facts(Person person, Person after, Deciding by)
    {
        var standing = new Standing(person, by.Season, by.Now);
        return
        [
            new("Stage", person.Stage is { } stage ? by.Season[stage].Name : Nothing),
            new("Status", Word<StageStatus>(standing.Status)),
            new("Cut-off", standing.CutOff is { } cutOff ? by.Says(cutOff, person) : Nothing),
            new("References received", Number(person.ReferencesReceived)),
            new("References expected", Number(person.ReferencesExpected)),
            new("Offer", Word<OfferState>(standing.OfferState)),
            new("Offer sent", person.OfferSentAt is { } sent ? by.Says(sent, person) : Nothing),
            new("Offer stands until", OfferDeadline(standing, person, by)),
            new("Mentor", person.Mentor is { } mentor ? MentorName(mentor, by) : Nothing),
            new("First day", At(Season.StartOf, person.StartOn, after, by)),
            new("Last day", At(Season.EndOf, person.EndOn, after, by)),
            new("Recommendation", Word<ExtensionDecision>(person.MentorRecommends)),
            new("Why it is recommended", person.MentorReason ?? Nothing),
            new("Decision", Word<ExtensionDecision>(person.ExtensionDecision ?? ExtensionDecision.Undecided)),
            new("Why it is decided", person.ExtensionReason ?? Nothing),
            new("Last day that follows", LastDay(standing, by)),
            new("Announced", person.ExtensionReleasedAt is { } released ? by.Says(released, person) : Nothing),
            new("Role", Word<Role>(person.Role)),
            new("Workspace", person.Workspace?.ToString() ?? Nothing),
            new("Time zone", person.ZoneIn(by.Season).Id),
            new("Deadline elsewhere", At(Season.EndOf, person.OtherDeadlineOn, after, by)),
        ];
    }

    private static string OfferDeadline(Standing standing, Person person, Deciding by) =>
        standing.Offer?.Deadline is { } deadline ? by.Says(deadline, person)
        : person.OfferDeadlineAt is { } ahead ? by.Says(ahead, person)
        : Nothing;

    private static string LastDay(Standing standing, Deciding by) =>
        standing.LastDayOnceAnnounced is { } ends
            ? Dates.Of(ends.ToInstant(), ends.Zone, by.Zone, standing.Zone)
            : Nothing;

    private static string MentorName(string mentor, Deciding by) =>
        by.People.Values.FirstOrDefault(p => string.Equals(p.Email.Value, mentor, StringComparison.OrdinalIgnoreCase))
            is { } known
            ? known.FullName
            : mentor;

    private static string Number(int? number) => number?.ToString() ?? Nothing;

    /// <summary>A day as the moment at which it begins or ends where the person is.</summary>
    private static string At(
        Func<LocalDate, DateTimeZone, ZonedDateTime> moment,
        LocalDate? day,
        Person person,
        Deciding by
    ) => day is { } known ? by.Says(moment(known, person.ZoneIn(by.Season)).ToInstant(), person) : Nothing;

    private static string Word<T>(T? value)
        where T : struct, Enum => value is { } known ? known.ToString().ToLowerInvariant() : Nothing;
}
