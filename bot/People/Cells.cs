using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FellowsBot.Programme;
using FellowsBot.Storage;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.People;

/// <summary>Reads a trimmed cell that is not empty.</summary>
internal delegate bool CellReader<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>How one kind of fact stands in a cell: what is expected, how it is read, how it is written for a person's zone.</summary>
internal sealed record Cell<T>(string Expected, CellReader<T> TryRead, Func<T, DateTimeZone, string> Write);

/// <summary>The kinds of cells that the people file has.</summary>
internal static class Cells
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>IANA names are the same in any case; what is kept is the database's own spelling.</summary>
    private static readonly Dictionary<string, string> Zones = DateTimeZoneProviders.Tzdb.Ids.ToDictionary(
        id => id,
        StringComparer.OrdinalIgnoreCase
    );

    public static readonly Cell<EmailAddress?> Email = new(
        "an e-mail address",
        (string text, out EmailAddress? value) =>
        {
            var good = EmailAddress.TryParse(text, out var address);
            value = address;
            return good;
        },
        (address, _) => address!.Value.Value
    );

    public static readonly Cell<DateTimeZone> Zone = new(
        "an IANA time zone such as Europe/London",
        (string text, [MaybeNullWhen(false)] out DateTimeZone value) =>
        {
            value = Zones.TryGetValue(text, out var id) ? DateTimeZoneProviders.Tzdb[id] : null;
            return value is not null;
        },
        (zone, _) => zone.Id
    );

    public static readonly Cell<LocalDate?> Day = new(
        $"an ISO date such as 2025-09-05 (years {FirstYear} to {LastYear})",
        (string text, out LocalDate? value) =>
        {
            var parsed = LocalDatePattern.Iso.Parse(text);
            value = parsed.Success ? parsed.Value : null;
            return parsed.Success && IsNear(parsed.Value.Year);
        },
        (day, _) => LocalDatePattern.Iso.Format(day!.Value)
    );

    public static readonly Cell<Instant?> Moment = new(
        $"an ISO instant with its offset such as 2025-10-06T09:00:00-07:00 (years {FirstYear} to {LastYear})",
        (string text, out Instant? value) =>
        {
            var parsed = Instants.Parse(text);
            value =
                parsed.Success && IsNear(parsed.Value.Year) ? Instants.WholeSeconds(parsed.Value.ToInstant()) : null;
            return value is not null;
        },
        (at, zone) => Instants.Format(at!.Value, zone)
    );

    public static readonly Cell<bool?> YesNo = new(
        "true or false",
        (string text, out bool? value) =>
        {
            var good = bool.TryParse(text, out var flag);
            value = flag;
            return good;
        },
        (flag, _) => flag is true ? "true" : "false"
    );

    public static Cell<int?> WholeNumber(int most) =>
        new(
            $"a whole number from 0 to {most}",
            (string text, out int? value) =>
            {
                var good = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
                value = number;
                return good && number <= most;
            },
            (number, _) => number!.Value.ToString(CultureInfo.InvariantCulture)
        );

    public static Cell<string> Text(string what, int longest) =>
        new(
            $"{what} of at most {longest} characters on one line, without control characters",
            (string text, [MaybeNullWhen(false)] out string value) =>
            {
                value = text;
                return text.Length <= longest && !text.Any(BreaksLines);
            },
            (text, _) => text
        );

    /// <summary>One of the names of an enum, in any case; numbers are not names.</summary>
    public static Cell<TEnum?> OneOf<TEnum>(Func<TEnum, string> write)
        where TEnum : struct, Enum
    {
        var names = Enum.GetValues<TEnum>().ToDictionary(write, value => value, StringComparer.OrdinalIgnoreCase);
        var all = names.Keys.ToList();
        return new(
            $"{string.Join(", ", all.SkipLast(1))} or {all[^1]}",
            (string text, out TEnum? value) =>
            {
                var good = names.TryGetValue(text, out var known);
                value = known;
                return good;
            },
            (value, _) => write(value!.Value)
        );
    }

    private static bool IsNear(int year) => year is >= FirstYear and <= LastYear;

    private static bool BreaksLines(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
