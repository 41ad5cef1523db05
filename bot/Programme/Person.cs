using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// Somebody the programme knows, with what is recorded of them: the columns of the people file (contract, section 5) and what
/// staff granted since. A value: a change makes a new one. What is empty is unknown.
/// </summary>
public sealed record Person
{
    public const int LongestName = 100;
    public const int MostReferences = 99;

    public int Id { get; init; }

    /// <summary>Goes up with every change that is stored, so that two people changing the same person are told.</summary>
    public int Version { get; init; }
    public required EmailAddress Email { get; init; }
    public required string FirstName
    {
        get;
        init => field = Named(value);
    }
    public required string LastName
    {
        get;
        init => field = Named(value);
    }
    public Role Role { get; init; }

    /// <summary>The person's own zone; none = the season's.</summary>
    public DateTimeZone? Zone { get; init; }
    public StageId? Stage { get; init; }
    public StageStatus? Status { get; init; }
    public LocalDate? AppliedOn { get; init; }

    /// <summary>A deadline of somebody else's that the person told the programme about.</summary>
    public LocalDate? OtherDeadlineOn { get; init; }
    public LocalDate? StartOn { get; init; }
    public LocalDate? EndOn { get; init; }
    public Workspace? Workspace { get; init; }
    public int? ReferencesExpected
    {
        get;
        init => field = Within(value, MostReferences);
    }
    public int? ReferencesReceived
    {
        get;
        init => field = Within(value, MostReferences);
    }
    public bool? NeedsReferenceNotice { get; init; }

    /// <summary>The person's own estimate on the form, 0 to 100 per cent.</summary>
    public int? ExtensionLikelihood
    {
        get;
        init => field = Within(value, 100);
    }
    public Instant? OfferSentAt { get; init; }

    /// <summary>Set when the offer is stored, so that a later change of settings never moves an offer already made.</summary>
    public Instant? OfferDeadlineAt { get; init; }
    public OfferStatus? OfferStatus { get; init; }

    /// <summary>Who granted the offer more time than the season's days, when and why; none = nobody did.</summary>
    public string? OfferMoreTimeBy { get; init; }
    public Instant? OfferMoreTimeAt { get; init; }
    public string? OfferMoreTimeReason { get; init; }

    /// <summary>The mentor as the file names them: an address or a full name.</summary>
    public string? Mentor { get; init; }
    public ExtensionDecision? ExtensionDecision { get; init; }
    public LocalDate? ExtensionDecidedOn { get; init; }

    /// <summary>Why staff decided so; for staff alone.</summary>
    public string? ExtensionReason { get; init; }

    /// <summary>Who of the staff recorded the decision.</summary>
    public string? ExtensionDecidedBy { get; init; }

    /// <summary>What the fellow's mentor recommends, once they have.</summary>
    public ExtensionDecision? MentorRecommends { get; init; }
    public Instant? MentorRecommendedAt { get; init; }
    public string? MentorReason { get; init; }

    /// <summary>When staff released this person's decision ahead of the common announcement.</summary>
    public Instant? ExtensionReleasedAt { get; init; }

    /// <summary>More time in the current stage: the person's own cut-off.</summary>
    public Instant? OwnCutOffAt { get; init; }
    public string? OwnCutOffBy { get; init; }
    public Instant? OwnCutOffGrantedAt { get; init; }
    public string? OwnCutOffReason { get; init; }

    /// <summary>When all that tells who this was has been removed; the row stays for the counts alone.</summary>
    public Instant? ErasedAt { get; init; }

    public string FullName => $"{FirstName} {LastName}";

    /// <summary>The person with a cut-off of their own in the stage they are in: until when, who granted it, when and why.</summary>
    public Person WithOwnCutOff(Instant until, string by, Instant grantedAt, string? reason) =>
        this with
        {
            OwnCutOffAt = until,
            OwnCutOffBy = by,
            OwnCutOffGrantedAt = grantedAt,
            OwnCutOffReason = reason,
        };

    /// <summary>The person by the shared cut-off: more time was granted for a stage that they leave, or is not needed.</summary>
    public Person WithoutOwnCutOff() =>
        this with
        {
            OwnCutOffAt = null,
            OwnCutOffBy = null,
            OwnCutOffGrantedAt = null,
            OwnCutOffReason = null,
        };

    public DateTimeZone ZoneIn(Season season) => Zone ?? season.Zone;

    /// <summary>Every rule that this combination of facts breaks; each names the column that is wrong.</summary>
    public IEnumerable<Refusal> Contradictions()
    {
        if (StartOn is { } start && EndOn is { } end && end < start)
        {
            yield return new Refusal("end_on", $"a day not before start_on ({start:uuuu-MM-dd})");
        }
        if (OfferSentAt is { } sent && OfferDeadlineAt is { } deadline && deadline <= sent)
        {
            yield return new Refusal("offer_deadline_at", "an instant after offer_sent_at");
        }
    }

    private static string Named(string name) =>
        name.Trim().Length is > 0 and <= LongestName
            ? name
            : throw new ArgumentException($"A name has 1 to {LongestName} characters.", nameof(name));

    private static int? Within(int? number, int most) =>
        number is null or >= 0 && number.GetValueOrDefault() <= most
            ? number
            : throw new ArgumentOutOfRangeException(nameof(number), number, $"Expected 0 to {most}.");
}
