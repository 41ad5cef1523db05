using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Hosting;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace FellowsBot.Tests.Reminders.Schedules;

/// <summary>Schedules made, changed, undone and posted as SQL Server would get them, checked without a server.</summary>
public sealed class SchedulesOnSqlServerTests(SqlServerModel model)
{
    private const string Code = "ABCDEF";
    private static readonly Asker Grace = Asker.Known(A.Staff("Grace Mbeki") with { Id = 1 }, isStaff: true);
    private static readonly Timetable Mondays = new(
        new LocalDateTime(2025, 10, 6, 9, 0),
        "America/Los_Angeles",
        "FREQ=WEEKLY;BYDAY=MO"
    );
    private static readonly ScheduleFacts Was = new(
        "post-their-update",
        "Post your update.",
        new Recipients(RecipientKind.EachApplicant, StageId.Assessment),
        Mondays
    )
    {
        Since = World.Start - Duration.FromDays(1),
    };

    private readonly SqlCapture capture = new();

    public static TheoryData<Deed> Deeds =>
        [
            new MakeSchedule("Post it.", Was.To, Mondays) { Name = "post-it" },
            new ChangeSchedule(Was.Name, ScheduleStep.Name)
            {
                Was = Was,
                Becomes = Was with { Name = "weekly-update" },
            },
            new ChangeSchedule(Was.Name, ScheduleStep.Remove) { Was = Was, Becomes = Was with { IsRemoved = true } },
        ];

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Is_done(Deed deed)
    {
        capture.Hold(Grace.Person!);
        if (deed is ChangeSchedule)
        {
            capture.Hold(Row(Was));
        }
        capture.Hold(
            new ProposalRow
            {
                Id = 5,
                Code = Code,
                AskerKey = Grace.Key,
                AskerName = Grace.Name,
                ProposedAt = World.Start,
                ExpiresAt = World.Start + Duration.FromMinutes(10),
                Plan = StoredJson.Write(new ProposedPlan([], []) { Deed = deed }),
            }
        );

        var reply = await AnswerAsync(new Settle(true, Code));

        Assert.True(
            reply.Outcome is Outcome.Done || deed is ChangeSchedule { What: ScheduleStep.Name },
            $"{reply.Outcome}"
        );
        model.Check(capture.Commands);
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Is_undone(Deed deed)
    {
        capture.Hold(Row(deed is ChangeSchedule { Becomes: { } becomes } ? becomes : Was));
        capture.Hold(
            new ChangeRow
            {
                Id = 7,
                At = World.Start,
                ByKey = Grace.Key,
                By = Grace.Name,
                Intent = deed.Intent,
                Does = "what was done",
                Deed = StoredJson.Write(deed),
            }
        );

        var reply = await AnswerAsync(new UndoLast());

        Assert.Equal((Outcome.Done, "undo"), (reply.Outcome, reply.Intent));
        model.Check(capture.Commands);
    }

    [Theory]
    [InlineData("p7")]
    [InlineData("channel:fellows")]
    public async Task Is_posted(string to)
    {
        var at = Mondays.First.InZoneLeniently(Mondays.ZoneOf).ToInstant();
        capture.Hold(
            Row(to == "p7" ? Was : Was with { To = new Recipients(RecipientKind.FellowsChannel) }),
            A.Applicant("Ada Okafor").With(stage: StageId.Assessment) with
            {
                Id = 7,
            },
            new OwedMessage
            {
                Id = 1,
                Key = $"schedule.post-their-update|{(to == "p7" ? to : "schedule")}|{at}|0|{to}",
                Rule = "schedule.post-their-update",
                ToChannel = to == "p7" ? null : "fellows",
                ToPersonId = to == "p7" ? 7 : null,
                DueAt = at,
            }
        );

        await new Bot(World.Settings, new FakeClock(at), capture.Factory).Rounds.RunAsync(
            TestContext.Current.CancellationToken
        );

        Assert.Contains(capture.Commands, c => c.Text.Contains("FROM [Schedules]", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }

    private Task<Reply> AnswerAsync(Request request) =>
        new Bot(World.Settings, new FakeClock(World.Start), capture.Factory).Answers.AnswerAsync(
            request,
            new Turn("…", Grace, Place.Direct, "c1", World.Start),
            TestContext.Current.CancellationToken
        );

    private static ScheduleRow Row(ScheduleFacts facts) =>
        new()
        {
            Id = 3,
            Name = facts.Name,
            Text = facts.Text,
            To = facts.To,
            First = facts.When.First,
            Zone = facts.When.ZoneOf,
            Rule = facts.When.Rule,
            Since = facts.Since!.Value,
            EndsAt = facts.When.Ends,
            OwnerKey = Grace.Key,
            Owner = Grace.Name,
            MadeAt = World.Start,
            ChangeId = 7,
            RemovedAt = facts.IsRemoved ? World.Start : null,
        };
}
