using FellowsBot.Conversation;

namespace FellowsBot.People;

/// <summary>The first row of a people file: which column stands where, and which the bot does not know.</summary>
internal sealed record PeopleHeader(
    IReadOnlyList<PeopleColumn?> Places,
    IReadOnlyList<string> Unknown,
    ImportProblem? Problem
)
{
    public IReadOnlyList<PeopleColumn> Known { get; } = [.. Places.OfType<PeopleColumn>()];

    public static PeopleHeader Read(IReadOnlyList<string> names, int line)
    {
        var places = names.Select(PeopleColumns.Find).ToList();
        var unknown = names
            .Select((name, i) => places[i] is null ? NameOf(name, i) : null)
            .OfType<string>()
            .Distinct()
            .ToList();
        return new(places, unknown, ProblemOf(names, places, line));
    }

    private static string NameOf(string name, int place) =>
        string.IsNullOrWhiteSpace(name)
            ? $"(column {place + 1}, without a name)"
            : ImportProblem.Shortened(name.Trim());

    private static ImportProblem? ProblemOf(IReadOnlyList<string> names, IReadOnlyList<PeopleColumn?> places, int line)
    {
        if (places.OfType<PeopleColumn>().GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key is { } twice)
        {
            return new(line, twice.Name, twice.Name, "each column at most once in the header row");
        }
        var missing = PeopleColumns.All.Where(c => c.IsRequired && !places.Contains(c)).Select(c => c.Name).ToList();
        if (missing.Count == 0)
        {
            return null;
        }
        var separated = names is [var only] && only.IndexOfAny([';', '\t', '|']) >= 0;
        return separated
            ? new(line, "", ImportProblem.Shortened(names[0]), "columns separated by commas")
            : new(
                line,
                missing[0],
                "",
                $"a header row with the column{(missing.Count > 1 ? "s" : "")} {Dates.Join(missing)}"
            );
    }
}
