using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Storage;

/// <summary>Instants as UTC date-times: both databases order and compare them, and a reader of the table understands them.</summary>
internal sealed class InstantConverter()
    : ValueConverter<Instant, DateTime>(
        instant => instant.ToDateTimeUtc(),
        stored => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    );

/// <summary>Days as days, without a time or zone.</summary>
internal sealed class LocalDateConverter()
    : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), stored => LocalDate.FromDateOnly(stored));

/// <summary>The hour of a clock on a wall, as ISO text: no moment, since its zone is kept beside it.</summary>
internal sealed class LocalDateTimeConverter()
    : ValueConverter<LocalDateTime, string>(
        local => LocalDateTimePattern.GeneralIso.Format(local),
        stored => LocalDateTimePattern.GeneralIso.Parse(stored).Value
    );

/// <summary>Time zones by their IANA name.</summary>
internal sealed class ZoneConverter()
    : ValueConverter<DateTimeZone, string>(zone => zone.Id, stored => DateTimeZoneProviders.Tzdb[stored]);

/// <summary>Addresses in their one normal form.</summary>
internal sealed class EmailConverter()
    : ValueConverter<EmailAddress, string>(address => address.Value, stored => EmailAddress.Parse(stored));
