using CsvHelper;
using FellowsBot.Programme;

namespace FellowsBot.People;

/// <summary>One good row: where it begins, and the person as the file alone describes them.</summary>
internal readonly record struct PeopleRow(int Line, Person InFile);

/// <summary>A people file, read: its good rows, and everything that is wrong with the others.</summary>
internal sealed class PeopleFile
{
    private const int RowsPerReport = 1000;

    /// <summary>Where every row begins; a good row has put its own address and names in place of these.</summary>
    private static readonly Person Nobody = new()
    {
        Email = default,
        FirstName = "?",
        LastName = "?",
    };

    private readonly Dictionary<EmailAddress, int> lines = [];

    private PeopleFile(IReadOnlyList<PeopleColumn> columns, IReadOnlyList<string> unknown) =>
        (Columns, UnknownColumns) = (columns, unknown);

    public IReadOnlyList<PeopleColumn> Columns { get; }
    public IReadOnlyList<string> UnknownColumns { get; }
    public List<PeopleRow> Rows { get; } = [];
    public List<ImportProblem> Problems { get; } = [];

    public static async Task<PeopleFile> ReadAsync(
        Stream csv,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        var (bytes, problem) = await FileBytes.ReadAsync(csv, cancel);
        return problem is null ? Read(bytes, progress, cancel) : Refused(problem);
    }

    private static PeopleFile Refused(ImportProblem problem, IReadOnlyList<string>? unknown = null) =>
        new([], unknown ?? []) { Problems = { problem } };

    private static PeopleFile Read(byte[] bytes, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var quotes = new Dictionary<long, CsvMalformedReason>();
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = record => quotes.TryAdd(record.LineNumber, record.Reason),
        };
        using var reader = CsvReader.Create(bytes, options);
        if (!reader.Read())
        {
            return Refused(ImportProblem.InFile("a header row and a row for each person; the file is empty"));
        }
        var first = (int)reader.LineNumber;
        if (quotes.TryGetValue(first, out var wrong))
        {
            return Refused(ImportProblem.InRow(first, "", ExpectedQuotes(wrong)));
        }
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
        var header = PeopleHeader.Read(names, first);
        if (header.Problem is { } problem)
        {
            return Refused(problem, header.Unknown);
        }
        var file = new PeopleFile(header.Known, header.Unknown);
        for (var row = 1; reader.Read(); row++)
        {
            var line = (int)reader.LineNumber;
            if (quotes.TryGetValue(line, out var reason))
            {
                file.Problems.Add(ImportProblem.InRow(line, "", ExpectedQuotes(reason)));
            }
            else
            {
                file.Take(reader, header.Places, line);
            }
            if (row % RowsPerReport == 0)
            {
                cancel.ThrowIfCancellationRequested();
                progress?.Report(new(ImportStep.Read, (int)reader.ByteOffset, bytes.Length));
            }
        }
        return file;
    }

    private static string ExpectedQuotes(CsvMalformedReason reason) =>
        reason is CsvMalformedReason.UnterminatedQuote
            ? "a closing quote; the quote opened in this row runs to the end of the file"
            : "quotes around the whole cell, and each quote inside it doubled";

    private void Take(CsvReader reader, IReadOnlyList<PeopleColumn?> places, int line)
    {
        var cells = reader.FieldCount;
        if (cells == 1 && reader.IsEmpty(0))
        {
            return;
        }
        if (cells != places.Count)
        {
            Problems.Add(
                ImportProblem.InRow(line, $"{cells} cells", $"{places.Count} cells, as many as the header has")
            );
            return;
        }
        var before = Problems.Count;
        var person = Nobody;
        for (var i = 0; i < cells; i++)
        {
            if (places[i] is { } column)
            {
                var cell = reader.GetString(i);
                if (column.Read(cell, person) is { } read)
                {
                    person = read;
                }
                else
                {
                    Problems.Add(ImportProblem.In(column, line, cell));
                }
            }
        }
        NoteAddress(person, reader, places, line);
        if (Problems.Count == before)
        {
            Rows.Add(new(line, person));
        }
    }

    private void NoteAddress(Person person, CsvReader reader, IReadOnlyList<PeopleColumn?> places, int line)
    {
        if (person.Email != default && !lines.TryAdd(person.Email, line))
        {
            var at = Enumerable.Range(0, places.Count).First(i => places[i] == PeopleColumns.Email);
            Problems.Add(
                new(
                    line,
                    PeopleColumns.Email.Name,
                    reader.GetString(at).Trim(),
                    $"each address once; it stands on line {lines[person.Email]} already"
                )
            );
        }
    }
}
