using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>The lists staff work from.</summary>
public sealed class AnswerStaffListTests
{
    private static Person Grace => A.Staff("Grace Mbeki");

    [Fact]
    public async Task References_are_outstanding_for_those_in_the_running_in_the_stages_that_collect_them()
    {
        await using var world = await World.WithAsync(
            Grace,
            A.Applicant("Amy Application").With(stage: StageId.Application, references: (0, 2)),
            A.Applicant("Ann Assessment")
                .With(stage: StageId.Assessment, status: StageStatus.Submitted, references: (1, 2)),
            A.Applicant("Ira Interview")
                .With(stage: StageId.Interview, status: StageStatus.Passed, references: (null, 3), notice: true),
            A.Applicant("Fay Final").With(stage: StageId.Final, status: StageStatus.Submitted, references: (2, 2)),
            A.Applicant("Mia Missed").With(stage: StageId.Final, status: StageStatus.Invited, references: (0, 2)),
            A.Applicant("Rob Rejected").With(stage: StageId.Final, status: StageStatus.Rejected, references: (0, 2)),
            A.Applicant("Wim Withdrawn").With(stage: StageId.Final, status: StageStatus.Withdrawn, references: (0, 2)),
            A.Applicant("Olu Offer").With(stage: StageId.Offer, references: (0, 2))
        );

        var heard = await world.AnswerAsync(new AskStaffList(StaffList.References), "grace@example.org");

        Assert.Equal(
            ["Ann Assessment: Technical assessment, 1 of 2, no", "Ira Interview: Technical interview, 0 of 3, yes"],
            heard.Rows().Select(r => $"{r[0]}: {string.Join(", ", r[1..])}")
        );
        Assert.StartsWith(
            "4 references outstanding, for 2 people still in the running.",
            heard.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2025-12-09T09:00:00-08:00", "Bo Xu, Mo Xu, No Xu, Wo Xu")]
    [InlineData("2025-12-10T00:00:00-08:00", "Bo Xu, Mo Xu, No Xu")]
    public async Task Undecided_are_those_without_a_decision_as_of_the_clock(string at, string names)
    {
        await using var world = await World.WithAsync(
            Grace,
            A.Fellow("Bo Xu").With(extension: ExtensionDecision.Undecided),
            A.Fellow("Mo Xu"),
            A.Fellow("No Xu").With(extension: ExtensionDecision.Undecided, decidedOn: "2025-12-01"),
            A.Fellow("Wo Xu").With(extension: ExtensionDecision.Extend, decidedOn: "2025-12-10"),
            A.Fellow("Yo Xu").With(extension: ExtensionDecision.End),
            A.Fellow("Go Xu").With(status: StageStatus.Withdrawn)
        );

        var heard = await world.AnswerAsync(new AskStaffList(StaffList.Undecided), "grace@example.org", at);

        Assert.Equal(names, string.Join(", ", heard.FirstCells()));
        Assert.Contains("due by Monday 15 December 2025, 23:59 PST.", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Competing_deadlines_are_those_still_ahead_soonest_first_in_both_zones()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskStaffList(StaffList.Competing), "grace@example.org");

        Assert.Equal(["May Chen", "Chloé Martin", "Owen Fletcher"], heard.FirstCells());
        Assert.Equal("Friday 10 October 2025, 23:59 BST (Friday 10 October 2025, 15:59 PDT)", heard.Rows()[2][1]);
        Assert.Equal(["offer open", "passed", "offer open"], heard.Rows().Select(r => r[3]));
    }

    [Theory]
    [InlineData("2025-10-03T23:59:58-07:00", true)]
    [InlineData("2025-10-04T00:00:00-07:00", false)]
    public async Task A_competing_deadline_is_ahead_until_its_day_is_over(string at, bool isListed)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskStaffList(StaffList.Competing), "grace@example.org", at);

        Assert.Equal(isListed, heard.FirstCells().Contains("Chloé Martin"));
    }

    [Theory]
    [InlineData("2025-10-01T02:59:58-07:00", "Tebora Ioane, Hana Hilo")]
    [InlineData("2025-10-01T02:59:59-07:00", "Hana Hilo")]
    [InlineData("2025-10-02T02:59:58-07:00", "Hana Hilo")]
    [InlineData("2025-10-02T02:59:59-07:00", "")]
    public async Task A_competing_deadline_ends_with_the_day_of_whoever_has_it(string at, string names)
    {
        await using var world = await World.WithAsync(
            Grace,
            A.Applicant("Tebora Ioane").With(zone: "Pacific/Kiritimati", otherDeadlineOn: "2025-10-01"),
            A.Applicant("Hana Hilo").With(zone: "Pacific/Honolulu", otherDeadlineOn: "2025-10-01")
        );

        var heard = await world.AnswerAsync(new AskStaffList(StaffList.Competing), "grace@example.org", at);

        Assert.Equal(names, string.Join(", ", heard.FirstCells()));
    }

    [Fact]
    public async Task Notice_is_wanted_by_those_who_ticked_it()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskStaffList(StaffList.ReferenceNotice), "grace@example.org");

        Assert.Equal(["Ada Lindqvist", "美咲 田中"], heard.FirstCells());
    }

    [Theory]
    [InlineData(
        StaffList.References,
        "No references are outstanding for anybody in the assessment, interview or final stage."
    )]
    [InlineData(StaffList.Undecided, "No extension decision is open.")]
    [InlineData(StaffList.Competing, "Nobody has a competing deadline ahead of them.")]
    [InlineData(StaffList.ReferenceNotice, "Nobody asked for notice before references are contacted.")]
    public async Task An_empty_list_is_a_sentence(StaffList list, string says)
    {
        await using var world = await World.WithAsync(Grace);

        Assert.Equal(says, (await world.AnswerAsync(new AskStaffList(list), "grace@example.org")).Text);
    }

    [Theory]
    [InlineData(StaffList.Mentors, "There are no fellows on record.")]
    [InlineData(StaffList.Decided, "No extension decision is recorded so far. Nobody is undecided.")]
    [InlineData(
        StaffList.LateStart,
        "No fellow starts later than the others. The programme begins on Monday 20 October 2025, 00:00 PDT."
    )]
    [InlineData(
        StaffList.OtherLastDay,
        "Every fellow's last day is the programme's, Friday 19 December 2025, 23:59 PST."
    )]
    [InlineData(StaffList.Likelihood, "No likelihood is recorded of anybody still in the running.")]
    public async Task A_list_of_fellows_without_any_is_a_sentence(StaffList list, string says)
    {
        await using var world = await World.WithAsync(Grace);

        Assert.Equal(says, (await world.AnswerAsync(new AskStaffList(list), "grace@example.org")).Text);
    }

    [Theory]
    [InlineData(
        StaffList.Mentors,
        "Ingrid Solberg: Zoë Brandt|Ingrid Solberg: Mary-Jane Whitfield|Kwame Boateng: Farid Karimi|Kwame Boateng: Siobhan O'Neill|Noor Haddad: Will Turner|Noor Haddad: Bo Xu|Noor Haddad: José Álvarez|Tomás Vidal: Łukasz Wójcik|–: Deepa Iyer"
    )]
    [InlineData(StaffList.Decided, "Łukasz Wójcik: extend")]
    [InlineData(StaffList.LateStart, "Farid Karimi: Monday 17 November 2025, 00:00 PST")]
    [InlineData(
        StaffList.OtherLastDay,
        "Łukasz Wójcik: Friday 12 December 2025, 23:59 PST|Siobhan O'Neill: Wednesday 17 December 2025, 23:59 PST|Farid Karimi: Friday 30 January 2026, 23:59 PST"
    )]
    public async Task Fellows_are_listed_with_what_was_asked(StaffList list, string rows)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskStaffList(list), "grace@example.org");

        Assert.Equal(rows.Split('|'), heard.Rows().Select(r => $"{r[0]}: {r[1]}"));
    }

    [Fact]
    public async Task Likelihoods_are_listed_the_likeliest_first_and_of_a_stage_where_one_is_named()
    {
        await using var world = await World.SampleAsync();
        var final = new AskStaffList(StaffList.Likelihood)
        {
            Among = new PeopleFilter { Stage = StageId.Final, Role = Role.Applicant },
        };

        var heard = await world.AnswerAsync(final, "grace@example.org");

        Assert.Equal(["Daniel Kim: 95%", "美咲 田中: 80%"], heard.Rows().Select(r => $"{r[0]}: {r[1]}"));
    }

    [Theory]
    [InlineData(StaffList.References, "5 references outstanding, for 3 people still in the running.")]
    [InlineData(
        StaffList.Undecided,
        "8 fellows are undecided; decisions are due by Monday 15 December 2025, 23:59 PST."
    )]
    [InlineData(StaffList.Competing, "3 people have a competing deadline ahead.")]
    [InlineData(StaffList.ReferenceNotice, "2 people want notice before references are contacted.")]
    public async Task A_question_for_the_number_gets_the_number_without_the_list(StaffList list, string says)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskStaffList(list, CountOnly: true), "grace@example.org");

        Assert.Equal(says, heard.Text);
    }
}
