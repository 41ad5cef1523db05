namespace FellowsBot.Conversation.Understanding;

/// <summary>The example files: one a request type, one utterance a line, lines that start with # are comments.</summary>
public sealed record ExampleFiles(
    IReadOnlyList<Example> Requests,
    IReadOnlyList<string> OutOfScope,
    Vocabulary Vocabulary
)
{
    private const string Stages = "stage-names";
    private const string Statuses = "status-names";
    private const string Beyond = "outofscope";

    /// <summary>Where they lie beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Conversation", "Understanding", "Examples");

    public static ExampleFiles Read(string folder)
    {
        var vocabulary = new Vocabulary(Lines(folder, Stages), Lines(folder, Statuses));
        var requests = Directory
            .EnumerateFiles(folder, "*.txt")
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .Where(name => name is not (Stages or Statuses or Beyond))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Lines(folder, name).Select(line => new Example(line, name)));
        return new ExampleFiles([.. requests], Lines(folder, Beyond), vocabulary);
    }

    private static IReadOnlyList<string> Lines(string folder, string name) =>
        [
            .. File.ReadLines(Path.Combine(folder, $"{name}.txt"))
                .Select(l => l.Trim())
                .Where(l => l.Length > 0 && l[0] != '#'),
        ];
}
