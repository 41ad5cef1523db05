using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>Somebody's own reminder on Slack: once one of its buttons was used, it says so in place and has none any more.</summary>
public class ReminderButtonTests
{
    [Theory]
    [InlineData("Snooze until tomorrow 9:00", "You put it off until Sunday 5 October 2025, 09:00 PDT.")]
    [InlineData("Done", "You said that this is done.")]
    public async Task A_button_that_was_used_is_gone_and_comes_back_with_undo(string button, string words)
    {
        await using var desk = await SlackDesk.StartAsync();
        await desk.Bot.MoveToAsync("2025-10-04T15:00");
        var reminder = await desk.StandingAsync(p => p.Channel == "DADA" && p.Buttons.ContainsKey("Done"));

        await desk.PressAsync("UADA", reminder, button);

        var used = await desk.ReadsAsync(reminder, p => p.Text.Contains(words, StringComparison.Ordinal));
        Assert.StartsWith("Your offer stands until", used.Text, StringComparison.Ordinal);
        Assert.Equal("DADA", used.Channel);
        Assert.Empty(used.Buttons);

        await desk.TellAsync("UADA", "undo");

        var again = await desk.ReadsAsync(reminder, p => p.Buttons.Count > 0);
        Assert.Equal(reminder.Buttons, again.Buttons);
        Assert.Empty(desk.Slack.Wrong);
    }
}
