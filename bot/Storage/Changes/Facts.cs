using System.Globalization;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// The facts of a person one by one, as the model's mapping lists them: which differ, as exact text for putting them back, and
/// as the people file writes them for the audit.
/// </summary>
internal static class Facts
{
    private const string Version = nameof(Person.Version);

    /// <summary>Facts that the name book holds.</summary>
    public static readonly IReadOnlySet<string> OfNames = new HashSet<string>
    {
        nameof(Person.FirstName),
        nameof(Person.LastName),
        nameof(Person.Email),
        nameof(Person.Role),
        nameof(Person.Mentor),
    };

    /// <summary>A fact that two versions of a person do not share; the texts are exact.</summary>
    public sealed record Change(IProperty Property, string? Before, string? After)
    {
        /// <summary>The column of the people file that holds it, or what it would be called there.</summary>
        public string Column => ColumnOf(Property.Name);
    }

    public static IReadOnlyList<Change> Between(FellowsDb db, Person before, Person after)
    {
        var (was, becomes) = (Values(db, before), Values(db, after));
        return
        [
            .. was.Where(fact => fact.Value != becomes[fact.Key])
                .Select(fact => new Change(fact.Key, fact.Value, becomes[fact.Key])),
        ];
    }

    /// <summary>The person with one fact put to what it was.</summary>
    public static Person With(FellowsDb db, Person person, string fact, string? exact)
    {
        var property = Type(db).FindProperty(fact)!;
        var changed = person with { };
        property.PropertyInfo!.SetValue(changed, FromText(property, exact));
        return changed;
    }

    public static string? Value(FellowsDb db, Person person, string fact) =>
        ToText(Type(db).FindProperty(fact)!, person);

    /// <summary>A fact as the people file writes it: moments on the person's own clock, to the second.</summary>
    public static string? Written(IProperty property, string? exact, DateTimeZone zone)
    {
        if (exact is null)
        {
            return null;
        }
        return FromText(property, exact) switch
        {
            Instant at => Instants.Format(at, zone),
            Enum word when word is not Workspace => word.ToString().ToLowerInvariant(),
            _ => exact,
        };
    }

    private static string ColumnOf(string property) =>
        property == nameof(Person.Zone)
            ? "time_zone"
            : string.Concat(
                property.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "_" : "")}{char.ToLowerInvariant(c)}" : $"{c}")
            );

    private static Dictionary<IProperty, string?> Values(FellowsDb db, Person person) =>
        Type(db)
            .GetProperties()
            .Where(p => !p.IsPrimaryKey() && p.Name != Version)
            .ToDictionary(p => p, p => ToText(p, person));

    private static IEntityType Type(FellowsDb db) => db.Model.FindEntityType(typeof(Person))!;

    private static string? ToText(IProperty property, Person person)
    {
        var value = property.PropertyInfo!.GetValue(person);
        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored switch
        {
            null => null,
            DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            _ => Convert.ToString(stored, CultureInfo.InvariantCulture),
        };
    }

    private static object? FromText(IProperty property, string? text)
    {
        if (text is null)
        {
            return null;
        }
        var converter = property.GetTypeMapping().Converter;
        var stored = converter?.ProviderClrType ?? property.ClrType;
        stored = Nullable.GetUnderlyingType(stored) ?? stored;
        object value =
            stored == typeof(DateTime)
                ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            : stored == typeof(DateOnly) ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)
            : stored == typeof(string) ? text
            : Convert.ChangeType(text, stored, CultureInfo.InvariantCulture);
        return converter is null ? value : converter.ConvertFromProvider(value);
    }
}
