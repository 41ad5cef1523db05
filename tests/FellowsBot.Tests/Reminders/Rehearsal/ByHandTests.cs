using FellowsBot.Programme;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Rehearsal;

/// <summary>
/// Rehearsals against tables of dates that were worked out without the code of the rules: when which reminder goes to whom, and
/// whom it is about. Both ways: nothing is missing, and nothing is there besides.
/// </summary>
public class ByHandTests
{
    private const string Folder = "tests/FellowsBot.Tests/Reminders/Rehearsal/";

    /// <summary>The days of the change: on those of Kolkata and Kiritimati the season's own zone changes.</summary>
    private static readonly (string Name, string Zone, string Way, LocalDate Change)[] Changes =
    [
        ("la", "America/Los_Angeles", "back", new(2025, 11, 2)),
        ("la", "America/Los_Angeles", "forward", new(2026, 3, 8)),
        ("london", "Europe/London", "back", new(2025, 10, 26)),
        ("london", "Europe/London", "forward", new(2026, 3, 29)),
        ("sydney", "Australia/Sydney", "forward", new(2025, 10, 5)),
        ("sydney", "Australia/Sydney", "back", new(2026, 4, 5)),
        ("kolkata", "Asia/Kolkata", "back", new(2025, 11, 2)),
        ("kolkata", "Asia/Kolkata", "forward", new(2026, 3, 8)),
        ("kiritimati", "Pacific/Kiritimati", "back", new(2025, 11, 2)),
        ("kiritimati", "Pacific/Kiritimati", "forward", new(2026, 3, 8)),
    ];

    private static readonly string[] OfTheTable =
    [
        "offer.near",
        "offer.near.person",
        "offer.lapsed",
        "stage.due",
        "stage.closed",
        "fellowship.ends",
    ];

    [Fact]
    public async Task The_sample_season_is_as_it_was_worked_out()
    {
        await using var world = await World.SampleAsync();
        var rehearsals = new Rehearsals(world.Bot.Database, World.Settings.Reminders, World.Season);

        var lines = await rehearsals.RunAsync(
            World.Moment("2025-07-01T00:00:00-07:00"),
            World.Moment("2026-04-25T00:00:00-07:00"),
            TestContext.Current.CancellationToken
        );

        var table = Table("season-by-hand.txt");
        Assert.Equal(211, table.Count);
        Assert.Equal(table, [.. lines.Select(l => Short(l.Line)).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void When_the_clocks_change_every_reminder_comes_when_it_was_worked_out()
    {
        var lines = Rehearsed.Postings(
            World.Settings,
            "2025-09-20T00:00:00-07:00",
            "2026-04-30T00:00:00-07:00",
            Changes.SelectMany(c => People($"{c.Name}.{c.Way}", c.Zone, c.Change))
        );

        var table = Table("clock-changes-by-hand.txt");
        Assert.Equal(140, table.Count);
        Assert.Equal(
            table,
            [
                .. lines
                    .Select(l => l.Line)
                    .Where(l => OfTheTable.Contains(l.Rule))
                    .Select(Short)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>One with an offer, one with a cut-off of their own, one whose fellowship ends.</summary>
    private static IEnumerable<Person> People(string name, string zone, LocalDate change)
    {
        var deadline =
            $"{DateTimeZoneProviders.Tzdb[zone].AtStrictly(change.PlusDays(1).At(new LocalTime(17, 0))).ToInstant()}";
        var before = $"{World.Moment(deadline) - Duration.FromDays(30)}";
        yield return A.Applicant("Olu Ade")
            .With(
                email: $"offer.{name}@example.org",
                zone: zone,
                stage: StageId.Offer,
                offer: OfferStatus.Open,
                offerSent: before,
                offerDeadline: deadline
            );
        yield return A.Applicant("Sam Ek")
            .With(
                email: $"stage.{name}@example.org",
                zone: zone,
                stage: StageId.Final,
                status: StageStatus.Invited,
                ownCutOff: deadline,
                grantedAt: before
            );
        yield return A.Fellow("Fay Or")
            .With(
                email: $"fellow.{name}@example.org",
                zone: zone,
                stage: StageId.Programme,
                endOn: $"{change.PlusDays(5):uuuu-MM-dd}"
            );
    }

    /// <summary>A line of a table without the second column, which is for readers.</summary>
    private static List<string> Table(string file) =>
        [
            .. Repository
                .Lines(Folder + file)
                .Where(l => !l.StartsWith('#'))
                .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
                .Select(c => $"{c[0]} | {c[2]} | {c[3]} | {c[4]}")
                .Order(StringComparer.Ordinal),
        ];

    private static string Short(RehearsalLine line) =>
        $"{line.Moment} | {line.Rule} {line.Offset} | {Name(line.To)} | {string.Join(' ', line.About.Select(Name))}";

    private static string Name(string whom) =>
        whom.Split(':')[^1].Replace("@example.org", "", StringComparison.Ordinal);
}
