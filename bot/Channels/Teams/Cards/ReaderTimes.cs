using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>A moment that a text names, and the words in which it does.</summary>
internal sealed record NamedMoment(string Words, Instant At)
{
    private static readonly InstantPattern Seconds = InstantPattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:ss'Z'"
    );

    /// <summary>The moment by the clock of whoever reads the card; Teams takes no fractions of a second.</summary>
    public string ForReader
    {
        get
        {
            var at = Seconds.Format(At);
            return $"{{{{DATE({at},SHORT)}}}} {{{{TIME({at})}}}}";
        }
    }
}

/// <summary>
/// Finds the moments that a text names in the one way in which the bot writes them (<see cref="Dates"/>), so that a card can
/// show them once more in each reader's own zone.
/// </summary>
internal static partial class ReaderTimes
{
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.Create(
        "dddd d MMMM uuuu, HH:mm",
        CultureInfo.InvariantCulture
    );

    /// <summary>Each moment once, in order; one whose zone is none of these is left out.</summary>
    public static IReadOnlyList<NamedMoment> In(IEnumerable<string> texts, IReadOnlyList<DateTimeZone> zones)
    {
        var found = new List<NamedMoment>();
        foreach (Match match in texts.SelectMany(text => Moment().Matches(text)))
        {
            if (
                Written.Parse(match.Groups["local"].Value) is { Success: true, Value: var local }
                && At(local, match.Groups["zone"].Value, zones) is { } at
                && found.TrueForAll(f => f.At != at)
            )
            {
                found.Add(new NamedMoment(match.Value, at));
            }
        }
        return found;
    }

    private static Instant? At(LocalDateTime local, string abbreviation, IReadOnlyList<DateTimeZone> zones) =>
        zones
            .SelectMany(zone =>
                Possible(zone.MapLocal(local)).Where(at => Dates.Abbreviation(at, zone) == abbreviation)
            )
            .Cast<Instant?>()
            .FirstOrDefault();

    private static IEnumerable<Instant> Possible(ZoneLocalMapping mapping) =>
        mapping.Count switch
        {
            0 => [],
            1 => [mapping.Single().ToInstant()],
            _ => [mapping.First().ToInstant(), mapping.Last().ToInstant()],
        };

    [GeneratedRegex(
        @"(?<local>[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d) (?<zone>[A-Z]{2,5}(?:[+-]\d{1,2}(?::\d\d)?)?)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Moment();
}
