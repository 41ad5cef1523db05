namespace FellowsBot.Channels.Slack.Kit;

/// <summary>A table as Slack's own: at most 100 rows of 20 cells and 10,000 letters, its headings repeated where it goes on.</summary>
internal static class TableWriter
{
    private const int MostRows = 99;
    private const int MostCells = 20;
    private const int MostLetters = 5_000;
    private const int LongestRow = 1_200;

    /// <summary>Whether each row fits a table; else it reads better as a list.</summary>
    public static bool Fits(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        columns.Count is > 0 and <= MostCells
        && rows.All(r => r.Count is > 0 and <= MostCells)
        && rows.Append(columns).All(r => r.Sum(c => c.Length) <= LongestRow);

    public static IEnumerable<Piece> Of(
        IReadOnlyList<string> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        Func<string, IReadOnlyList<Inline>> runs
    )
    {
        var some = new List<IReadOnlyList<Block>>();
        var texts = new List<string>();
        var letters = 0;
        foreach (var row in rows)
        {
            IReadOnlyList<Block> cells = [.. row.Select(c => Cell(runs(c)))];
            var size = cells.Sum(c => c.Letters());
            if (some.Count >= MostRows || some.Count > 0 && letters + size > MostLetters)
            {
                yield return Rows();
                (some, texts, letters) = ([], [], 0);
            }
            some.Add(cells);
            texts.Add($"- {string.Join(" | ", row)}");
            letters += size;
        }
        yield return Rows();

        Piece Rows() =>
            new(
                new Rows([
                    [.. columns.Select(Heading)],
                    .. some,
                ])
                {
                    ColumnSettings = [.. columns.Select(_ => new ColumnSetting(IsWrapped: true))],
                },
                string.Join('\n', texts.Prepend($"- {string.Join(" | ", columns)}"))
            );
    }

    private static RichText Cell(IReadOnlyList<Inline> runs) => new([new Section(runs)]);

    private static Block Heading(string text) =>
        Cell([new Run(text.Length == 0 ? "–" : text) { Style = new RunStyle(Bold: true) }]);
}
