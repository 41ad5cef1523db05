using CsCheck;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Tests.Support;

/// <summary>People of a season as it might be: all stages, several zones, offers and decisions within it, mentors among them.</summary>
internal static class AnyCohort
{
    private static readonly string[] Zones =
    [
        "America/Los_Angeles",
        "Europe/London",
        "Asia/Kolkata",
        "Pacific/Kiritimati",
        "Australia/Lord_Howe",
        "Pacific/Pago_Pago",
    ];
    private static readonly string?[] Mentors =
    [
        null,
        "p0@example.org",
        "First1 Last1",
        "Nobody Known",
        "p2@example.org",
    ];

    private static readonly Gen<Instant> Moment = Gen.Int[0, 60 * 24 * 300]
        .Select(minutes => Instant.FromUtc(2025, 7, 1, 0, 0) + Duration.FromMinutes(minutes));

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 300]
        .Select(days => new LocalDate(2025, 7, 1).PlusDays(days));

    private static readonly Gen<Func<Person, Person>> Applying = Gen.Select(
        Maybe(Gen.Enum<StageId>()),
        Maybe(Gen.Enum<StageStatus>()),
        Maybe(Moment),
        Gen.Int[0, 3],
        Gen.Int[0, 3],
        (stage, status, own, received, expected) =>
            (Func<Person, Person>)(
                p =>
                    p with
                    {
                        Stage = stage,
                        Status = status,
                        OwnCutOffAt = own,
                        ReferencesReceived = received == 0 ? null : received,
                        ReferencesExpected = expected == 0 ? null : expected,
                    }
            )
    );

    private static readonly Gen<Func<Person, Person>> Offered = Gen.Select(
        Maybe(Gen.Enum<OfferStatus>()),
        Maybe(Moment),
        Gen.Int[1, 60 * 24 * 12],
        (status, sent, minutes) =>
            (Func<Person, Person>)(
                p =>
                    p with
                    {
                        OfferStatus = status,
                        OfferSentAt = sent,
                        OfferDeadlineAt = sent + Duration.FromMinutes(minutes),
                    }
            )
    );

    private static readonly Gen<Func<Person, Person>> Deciding = Gen.Select(
        Gen.Int[0, Mentors.Length - 1],
        Maybe(Gen.Enum<ExtensionDecision>()),
        Maybe(Day),
        Maybe(Moment),
        Maybe(Day),
        (mentor, decision, on, released, ends) =>
            (Func<Person, Person>)(
                p =>
                    p with
                    {
                        Mentor = Mentors[mentor],
                        ExtensionDecision = decision,
                        ExtensionDecidedOn = on,
                        ExtensionReleasedAt = released,
                        EndOn = ends,
                    }
            )
    );

    private static readonly Gen<Func<Person, Person>> Whole = Gen.Select(
        Gen.Enum<Role>(),
        Gen.Int[0, Zones.Length],
        Applying,
        Offered,
        Deciding,
        (role, zone, applying, offered, deciding) =>
            (Func<Person, Person>)(
                p =>
                    deciding(
                        offered(
                            applying(
                                p with
                                {
                                    Role = role,
                                    Zone = zone == Zones.Length ? null : DateTimeZoneProviders.Tzdb[Zones[zone]],
                                }
                            )
                        )
                    )
            )
    );

    /// <summary>Up to so many, numbered from 1; every third shares a name with another.</summary>
    public static Gen<Person[]> Of(int most) =>
        Whole.Array[1, most].Select(all => all.Select((change, i) => change(Numbered(i))).ToArray());

    private static Person Numbered(int i) =>
        new()
        {
            Id = i + 1,
            Email = EmailAddress.Parse($"p{i}@example.org"),
            FirstName = $"First{i % 20}",
            LastName = $"Last{i % 20}",
        };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Const((T?)null), gen.Select(v => (T?)v));
}
