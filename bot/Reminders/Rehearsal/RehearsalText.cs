using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>A rehearsal, and a comparison of two, as lines to read at a terminal.</summary>
public static class RehearsalText
{
    public static IEnumerable<string> Of(IReadOnlyList<Posting> postings, Instant from, Instant to, DateTimeZone season)
    {
        foreach (var posting in postings)
        {
            var line = posting.Line;
            var offset = line.Offset == "0" ? "" : $" {line.Offset} before";
            yield return $"{Dates.Of(posting.At, season, posting.To.Zone)}  {line.To}  {line.Rule}{offset}";
            foreach (var text in line.Text.Split('\n'))
            {
                yield return $"    {text}";
            }
        }
        yield return $"{Dates.Count(postings.Count, "message")} from {Dates.Of(from, season)} up to {Dates.Of(to, season)}. Nothing was sent.";
    }

    public static IEnumerable<string> Of(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            var offset = change.Offset == "0" ? "" : $" {change.Offset} before";
            var about = change.About.Count == 0 ? "" : $", about {string.Join(", ", change.About)}";
            yield return $"{Moved(change)}: {change.Rule}{offset} to {change.To}{about}";
        }
        yield return changes.Count == 0
            ? "No message moved."
            : $"{Dates.Count(changes.Count, "message")} differ from before.";
    }

    private static string Moved(Change change) =>
        change.Kind switch
        {
            "moved" => $"moved from {change.Was} to {change.At}",
            "dropped" => $"dropped, was {change.Was}",
            _ => $"{change.Kind} at {change.At}",
        };
}
