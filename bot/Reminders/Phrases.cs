using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>Words that several rules share.</summary>
internal static class Phrases
{
    /// <summary>More names than this in one post are read by nobody; the rest are counted.</summary>
    private const int MostNames = 100;

    public static string People(int count) => count == 1 ? "1 person" : $"{count} people";

    public static string Fellows(int count) => Dates.Count(count, "fellow");

    /// <summary>A deadline in the reader's zone, and in the zone it was set in where that differs.</summary>
    public static string When(Instant at, DateTimeZone reader, DateTimeZone set) => Dates.Of(at, reader, set);

    /// <summary>The last day as it was set, and on the person's own clock where that shows something else.</summary>
    public static string LastDay(Standing standing) =>
        Dates.Of(standing.LastDayEnds.ToInstant(), standing.LastDayEnds.Zone, standing.Zone);

    /// <summary>"opens today", and on a later day "opened on Monday 20 October 2025".</summary>
    public static string Opens(ZonedDateTime opening, Instant now) =>
        now.InZone(opening.Zone).Date <= opening.Date ? "opens today" : $"opened on {Dates.Day(opening.Date)}";

    public static string Left(Instant until, Instant now) => Dates.Span(Duration.Max(until - now, Duration.Zero));

    /// <summary>Everybody by name, the address beside it only where two of them share a name, then what is to be said of each.</summary>
    public static string Names(IReadOnlyList<Person> people, Func<Person, string?>? note = null)
    {
        var shared = people.GroupBy(p => p.FullName).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var names = people
            .OrderBy(p => p.FullName, StringComparer.InvariantCulture)
            .ThenBy(p => p.Email.Value, StringComparer.Ordinal)
            .Select(p => Name(p, shared.Contains(p.FullName), note?.Invoke(p)))
            .ToList();
        return names.Count <= MostNames
            ? Dates.Join(names)
            : Dates.Join([.. names.Take(MostNames), $"{names.Count - MostNames} more"]);
    }

    private static string Name(Person person, bool isShared, string? note)
    {
        string?[] notes = [isShared ? person.Email.Value : null, note];
        var known = notes.OfType<string>().ToList();
        return known.Count == 0 ? person.FullName : $"{person.FullName} ({string.Join(", ", known)})";
    }
}
