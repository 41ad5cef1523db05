using FellowsBot.Programme;
using FellowsBot.Storage;
using NodaTime;

namespace FellowsBot.People;

/// <summary>What the database holds for the people of a file, as of one revision.</summary>
/// <param name="Revision">The revision of the people that this was read at.</param>
/// <param name="People">Those of the file who are there already.</param>
/// <param name="ChangedInChat">Which facts staff changed in chat since the last export, by person and column, and when.</param>
internal sealed record KnownPeople(
    long Revision,
    IReadOnlyDictionary<EmailAddress, Person> People,
    IReadOnlyDictionary<(int PersonId, string Column), Instant> ChangedInChat
);

/// <summary>A person as they are and as the file makes them.</summary>
internal sealed record PersonChange(Person Before, Person After)
{
    public IEnumerable<PeopleColumn> Columns => PeopleColumns.All.Where(c => !c.Same(Before, After));
}

/// <summary>What an import would store, worked out in full before anything is written.</summary>
internal sealed class ImportPlan
{
    private readonly PeopleFile file;
    private readonly KnownPeople known;
    private readonly Season season;

    public ImportPlan(PeopleFile file, KnownPeople known, Season season)
    {
        (this.file, this.known, this.season) = (file, known, season);
        Problems.AddRange(file.Problems);
        foreach (var row in file.Rows)
        {
            Place(row);
        }
        Problems.Sort((a, b) => a.Line.CompareTo(b.Line));
    }

    public long Revision => known.Revision;
    public List<Person> Added { get; } = [];
    public List<PersonChange> Changed { get; } = [];
    public int Unchanged { get; private set; }
    public List<ImportProblem> Problems { get; } = [];
    public List<ImportConflict> Conflicts { get; } = [];
    public bool IsEmpty => Added.Count == 0 && Changed.Count == 0;

    private void Place(PeopleRow row)
    {
        var before = known.People.GetValueOrDefault(row.InFile.Email);
        var after = Merge.Onto(before, row.InFile, file.Columns, season);
        if (before is null)
        {
            Check(row.Line, after);
            Added.Add(after);
            return;
        }
        var change = new PersonChange(before, after);
        var columns = change.Columns.ToList();
        if (columns.Count == 0)
        {
            Unchanged++;
            return;
        }
        Check(row.Line, after);
        Changed.Add(change);
        foreach (var column in columns)
        {
            if (known.ChangedInChat.TryGetValue((before.Id, column.Name), out var at))
            {
                Conflicts.Add(
                    new(
                        row.Line,
                        column.Name,
                        column.Write(after, season),
                        column.Write(before, season),
                        Instants.Format(at, season.Zone)
                    )
                );
            }
        }
    }

    private void Check(int line, Person person) =>
        Problems.AddRange(
            person
                .Contradictions()
                .Select(wrong => new ImportProblem(
                    line,
                    wrong.Rule,
                    PeopleColumns.Find(wrong.Rule)?.Write(person, season) ?? "",
                    wrong.Why
                ))
        );
}
