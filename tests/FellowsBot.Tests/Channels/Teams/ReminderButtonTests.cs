using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Somebody's own reminder in Teams: once one of its buttons was used, it says so in place and has none any more.</summary>
public class ReminderButtonTests
{
    [Theory]
    [InlineData("Snooze until tomorrow 9:00", "You put it off until")]
    [InlineData("Done", "You said that this is done.")]
    public async Task A_button_that_was_used_is_gone_and_comes_back_with_undo(string button, string words)
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("ada", "help");
        await bot.PostsAsync(1);
        await bot.Bot.MoveToAsync("2025-10-04T15:00");
        var reminder = await bot.PostedAsync(p => p.Conversation == "a:ada" && p.Buttons.ContainsKey("Done"));

        var shown = await bot.PressAsync("ada", reminder.Id!, reminder.Buttons[button]);

        Assert.Equal("Done: see my message below.", shown.GetProperty("value").GetString());
        var used = await bot.PutAsync(reminder, p => p.Text.Contains(words, StringComparison.Ordinal));
        Assert.Contains("Your offer stands until", used.Text, StringComparison.Ordinal);
        Assert.Empty(used.Buttons);

        await bot.SayAsync("ada", "undo");

        var again = await bot.PutAsync(reminder, p => p.Buttons.Count > 0);
        Assert.Equal(reminder.Buttons.Keys, again.Buttons.Keys);
    }
}
