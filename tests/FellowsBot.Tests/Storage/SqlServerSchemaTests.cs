using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit.Sdk;

namespace FellowsBot.Tests.Storage;

/// <summary>The tables as SQL Server would get them, from the model and from the migrations, checked without a server.</summary>
public sealed class SqlServerSchemaTests
{
    [Fact]
    public void The_create_script_parses_and_makes_a_model_with_nothing_wrong_in_it()
    {
        using var model = SqlServerModel.Load(SqlScript.Statements(SqlServerModel.CreateScript()));

        Assert.Equal([], SqlServerModel.Problems(model));
        Assert.NotEmpty(SqlSchema.Lines(model));
    }

    [Fact]
    public void The_migration_script_makes_the_same_schema_as_the_create_script()
    {
        using var db = SqlServerModel.NewContext();
        using var created = SqlServerModel.Load(SqlScript.SchemaLeftBy(SqlServerModel.CreateScript()));
        using var migrated = SqlServerModel.Load(SqlScript.SchemaLeftBy(Schema.Script(db)));

        Assert.Equal([], SqlServerModel.Problems(migrated));
        Assert.Equal(SqlSchema.Lines(created), SqlSchema.Lines(migrated));
    }

    [Theory]
    [InlineData("ALTER TABLE [People] ADD [Nickname] nvarchar(50) NULL")]
    [InlineData("ALTER TABLE [People] DROP COLUMN [Mentor]")]
    [InlineData("ALTER TABLE [People] ALTER COLUMN [Mentor] nvarchar(10) NULL")]
    [InlineData("DROP INDEX [IX_People_Role_EndOn] ON [People]")]
    [InlineData("DROP TABLE [Questions]")]
    [InlineData("CREATE TABLE [Extra] ([Id] int NOT NULL)")]
    [InlineData("CREATE UNIQUE INDEX [IX_People_Zone] ON [People] ([Zone])")]
    [InlineData("EXEC(N'CREATE INDEX [IX_People_Zone] ON [People] ([Zone]) WHERE [Zone] IS NOT NULL')")]
    [InlineData("ALTER TABLE [Questions] ADD CONSTRAINT [FK_Asker] FOREIGN KEY ([AskerId]) REFERENCES [People] ([Id])")]
    public void A_migration_that_goes_further_than_the_model_is_seen(string change)
    {
        var script = SqlServerModel.CreateScript();
        using var model = SqlServerModel.Load(SqlScript.SchemaLeftBy(script));
        using var ahead = SqlServerModel.Load(SqlScript.SchemaLeftBy($"{script}\nGO\n{change};"));

        Assert.NotEqual(SqlSchema.Lines(model), SqlSchema.Lines(ahead));
    }

    [Fact]
    public void A_migration_and_its_reverse_leave_the_schema_as_it_was()
    {
        var forth = new MigrationBuilder("SqlServer");
        forth.AddColumn<string>("Nickname", "People", "nvarchar(50)", defaultValue: "");
        forth.CreateIndex("IX_People_Nickname", "People", "Nickname", filter: "[Nickname] <> N''");
        forth.AlterColumn<string>("Mentor", "People", "nvarchar(10)", nullable: false, defaultValue: "");
        forth.CreateTable(
            "Extra",
            t => new { Id = t.Column<int>("int") },
            constraints: t => t.PrimaryKey("PK", c => c.Id)
        );
        forth.AddForeignKey("FK_Asker", "Questions", "AskerId", "People", principalColumn: "Id");
        var back = new MigrationBuilder("SqlServer");
        back.DropForeignKey("FK_Asker", "Questions");
        back.DropTable("Extra");
        back.AlterColumn<string>("Mentor", "People", "nvarchar(254)", nullable: true);
        back.DropIndex("IX_People_Nickname", "People");
        back.DropColumn("Nickname", "People");
        var script = SqlServerModel.CreateScript();

        using var before = SqlServerModel.Load(SqlScript.SchemaLeftBy(script));
        using var changed = SqlServerModel.Load(SqlScript.SchemaLeftBy(script + Sql(forth)));
        using var after = SqlServerModel.Load(SqlScript.SchemaLeftBy(script + Sql(forth) + Sql(back)));

        Assert.NotEqual(SqlSchema.Lines(before), SqlSchema.Lines(changed));
        Assert.Equal(SqlSchema.Lines(before), SqlSchema.Lines(after));
    }

    [Fact]
    public void A_change_that_the_comparison_does_not_know_is_not_passed_over() =>
        Assert.ThrowsAny<XunitException>(() =>
            SqlScript.SchemaLeftBy("EXEC sp_rename N'[People].[Mentor]', N'Guide', 'COLUMN';")
        );

    private static string Sql(MigrationBuilder changes)
    {
        using var db = SqlServerModel.NewContext();
        var commands = db.GetService<IMigrationsSqlGenerator>()
            .Generate(changes.Operations, options: MigrationsSqlGenerationOptions.Idempotent);
        return string.Concat(commands.Select(c => $"\nGO\n{c.CommandText}"));
    }
}
