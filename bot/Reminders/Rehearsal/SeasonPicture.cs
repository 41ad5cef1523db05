using System.Reflection;
using System.Xml.Linq;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>
/// A rehearsal as one page that needs no server: the stages and the messages of each week as a chart, then every message week by
/// week with the receiver's own time, and the days on which somebody's clock changes. Built from elements, so that nothing
/// can be left unescaped.
/// </summary>
public sealed class SeasonPicture(Season season, Instant from, Instant to)
{
    private static readonly string[] Headings = ["When", "To", "Rule", "Message"];
    private const string Style = "rehearsal/picture.css";

    public string Draw(IReadOnlyList<Posting> postings)
    {
        var title = $"{season.Name}: who gets what, when";
        var page = new XElement(
            "html",
            new XAttribute("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement(
                    "meta",
                    new XAttribute("name", "viewport"),
                    new XAttribute("content", "width=device-width, initial-scale=1")
                ),
                new XElement("title", title),
                new XElement("style", Css())
            ),
            new XElement(
                "body",
                new XElement("h1", season.Name),
                new XElement(
                    "p",
                    $"A rehearsal: {Dates.Count(postings.Count, "message")} from {Dates.Of(from, season.Zone)} up to {Dates.Of(to, season.Zone)}. Nothing was sent. Times are {season.Zone.Id}; the receiver's own time stands below where it differs."
                ),
                new SeasonChart(season, from, to).Draw(postings),
                Weeks(postings)
            )
        );
        return $"<!doctype html>\n{page.ToString(SaveOptions.DisableFormatting)}\n";
    }

    private IEnumerable<XElement> Weeks(IReadOnlyList<Posting> postings) =>
        postings
            .Select(p => (p.At, Row: Row(p)))
            .Concat(ClockChanges(postings).Select(c => (c.At, Row: Row(c.What))))
            .OrderBy(r => r.At)
            .GroupBy(r => r.At.InZone(season.Zone).Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)))
            .Select(week => new XElement(
                "section",
                new XElement("h2", $"Week of {Dates.Day(week.Key)}"),
                new XElement(
                    "table",
                    new XElement("thead", new XElement("tr", Headings.Select(h => new XElement("th", h)))),
                    new XElement("tbody", week.Select(r => r.Row))
                )
            ));

    private XElement Row(Posting posting)
    {
        var line = posting.Line;
        var isSame = posting.At.InZone(posting.To.Zone).Offset == posting.At.InZone(season.Zone).Offset;
        return new XElement(
            "tr",
            Cell("when", Dates.Of(posting.At, season.Zone), isSame ? null : Own(Dates.Of(posting.At, posting.To.Zone))),
            Cell("to", line.To, Own(string.Join(", ", line.About.Where(a => line.To != $"person:{a}")))),
            Cell("rule", line.Offset == "0" ? line.Rule : $"{line.Rule}, {line.Offset} before"),
            Cell("text", line.Text)
        );
    }

    private static XElement Row(string clockChange) =>
        new("tr", new XAttribute("class", "clocks"), new XElement("td", new XAttribute("colspan", "4"), clockChange));

    private static XElement Cell(string kind, params object?[] content) =>
        new("td", new XAttribute("class", kind), content);

    private static XElement? Own(string text) =>
        text.Length == 0 ? null : new XElement("span", new XAttribute("class", "own"), text);

    /// <summary>Every change of the clocks in the season's zone and in each receiver's.</summary>
    private IEnumerable<(Instant At, string What)> ClockChanges(IReadOnlyList<Posting> postings) =>
        postings
            .Select(p => p.To.Zone)
            .Prepend(season.Zone)
            .DistinctBy(z => z.Id)
            .SelectMany(zone =>
            {
                var stretches = zone.GetZoneIntervals(from, to).ToList();
                return stretches
                    .Zip(stretches.Skip(1))
                    .Where(p => p.First.WallOffset != p.Second.WallOffset)
                    .Select(p => Change(zone, p.First.WallOffset, p.Second));
            });

    private static (Instant At, string What) Change(
        DateTimeZone zone,
        NodaTime.Offset before,
        NodaTime.TimeZones.ZoneInterval after
    ) =>
        (
            after.Start,
            $"Clocks go {(after.WallOffset > before ? "forward" : "back")} in {zone.Id}: {Dates.Of(after.Start, zone)}"
        );

    private static string Css()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Style)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
