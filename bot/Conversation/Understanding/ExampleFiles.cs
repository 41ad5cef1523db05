namespace FellowsBot.Conversation.Understanding;

/// <summary>The example files: one a request type, one utterance a line, lines that start with # are comments.</summary>
public sealed class ExampleFiles
{
    private const string Stages = "stage-names";
    private const string Statuses = "status-names";
    private const string Beyond = "outofscope";

    private ExampleFiles(IReadOnlyList<(string Name, string Text)> raw)
    {
        Raw = raw;
        Vocabulary = new Vocabulary(Lines(Stages), Lines(Statuses));
    }

    /// <summary>Where they lie beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Conversation", "Understanding", "Examples");

    /// <summary>The files as they are, by request type, in order of name.</summary>
    public IReadOnlyList<(string Name, string Text)> Raw { get; }

    public Vocabulary Vocabulary { get; }

    public IEnumerable<Example> Requests =>
        Raw.Where(f => f.Name is not (Stages or Statuses or Beyond))
            .SelectMany(f => Lines(f.Name).Select(line => new Example(line, f.Name)));

    public IReadOnlyList<string> OutOfScope => Lines(Beyond);

    public static ExampleFiles Read(string folder) =>
        new([
            .. Directory
                .EnumerateFiles(folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
        ]);

    private IReadOnlyList<string> Lines(string name) =>
        [
            .. Raw.Single(f => f.Name == name)
                .Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(l => l[0] != '#'),
        ];
}
