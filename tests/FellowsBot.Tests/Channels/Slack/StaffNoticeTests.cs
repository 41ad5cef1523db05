using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>Notices in the staff channel: settled by their buttons or elsewhere in words, they say so in place and have none any more.</summary>
public class StaffNoticeTests
{
    private const string ThreeDaysBefore = "2025-10-04T15:00";

    [Fact]
    public async Task An_offer_that_was_answered_elsewhere_in_words()
    {
        await using var desk = await SlackDesk.StartAsync();
        var notice = await OfferAsync(desk);

        await desk.TellAsync("UGRACE", "Ada Okafor accepted her offer");
        await desk.TellAsync("UGRACE", "yes");

        await IsSettledAsync(desk, notice, "Ada Okafor accepted the offer. Recorded by Grace Mbeki");
    }

    [Fact]
    public async Task An_offer_that_was_answered_by_the_notices_own_button()
    {
        await using var desk = await SlackDesk.StartAsync();
        var notice = await OfferAsync(desk);

        await desk.PressAsync("UGRACE", notice, "Mark declined");
        var proposal = await desk.NextAsync(p => p.Buttons.ContainsKey("Confirm"));
        await desk.PressAsync("UGRACE", proposal, "Confirm");
        var done = await desk.NextAsync(p => p.Method == "response_url");

        Assert.Equal(("chat.postEphemeral", "UGRACE", notice.Ts), (proposal.Method, proposal.User, proposal.Thread));
        Assert.StartsWith("Recorded", done.Text, StringComparison.Ordinal);
        Assert.True(done.Body.GetProperty("replace_original").GetBoolean());
        Assert.Empty(done.Buttons);
        await IsSettledAsync(desk, notice, "Ada Okafor declined the offer. Recorded by Grace Mbeki");
    }

    [Fact]
    public async Task A_proposal_that_came_of_a_notice_and_was_dropped_leaves_the_notice_as_it_was()
    {
        await using var desk = await SlackDesk.StartAsync();
        var notice = await OfferAsync(desk);

        await desk.PressAsync("UGRACE", notice, "Mark declined");
        var proposal = await desk.NextAsync(p => p.Buttons.ContainsKey("Confirm"));
        await desk.PressAsync("UGRACE", proposal, "Cancel");
        var dropped = await desk.NextAsync(p => p.Method == "response_url");

        Assert.Contains("nothing has changed", dropped.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(notice.Ts, desk.Slack.ReadNow.Keys);
    }

    [Fact]
    public async Task A_request_for_more_time_that_another_member_of_staff_granted_in_words()
    {
        await using var desk = await SlackDesk.StartAsync();
        await desk.TellAsync("UADA", "I'd like more time on my offer, until 10 October");
        await desk.TellAsync("UADA", "yes");
        var notice = await desk.StandingAsync(p => p.Buttons.ContainsKey("Grant"));
        Assert.Equal("C0STAFF", notice.Channel);

        await desk.TellAsync("UPRIYA", "grant request 1");
        await desk.TellAsync("UPRIYA", "yes");

        await IsSettledAsync(desk, notice, "Granted by Priya Raman");
    }

    [Fact]
    public async Task A_request_for_more_time_that_is_declined_by_its_button()
    {
        await using var desk = await SlackDesk.StartAsync();
        await desk.TellAsync("UADA", "I'd like more time on my offer, until 10 October");
        await desk.TellAsync("UADA", "yes");
        var notice = await desk.StandingAsync(p => p.Buttons.ContainsKey("Grant"));

        await desk.PressAsync("UGRACE", notice, "Decline");
        await desk.PressAsync("UGRACE", await desk.NextAsync(p => p.Buttons.ContainsKey("Confirm")), "Confirm");

        await IsSettledAsync(desk, notice, "Declined by Grace Mbeki");
    }

    [Fact]
    public async Task A_question_that_is_answered_by_the_form_behind_its_button()
    {
        await using var desk = await SlackDesk.StartAsync();
        await desk.TellAsync("UADA", StaffRoom.Laptops);
        var notice = await desk.StandingAsync(p => p.Buttons.ContainsKey("Answer"));

        await desk.PressAsync("UGRACE", notice, "Answer");
        var form = await desk.NextAsync(p => p.Method == "views.open");
        Assert.Equal("", await desk.SendFormAsync("UGRACE", form.Body, ("answer", "value", "Yes, on day one.")));
        await desk.PressAsync("UGRACE", await desk.NextAsync(p => p.Buttons.ContainsKey("Confirm")), "Confirm");

        await IsSettledAsync(desk, notice, "Answered by Grace Mbeki");
        var told = await desk.StandingAsync(p =>
            p.Channel == "DADA" && p.Text.Contains("Yes, on day one.", StringComparison.Ordinal)
        );
        Assert.Empty(told.Buttons);
    }

    private static async Task<SlackPost> OfferAsync(SlackDesk desk)
    {
        await desk.Bot.MoveToAsync(ThreeDaysBefore);
        var notice = await desk.StandingAsync(p =>
            p.Text.StartsWith("Ada Okafor's offer runs out", StringComparison.Ordinal)
        );
        Assert.Equal("C0STAFF", notice.Channel);
        Assert.Equal(["More time...", "Mark accepted", "Mark declined"], notice.Buttons.Keys);
        return notice;
    }

    private static async Task IsSettledAsync(SlackDesk desk, SlackPost notice, string words)
    {
        var now = await desk.ReadsAsync(notice, p => p.Text.Contains(words, StringComparison.Ordinal));
        Assert.Equal("C0STAFF", now.Channel);
        Assert.Empty(now.Buttons);
        Assert.Empty(desk.Slack.Wrong);
    }
}
