using System.Collections.Frozen;
using FellowsBot.Programme;
using FellowsBot.Storage;
using NodaTime;

namespace FellowsBot.People;

/// <summary>All columns of the people file, each once, in the order in which the file is written (contract, section 5).</summary>
public static class PeopleColumns
{
    private const int FullPercent = 100;

    public static readonly PeopleColumn Email = new PeopleColumn<EmailAddress?>(
        "email",
        Cells.Email,
        p => p.Email,
        (p, v) => p with { Email = v ?? default },
        isRequired: true
    );
    public static readonly PeopleColumn OfferDeadlineAt = new PeopleColumn<Instant?>(
        "offer_deadline_at",
        Cells.Moment,
        p => Instants.WholeSeconds(p.OfferDeadlineAt),
        (p, v) => p with { OfferDeadlineAt = v }
    );

    public static readonly IReadOnlyList<PeopleColumn> All =
    [
        Email,
        Name("first_name", "a first name", p => p.FirstName, (p, v) => p with { FirstName = v! }),
        Name("last_name", "a last name", p => p.LastName, (p, v) => p with { LastName = v! }),
        OneOf<Role>("role", p => p.Role, (p, v) => p with { Role = v ?? Role.Applicant }),
        new PeopleColumn<DateTimeZone>("time_zone", Cells.Zone, p => p.Zone, (p, v) => p with { Zone = v }),
        OneOf<StageId>("stage", p => p.Stage, (p, v) => p with { Stage = v }),
        OneOf<StageStatus>("status", p => p.Status, (p, v) => p with { Status = v }),
        Day("applied_on", p => p.AppliedOn, (p, v) => p with { AppliedOn = v }),
        Day("other_deadline_on", p => p.OtherDeadlineOn, (p, v) => p with { OtherDeadlineOn = v }),
        Day("start_on", p => p.StartOn, (p, v) => p with { StartOn = v }),
        Day("end_on", p => p.EndOn, (p, v) => p with { EndOn = v }),
        new PeopleColumn<Workspace?>(
            "workspace",
            Cells.OneOf<Workspace>(w => w.ToString()),
            p => p.Workspace,
            (p, v) => p with { Workspace = v }
        ),
        Number(
            "references_expected",
            Person.MostReferences,
            p => p.ReferencesExpected,
            (p, v) => p with { ReferencesExpected = v }
        ),
        Number(
            "references_received",
            Person.MostReferences,
            p => p.ReferencesReceived,
            (p, v) => p with { ReferencesReceived = v }
        ),
        new PeopleColumn<bool?>(
            "needs_reference_notice",
            Cells.YesNo,
            p => p.NeedsReferenceNotice,
            (p, v) => p with { NeedsReferenceNotice = v }
        ),
        Number(
            "extension_likelihood",
            FullPercent,
            p => p.ExtensionLikelihood,
            (p, v) => p with { ExtensionLikelihood = v }
        ),
        new PeopleColumn<Instant?>(
            "offer_sent_at",
            Cells.Moment,
            p => Instants.WholeSeconds(p.OfferSentAt),
            (p, v) => p with { OfferSentAt = v }
        ),
        OfferDeadlineAt,
        OneOf<OfferStatus>("offer_status", p => p.OfferStatus, (p, v) => p with { OfferStatus = v }),
        new PeopleColumn<string>(
            "mentor",
            Cells.Text("an e-mail address or a full name", PersonMapping.LongestMentor),
            p => p.Mentor,
            (p, v) => p with { Mentor = v }
        ),
        OneOf<ExtensionDecision>(
            "extension_decision",
            p => p.ExtensionDecision,
            (p, v) => p with { ExtensionDecision = v }
        ),
        Day("extension_decided_on", p => p.ExtensionDecidedOn, (p, v) => p with { ExtensionDecidedOn = v }),
    ];

    private static readonly FrozenDictionary<string, PeopleColumn> ByName = All.ToFrozenDictionary(
        c => c.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The column of this name, in any case and with or without spaces around it.</summary>
    public static PeopleColumn? Find(string name) => ByName.GetValueOrDefault(name.Trim());

    private static PeopleColumn<string> Name(
        string name,
        string what,
        Func<Person, string?> get,
        Func<Person, string?, Person> set
    ) => new(name, Cells.Text(what, Person.LongestName), get, set, isRequired: true);

    private static PeopleColumn<LocalDate?> Day(
        string name,
        Func<Person, LocalDate?> get,
        Func<Person, LocalDate?, Person> set
    ) => new(name, Cells.Day, get, set);

    private static PeopleColumn<int?> Number(
        string name,
        int most,
        Func<Person, int?> get,
        Func<Person, int?, Person> set
    ) => new(name, Cells.WholeNumber(most), get, set);

    private static PeopleColumn<T?> OneOf<T>(string name, Func<Person, T?> get, Func<Person, T?, Person> set)
        where T : struct, Enum => new(name, Cells.OneOf<T>(v => v.ToString().ToLowerInvariant()), get, set);
}
