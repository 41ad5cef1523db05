using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FellowsBot.People;

/// <summary>
/// What an import did, or would do, or why it did nothing. It may name addresses: it is for the operator's terminal, never
/// for a log.
/// </summary>
public sealed record ImportReport(
    int Added,
    int Changed,
    int Unchanged,
    bool DryRun,
    IReadOnlyList<string> UnknownColumns,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<ImportConflict> Conflicts
)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        // Read by scripts and people, never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file was told to win over what staff changed in chat.</summary>
    [JsonIgnore]
    public bool Overwrite { get; init; }

    /// <summary>Nothing stood in the way: it is stored or, in a dry run, would be.</summary>
    [JsonIgnore]
    public bool Succeeded => Problems.Count == 0 && (Overwrite || Conflicts.Count == 0);

    /// <summary>The report as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Web);

    /// <summary>The report as a person reads it.</summary>
    public IEnumerable<string> Lines() => ImportWords.Of(this);
}

/// <summary>One thing that is wrong with the file.</summary>
/// <param name="Line">The line of the file on which the row begins; 1 where the file as a whole is meant.</param>
/// <param name="Column">The column; empty where the row or the file as a whole is meant.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record ImportProblem(int Line, string Column, string Value, string Expected)
{
    private const int LongestQuote = 200;

    /// <summary>A cell that cannot be read, quoted at most as far as it helps.</summary>
    internal static ImportProblem In(PeopleColumn column, int line, string value) =>
        new(line, column.Name, Shortened(value), column.Expected);

    internal static ImportProblem InRow(int line, string value, string expected) => new(line, "", value, expected);

    internal static ImportProblem InFile(string expected) => InRow(1, "", expected);

    internal static string Shortened(string value) =>
        value.Length <= LongestQuote ? value : string.Concat(value.AsSpan(0, LongestQuote), "…");
}

/// <summary>A fact that staff changed in chat since the last export and that the file would set to something else.</summary>
/// <param name="Line">The line of the file on which the row begins.</param>
/// <param name="Column">The fact.</param>
/// <param name="Value">What the file would make of it; empty = unknown.</param>
/// <param name="Present">What it is now.</param>
/// <param name="ChangedAt">When it was changed in chat: ISO with the season's offset.</param>
public sealed record ImportConflict(int Line, string Column, string Value, string Present, string ChangedAt);

/// <summary>How far an import has come.</summary>
public sealed record ImportProgress(ImportStep Step, int Done, int Total);

/// <summary>The steps of an import that take time.</summary>
public enum ImportStep
{
    Read,
    Compare,
    Store,
}
