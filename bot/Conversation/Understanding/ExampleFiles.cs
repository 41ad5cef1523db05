namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// The example files: one a request type, one utterance a line, lines that start with # are comments. Below the line that says
/// so stand lines by people who had not seen those above: they say the same in ways that one writer does not think of. Below
/// another stand lines that mean something only in a talk: "applicant, person.offer: until when" is said by an applicant after
/// an offer was spoken of.
/// </summary>
public sealed class ExampleFiles
{
    private const string Stages = "stage-names";
    private const string Statuses = "status-names";
    private const string Beyond = "outofscope";
    private const string Strangers = "# As typed by people who had not seen the lines above";
    private const string Talking = "# In the middle of a talk: who speaks, what was spoken of, and the words";

    private ExampleFiles(IReadOnlyList<(string Name, string Text)> raw)
    {
        Raw = raw;
        Vocabulary = new Vocabulary(Own(Stages), Own(Statuses));
    }

    /// <summary>Where they lie beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Conversation", "Understanding", "Examples");

    /// <summary>The files as they are, by request type, in order of name.</summary>
    public IReadOnlyList<(string Name, string Text)> Raw { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Our own lines.</summary>
    public LabelledSet Requests => Set(Own);

    /// <summary>The lines by people who had not seen ours.</summary>
    public LabelledSet AsTyped => Set(ByStrangers);

    /// <summary>What is said in the middle of a talk, by such people, too.</summary>
    public IReadOnlyList<TalkExample> InTalk =>
        [
            .. Raw.Select(f => f.Name)
                .Where(name => name is not (Stages or Statuses))
                .SelectMany(name => Said(name).Select(line => TalkExample.Of(line, name is Beyond ? null : name))),
        ];

    public static ExampleFiles Read(string folder) =>
        new([
            .. Directory
                .EnumerateFiles(folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
        ]);

    private LabelledSet Set(Func<string, IReadOnlyList<string>> lines) =>
        new(
            [
                .. Raw.Select(f => f.Name)
                    .Where(name => name is not (Stages or Statuses or Beyond))
                    .SelectMany(name => lines(name).Select(line => new Example(line, name))),
            ],
            lines(Beyond)
        );

    private IReadOnlyList<string> Own(string name) => Lines(Alone(name).Split(Strangers)[0]);

    private IReadOnlyList<string> ByStrangers(string name) =>
        Lines(Alone(name).Split(Strangers).ElementAtOrDefault(1) ?? "");

    private IReadOnlyList<string> Said(string name) => Lines(Parts(name).ElementAtOrDefault(1) ?? "");

    /// <summary>What says what it means by itself.</summary>
    private string Alone(string name) => Parts(name)[0];

    private string[] Parts(string name) => Raw.Single(f => f.Name == name).Text.Split(Talking);

    private static IReadOnlyList<string> Lines(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(l => l[0] != '#'),
        ];
}
