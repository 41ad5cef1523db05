using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Reminders.Refreshing;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>A round of the ledger, as SQL Server would get its queries.</summary>
public sealed class OnSqlServerTests(SqlServerModel model)
{
    private static readonly Instant Deadline = World.Start + Duration.FromHours(72);
    private readonly SqlCapture capture = new();

    public static TheoryData<string> Keys =>
        [
            $"offer.near|p7|{Deadline}|72h|channel:staff",
            $"stage.due.staff|cut-off|{Deadline}|24h|channel:staff",
            $"extension.released|p7|{World.Start}|0|p7",
            $"extension.due|undecided|{Deadline}|3d|channel:staff",
            "change:7:0",
        ];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_round_asks_what_the_server_knows(string key)
    {
        var clock = new FakeClock(World.Start);
        var (rules, season) = (World.Settings.Reminders, World.Season);
        var agenda = new Agenda(rules);
        var candidates = new Candidates(capture.Factory, season);
        var routes = new Routes([new FakePlatform()], new Dictionary<string, string> { ["staff"] = "trial:staff" });
        var rounds = new Rounds(
            capture.Factory,
            agenda,
            candidates,
            new Entering(capture.Factory, agenda, candidates, World.Start - Duration.FromDays(1)),
            new Deliveries(capture.Factory, routes, rules, candidates, season, clock),
            new Refresher(capture.Factory, routes, new OffersSummary(capture.Factory, season), season, clock),
            clock
        );
        capture.Hold(new Arrival { LastPersonId = 7, At = World.Start - Duration.FromDays(9) });
        capture.Hold(
            A.Applicant("Ada Okafor")
                .With(stage: StageId.Offer, offer: OfferStatus.Open, offerSent: "2025-09-27T09:00:00-07:00") with
            {
                Id = 7,
                OfferDeadlineAt = Deadline,
            }
        );
        capture.Hold(
            new OwedMessage
            {
                Id = 1,
                Key = key,
                Rule = key.Split('|')[0],
                ToChannel = "staff",
                DueAt = World.Start,
                Content = key.Contains('|') ? null : "[]",
            }
        );

        await rounds.RunAsync(TestContext.Current.CancellationToken);
        await rounds.NextAsync(World.Start, TestContext.Current.CancellationToken);

        Assert.Contains(capture.Commands, c => c.Text.Contains("UPDATE", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }
}
