using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Hosting;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Tests.Support;
using NodaTime.Testing;

namespace FellowsBot.Tests.Questions;

/// <summary>Everything the bot asks its database when it answers, as SQL Server would get it, checked without a server.</summary>
public sealed class EveryQueryOnSqlServerTests(SqlServerModel model)
{
    private static readonly Person Bo = A.Fellow("Bo Xu")
        .With(
            mentor: "noor@example.org",
            stage: StageId.Interview,
            references: (0, 2),
            otherDeadlineOn: "2025-10-03",
            offerSent: "2025-09-30T15:00:00-07:00"
        );

    private readonly SqlCapture capture = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_kind_of_request_is_among_those_asked()
    {
        var kinds = typeof(Request)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Request)) && !t.IsAbstract)
            .ToHashSet();

        Assert.Equal(kinds.Select(k => k.Name).Order(), AskedKinds().Select(k => k.Name).Order());
    }

    [Fact]
    public void Every_kind_of_request_is_answered_by_exactly_one_feature()
    {
        var bot = new Bot(World.Settings, new FakeClock(World.Start), capture.Factory);

        Assert.Equal(AskedKinds().Select(k => k.Name).Order(), bot.Answers.Covered.Select(k => k.Name).Order());
    }

    public static TheoryData<string> Askers => ["a stranger", "an applicant", "a fellow", "a mentor", "staff"];

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Every_answer_asks_what_the_server_knows(string who)
    {
        var bot = new Bot(World.Settings, new FakeClock(World.Start), capture.Factory);
        var person = Somebody(who);
        capture.Hold(person ?? Bo);
        var asker = person is null ? Asker.Stranger : Asker.Known(person with { Id = 1 }, isStaff: false);

        foreach (var request in EveryRequest.All)
        {
            var turn = new Turn("…", asker, Place.Direct, "c1", World.Start);
            Assert.NotEmpty((await bot.Answers.AnswerAsync(request, turn, Cancel)).Parts);
        }

        Assert.NotEmpty(capture.Commands);
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task A_whole_turn_asks_what_the_server_knows()
    {
        var bot = new Bot(World.Settings, new FakeClock(World.Start), capture.Factory);
        capture.Hold(A.Staff("Grace Mbeki") with { Id = 1 });
        var asker = await bot.Askers.FindAsync("grace@example.org", Cancel);
        var turn = new Turn("what stage is Grace Mbeki in?", asker, Place.Direct, "c1", World.Start);

        var reply = await bot.Conversations.HearAsync(turn, Cancel);

        Assert.Equal((Outcome.Answered, "person.status"), (reply.Outcome, reply.Intent));
        Assert.Equal(["[People]", "[Dialogues]", "[Bookkeeping]", "[People]"], TablesRead().Take(4));
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task A_memory_is_kept_and_recalled()
    {
        var memories = new Memories(capture.Factory, new GroupWriter(capture.Factory));
        var turn = new Turn("…", Asker.Stranger, Place.Direct, "c1", World.Start);
        var memory = Memory.Nothing with { Stage = StageId.Final };

        Assert.Equal(Memory.Nothing, await memories.RecallAsync(turn, Cancel));
        await memories.KeepAsync(turn, memory, Cancel);

        Assert.Equal(2, capture.Commands.Count);
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task Names_and_askers_are_read()
    {
        capture.Hold(A.Fellow("Bo Xu") with { Id = 7 });

        var book = await new NameBooks(capture.Factory).CurrentAsync(Cancel);
        var asker = await new Askers(capture.Factory, new HashSet<EmailAddress>()).FindAsync("bo@example.org", Cancel);

        Assert.Equal([7], book.Called(["bo"]));
        Assert.Equal(7, asker.Person?.Id);
        model.Check(capture.Commands);
    }

    [Fact]
    public async Task People_are_imported_and_exported()
    {
        var import = new PeopleImport(capture.Factory, World.Season, new FakeClock(World.Start));
        var csv = "email,first_name,last_name\nada@example.org,Ada,Okafor\n";

        var report = await import.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), false, false, null, Cancel);
        await using var text = new StringWriter();
        await new PeopleExport(capture.Factory, World.Season).RunAsync(text, Cancel);

        Assert.Equal(1, report.Added);
        Assert.Contains(capture.Commands, c => c.Text.Contains("INSERT INTO [People]", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }

    private static IEnumerable<Type> AskedKinds() => EveryRequest.All.Select(r => r.GetType()).Distinct();

    private static Person? Somebody(string who) =>
        who switch
        {
            "an applicant" => Bo with { Id = 1, Role = Role.Applicant },
            "a fellow" => Bo with { Id = 1 },
            "a mentor" => Bo with { Id = 1, Role = Role.Mentor },
            "staff" => Bo with { Id = 1, Role = Role.Staff },
            _ => null,
        };

    private IEnumerable<string> TablesRead() =>
        capture.Commands.Select(c =>
        {
            var from = c.Text[(c.Text.IndexOf("FROM ", StringComparison.Ordinal) + 5)..];
            return from[..(from.IndexOf(']', StringComparison.Ordinal) + 1)];
        });
}
