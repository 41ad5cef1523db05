using System.Globalization;
using Microsoft.SqlServer.Dac.Model;

namespace FellowsBot.Tests.Support;

/// <summary>A schema as lines that can be compared: each table, column, key and index with everything the model knows of it.</summary>
internal static class SqlSchema
{
    /// <summary>EF Core's own table of what has been applied, which only the migrations make.</summary>
    public const string History = "__EFMigrationsHistory";

    public static IReadOnlyList<string> Lines(TSqlModel model) =>
        [
            .. model
                .GetObjects(DacQueryScopes.UserDefined)
                // A column added later needs a default for the rows that are there; the model has none, and nothing relies on it.
                .Where(o => o.ObjectType.Name != nameof(DefaultConstraint))
                .SelectMany(o => o.ObjectType.Name == nameof(Table) ? o.GetReferenced(Table.Columns).Prepend(o) : [o])
                .Where(o => !Name(o).Contains(History, StringComparison.Ordinal))
                .Select(Line)
                .Order(StringComparer.Ordinal),
        ];

    private static string Line(TSqlObject thing)
    {
        var facts = thing
            .ObjectType.Properties.Select(p => (p.Name, Value: thing.GetProperty(p)))
            .Where(fact => fact.Value is not null)
            .Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Name}={fact.Value}"))
            .Order(StringComparer.Ordinal);
        // The order of columns counts in a key or an index, not in a table.
        var names =
            thing.ObjectType.Name == nameof(Table)
                ? thing.GetReferenced().Select(Name).Order(StringComparer.Ordinal)
                : thing.GetReferenced().Select(Name);
        return $"{thing.ObjectType.Name} {Name(thing)} ({string.Join(", ", names)}) {string.Join(' ', facts)}";
    }

    private static string Name(TSqlObject thing) => thing.Name.ToString();
}
