using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace FellowsBot.Tests.Support;

/// <summary>
/// Makes up what SQL Server would send back, from the shape of the command and the rows held: one result for each statement
/// that has one, with the columns it asks for. Conditions, joins and groups are not worked out.
/// </summary>
internal sealed class SqlAnswers(IModel model)
{
    private const int FirstNewId = 1001;

    private readonly Dictionary<string, List<Dictionary<string, object>>> held = [];
    private int lastId = FirstNewId - 1;

    public void Hold(object entity)
    {
        var type = model.FindEntityType(entity.GetType());
        Assert.NotNull(type);
        var row = type.GetProperties().ToDictionary(p => p.GetColumnName(), p => Stored(p, entity));
        var table = type.GetTableName()!;
        held.TryAdd(table, []);
        held[table].Add(row);
    }

    public DbDataReader To(DbCommand command)
    {
        var results = SqlScript.Statements(command.CommandText).Select(s => ResultOf(s, command)).OfType<DataTable>();
        return new DataTableReader([.. results.DefaultIfEmpty(new DataTable())]);
    }

    private DataTable? ResultOf(TSqlStatement statement, DbCommand command) =>
        statement switch
        {
            SelectStatement { QueryExpression: QuerySpecification justWritten } when AsksForNewNumber(justWritten) =>
                NewNumber(justWritten),
            SelectStatement select => Selected(Outermost(select.QueryExpression), command),
            InsertStatement { InsertSpecification: { OutputClause: { } output } insert } => Written(
                output,
                insert.Target,
                insert.InsertSource is ValuesInsertSource values ? values.RowValues.Count : 1
            ),
            MergeStatement { MergeSpecification: { OutputClause: { } output } merge } => Written(
                output,
                merge.Target,
                merge.TableReference is InlineDerivedTable rows ? rows.RowValues.Count : 1
            ),
            UpdateStatement { UpdateSpecification: { OutputClause: { } output } update } => Written(
                output,
                update.Target,
                1
            ),
            DeleteStatement { DeleteSpecification: { OutputClause: { } output } delete } => Written(
                output,
                delete.Target,
                1
            ),
            _ => null,
        };

    /// <summary>What OUTPUT says of so many rows written: 1 for each row found, or its new number, or its place among the values.</summary>
    private DataTable Written(OutputClause output, TableReference target, int rows)
    {
        var elements = output.SelectColumns.Cast<SelectScalarExpression>().ToList();
        var table = NewTable(elements.Select(ColumnName));
        var type = model.GetEntityTypes().Single(t => t.GetTableName() == Tables(target).Single());
        for (var place = 0; place < rows; place++)
        {
            var id = ++lastId;
            table.Rows.Add([
                .. elements.Select(
                    object (e) =>
                        e.Expression is not ColumnReferenceExpression ? 1
                        : type.GetProperties().SingleOrDefault(p => p.GetColumnName() == ColumnName(e)) is { } property
                            ? Convert.ChangeType(id, property.ClrType, CultureInfo.InvariantCulture)
                        : place
                ),
            ]);
        }
        return table;
    }

    /// <summary>Where a table has a trigger, the number of a new row is asked for after it was written.</summary>
    private static bool AsksForNewNumber(QuerySpecification query) =>
        query.WhereClause is { } where
        && Find<FunctionCall>(where)
            .Any(f => f.FunctionName.Value.Equals("scope_identity", StringComparison.OrdinalIgnoreCase));

    private DataTable NewNumber(QuerySpecification query)
    {
        var element = query.SelectElements.Cast<SelectScalarExpression>().Single();
        var type = model.GetEntityTypes().Single(t => t.GetTableName() == Tables(query).Single());
        var property = type.GetProperties().Single(p => p.GetColumnName() == ColumnName(element));
        var table = NewTable([ColumnName(element)]);
        table.Rows.Add([Convert.ChangeType(++lastId, property.ClrType, CultureInfo.InvariantCulture)]);
        return table;
    }

    private DataTable Selected(QuerySpecification query, DbCommand command)
    {
        var tables = query.FromClause is { } from ? Tables(from) : [];
        var rows = RowsOf(tables);
        var elements = query.SelectElements.SelectMany(e => Elements(e, tables)).ToList();
        var result = NewTable(elements.Select(e => e.Name));
        var isOneFact =
            query.FromClause is null
            || query.GroupByClause is null && query.SelectElements.Any(e => Find<FunctionCall>(e).Any(IsAggregate));
        var names = Renamed(query);
        if (isOneFact)
        {
            var about = query.FromClause is null ? RowsOf(Tables(query)) : rows;
            result.Rows.Add([.. elements.Select(e => Value(e.Expression, about.FirstOrDefault(), about.Count, names))]);
            return result;
        }
        foreach (
            var row in rows.Skip(Number(query.OffsetClause?.OffsetExpression, command) ?? 0).Take(Limit(query, command))
        )
        {
            result.Rows.Add([
                .. elements.Select(e => e.Expression is null ? row[e.Name] : Value(e.Expression, row, 1, names)),
            ]);
        }
        return result;
    }

    private static object Value(
        ScalarExpression? expression,
        Dictionary<string, object>? row,
        int count,
        Dictionary<string, string> names
    ) =>
        expression switch
        {
            ColumnReferenceExpression column => Of(row, Last(column), names),
            FunctionCall { FunctionName.Value: "COUNT" } => count,
            FunctionCall { FunctionName.Value: "COUNT_BIG" } => (long)count,
            SearchedCaseExpression => count > 0,
            IntegerLiteral number => int.Parse(number.Value, CultureInfo.InvariantCulture),
            StringLiteral text => text.Value,
            { } other when Find<ColumnReferenceExpression>(other).FirstOrDefault() is { } column => Of(
                row,
                Last(column),
                names
            ),
            _ => DBNull.Value,
        };

    private static object Of(Dictionary<string, object>? row, string column, Dictionary<string, string> names) =>
        row is null ? DBNull.Value
        : row.TryGetValue(column, out var value) ? value
        : names.TryGetValue(column, out var inner) && row.TryGetValue(inner, out var renamed) ? renamed
        : DBNull.Value;

    /// <summary>The rows of the first table; where there are more tables, each with the first row of the others.</summary>
    private List<Dictionary<string, object>> RowsOf(List<string> tables)
    {
        if (tables.Count == 0)
        {
            return [];
        }
        var others = tables
            .Skip(1)
            .SelectMany(t => held.GetValueOrDefault(t, []).Take(1).SelectMany(row => row))
            .ToList();
        return [.. held.GetValueOrDefault(tables[0], []).Select(row => Joined(row, others))];
    }

    private static Dictionary<string, object> Joined(
        Dictionary<string, object> row,
        List<KeyValuePair<string, object>> others
    )
    {
        var joined = new Dictionary<string, object>(row);
        others.ForEach(other => joined.TryAdd(other.Key, other.Value));
        return joined;
    }

    private IEnumerable<(string Name, ScalarExpression? Expression)> Elements(
        SelectElement element,
        List<string> tables
    ) =>
        element is SelectScalarExpression scalar
            ? [(ColumnName(scalar), scalar.Expression)]
            : model
                .GetEntityTypes()
                .Where(t => t.GetTableName() == tables.FirstOrDefault())
                .SelectMany(t => t.GetProperties())
                .Select(p => (p.GetColumnName(), (ScalarExpression?)null));

    private static object Stored(IProperty property, object entity)
    {
        var value = property.GetGetter().GetClrValue(entity);
        return (property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value)
            ?? DBNull.Value;
    }

    private static DataTable NewTable(IEnumerable<string> columns)
    {
        var table = new DataTable();
        foreach (var name in columns)
        {
            var isNew = name.Length > 0 && !table.Columns.Contains(name);
            table.Columns.Add(isNew ? name : null, typeof(object));
        }
        return table;
    }

    private static QuerySpecification Outermost(QueryExpression query) =>
        query switch
        {
            QuerySpecification specification => specification,
            QueryParenthesisExpression inner => Outermost(inner.QueryExpression),
            BinaryQueryExpression both => Outermost(both.FirstQueryExpression),
            _ => throw new NotSupportedException(query.GetType().Name),
        };

    private static int Limit(QuerySpecification query, DbCommand command) =>
        Number(query.TopRowFilter?.Expression, command)
        ?? Number(query.OffsetClause?.FetchExpression, command)
        ?? int.MaxValue;

    private static int? Number(ScalarExpression? expression, DbCommand command) =>
        expression switch
        {
            ParenthesisExpression inner => Number(inner.Expression, command),
            IntegerLiteral number => int.Parse(number.Value, CultureInfo.InvariantCulture),
            VariableReference variable => Convert.ToInt32(
                command.Parameters[variable.Name].Value,
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };

    private static bool IsAggregate(FunctionCall call) =>
        call.FunctionName.Value.ToUpperInvariant() is "COUNT" or "COUNT_BIG" or "MAX" or "MIN" or "SUM" or "AVG";

    private static string ColumnName(SelectScalarExpression element) =>
        element.ColumnName?.Value ?? (element.Expression is ColumnReferenceExpression column ? Last(column) : "");

    private static string Last(ColumnReferenceExpression column) =>
        column.MultiPartIdentifier?.Identifiers[^1].Value ?? "";

    private static Dictionary<string, string> Renamed(TSqlFragment query)
    {
        var names = new Dictionary<string, string>();
        foreach (var element in Find<SelectScalarExpression>(query))
        {
            if (element is { ColumnName.Value: { } name, Expression: ColumnReferenceExpression column })
            {
                names.TryAdd(name, Last(column));
            }
        }
        return names;
    }

    private static List<string> Tables(TSqlFragment fragment) =>
        [.. Find<NamedTableReference>(fragment).Select(t => t.SchemaObject.BaseIdentifier.Value)];

    private static List<T> Find<T>(TSqlFragment fragment)
        where T : TSqlFragment
    {
        var finder = new Finder<T>();
        fragment.Accept(finder);
        return finder.Found;
    }

    private sealed class Finder<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public List<T> Found { get; } = [];

        public override void Visit(TSqlFragment node)
        {
            if (node is T wanted)
            {
                Found.Add(wanted);
            }
        }
    }
}
