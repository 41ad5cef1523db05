using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>A line of phrases.tsv: what is said, when and where, what it means, and the moment it resolves to where that is shown.</summary>
public sealed record Phrase(int Line, Instant Now, DateTimeZone Zone, string Text, string Meaning, Instant? Moment)
{
    private const string Folder = "tests/FellowsBot.Tests/Conversation/Understanding/Times";

    public static IReadOnlyList<Phrase> All { get; } = [.. Load()];

    public static string[] Lines(string file)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "FellowsBot.sln")))
        {
            root = root.Parent;
        }
        return File.ReadAllLines(Path.Combine(root.FullName, Folder, file));
    }

    public static IReadOnlyList<TimeHit> Read(string text, Instant now, DateTimeZone zone)
    {
        var cleaned = Words.Clean(text);
        return TimeReader.Read(cleaned, Words.In(cleaned), now, zone);
    }

    public IReadOnlyList<TimeHit> Read() => Read(Text, Now, Zone);

    private static IEnumerable<Phrase> Load()
    {
        var (now, zone) = (Instant.MinValue, DateTimeZone.Utc);
        foreach (var (index, line) in Lines("phrases.tsv").Index())
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                var when = line.Split(' ');
                now = OffsetDateTimePattern.Rfc3339.Parse(when[1]).Value.ToInstant();
                zone = DateTimeZoneProviders.Tzdb[when[2]];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                var moment = cells.Length > 2 ? InstantPattern.General.Parse(cells[2]).Value : (Instant?)null;
                yield return new Phrase(index + 1, now, zone, cells[0], cells[1], moment);
            }
        }
    }
}
