using CsCheck;
using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders;

/// <summary>The database finds everybody whom the agenda has to see, and few others.</summary>
public sealed class CandidatesTests(SqlServerModel model) : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2025, 6, 20, 0, 0);
    private static readonly Agenda Agenda = new(Shipped.Settings.Reminders);
    private readonly SqliteFile file = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_rehearsal_from_the_database_is_the_one_from_everybody()
    {
        var people = AnyCohort.Of(400).Where(p => p.Length > 300).Single();
        await StoreAsync(people);
        var rehearsals = new Rehearsals(file.Factory, Shipped.Settings.Reminders, Shipped.Season);
        var everybody = new Cohort(Shipped.Season, people);
        var windows = Gen.Select(Gen.Int[0, 330 * 24], Gen.Int[1, 24 * 10]).Array[60].Single();

        foreach (var (start, hours) in windows.Append((0, 330 * 24)))
        {
            var (from, to) = (Start + Duration.FromHours(start), Start + Duration.FromHours(start + hours));
            Assert.Equal(
                rehearsals.Run(from, to, everybody).Select(p => p.Line.ToJson()),
                (await rehearsals.RunAsync(from, to, Cancel)).Select(p => p.Line.ToJson())
            );
        }
    }

    [Fact]
    public async Task Who_has_nothing_to_come_is_not_read()
    {
        await StoreAsync([
            A.Applicant("Ada").With(offerDeadline: "2025-10-04T10:00:00-07:00", offer: OfferStatus.Open),
            A.Applicant("Bo").With(offerDeadline: "2025-10-09T10:00:00-07:00", offer: OfferStatus.Open),
            A.Applicant("Zoe").With(stage: StageId.Final, status: StageStatus.Invited),
            A.Fellow("May"),
        ]);
        var candidates = new Candidates(file.Factory, Shipped.Season);

        // The morning of 1 October: Ada's offer is three days from its end.
        var cohort = await candidates.ForAsync(
            Agenda,
            World.Moment("2025-10-01T09:30:00-07:00"),
            World.Moment("2025-10-01T10:30:00-07:00"),
            Cancel
        );

        Assert.Equal(
            ["Ada"],
            cohort.Offers(new(Start, Start + Duration.FromDays(330))).Select(o => o.Person.FirstName)
        );
        Assert.Empty(cohort.Fellows);
        Assert.Empty(cohort.CutOffs(new(Start, Start + Duration.FromDays(330))));
    }

    [Fact]
    public async Task Sql_Server_knows_everything_that_is_asked()
    {
        var capture = new SqlCapture();
        capture.Hold(
            A.Fellow("Bo Xu")
                .With(
                    mentor: "noor@example.org",
                    stage: StageId.Interview,
                    references: (0, 2),
                    offerSent: "2025-09-30T15:00:00-07:00",
                    offerDeadline: "2025-10-07T15:00:00-07:00"
                ) with
            {
                Id = 1,
            }
        );
        var rehearsals = new Rehearsals(capture.Factory, Shipped.Settings.Reminders, Shipped.Season);

        // The whole season; a day on which only last days and releases are looked for; one two weeks before both common last days.
        Assert.NotEmpty(await rehearsals.RunAsync(Start, Start + Duration.FromDays(330), Cancel));
        foreach (var day in new[] { "2025-11-05", "2025-12-05", "2026-04-10" })
        {
            var from = World.Moment($"{day}T00:00:00Z");
            await rehearsals.RunAsync(from, from + Duration.FromDays(1), Cancel);
        }

        string[] asked =
        [
            "[OwnCutOffAt] <",
            "[OfferDeadlineAt] <",
            "[ReferencesExpected] >",
            "[EndOn] >=",
            "[ExtensionReleasedAt] <",
            "GROUP BY",
        ];
        Assert.All(asked, a => Assert.Contains(capture.Commands, c => c.Text.Contains(a, StringComparison.Ordinal)));
        model.Check(capture.Commands.DistinctBy(c => c.Text));
    }

    private async Task StoreAsync(IEnumerable<Person> people)
    {
        await file.MigratedAsync();
        await using var db = file.Factory.CreateDbContext();
        db.People.AddRange(people.Select(p => p with { }));
        await db.SaveChangesAsync(Cancel);
    }
}
