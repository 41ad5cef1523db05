using FellowsBot.Conversation;

namespace FellowsBot.Questions;

/// <summary>The handbook as it lies in its folder. Entries are read when they are needed; <see cref="Reload"/> sees what staff have edited.</summary>
public sealed class Handbook : ITopics
{
    private const string NotAnEntry = "README.md";
    private readonly string folder;
    private Dictionary<string, HandbookEntry> read = new Dictionary<string, HandbookEntry>();

    public Handbook(string folder) => this.folder = folder;

    /// <summary>The files' names and texts, in order of name: what the understanding is trained from.</summary>
    public IReadOnlyList<(string Name, string Text)> Files() =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.md")
                .Where(f => Path.GetFileName(f) != NotAnEntry)
                .Order(StringComparer.Ordinal)
                .Select(f => (Path.GetFileName(f), File.ReadAllText(f))),
        ];

    /// <summary>All entries.</summary>
    /// <exception cref="HandbookException">A file is not an entry.</exception>
    public IReadOnlyList<HandbookEntry> All() => [.. Files().Select(f => HandbookFile.Parse(f.Name, f.Text))];

    public IReadOnlyList<Topic> Topics() => [.. All().Select(e => new Topic(e.Id, e.Title, e.Asks, e.Body))];

    /// <summary>One entry; none when its file has gone.</summary>
    public HandbookEntry? Find(string id)
    {
        if (read.TryGetValue(id, out var known))
        {
            return known;
        }
        var path = Path.Combine(folder, $"{id}.md");
        if (!File.Exists(path))
        {
            return null;
        }
        var entry = HandbookFile.Parse($"{id}.md", File.ReadAllText(path));
        read = new Dictionary<string, HandbookEntry>(read) { [id] = entry };
        return entry;
    }

    /// <summary>Forgets what was read, so that the next question sees the files as they are now.</summary>
    public void Reload() => read = new Dictionary<string, HandbookEntry>();

    /// <summary>Where the files are: the setting; else in the working folder's checkout; else beside the program.</summary>
    public static string FolderFor(string? setting)
    {
        if (!string.IsNullOrWhiteSpace(setting))
        {
            return setting;
        }
        var checkout = Path.Combine(Directory.GetCurrentDirectory(), "bot", "Questions", "Handbook");
        return Directory.Exists(checkout) ? checkout : Path.Combine(AppContext.BaseDirectory, "Questions", "Handbook");
    }
}
