using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Hosting;
using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.Reminders.Receiving;

/// <summary>What people set about their reminders, as SQL Server would get it.</summary>
public sealed class OnSqlServerTests(SqlServerModel model)
{
    private static readonly Instant Deadline = World.Start + Duration.FromHours(72);
    private static readonly Person Ben = A.Applicant("Ben Moss")
        .With(
            stage: StageId.Final,
            status: StageStatus.Invited,
            ownCutOff: "2025-10-04T09:00:00-07:00",
            grantedAt: "2025-09-20T15:00:00-07:00"
        ) with
    {
        Id = 7,
    };

    private readonly SqlCapture capture = new();
    private readonly FakeClock clock = new(World.Start);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Deed> Deeds =>
        [
            new Snooze(null, new Exact(World.Start + Duration.FromHours(2))),
            new StopReminding(3),
            new MuteReminders(ReminderKind.Offer),
            new UnmuteReminders(ReminderKind.Stage),
        ];

    private static string Key => $"stage.due|p7|{Deadline}|3d|p7";

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Is_done_and_undone(Deed deed)
    {
        Hold();
        var bot = new Bot(World.Settings, clock, capture.Factory);
        var turn = new Turn("…", Asker.Known(Ben, isStaff: false), Place.Direct, null, World.Start);

        var done = await bot.Answers.AnswerAsync(deed, turn, Cancel);
        await bot.Answers.AnswerAsync(new AskReminders(), turn, Cancel);

        Assert.Equal((Outcome.Done, deed.Intent), (done.Outcome, done.Intent));
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task What_was_put_off_is_sent_and_rehearsed()
    {
        Hold();
        capture.Hold(
            new OwedMessage
            {
                Id = 4,
                Key = $"again:1|{Key}",
                Rule = "stage.due",
                ToPersonId = 7,
                DueAt = World.Start,
                ChangeId = 9,
            }
        );
        var candidates = new Candidates(capture.Factory, World.Season);
        var routes = new Routes([new FakePlatform()], new Dictionary<string, string>());
        var rules = World.Settings.Reminders;

        await new Deliveries(capture.Factory, routes, rules, candidates, World.Season, clock).SweepAsync(Cancel);
        await new Rehearsals(capture.Factory, rules, World.Season).RunAsync(
            World.Start,
            World.Start + Duration.FromDays(4),
            Cancel
        );

        model.Check(capture.Commands);
    }

    private void Hold()
    {
        capture.Hold(Ben);
        capture.Hold(
            new OwedMessage
            {
                Id = 3,
                Key = Key,
                Rule = "stage.due",
                ToPersonId = 7,
                DueAt = World.Start,
                SentAs = Key,
                State = OwedState.Sent,
                SettledAt = World.Start,
            }
        );
        capture.Hold(
            new MuteRow
            {
                Id = 1,
                PersonId = 7,
                Rule = "fellowship.ends",
            }
        );
    }
}
