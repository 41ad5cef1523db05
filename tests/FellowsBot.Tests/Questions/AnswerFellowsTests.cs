using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>Whose fellows are whose.</summary>
public sealed class AnswerFellowsTests
{
    [Fact]
    public async Task A_mentor_sees_their_own_by_address_and_by_name()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskFellowsOf(new Subject.Self()), "noor@example.org");

        Assert.Equal(["Will Turner", "Bo Xu", "José Álvarez"], heard.FirstCells());
        Assert.Equal("You have 3 fellows.", heard.Text.Split('\n')[0]);
    }

    [Fact]
    public async Task Staff_see_anybodys()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskFellowsOf(new Subject.Named("kwame")), "grace@example.org");

        Assert.Equal(["Farid Karimi", "Siobhan O'Neill"], heard.FirstCells());
        Assert.Equal(
            ["Friday 30 January 2026, 23:59 PST", "Wednesday 17 December 2025, 23:59 PST"],
            heard.Rows().Select(r => r[2])
        );
    }

    [Fact]
    public async Task Of_two_mentors_with_one_name_neither_sees_a_fellow_by_the_name_alone()
    {
        await using var world = await World.WithAsync(
            A.Mentor("Noor Haddad"),
            A.Mentor("Noor Haddad").With(email: "noor2@example.org"),
            A.Fellow("Bo Xu").With(mentor: "Noor Haddad"),
            A.Fellow("Wei Li").With(mentor: "noor2@example.org")
        );

        Assert.Equal(
            "You have no fellows on record yet.",
            (await world.AnswerAsync(new AskFellowsOf(new Subject.Self()), "noor@example.org")).Text
        );
        Assert.Equal(
            ["Wei Li"],
            (await world.AnswerAsync(new AskFellowsOf(new Subject.Self()), "noor2@example.org")).FirstCells()
        );
    }

    [Fact]
    public async Task Staff_who_say_my_fellows_are_asked_whose()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskFellowsOf(new Subject.Self()), "grace@example.org");

        Assert.Equal((Outcome.Clarify, "Whose fellows do you mean? Name a mentor."), (heard.Outcome, heard.Text));
    }
}
