using System.Globalization;
using System.Xml.Linq;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>The season at a glance: a bar for each stage, and how many messages each week has, over the time rehearsed.</summary>
internal sealed class SeasonChart(Season season, Instant from, Instant to)
{
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("MMM uuuu");
    private const int Week = 7;
    private const double Whole = 100;

    public XElement Draw(IReadOnlyList<Posting> postings) =>
        new(
            "div",
            new XAttribute("class", "chart"),
            Row("", "track", Months()),
            season
                .Stages.Where(s => s.Closes.ToInstant() > from && s.Opens.ToInstant() < to)
                .Select(s => Row(s.Name, "track", [Bar(s)])),
            Row("Messages each week", "track counts", Counts(postings))
        );

    private static XElement Row(string name, string track, IEnumerable<XElement> content) =>
        new(
            "div",
            new XAttribute("class", "row"),
            new XElement("div", new XAttribute("class", "name"), new XAttribute("title", name), name),
            new XElement("div", new XAttribute("class", track), "", content)
        );

    private XElement Bar(Stage stage) =>
        Block(
            "bar",
            Place(stage.Opens.ToInstant()),
            Place(stage.Closes.ToInstant()) - Place(stage.Opens.ToInstant()),
            "",
            $"{stage.Name}: {Dates.Of(stage.Opens)} to {Dates.Of(stage.Closes)}"
        );

    private IEnumerable<XElement> Months()
    {
        var first = from.InZone(season.Zone).Date;
        for (
            var month = new LocalDate(first.Year, first.Month, 1).PlusMonths(first.Day == 1 ? 0 : 1);
            Start(month) < to;
            month = month.PlusMonths(1)
        )
        {
            yield return new XElement(
                "span",
                new XAttribute("class", "month"),
                new XAttribute("style", $"left:{Number(Place(Start(month)))}%"),
                Short.Format(month)
            );
        }
    }

    private IEnumerable<XElement> Counts(IReadOnlyList<Posting> postings)
    {
        var weeks = postings
            .GroupBy(p => p.At.InZone(season.Zone).Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)))
            .ToDictionary(g => g.Key, g => g.Count());
        var most = weeks.Values.DefaultIfEmpty(1).Max();
        return weeks.Select(w =>
            Block(
                "count",
                Place(Start(w.Key)),
                (Place(Start(w.Key.PlusDays(Week))) - Place(Start(w.Key))) * 0.8,
                $";height:{Number(w.Value * Whole / most)}%",
                $"Week of {Dates.Day(w.Key)}: {Dates.Count(w.Value, "message")}"
            )
        );
    }

    private static XElement Block(string kind, double left, double width, string more, string title) =>
        new(
            "div",
            new XAttribute("class", kind),
            new XAttribute("style", $"left:{Number(left)}%;width:{Number(width)}%{more}"),
            new XAttribute("title", title),
            ""
        );

    /// <summary>Where a moment lies, in per cent of the time rehearsed; what lies outside is at its edge.</summary>
    private double Place(Instant at) => to <= from ? 0 : Math.Clamp((at - from) / (to - from), 0, 1) * Whole;

    private Instant Start(LocalDate day) => season.Zone.AtStartOfDay(day).ToInstant();

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
