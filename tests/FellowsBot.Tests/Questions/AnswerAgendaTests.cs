using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>What falls due, for whom.</summary>
public sealed class AnswerAgendaTests
{
    [Fact]
    public async Task Staff_see_everybodys_in_order_of_time()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskAgenda(Days.ThisWeek), "grace@example.org");

        Assert.Equal(
            [
                "May Chen's offer runs out",
                "April Santos's offer runs out",
                "May Chen's deadline elsewhere",
                "Owen Fletcher's offer runs out",
                "all offers are due out",
                "Chloé Martin's deadline elsewhere",
                "Leah Goldstein's offer runs out",
                "Matilda Grant's offer runs out",
            ],
            heard.Text.Split('\n').Skip(1).Select(l => l[(l.LastIndexOf(": ", StringComparison.Ordinal) + 2)..])
        );
    }

    [Fact]
    public async Task Those_who_share_a_cut_off_share_a_line()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Emeka Eze").With(stage: StageId.Assessment, status: StageStatus.Invited),
            A.Applicant("Nadia Chen").With(stage: StageId.Assessment, status: StageStatus.Scheduled),
            A.Applicant("Tom Abara").With(stage: StageId.Assessment, status: StageStatus.Submitted)
        );

        var heard = await world.AnswerAsync(
            new AskAgenda(Days.Today),
            "grace@example.org",
            at: "2025-08-24T09:00:00-07:00"
        );

        Assert.Equal(
            "Today:\n- Sunday 24 August 2025, 23:59 PDT: Technical assessment closes\n- Sunday 24 August 2025, 23:59 PDT: cut-off of Technical assessment for Nadia Chen and Emeka Eze",
            heard.Text
        );
    }

    [Fact]
    public async Task An_applicant_sees_their_own_and_the_seasons()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskAgenda(Days.ThisWeek), "may@example.org");

        Assert.Equal(
            "This week:\n- Wednesday 1 October 2025, 17:00 PDT: your offer runs out\n- Friday 3 October 2025, 23:59 PDT: all offers are due out",
            heard.Text
        );
        Assert.True(heard.Private);
    }

    [Fact]
    public async Task A_stranger_sees_the_seasons_alone()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskAgenda(Days.ThisWeek));

        Assert.Equal("This week:\n- Friday 3 October 2025, 23:59 PDT: all offers are due out", heard.Text);
    }

    [Theory]
    [InlineData(Days.Today, "Nothing falls due today.")]
    [InlineData(Days.Tomorrow, "Nothing falls due tomorrow.")]
    [InlineData(Days.NextWeek, "Nothing falls due next week.")]
    public async Task Nothing_is_said_in_words(Days days, string says)
    {
        await using var world = await World.WithAsync();

        Assert.Equal(says, (await world.AnswerAsync(new AskAgenda(days))).Text);
    }

    [Fact]
    public async Task A_fellow_is_told_of_their_last_day()
    {
        await using var world = await World.WithAsync(A.Fellow("Siobhan O'Neill").With(endOn: "2025-12-17"));

        Assert.Contains(
            "- Wednesday 17 December 2025, 23:59 PST: your last day",
            (
                await world.AnswerAsync(
                    new AskAgenda(Days.ThisWeek),
                    "siobhan@example.org",
                    at: "2025-12-15T09:00:00-08:00"
                )
            ).Text.Split('\n')
        );
    }
}
