using Microsoft.EntityFrameworkCore.Migrations;

namespace FellowsBot.Storage;

/// <summary>
/// The triggers that keep the audit as it was written: nothing is taken out, and nothing in it is changed but to empty the
/// texts about somebody who is erased. The databases refuse everything else, whoever asks. A migration that makes the
/// table anew (SQLite does so for many changes of columns) must put them back, and a test says when one did not.
/// </summary>
public static class AppendOnly
{
    public const string Trigger = "Audit_is_only_added_to";
    public const string Complaint = "The audit is only ever added to.";

    private static readonly string[] Kept =
    [
        "Id",
        "At",
        "PersonId",
        "Field",
        "Source",
        "ByPersonId",
        "ForPersonId",
        "Channel",
        "ChangeId",
    ];
    private static readonly string[] MayBeEmptied = ["Before", "After", "Reason", "By"];

    /// <summary>Puts the triggers on.</summary>
    public static void Up(MigrationBuilder migration)
    {
        foreach (
            var sql in migration.ActiveProvider!.EndsWith("SqlServer", StringComparison.Ordinal)
                ? OnSqlServer
                : OnSqlite
        )
        {
            migration.Sql(sql);
        }
    }

    /// <summary>Takes them off.</summary>
    public static void Down(MigrationBuilder migration)
    {
        string[] names = migration.ActiveProvider!.EndsWith("SqlServer", StringComparison.Ordinal)
            ? [Trigger]
            : [Trigger, $"{Trigger}_delete", $"{Trigger}_replace"];
        foreach (var name in names)
        {
            migration.Sql($"DROP TRIGGER {name};");
        }
    }

    /// <summary>Three triggers; the third because REPLACE deletes without asking the second.</summary>
    private static IReadOnlyList<string> OnSqlite =>
        [
            $"""
                CREATE TRIGGER {Trigger} BEFORE UPDATE ON "Audit"
                WHEN {string.Join(" OR ", Kept.Select(c => $"NEW.\"{c}\" IS NOT OLD.\"{c}\""))}
                  OR {string.Join(
                    " OR ",
                    MayBeEmptied.Select(c => $"(NEW.\"{c}\" IS NOT NULL AND NEW.\"{c}\" IS NOT OLD.\"{c}\")")
                )}
                BEGIN SELECT RAISE(ABORT, '{Complaint}'); END;
                """,
            $"""
                CREATE TRIGGER {Trigger}_delete BEFORE DELETE ON "Audit"
                BEGIN SELECT RAISE(ABORT, '{Complaint}'); END;
                """,
            $"""
                CREATE TRIGGER {Trigger}_replace BEFORE INSERT ON "Audit"
                WHEN EXISTS (SELECT 1 FROM "Audit" WHERE "Id" = NEW."Id")
                BEGIN SELECT RAISE(ABORT, '{Complaint}'); END;
                """,
        ];

    /// <summary>One trigger, in EXEC because CREATE TRIGGER must stand alone. Texts are compared byte by byte, past any collation.</summary>
    private static IReadOnlyList<string> OnSqlServer
    {
        get
        {
            var trigger = $"""
                CREATE TRIGGER [{Trigger}] ON [Audit] AFTER UPDATE, DELETE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF EXISTS (
                        SELECT 1 FROM deleted AS d LEFT JOIN inserted AS i ON i.[Id] = d.[Id]
                        WHERE i.[Id] IS NULL
                            OR NOT EXISTS (SELECT {Columns("i")} INTERSECT SELECT {Columns("d")})
                            OR {string.Join(
                    " OR ",
                    MayBeEmptied.Select(c =>
                        $"(i.[{c}] IS NOT NULL AND NOT EXISTS (SELECT {Bytes("i", c)} INTERSECT SELECT {Bytes("d", c)}))"
                    )
                )}
                    )
                        THROW 51000, N'{Complaint}', 1;
                END
                """;
            return [$"EXEC(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}');"];
        }
    }

    private static string Columns(string row) =>
        string.Join(", ", Kept.Select(c => c is "Field" or "Source" or "Channel" ? Bytes(row, c) : $"{row}.[{c}]"));

    private static string Bytes(string row, string column) => $"CAST({row}.[{column}] AS varbinary(8000))";
}
