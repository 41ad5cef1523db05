using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>Counts and lists of people, with missed, rejected and withdrawn told apart as of the clock.</summary>
public sealed class AnswerPeopleTests
{
    private const string BeforeTheCutOff = "2025-09-05T23:59:58-07:00";
    private const string AtTheCutOff = "2025-09-05T23:59:59-07:00";

    private static Person At(StageStatus status, string name) =>
        A.Applicant(name).With(stage: StageId.Interview, status: status, workspace: Workspace.London);

    private static Task<World> InterviewAsync() =>
        World.WithAsync(
            A.Staff("Grace Mbeki"),
            At(StageStatus.Invited, "Ida Invited"),
            At(StageStatus.Scheduled, "Sam Scheduled"),
            At(StageStatus.Submitted, "Sue Submitted"),
            At(StageStatus.Rejected, "Rob Rejected"),
            At(StageStatus.Withdrawn, "Wim Withdrawn"),
            At(StageStatus.Withdrawn, "Wes Withdrawn"),
            At(StageStatus.Missed, "Mia Missed"),
            At(StageStatus.Invited, "Gus Granted")
                .With(ownCutOff: "2025-09-10T12:00:00-07:00", grantedAt: "2025-09-04T09:00:00-07:00")
        );

    [Theory]
    [InlineData(
        BeforeTheCutOff,
        "5 people at \"Technical interview\": 2 invited, 1 scheduled, 1 submitted and 1 missed. Apart from these: 1 rejected and 2 withdrawn."
    )]
    [InlineData(
        AtTheCutOff,
        "5 people at \"Technical interview\": 1 invited, 1 submitted and 3 missed. Apart from these: 1 rejected and 2 withdrawn."
    )]
    [InlineData(
        "2025-09-10T12:00:00-07:00",
        "5 people at \"Technical interview\": 1 submitted and 4 missed. Apart from these: 1 rejected and 2 withdrawn."
    )]
    public async Task A_count_names_the_rejected_and_the_withdrawn_apart_and_knows_who_has_missed(
        string at,
        string says
    )
    {
        await using var world = await InterviewAsync();

        var heard = await world.AnswerAsync(
            new CountPeople(new PeopleFilter { Stage = StageId.Interview }),
            "grace@example.org",
            at
        );

        Assert.Equal(says, heard.Text);
    }

    [Fact]
    public async Task The_table_by_stage_has_a_column_for_each()
    {
        await using var world = await InterviewAsync();

        var heard = await world.AnswerAsync(new CountPeople(new PeopleFilter()), "grace@example.org", AtTheCutOff);

        Assert.Equal("Stage | People | of them missed | Rejected | Withdrawn", heard.Text.Split('\n')[1][2..]);
        Assert.Equal(
            ["Technical interview", "5", "3", "1", "2"],
            heard.Rows().Single(r => r[0] == "Technical interview")
        );
        Assert.StartsWith("People by stage: 5 in all;", heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StageStatus.Missed, "3 people missed at \"Technical interview\".")]
    [InlineData(StageStatus.Rejected, "1 person is rejected at \"Technical interview\".")]
    [InlineData(StageStatus.Withdrawn, "2 people are withdrawn at \"Technical interview\".")]
    [InlineData(StageStatus.Scheduled, "0 people are scheduled at \"Technical interview\".")]
    public async Task A_status_is_counted_as_of_the_clock(StageStatus status, string says)
    {
        await using var world = await InterviewAsync();

        var heard = await world.AnswerAsync(
            new CountPeople(new PeopleFilter { Stage = StageId.Interview, Status = status }),
            "grace@example.org",
            AtTheCutOff
        );

        Assert.Equal(says, heard.Text);
    }

    [Fact]
    public async Task A_list_leaves_out_the_rejected_and_the_withdrawn_and_names_them_below()
    {
        await using var world = await InterviewAsync();

        var heard = await world.AnswerAsync(
            new ListPeople(new PeopleFilter { Stage = StageId.Interview }),
            "grace@example.org",
            AtTheCutOff
        );

        Assert.Equal(
            ["Gus Granted", "Ida Invited", "Mia Missed", "Sam Scheduled", "Sue Submitted"],
            heard.FirstCells()
        );
        Assert.Equal(["invited", "missed", "missed", "missed", "submitted"], heard.Rows().Select(r => r[2]));
        Assert.EndsWith(
            "Apart from these: 1 rejected (Rob Rejected) and 2 withdrawn (Wes Withdrawn and Wim Withdrawn).",
            heard.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(AtTheCutOff, "Ida Invited, Mia Missed, Sam Scheduled")]
    [InlineData(BeforeTheCutOff, "Mia Missed")]
    public async Task Who_missed_follows_the_clock_and_a_cut_off_of_ones_own(string at, string names)
    {
        await using var world = await InterviewAsync();

        var heard = await world.AnswerAsync(
            new ListPeople(new PeopleFilter { Status = StageStatus.Missed }),
            "grace@example.org",
            at
        );

        Assert.Equal(names, string.Join(", ", heard.FirstCells()));
    }

    [Fact]
    public async Task A_list_of_nobody_says_so()
    {
        await using var world = await World.WithAsync(A.Staff("Grace Mbeki"));

        Assert.Equal(
            "Nobody: there are no fellows in London.",
            (
                await world.AnswerAsync(
                    new ListPeople(new PeopleFilter { Role = Role.Fellow, Workspace = Workspace.London }),
                    "grace@example.org"
                )
            ).Text
        );
    }

    [Fact]
    public async Task A_long_list_says_how_many_it_leaves_out()
    {
        await using var world = await World.WithAsync([
            A.Staff("Grace Mbeki"),
            .. Enumerable.Range(10, 31).Select(n => A.Fellow($"Fellow Number{n}").With(email: $"f{n}@example.org")),
        ]);

        var heard = await world.AnswerAsync(
            new ListPeople(new PeopleFilter { Role = Role.Fellow }),
            "grace@example.org"
        );

        Assert.Equal(30, heard.Rows().Count);
        Assert.StartsWith(
            "Fellows: 31. The first 30 of 31 are shown; narrow it by stage, status or workspace.",
            heard.Text,
            StringComparison.Ordinal
        );
    }
}
