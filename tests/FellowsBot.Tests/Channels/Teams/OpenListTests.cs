using FellowsBot.Channels.Teams.Cards;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>A list that is longer than a card, and the buttons that turn its pages.</summary>
public class OpenListTests
{
    [Fact]
    public async Task After_a_restart_its_buttons_say_to_ask_once_more_and_the_card_stays_as_it_is()
    {
        var rows = Enumerable.Range(1, 200).Select(i => (IReadOnlyList<string>)[$"Person {i}", "Final interviews"]);
        var before = new OpenLists();
        var card = before.Card(
            EveryPart.Reply(new Table("All", ["Name", "Stage"], [.. rows])),
            [World.Season.Zone],
            "a:grace"
        );
        var next = TeamsCall.ButtonsOf(System.Text.Json.JsonSerializer.SerializeToElement(card))["Next page"];
        await using var bot = await TeamsBot.StartAsync();

        var shown = await bot.PressAsync("grace", "1001", next);

        Assert.Equal(200, shown.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.activity.message", shown.GetProperty("type").GetString());
        Assert.Equal(
            "I no longer have that list at hand. Ask me for it again.",
            shown.GetProperty("value").GetString()
        );
        Assert.Empty(bot.Teams.Posts);
    }
}
