using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Support;

/// <summary>People for a test, with no more said about them than it needs: <c>A.Fellow("Bo Xu").With(mentor: "Noor Haddad")</c>.</summary>
public static class A
{
    public static Person Applicant(string name) => Somebody(name, Role.Applicant);

    public static Person Fellow(string name) => Somebody(name, Role.Fellow);

    public static Person Mentor(string name) => Somebody(name, Role.Mentor);

    public static Person Staff(string name) => Somebody(name, Role.Staff);

    /// <summary>The same person with these facts; days as "2025-12-10", moments as "2025-09-30T15:00:00-07:00".</summary>
    public static Person With(
        this Person person,
        string? email = null,
        string? zone = null,
        StageId? stage = null,
        StageStatus? status = null,
        Workspace? workspace = null,
        string? mentor = null,
        string? appliedOn = null,
        string? otherDeadlineOn = null,
        string? startOn = null,
        string? endOn = null,
        (int? Received, int? Expected)? references = null,
        bool? notice = null,
        int? likelihood = null,
        string? offerSent = null,
        string? offerDeadline = null,
        OfferStatus? offer = null,
        ExtensionDecision? extension = null,
        string? decidedOn = null,
        string? releasedAt = null,
        string? ownCutOff = null,
        string? grantedAt = null,
        string? grantedFor = null
    ) =>
        person with
        {
            Email = email is null ? person.Email : EmailAddress.Parse(email),
            Zone = zone is null ? person.Zone : DateTimeZoneProviders.Tzdb[zone],
            Stage = stage ?? person.Stage,
            Status = status ?? person.Status,
            Workspace = workspace ?? person.Workspace,
            Mentor = mentor ?? person.Mentor,
            AppliedOn = Day(appliedOn) ?? person.AppliedOn,
            OtherDeadlineOn = Day(otherDeadlineOn) ?? person.OtherDeadlineOn,
            StartOn = Day(startOn) ?? person.StartOn,
            EndOn = Day(endOn) ?? person.EndOn,
            ReferencesReceived = references is { } r ? r.Received : person.ReferencesReceived,
            ReferencesExpected = references is { } e ? e.Expected : person.ReferencesExpected,
            NeedsReferenceNotice = notice ?? person.NeedsReferenceNotice,
            ExtensionLikelihood = likelihood ?? person.ExtensionLikelihood,
            OfferSentAt = Moment(offerSent) ?? person.OfferSentAt,
            OfferDeadlineAt = Moment(offerDeadline) ?? person.OfferDeadlineAt,
            OfferStatus = offer ?? person.OfferStatus,
            ExtensionDecision = extension ?? person.ExtensionDecision,
            ExtensionDecidedOn = Day(decidedOn) ?? person.ExtensionDecidedOn,
            ExtensionReleasedAt = Moment(releasedAt) ?? person.ExtensionReleasedAt,
            OwnCutOffAt = Moment(ownCutOff) ?? person.OwnCutOffAt,
            OwnCutOffGrantedAt = Moment(grantedAt) ?? person.OwnCutOffGrantedAt,
            OwnCutOffReason = grantedFor ?? person.OwnCutOffReason,
        };

    private static Person Somebody(string name, Role role)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var (first, last) = space < 0 ? (name, "Somebody") : (name[..space], name[(space + 1)..]);
        var local = Words.Fold(first).Where(char.IsAsciiLetter).ToArray();
        return new Person
        {
            Email = EmailAddress.Parse($"{(local.Length > 0 ? new string(local) : "somebody")}@example.org"),
            FirstName = first,
            LastName = last,
            Role = role,
        };
    }

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static Instant? Moment(string? text) => text is null ? null : World.Moment(text);
}
