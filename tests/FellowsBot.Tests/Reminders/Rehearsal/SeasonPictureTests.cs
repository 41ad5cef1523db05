using System.Xml.Linq;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rehearsal;

/// <summary>The season as a page that opens without a server.</summary>
public class SeasonPictureTests
{
    private const string From = "2025-10-20T00:00:00-07:00";
    private const string To = "2025-11-10T00:00:00-08:00";

    private static string Page(params Person[] people) =>
        new SeasonPicture(Shipped.Season, World.Moment(From), World.Moment(To)).Draw(
            Rehearsed.Postings(Shipped.Settings, From, To, people)
        );

    private static Person Offered(string name) =>
        A.Applicant(name).With(zone: "Europe/London", offerDeadline: "2025-10-29T17:00:00+00:00");

    [Fact]
    public void Whatever_a_name_holds_is_text()
    {
        var page = Page(Offered("<script>alert(1)</script> \"&'"));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_nothing_from_elsewhere_and_its_style_is_as_it_was_written()
    {
        var page = Page();

        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.Contains(Repository.Read("bot/Reminders/Rehearsal/picture.css").Trim(), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_each_message_on_both_clocks_in_its_week_and_where_clocks_change() =>
        Assert.Equal(
            [
                "Week of Monday 20 October 2025",
                "Monday 20 October 2025, 09:00 PDT",
                "Monday 20 October 2025, 09:00 PDT",
                "Clocks go back in Europe/London: Sunday 26 October 2025, 01:00 GMT",
                "Sunday 26 October 2025, 10:00 PDT",
                "Sunday 26 October 2025, 10:00 PDTSunday 26 October 2025, 17:00 GMT",
                "Week of Monday 27 October 2025",
                "Monday 27 October 2025, 09:00 PDT",
                "Tuesday 28 October 2025, 10:00 PDT",
                "Tuesday 28 October 2025, 10:00 PDTTuesday 28 October 2025, 17:00 GMT",
                "Wednesday 29 October 2025, 06:00 PDT",
                "Wednesday 29 October 2025, 10:00 PDT",
                "Wednesday 29 October 2025, 10:00 PDTWednesday 29 October 2025, 17:00 GMT",
                "Clocks go back in America/Los_Angeles: Sunday 2 November 2025, 01:00 PST",
                "Week of Monday 3 November 2025",
                "Monday 3 November 2025, 09:00 PST",
            ],
            Body(Page(Offered("Ada")))
                .Descendants()
                .Where(e => e.Name == "h2" || e.Name == "td" && e.ElementsBeforeSelf().Any() is false)
                .Select(e => e.Value)
        );

    [Fact]
    public void Is_drawn_also_where_there_is_nothing_and_no_time() =>
        Assert.Empty(
            Body(new SeasonPicture(Shipped.Season, World.Moment(From), World.Moment(From)).Draw([])).Descendants("td")
        );

    private static XElement Body(string page) => XElement.Parse(page["<!doctype html>".Length..]).Element("body")!;
}
