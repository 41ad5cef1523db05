using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FellowsBot.Tests.Storage;

/// <summary>SQLite and SQL Server hold the same things under the same names, and the migrations of both have kept up with the model.</summary>
public sealed class BothDatabasesTests : IDisposable
{
    private readonly SqlServerFellowsDb sqlServer = SqlServerModel.NewContext();
    private readonly FellowsDb sqlite = SqliteFile.FactoryFor("Data Source=:memory:").CreateDbContext();

    public void Dispose()
    {
        sqlServer.Dispose();
        sqlite.Dispose();
    }

    [Fact]
    public void The_migrations_of_both_have_kept_up_with_the_model() =>
        Assert.Equal(
            (false, false),
            (sqlite.Database.HasPendingModelChanges(), sqlServer.Database.HasPendingModelChanges())
        );

    [Fact]
    public void Both_have_the_same_migrations_by_name() =>
        Assert.Equal(MigrationNames(sqlite), MigrationNames(sqlServer));

    [Fact]
    public void Both_have_the_same_tables_columns_and_indexes() => Assert.Equal(Names(sqlite), Names(sqlServer));

    private static IEnumerable<string> MigrationNames(FellowsDb db) =>
        db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static List<string> Names(FellowsDb db) =>
        [
            .. db.GetService<IDesignTimeModel>()
                .Model.GetRelationalModel()
                .Tables.SelectMany(table =>
                    table
                        .Columns.Select(c => $"{table.Name}.{c.Name} {(c.IsNullable ? "or nothing" : "always")}")
                        .Concat(table.UniqueConstraints.Select(k => $"{table.Name}: key {k.Name} {List(k.Columns)}"))
                        .Concat(
                            table.ForeignKeyConstraints.Select(k =>
                                $"{table.Name}: to {k.PrincipalTable.Name} {k.Name} {List(k.Columns)}"
                            )
                        )
                        .Concat(
                            table.Indexes.Select(i =>
                                $"{table.Name}: index {i.Name} {List(i.Columns)} unique {i.IsUnique}"
                            )
                        )
                        .Order(StringComparer.Ordinal)
                ),
        ];

    private static string List(IEnumerable<IColumn> columns) => string.Join('+', columns.Select(c => c.Name));
}
