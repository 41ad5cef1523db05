using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Programme;

public class SeasonTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    [Fact]
    public void A_season_in_order_is_built_and_gives_each_stage_by_its_id()
    {
        var (season, problems) = Season.Create("October 2025", Zone, 7, [.. Shipped.Season.Stages.Reverse()]);

        Assert.Empty(problems);
        Assert.Equal(StageIds.All, season!.Stages.Select(s => s.Id));
        Assert.All(StageIds.All, id => Assert.Equal(id, season[id].Id));
    }

    [Fact]
    public void Every_stage_that_is_missing_is_named()
    {
        var (season, problems) = Season.Create(
            "October 2025",
            Zone,
            7,
            [.. Shipped.Season.Stages.Where(s => s.Id is not (StageId.Offer or StageId.Extended))]
        );

        Assert.Null(season);
        Assert.Equal(
            [new Refusal("offer", "the stage is missing"), new Refusal("extended", "the stage is missing")],
            problems
        );
    }

    [Fact]
    public void A_day_lasts_from_its_midnight_to_the_second_before_the_next()
    {
        var day = new LocalDate(2025, 11, 2);

        Assert.Equal(Instant.FromUtc(2025, 11, 2, 7, 0), Season.StartOf(day, Zone).ToInstant());
        Assert.Equal(Instant.FromUtc(2025, 11, 3, 7, 59, 59), Season.EndOf(day, Zone).ToInstant());
    }

    [Fact]
    public void A_day_without_a_midnight_starts_when_its_clock_does()
    {
        var beirut = DateTimeZoneProviders.Tzdb["Asia/Beirut"];

        Assert.Equal(
            new LocalDateTime(2025, 3, 30, 1, 0),
            Season.StartOf(new LocalDate(2025, 3, 30), beirut).LocalDateTime
        );
    }

    /// <summary>Each row moves one end of one stage of the shipped season by so many days, and breaks one rule.</summary>
    [Theory]
    [InlineData("application", "opens", 8, "assessment opens on 2025-07-21, before application opens on 2025-07-22")]
    [InlineData("application", "closes", 8, "assessment closes on 2025-08-24, before application closes on 2025-08-25")]
    [InlineData("assessment", "opens", 8, "interview opens on 2025-07-28, before assessment opens on 2025-07-29")]
    [InlineData("assessment", "closes", 13, "interview closes on 2025-09-05, before assessment closes on 2025-09-06")]
    [InlineData("interview", "opens", 8, "final opens on 2025-08-04, before interview opens on 2025-08-05")]
    [InlineData("interview", "closes", 18, "final closes on 2025-09-22, before interview closes on 2025-09-23")]
    [InlineData("final", "opens", 8, "offer opens on 2025-08-11, before final opens on 2025-08-12")]
    [InlineData("final", "closes", 12, "offer closes on 2025-10-03, before final closes on 2025-10-04")]
    [InlineData("matching", "opens", -71, "matching opens on 2025-08-10, before offer opens on 2025-08-11")]
    [InlineData("offer", "closes", 22, "matching closes on 2025-10-24, before offer closes on 2025-10-25")]
    [InlineData("programme", "opens", -71, "programme opens on 2025-08-10, before offer opens on 2025-08-11")]
    [InlineData("matching", "closes", 57, "programme closes on 2025-12-19, before matching closes on 2025-12-20")]
    [InlineData("programme", "opens", 50, "extension opens on 2025-12-08, before programme opens on 2025-12-09")]
    [InlineData("extension", "closes", 5, "programme closes on 2025-12-19, before extension closes on 2025-12-20")]
    [InlineData("extended", "opens", -1, "extended opens on 2025-12-19, before programme closes on 2025-12-19")]
    public void Stages_stand_in_their_order(string stage, string end, int days, string why)
    {
        var (season, problems) = Moved(stage, end, days);

        Assert.Null(season);
        Assert.Equal([new Refusal(why.Split(' ')[0], why)], problems);
    }

    /// <summary>One day less, and the same season is in order: the bounds are where the rules put them.</summary>
    [Theory]
    [InlineData("application", "opens", 7)]
    [InlineData("application", "closes", 7)]
    [InlineData("assessment", "opens", 7)]
    [InlineData("assessment", "closes", 12)]
    [InlineData("interview", "opens", 7)]
    [InlineData("interview", "closes", 17)]
    [InlineData("final", "opens", 7)]
    [InlineData("final", "closes", 11)]
    [InlineData("matching", "opens", -70)]
    [InlineData("offer", "closes", 21)]
    [InlineData("programme", "opens", -70)]
    [InlineData("matching", "closes", 56)]
    [InlineData("programme", "opens", 49)]
    [InlineData("extension", "closes", 4)]
    [InlineData("extended", "opens", 0)]
    public void Stages_may_share_a_bound(string stage, string end, int days)
    {
        var (season, problems) = Moved(stage, end, days);

        Assert.Empty(problems);
        Assert.NotNull(season);
    }

    private static (Season? Season, IReadOnlyList<Refusal> Problems) Moved(string stage, string end, int days) =>
        Season.Create(
            "October 2025",
            Zone,
            7,
            [
                .. Shipped.Season.Stages.Select(s =>
                    s.Id.Text() != stage ? WithoutSlots(s, 0, 0)
                    : end == "opens" ? WithoutSlots(s, days, 0)
                    : WithoutSlots(s, 0, days)
                ),
            ]
        );

    private static Stage WithoutSlots(Stage stage, int opensLater, int closesLater) =>
        Stage
            .Create(
                stage.Id,
                stage.Name,
                Season.StartOf(stage.Opens.Date.PlusDays(opensLater), Zone),
                Season.EndOf(stage.Closes.Date.PlusDays(closesLater), Zone),
                []
            )
            .Value!;
}
