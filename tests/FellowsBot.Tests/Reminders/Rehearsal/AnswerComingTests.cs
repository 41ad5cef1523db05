using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rehearsal;

/// <summary>What the bot will send, asked for in chat: the rehearsal's own lines, and nothing is sent by asking.</summary>
public sealed class AnswerComingTests
{
    private const string Grace = "grace@example.org";

    [Fact]
    public async Task Each_message_has_its_moment_its_receiver_and_what_it_is_about()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskComing(Days.Today), Grace);

        Assert.StartsWith(
            "As things stand I send 5 messages until Wednesday 1 October 2025, 23:59 PDT.",
            heard.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "Wednesday 1 October 2025, 10:00 PDT",
                "Leah Goldstein",
                "Your offer stands until Saturday 4 October 2025, 10:00 PDT, 3 days from now.",
            ],
            heard.Rows()[1]
        );
    }

    [Fact]
    public async Task Days_named_go_before_and_are_whole_days_of_the_askers()
    {
        await using var world = await World.SampleAsync();
        var thursday = new DayRange(new(2025, 10, 2), new(2025, 10, 2));

        var heard = await world.AnswerAsync(new AskComing(Days.All, thursday), Grace);

        Assert.All(heard.Rows(), r => Assert.StartsWith("Thursday 2 October 2025", r[0], StringComparison.Ordinal));
        Assert.NotEmpty(heard.Rows());
    }

    [Fact]
    public async Task Where_nothing_comes_that_is_said()
    {
        await using var world = await World.WithAsync(A.Staff("Grace Mbeki"));

        var heard = await world.AnswerAsync(new AskComing(Days.Today), Grace, "2026-07-01T09:00:00-07:00");

        Assert.Equal("As things stand I send nothing by myself until Wednesday 1 July 2026, 23:59 PDT.", heard.Text);
    }
}
