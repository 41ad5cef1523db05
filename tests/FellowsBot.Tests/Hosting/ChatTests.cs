using FellowsBot.Hosting.Commands;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

/// <summary>A season at one terminal: one person after another, the time as the operator says, and what goes out is shown.</summary>
public sealed class ChatTests
{
    [Fact]
    public async Task One_person_after_another_speaks_and_what_goes_out_is_shown()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal(
            """
            You speak as Leah Goldstein (applicant).
            Shall I record this? You accept your offer.
            Offer: open → accepted
            Takes effect: at once, when you confirm
            Will be told: the staff channel
            With that your place is kept; mentor matching opens on Monday 20 October 2025, 00:00 PDT. If it was a slip, “undo” takes it back; otherwise only the staff can change your answer.
            Say yes within ten minutes to record it, or no to drop it.
            Recorded: you accept your offer.
            I am telling the staff channel. Say “undo” to take it back.
            [#staff] Leah Goldstein has accepted the offer.
            You speak as Grace Mbeki (staff).
            It is Friday 3 October 2025, 09:00 PDT.
            You speak in a channel.
            No, Leah Goldstein's offer is accepted. It was sent on Saturday 27 September 2025, 10:00 PDT.

            """,
            await ChatAsync(
                world,
                "/as leah@example.org",
                "I accept my offer",
                "yes",
                "/as grace@example.org",
                "/at 2025-10-03T09:00-07:00",
                "/in channel",
                "is Leah's offer still open?",
                "exit",
                "who am I?"
            )
        );
    }

    [Fact]
    public async Task The_time_the_operator_gives_is_the_time_of_what_goes_out()
    {
        await using var world = await World.SampleAsync();

        var screen = await ChatAsync(
            world,
            "/as grace@example.org",
            "/at 2025-10-02T09:00-07:00",
            "give Owen until 10 October",
            "yes"
        );

        Assert.Contains("[to Owen Fletcher] You have more time for your offer", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help", Chat.Help)]
    [InlineData("/dance", Chat.Help)]
    [InlineData("/in the garden", Chat.Help)]
    [InlineData("/at noon", "Give an ISO instant with an offset, for example /at 2025-10-06T09:00:00-07:00.")]
    [InlineData("/at", "It is Wednesday 1 October 2025, 09:00 PDT, by the bot's own clock.")]
    [InlineData("/as", "You speak as somebody unknown.")]
    [InlineData("/as nobody@example.net", "You speak as somebody unknown.")]
    [InlineData("/as ingrid@example.org", "You speak as Ingrid Solberg (mentor).")]
    [InlineData("/in dm", "You speak between the two of you.")]
    public async Task What_is_typed_besides_speaking_is_answered(string typed, string expected)
    {
        await using var world = await World.SampleAsync();

        Assert.Equal($"{expected}\n", (await ChatAsync(world, typed)).ReplaceLineEndings("\n"));
    }

    private static async Task<string> ChatAsync(World world, params string[] typed)
    {
        await using var screen = new StringWriter { NewLine = "\n" };
        var chat = new Chat(world.Bot, screen, speaker: null, at: null);
        await chat.RunAsync(
            new StringReader(string.Join('\n', typed)),
            isPrompted: false,
            TestContext.Current.CancellationToken
        );
        return screen.ToString();
    }
}
