using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace FellowsBot.Storage;

/// <summary>What is wrong with the database, in one sentence that says what to do; never the connection string.</summary>
public static class DatabaseTrouble
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int CannotRead = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static string Sentence(DbException trouble) =>
        trouble is SqliteException sqlite
            ? sqlite.SqliteErrorCode switch
            {
                Busy or Locked =>
                    "The database is locked: another program has been writing to it for too long. Try again, or stop that program.",
                ReadOnly => "The database is read-only. Give this user the right to write to the file and its folder.",
                CannotRead =>
                    "The disk that holds the database cannot be read or written, or is full. Look at the disk, make room, and try again.",
                Full => "The disk that holds the database is full. Make room and try again.",
                CannotOpen =>
                    "The database cannot be opened: its folder is missing or may not be entered. Check Storage:ConnectionString.",
                NotADatabase =>
                    "Storage:ConnectionString names a file that is not a SQLite database. Name another file.",
                _ =>
                    $"The database reported an error (SQLite {sqlite.SqliteErrorCode}). Run `check` to see what is wrong.",
            }
            : "The database server cannot be reached or refused the connection. Check Storage:ConnectionString, and that the server runs.";

    /// <summary>Whether it would meet whatever else is written now too, and not only what was being written.</summary>
    public static bool IsEverybodys(Exception trouble) =>
        trouble switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode
                is Busy
                    or Locked
                    or ReadOnly
                    or CannotRead
                    or Full
                    or CannotOpen
                    or NotADatabase,
            DbException other => other.IsTransient,
            { InnerException: DbException within } => IsEverybodys(within),
            _ => false,
        };

    /// <summary>For a schema that this version does not know.</summary>
    public const string Newer =
        "The database was made by a newer version of FellowsBot. Update the bot, or point Storage:ConnectionString at another database.";

    /// <summary>For a server whose schema an operator must bring up to date.</summary>
    public const string Behind = "The database is behind this version of FellowsBot. Run `migrate` first.";
}
