using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace FellowsBot.Tests.Support;

/// <summary>T-SQL as Microsoft's own parser reads it, the grammar of SQL Server 2022.</summary>
internal static class SqlScript
{
    /// <summary>Parses, or fails the test with every error and its place.</summary>
    public static TSqlScript Parse(string sql)
    {
        using var text = new StringReader(sql);
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(text, out var errors);
        Assert.Equal([], errors.Select(e => $"line {e.Line}, column {e.Column}: {e.Message}"));
        return script;
    }

    public static IEnumerable<TSqlStatement> Statements(string sql) =>
        Parse(sql).Batches.SelectMany(batch => batch.Statements);

    public static string Text(TSqlFragment fragment)
    {
        new Sql160ScriptGenerator().GenerateScript(fragment, out var text);
        return text;
    }

    /// <summary>
    /// The statements that make the schema which a migration script leaves behind. The script cannot be loaded as it is
    /// (conditions, EXEC), so its changes of tables are played through here, in order. A kind of change that nobody has
    /// taught this function fails the test rather than being passed over.
    /// </summary>
    public static IReadOnlyList<TSqlStatement> SchemaLeftBy(string migrationScript)
    {
        var schema = new SchemaPlayer();
        schema.Play(Parse(migrationScript));
        return [.. schema.Statements];
    }

    /// <summary>The triggers that a migration script makes. They are no part of the schema that is compared with the model, which knows none.</summary>
    public static IReadOnlyList<TSqlStatement> TriggersMadeBy(string migrationScript)
    {
        var schema = new SchemaPlayer();
        schema.Play(Parse(migrationScript));
        return [.. schema.Triggers];
    }

    private sealed class SchemaPlayer : TSqlFragmentVisitor
    {
        private readonly Dictionary<string, CreateTableStatement> tables = [];
        private readonly Dictionary<string, CreateIndexStatement> indexes = [];
        private readonly Dictionary<string, AlterTableAddTableElementStatement> constraints = [];

        public IEnumerable<TSqlStatement> Statements => [.. tables.Values, .. indexes.Values, .. constraints.Values];

        public List<CreateTriggerStatement> Triggers { get; } = [];

        public void Play(TSqlScript script) => script.Accept(this);

        /// <summary>Every statement comes by here first; what changes no table is let pass.</summary>
        public override void Visit(TSqlStatement node)
        {
            var isKnown =
                node
                is CreateTableStatement
                    or CreateIndexStatement
                    or AlterTableAddTableElementStatement
                    or AlterTableAlterColumnStatement
                    or AlterTableDropTableElementStatement
                    or DropTableStatement
                    or DropIndexStatement
                    or ExecuteStatement
                    or IfStatement
                    or BeginEndBlockStatement
                    or TransactionStatement
                    or DataModificationStatement
                    or DeclareVariableStatement
                    or SelectStatement
                    or SetIdentityInsertStatement;
            if (!isKnown)
            {
                Unknown(node);
            }
        }

        public override void Visit(ExecuteStatement node)
        {
            if (node.ExecuteSpecification.ExecutableEntity is not ExecutableStringList { Strings: var strings })
            {
                Unknown(node);
            }
            else if (strings.All(s => s is StringLiteral))
            {
                Play(Parse(string.Concat(strings.Cast<StringLiteral>().Select(s => s.Value))));
            }
            else if (!Text(node).Contains("DROP CONSTRAINT", StringComparison.OrdinalIgnoreCase))
            {
                // EF Core drops a column's default by a name that only the server knows; defaults are not compared.
                Unknown(node);
            }
        }

        /// <summary>What a trigger does when it runs changes no schema now.</summary>
        public override void ExplicitVisit(CreateTriggerStatement node) => Triggers.Add(node);

        public override void Visit(CreateTableStatement node) => tables.Add(Name(node.SchemaObjectName), node);

        public override void Visit(CreateIndexStatement node) =>
            indexes.Add($"{Name(node.OnName)}.{node.Name.Value}", node);

        public override void Visit(AlterTableAddTableElementStatement node)
        {
            foreach (var column in node.Definition.ColumnDefinitions)
            {
                Columns(node).Add(column);
            }
            foreach (
                var constraint in node.Definition.TableConstraints.Where(c => c is not DefaultConstraintDefinition)
            )
            {
                constraints.Add(constraint.ConstraintIdentifier.Value, node);
            }
        }

        public override void Visit(AlterTableAlterColumnStatement node)
        {
            var column = Column(node, node.ColumnIdentifier.Value);
            column.DataType = node.DataType;
            column.Constraints.Clear();
            column.Constraints.Add(
                new NullableConstraintDefinition
                {
                    Nullable = node.AlterTableAlterColumnOption is not AlterTableAlterColumnOption.NotNull,
                }
            );
        }

        public override void Visit(AlterTableDropTableElementStatement node)
        {
            foreach (var element in node.AlterTableDropTableElements)
            {
                if (element.TableElementType is TableElementType.Column)
                {
                    Columns(node).Remove(Column(node, element.Name.Value));
                }
                else if (!constraints.Remove(element.Name.Value))
                {
                    Unknown(node);
                }
            }
        }

        public override void Visit(DropTableStatement node)
        {
            foreach (var table in node.Objects.Select(Name))
            {
                tables.Remove(table);
                foreach (
                    var index in indexes.Keys.Where(i => i.StartsWith(table + ".", StringComparison.Ordinal)).ToList()
                )
                {
                    indexes.Remove(index);
                }
            }
        }

        public override void Visit(DropIndexStatement node)
        {
            foreach (var index in node.DropIndexClauses.Cast<DropIndexClause>())
            {
                indexes.Remove($"{Name(index.Object)}.{index.Index.Value}");
            }
        }

        private IList<ColumnDefinition> Columns(AlterTableStatement node) =>
            tables[Name(node.SchemaObjectName)].Definition.ColumnDefinitions;

        private ColumnDefinition Column(AlterTableStatement node, string name) =>
            Columns(node).Single(c => c.ColumnIdentifier.Value == name);

        private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;

        private static void Unknown(TSqlFragment change) =>
            Assert.Fail($"SqlScript.SchemaLeftBy does not know this change yet; teach it: {Text(change)}");
    }
}
