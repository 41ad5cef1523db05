using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>From words to what is asked, with the classifier as it ships.</summary>
public sealed class InterpreterTests(InterpreterTests.Sample sample) : IClassFixture<InterpreterTests.Sample>
{
    private const string Grace = "grace@example.org";
    private const string Ada = "ada@example.org";

    private World World => sample.World;

    [Theory]
    [InlineData("what stage is <@U0ADA> in?", Grace, Outcome.Clarify, "person.status")]
    [InlineData("what stage is <!everyone> in?", Grace, Outcome.Clarify, "person.status")]
    [InlineData("what stage is <@U0ADA> in?", Ada, Outcome.Declined, "person.status")]
    [InlineData("what stage is <@U0ADA> in?", null, Outcome.Declined, "person.status")]
    [InlineData("<@U0BOT> what is the stipend?", null, Outcome.Answered, "handbook.stipend")]
    [InlineData("<@U0BOT> when does my offer expire?", Ada, Outcome.Answered, "offer.deadline")]
    [InlineData("what is the <b>stipend</b>?", null, Outcome.Answered, "handbook.stipend")]
    [InlineData("what is the stipend? <https://example.org|here>", null, Outcome.Answered, "handbook.stipend")]
    public async Task A_mention_within_a_sentence_is_somebody_and_other_markup_is_nothing(
        string text,
        string? asker,
        Outcome outcome,
        string intent
    )
    {
        var heard = await World.AskAsync(text, asker);

        Assert.Equal((outcome, intent), (heard.Outcome, heard.Intent));
    }

    [Theory]
    [InlineData("status of goldstien")]
    [InlineData("what stage is goldstien in")]
    [InlineData("what is goldstien's status?")]
    [InlineData("what's Goldstien's status")]
    [InlineData("has goldstein passed")]
    public async Task A_name_is_found_through_a_slip_in_lower_case(string text)
    {
        var heard = await World.AskAsync(text, Grace);

        Assert.Equal((Outcome.Answered, "person.status"), (heard.Outcome, heard.Intent));
        Assert.StartsWith("Leah Goldstein ", heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is zzyzx's status?", "Zzyzx")]
    [InlineData("what is Zzyzx's status?", "Zzyzx")]
    [InlineData("what stage is Zaphod Quillfeather in?", "Zaphod Quillfeather")]
    public async Task A_name_that_is_nobodys_is_repeated(string text, string name)
    {
        var heard = await World.AskAsync(text, Grace);

        Assert.Equal(Outcome.Clarify, heard.Outcome);
        Assert.StartsWith($"I know nobody called {name}.", heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi there! sorry to bother you all again, but when does my offer expire?")]
    [InlineData("I have been meaning to ask for days and I was wondering when my offer expires")]
    [InlineData("My landlord wants to know by tonight. When does my offer run out? Thanks so much!")]
    public async Task A_question_is_found_among_pleasantries(string text) =>
        Assert.Equal("offer.deadline", (await World.AskAsync(text, Ada)).Intent);

    [Theory]
    [InlineData("how many people are in the final stage?", "people.count")]
    [InlineData("list the applicants in London", "people.list")]
    [InlineData("which offers run out this week?", "offers.list")]
    [InlineData("whose references are outstanding?", "staff.references")]
    [InlineData("who is undecided about the extension?", "staff.undecided")]
    [InlineData("who has a competing deadline?", "staff.competing")]
    [InlineData("who wants notice before references are contacted?", "staff.referencenotice")]
    [InlineData("what's due today?", "agenda")]
    [InlineData("who are Noor's fellows?", "mentor.fellows")]
    [InlineData("which questions are waiting?", "questions.open")]
    [InlineData("move Bo to withdrawn", "change.withdrawn")]
    [InlineData("remind #fellows every Monday at 9 to post their update", "schedule.make")]
    [InlineData("where does Bo work from?", "person.workspace")]
    [InlineData("what time zone is Bo in?", "person.timezone")]
    [InlineData("when did Ada Okafor apply?", "person.appliedon")]
    [InlineData("tell me everything about Ada Okafor", "person.summary")]
    public async Task Staff_are_understood(string text, string intent) =>
        Assert.Equal(intent, (await World.AskAsync(text, Grace)).Intent);

    [Theory]
    [InlineData("how many applicants are there in London", Role.Applicant, null, Workspace.London, null)]
    [InlineData("list the fellows working remotely", Role.Fellow, null, Workspace.Remote, null)]
    [InlineData("who was rejected at the interview stage", null, StageId.Interview, null, StageStatus.Rejected)]
    [InlineData("how many candidates withdrew", Role.Applicant, null, null, StageStatus.Withdrawn)]
    [InlineData("list the fellows who dropped out", Role.Fellow, null, null, StageStatus.Withdrawn)]
    [InlineData("how many missed the coding screen", null, StageId.Assessment, null, StageStatus.Missed)]
    public async Task A_list_or_a_count_is_narrowed_by_what_is_said(
        string text,
        Role? role,
        StageId? stage,
        Workspace? workspace,
        StageStatus? status
    )
    {
        var filter = new PeopleFilter
        {
            Role = role,
            Stage = stage,
            Workspace = workspace,
            Status = status,
        };
        Request meant = text.StartsWith("how many", StringComparison.Ordinal)
            ? new CountPeople(filter)
            : new ListPeople(filter);

        Assert.Equal((await World.AnswerAsync(meant, Grace)).Text, (await World.AskAsync(text, Grace)).Text);
    }

    [Fact]
    public async Task It_says_how_sure_it_is()
    {
        var plain = await World.ReplyAsync("when does my offer expire?", Ada);
        var beyond = await World.ReplyAsync("what is the capital of Mongolia?", Ada);

        Assert.InRange(plain.Confidence, 0.9, 1);
        Assert.InRange(beyond.Confidence, 0, 0.5);
    }

    /// <summary>One world for questions that change nothing.</summary>
    public sealed class Sample : IAsyncLifetime
    {
        public World World { get; private set; } = null!;

        public async ValueTask InitializeAsync() => World = await World.SampleAsync();

        public ValueTask DisposeAsync() => World.DisposeAsync();
    }
}
