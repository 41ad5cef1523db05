using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Hosting;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using NodaTime.Testing;

namespace FellowsBot.Tests.StaffAnswers;

/// <summary>Handing on, answering, keeping, editing and undoing as SQL Server would get them, checked without a server.</summary>
public sealed class EveryDeedOnSqlServerTests(SqlServerModel model)
{
    private const string Code = "ABCDEF";
    private static readonly Asker Grace = Asker.Known(A.Staff("Grace Mbeki") with { Id = 1 }, isStaff: true);

    private readonly SqlCapture capture = new();

    public static TheoryData<Deed> Deeds =>
        [
            new AnswerQuestion(12, "Yes."),
            new KeepAnswer(12, "Laptops"),
            new ChangeEntry(3, EntryPart.Text, "No.")
            {
                Was = "Yes.",
                WasBy = "Grace Mbeki",
                WasAt = World.Start,
            },
            new ChangeEntry(3, EntryPart.Title, "Machines") { Was = "Laptops" },
            new ChangeEntry(3, EntryPart.Wording, "laptop?") { Was = "" },
            new ChangeEntry(3, EntryPart.All) { Was = "Laptops" },
        ];

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Is_done(Deed deed)
    {
        capture.Hold(Grace.Person!, Question(deed is KeepAnswer));
        if (deed is ChangeEntry)
        {
            capture.Hold(Entry("Laptops", "Yes.", "do we get laptops?"));
        }
        capture.Hold(
            new ProposalRow
            {
                Id = 5,
                Code = Code,
                AskerKey = Grace.Key,
                AskerName = Grace.Name,
                ProposedAt = World.Start,
                ExpiresAt = World.Start + NodaTime.Duration.FromMinutes(10),
                Plan = StoredJson.Write(new ProposedPlan([], []) { Deed = deed }),
            }
        );

        var reply = await AnswerAsync(new Settle(true, Code));

        Assert.Equal((Outcome.Done, deed.Intent), (reply.Outcome, reply.Intent));
        Assert.Contains(capture.Commands, c => c.Text.Contains("INSERT INTO [Audit]", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Is_undone(Deed deed)
    {
        capture.Hold(Question(isAnswered: true));
        if (deed is not AnswerQuestion)
        {
            capture.Hold(
                deed switch
                {
                    ChangeEntry { What: EntryPart.Text } => Entry("Laptops", "No.", "do we get laptops?"),
                    ChangeEntry { What: EntryPart.Title } => Entry("Machines", "Yes.", "do we get laptops?"),
                    ChangeEntry { What: EntryPart.Wording } => Entry("Laptops", "Yes.", "do we get laptops?\nlaptop?"),
                    ChangeEntry => Entry("Laptops", "Yes.", "do we get laptops?", isRemoved: true),
                    _ => Entry("Laptops", "Yes.", "do we get laptops?"),
                }
            );
        }
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

    [Fact]
    public async Task A_question_is_handed_on_and_entries_are_read()
    {
        capture.Hold(Entry("Laptops", "Yes.", "do we get laptops?"), new Bookkeeping { KeptRevision = 1 });

        await AnswerAsync(new NotCovered(["kept-3"]));
        await AnswerAsync(new AskHandbook("kept-3"));
        await AnswerAsync(new AskEntries());
        await AnswerAsync(new AskEntry(3));

        Assert.Contains(capture.Commands, c => c.Text.Contains("INSERT INTO [Ledger]", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }

    private Task<Reply> AnswerAsync(Request request) =>
        new Bot(World.Settings, new FakeClock(World.Start), capture.Factory).Answers.AnswerAsync(
            request,
            new Turn("do we get laptops?", Grace, Place.Direct, "c1", World.Start),
            TestContext.Current.CancellationToken
        );

    private static QuestionForStaff Question(bool isAnswered) =>
        new()
        {
            Id = 12,
            AskedAt = World.Start,
            AskerId = 1,
            Text = "do we get laptops?",
            Answer = isAnswered ? "Yes." : null,
            AnsweredBy = isAnswered ? "Grace Mbeki" : null,
            AnsweredAt = isAnswered ? World.Start : null,
        };

    private static KeptRow Entry(string title, string text, string wordings, bool isRemoved = false) =>
        new()
        {
            Id = 3,
            Title = title,
            Text = text,
            Wordings = wordings,
            QuestionId = 12,
            KeptBy = "Grace Mbeki",
            KeptAt = World.Start,
            TextBy = "Grace Mbeki",
            TextAt = World.Start,
            ChangeId = 7,
            RemovedBy = isRemoved ? "Grace Mbeki" : null,
            RemovedAt = isRemoved ? World.Start : null,
        };
}
