using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>"Ask FellowsBot about this", chosen on somebody's message: asked as whoever chose it, answered to them alone.</summary>
public class ShortcutTests
{
    [Fact]
    public async Task A_question_in_somebodys_message_is_answered_to_whoever_chose_it_and_for_them()
    {
        await using var desk = await SlackDesk.StartAsync();

        var ada = await ChooseAsync(desk, "UADA", "when does my offer expire?");
        var owen = await ChooseAsync(desk, "UOWEN", "when does my offer expire?");

        Assert.Equal(["response_url", "response_url"], [ada.Method, owen.Method]);
        Assert.Contains("Tuesday 7 October 2025", ada.Text, StringComparison.Ordinal);
        Assert.Contains("Friday 3 October 2025", owen.Text, StringComparison.Ordinal);
        Assert.Empty(desk.Slack.Standing);
    }

    [Theory]
    [InlineData("undo")]
    [InlineData("yes")]
    [InlineData("Ada Okafor declined her offer")]
    [InlineData("mute all reminders")]
    [InlineData("resend message 1")]
    [InlineData("withdraw my request")]
    public async Task What_somebody_else_wrote_has_nothing_done_in_the_choosers_name(string text)
    {
        await using var desk = await SlackDesk.StartAsync();
        await desk.TellAsync("UGRACE", "Ada Okafor accepted her offer");
        await desk.TellAsync("UGRACE", "yes");
        var before = await ChangesAsync(desk);

        var answer = await ChooseAsync(desk, "UGRACE", text);

        Assert.StartsWith("That message would have something done", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Buttons);
        Assert.Equal(before, await ChangesAsync(desk));
    }

    private static async Task<SlackPost> ChooseAsync(SlackDesk desk, string user, string text)
    {
        await desk.InteractAsync(
            new
            {
                type = "message_action",
                callback_id = "ask",
                user = new { id = user },
                channel = new { id = "C0HALL" },
                trigger_id = desk.NewTs(),
                response_url = desk.Slack.ResponseUrl,
                message = new
                {
                    type = "message",
                    user = "UBO",
                    ts = desk.NewTs(),
                    text,
                },
            }
        );
        return await desk.NextAsync(p => p.Method == "response_url");
    }

    private static Task<IReadOnlyList<string>> ChangesAsync(SlackDesk desk) =>
        desk.Bot.File.ReadAsync("SELECT Id, UndoneBy FROM Changes ORDER BY Id");
}
