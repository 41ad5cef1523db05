using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Teams;

/// <summary>Notices in the staff channel: settled by their buttons or elsewhere in words, they say so in place and have none any more.</summary>
public class StaffNoticeTests
{
    private const string Staff = "19:staff@thread.tacv2";

    [Fact]
    public async Task An_offer_that_was_answered_elsewhere_in_words()
    {
        await using var bot = await StartAsync();
        var notice = await OfferAsync(bot);

        await SaysYesAsync(bot, "grace", "Ada Okafor accepted her offer");

        await IsSettledAsync(bot, notice, "Ada Okafor accepted the offer. Recorded by Grace Mbeki");
    }

    [Fact]
    public async Task An_offer_that_was_answered_by_the_notices_own_button()
    {
        await using var bot = await StartAsync();
        var notice = await OfferAsync(bot);

        await PressAsync(bot, notice, "Mark declined");
        await ConfirmAsync(bot);

        await IsSettledAsync(bot, notice, "Ada Okafor declined the offer. Recorded by Grace Mbeki");
    }

    [Fact]
    public async Task A_request_for_more_time_that_another_member_of_staff_granted_in_words()
    {
        await using var bot = await StartAsync();
        bot.Teams.Knows("priya", "priya@example.org");
        await SaysYesAsync(bot, "ada", "I'd like more time on my offer, until 10 October");
        var notice = await NoticeAsync(bot, "Grant");

        await SaysYesAsync(bot, "priya", "grant request 1");

        await IsSettledAsync(bot, notice, "Granted by Priya Raman");
    }

    [Fact]
    public async Task A_question_that_is_answered_by_the_form_behind_its_button()
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("ada", StaffRoom.Laptops);
        var notice = await NoticeAsync(bot, "Send", "do we get laptops?");

        await PressAsync(bot, notice, "Send", new { in_answer = "Yes, on day one." });
        await ConfirmAsync(bot);

        await IsSettledAsync(bot, notice, "Answered by Grace Mbeki");
        var told = await bot.PostedAsync(p =>
            p.Conversation == "a:ada" && p.Text.Contains("Yes, on day one.", StringComparison.Ordinal)
        );
        Assert.Empty(told.Buttons);
    }

    private static async Task<TeamsBot> StartAsync()
    {
        var bot = await TeamsBot.StartAsync();
        await bot.SayAsync("grace", "help");
        await bot.PostsAsync(1);
        return bot;
    }

    private static async Task<TeamsCall> OfferAsync(TeamsBot bot)
    {
        await bot.Bot.MoveToAsync("2025-10-04T15:00");
        return await NoticeAsync(bot, "Mark accepted", "Ada Okafor's offer runs out");
    }

    private static async Task<TeamsCall> NoticeAsync(TeamsBot bot, string button, string words = "")
    {
        var notice = await bot.PostedAsync(p =>
            p.Buttons.ContainsKey(button) && p.Text.Contains(words, StringComparison.Ordinal)
        );
        Assert.Equal(Staff, notice.Conversation);
        return notice;
    }

    private static async Task SaysYesAsync(TeamsBot bot, string who, string text)
    {
        await bot.SayAsync(who, text);
        await bot.PostedAsync(p => p.Conversation == $"a:{who}" && p.Buttons.ContainsKey("Confirm"));
        await bot.SayAsync(who, "yes");
    }

    private static Task<JsonElement> PressAsync(
        TeamsBot bot,
        TeamsCall notice,
        string button,
        object? entries = null
    ) => bot.PressAsync("grace", notice.Id!, notice.Buttons[button], $"{Staff};messageid={notice.Id}", entries);

    /// <summary>What came of the press waits in the chat between the two.</summary>
    private static async Task ConfirmAsync(TeamsBot bot)
    {
        var proposal = await bot.PostedAsync(p => p.Conversation == "a:grace" && p.Buttons.ContainsKey("Confirm"));
        await bot.PressAsync("grace", proposal.Id!, proposal.Buttons["Confirm"]);
        var done = await bot.PutAsync(proposal, p => p.Text.Contains("Recorded", StringComparison.Ordinal));
        Assert.DoesNotContain("Confirm", done.Buttons.Keys);
    }

    private static async Task IsSettledAsync(TeamsBot bot, TeamsCall notice, string words)
    {
        var now = await bot.PutAsync(notice, p => p.Text.Contains(words, StringComparison.Ordinal));
        Assert.Empty(now.Buttons);
    }
}
