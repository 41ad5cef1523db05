using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Lists of people as tables: so many rows, and what is left out is said.</summary>
internal static class Tables
{
    private const int MostRows = 30;

    /// <summary>The table; only its caption, which says how many there are, where no more was asked.</summary>
    public static Part Of<T>(
        string caption,
        IReadOnlyList<string> columns,
        IReadOnlyList<T> items,
        Func<T, IReadOnlyList<string>> row,
        bool countOnly
    ) => countOnly ? new Paragraph(caption) : Of(caption, columns, items, row);

    public static Table Of<T>(
        string caption,
        IReadOnlyList<string> columns,
        IReadOnlyList<T> items,
        Func<T, IReadOnlyList<string>> row
    ) =>
        new(
            items.Count > MostRows
                ? $"{caption} The first {MostRows} of {items.Count} are shown; narrow it by stage, status or workspace."
                : caption,
            columns,
            [.. items.Take(MostRows).Select(row)]
        );

    public static string Text(StageId? stage, Season season) => stage is { } id ? season[id].Name : "–";

    public static string Text(StageStatus? status) => status?.ToString().ToLowerInvariant() ?? "–";

    public static string Text(Workspace? workspace) => workspace?.ToString() ?? "–";
}
