using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.People;

/// <summary>The facts of a person's record as they read them themselves: every one that is there and theirs to know.</summary>
internal static class StoredFacts
{
    /// <summary>Columns of the audit about what is not announced, and about notes that are not the person's own.</summary>
    public static readonly IReadOnlyList<string> NotAnnounced =
    [
        "extension_decision",
        "extension_decided_on",
        "extension_decided_by",
        "extension_reason",
        "extension_released_at",
        "mentor_recommends",
        "mentor_recommended_at",
        "mentor_reason",
    ];

    public static IEnumerable<Fact> Of(Person person, Turn turn, Season season)
    {
        var zone = person.ZoneIn(season);
        var standing = new Standing(person, season, turn.At);
        return new (string Label, string? Value)[]
        {
            ("Name", person.FullName),
            ("E-mail address", person.Email.Value),
            ("Role", Word<Role>(person.Role)),
            ("Time zone", person.Zone?.Id),
            ("Stage", person.Stage is { } stage ? season[stage].Name : null),
            ("Status", Word(person.Status)),
            ("Own cut-off", Moment(person.OwnCutOffAt, zone)),
            ("Applied on", Day(person.AppliedOn)),
            ("Deadline elsewhere", Day(person.OtherDeadlineOn)),
            ("References expected", Number(person.ReferencesExpected)),
            ("References received", Number(person.ReferencesReceived)),
            (
                "Notice before references are asked",
                person.NeedsReferenceNotice is { } notice ? (notice ? "yes" : "no") : null
            ),
            ("Your estimate for the extension", person.ExtensionLikelihood is { } chance ? $"{chance}%" : null),
            ("Offer sent", person.OfferSentAt > turn.At ? null : Moment(person.OfferSentAt, zone)),
            (
                "Offer stands until",
                standing.Offer?.Deadline is { } deadline ? Dates.Of(deadline.At, deadline.Zone) : null
            ),
            ("Offer", standing.Offer is null ? null : Word(person.OfferStatus)),
            ("Workspace", person.Workspace?.ToString()),
            ("Mentor", person.Mentor),
            ("First day", Day(person.StartOn)),
            ("Last day", Day(person.EndOn)),
            ("Extension", standing.ExtensionAnnounced ? Word(person.ExtensionDecision) : null),
        }
            .Where(fact => fact.Value is not null)
            .Select(fact => new Fact(fact.Label, fact.Value!));
    }

    private static string? Moment(Instant? at, DateTimeZone zone) => at is { } known ? Dates.Of(known, zone) : null;

    private static string? Day(LocalDate? day) => day is { } known ? Dates.Day(known) : null;

    private static string? Number(int? number) => number?.ToString();

    private static string? Word<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
