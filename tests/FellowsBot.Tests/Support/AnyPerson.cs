using CsCheck;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Tests.Support;

/// <summary>People with any facts that the people file can hold, in any combination that does not contradict itself.</summary>
internal static class AnyPerson
{
    private static readonly DateTimeZone?[] Zones =
    [
        null,
        .. DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]),
    ];

    private static readonly Gen<string> Text = CsCheck
        .Gen.Char["aZé\"',;=+-@ 美\u0301|\\"]
        .Array[1, 100]
        .Select(c => new string(c).Trim())
        .Select(t => t.Length == 0 ? "=" : t);

    private static readonly Gen<LocalDate?> Day = Maybe(
        CsCheck.Gen.Int[0, 100_000].Select(n => (LocalDate?)new LocalDate(1900, 1, 2).PlusDays(n))
    );

    private static readonly Gen<Instant> Moment = CsCheck
        .Gen.Long[Seconds(1900), Seconds(2190)]
        .Select(s => Instant.FromUnixTimeSeconds(s));

    private static readonly Gen<(Instant? Sent, Instant? Deadline)> Offer = CsCheck.Gen.Select(
        Moment,
        CsCheck.Gen.Long[1, 10_000_000],
        CsCheck.Gen.Int[0, 2],
        (sent, seconds, known) =>
            known switch
            {
                0 => ((Instant?)null, (Instant?)null),
                1 => (null, sent),
                _ => (sent, sent + Duration.FromSeconds(seconds)),
            }
    );

    private static readonly Gen<Person> Somebody = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, 999],
        Text,
        Text,
        CsCheck.Gen.Enum<Role>(),
        CsCheck.Gen.Int[0, Zones.Length - 1],
        Maybe(Text.Select(t => (string?)t)),
        (number, first, last, role, zone, mentor) =>
            new Person
            {
                Email = EmailAddress.Parse($"p{number}@example.org"),
                FirstName = first,
                LastName = last,
                Role = role,
                Zone = Zones[zone],
                Mentor = mentor,
            }
    );

    private static readonly Gen<Func<Person, Person>> Words = CsCheck.Gen.Select(
        OneOf<StageId>(),
        OneOf<StageStatus>(),
        OneOf<Workspace>(),
        OneOf<OfferStatus>(),
        OneOf<ExtensionDecision>(),
        (stage, status, workspace, offer, extension) =>
            (Func<Person, Person>)(
                p =>
                    p with
                    {
                        Stage = stage,
                        Status = status,
                        Workspace = workspace,
                        OfferStatus = offer,
                        ExtensionDecision = extension,
                    }
            )
    );

    private static readonly Gen<Func<Person, Person>> Days = CsCheck.Gen.Select(
        Day,
        Day,
        Day,
        Day,
        Offer,
        (applied, other, start, decided, offer) =>
            (Func<Person, Person>)(
                p =>
                    p with
                    {
                        AppliedOn = applied,
                        OtherDeadlineOn = other,
                        StartOn = start,
                        EndOn = start?.PlusDays(30),
                        ExtensionDecidedOn = decided,
                        OfferSentAt = offer.Sent,
                        OfferDeadlineAt = offer.Deadline,
                    }
            )
    );

    private static readonly Gen<Func<Person, Person>> Numbers = CsCheck.Gen.Select(
        Number(99),
        Number(99),
        Number(100),
        Maybe(CsCheck.Gen.Bool.Select(b => (bool?)b)),
        (expected, received, likelihood, notice) =>
            (Func<Person, Person>)(
                p =>
                    p with
                    {
                        ReferencesExpected = expected,
                        ReferencesReceived = received,
                        ExtensionLikelihood = likelihood,
                        NeedsReferenceNotice = notice,
                    }
            )
    );

    public static readonly Gen<Person> Gen = CsCheck.Gen.Select(
        Somebody,
        Words,
        Days,
        Numbers,
        (person, words, days, numbers) => numbers(days(words(person)))
    );

    private static Gen<T?> Maybe<T>(Gen<T?> gen) => CsCheck.Gen.OneOf(CsCheck.Gen.Const(default(T)), gen);

    private static Gen<T?> OneOf<T>()
        where T : struct, Enum => Maybe(CsCheck.Gen.Enum<T>().Select(v => (T?)v));

    private static Gen<int?> Number(int most) => Maybe(CsCheck.Gen.Int[0, most].Select(n => (int?)n));

    private static long Seconds(int year) => Instant.FromUtc(year, 1, 2, 0, 0).ToUnixTimeSeconds();
}
