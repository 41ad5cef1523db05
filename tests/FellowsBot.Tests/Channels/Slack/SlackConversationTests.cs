using System.Net;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>Conversations on Slack over HTTP, from what Slack sends to what stands there in the end.</summary>
public class SlackConversationTests
{
    [Fact]
    public async Task A_direct_message_is_answered_in_that_conversation_once()
    {
        await using var desk = await SlackDesk.StartAsync();

        var answer = await desk.TellAsync("UADA", "when does my offer expire?", "Ev1");
        await desk.EventAsync(desk.Direct("UADA", "when does my offer expire?"), "Ev1");
        var next = await desk.TellAsync("UADA", "thanks!");

        Assert.Equal(("chat.postMessage", "DADA", null), (answer.Method, answer.Channel, answer.Thread));
        Assert.Contains("October 2025", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"date\"", answer.Json, StringComparison.Ordinal);
        Assert.Contains("fellowsbot_sent", answer.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("October", next.Text, StringComparison.Ordinal);
        Assert.Empty(desk.Slack.Wrong);
    }

    [Fact]
    public async Task A_mention_is_answered_in_its_thread_and_personal_facts_to_the_asker_alone()
    {
        await using var desk = await SlackDesk.StartAsync();

        await desk.EventAsync(desk.Mention("UADA", "when do final interviews close?", ts: "1759330000.5"));
        var open = await desk.Slack.NextAsync();
        await desk.EventAsync(desk.Mention("UADA", "when does my offer expire?", ts: "1759330000.6"));
        var personal = await desk.Slack.NextAsync();

        Assert.Equal(("chat.postMessage", "C0HALL", "1759330000.5"), (open.Method, open.Channel, open.Thread));
        Assert.Equal(
            ("chat.postEphemeral", "C0HALL", "1759330000.6", "UADA"),
            (personal.Method, personal.Channel, personal.Thread, personal.User)
        );
    }

    [Fact]
    public async Task Where_it_cannot_be_shown_to_the_asker_alone_it_goes_to_them_directly()
    {
        await using var desk = await SlackDesk.StartAsync();
        desk.Slack.ThenError("chat.postEphemeral", "user_not_in_channel");

        await desk.EventAsync(desk.Mention("UADA", "when does my offer expire?"));
        var answer = await desk.Slack.NextAsync();

        Assert.Equal(("chat.postMessage", "DADA"), (answer.Method, answer.Channel));
    }

    [Fact]
    public async Task And_where_that_cannot_be_either_the_thread_gets_a_hint_without_facts()
    {
        await using var desk = await SlackDesk.StartAsync();
        desk.Slack.ThenError("chat.postEphemeral", "user_not_in_channel")
            .ThenError("chat.postMessage", "user_disabled");

        await desk.EventAsync(desk.Mention("UADA", "when does my offer expire?"));
        var answer = await desk.Slack.NextAsync();

        Assert.Equal(("chat.postMessage", "C0HALL"), (answer.Method, answer.Channel));
        Assert.DoesNotContain("October", answer.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_is_answered_to_its_asker_alone_at_its_own_address()
    {
        await using var desk = await SlackDesk.StartAsync();

        var answer = await desk.CommandAsync("UADA", "when does my offer expire?");
        var help = await desk.CommandAsync("UADA", "");

        Assert.Equal("response_url", answer.Method);
        Assert.Equal("ephemeral", answer.Body.GetProperty("response_type").GetString());
        Assert.Contains("October 2025", answer.Text, StringComparison.Ordinal);
        Assert.Equal("response_url", help.Method);
    }

    [Fact]
    public async Task Guests_and_people_without_an_address_are_strangers()
    {
        await using var desk = await SlackDesk.StartAsync();
        desk.Slack.Users["UADA"] = ("ada@example.org", "America/Los_Angeles", IsGuest: true);
        desk.Slack.Users["UNOBODY"] = (null, "America/Los_Angeles", IsGuest: false);

        var guest = await desk.TellAsync("UADA", "when does my offer expire?");
        var nobody = await desk.TellAsync("UNOBODY", "when does my offer expire?");

        Assert.DoesNotContain("October", guest.Text, StringComparison.Ordinal);
        Assert.Equal(guest.Text, nobody.Text);
    }

    [Fact]
    public async Task Who_cannot_be_looked_up_is_told_so_and_it_is_not_remembered()
    {
        await using var desk = await SlackDesk.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            desk.Slack.ThenError("users.info", "internal_error");
        }

        var notNow = await desk.TellAsync("UADA", "when does my offer expire?");
        var then = await desk.TellAsync("UADA", "when does my offer expire?");

        Assert.Contains("could not look up", notNow.Text, StringComparison.Ordinal);
        Assert.Contains("October 2025", then.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_is_settled_by_its_button_and_its_message_then_has_none()
    {
        await using var desk = await SlackDesk.StartAsync();

        var proposal = await desk.TellAsync("UGRACE", "Tom passed the application");
        Assert.Equal(["Confirm", "Cancel"], proposal.Buttons.Keys);
        await desk.PressAsync("UGRACE", proposal, "Confirm");
        var settled = await desk.Slack.NextAsync();

        Assert.Equal(("chat.update", proposal.Ts), (settled.Method, settled.Body.GetProperty("ts").GetString()));
        Assert.Contains("Recorded", settled.Text, StringComparison.Ordinal);
        Assert.Empty(settled.Buttons);
        Assert.True(settled.Body.GetProperty("blocks").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Whoever_may_not_press_is_told_why_alone_and_nothing_changes()
    {
        await using var desk = await SlackDesk.StartAsync();

        await desk.EventAsync(desk.Mention("UGRACE", "Tom passed the application"));
        var proposal = await desk.Slack.NextAsync();
        await desk.PressAsync("UPRIYA", proposal with { Method = "chat.postMessage" }, "Confirm");
        var told = await desk.Slack.NextAsync();

        Assert.Equal("chat.postEphemeral", proposal.Method);
        Assert.Equal(("chat.postEphemeral", "UPRIYA"), (told.Method, told.User));
        Assert.Contains("Nothing has changed", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Slack.Calls, c => c.Method == "chat.update");
    }

    [Fact]
    public async Task A_proposal_that_one_alone_sees_is_replaced_at_the_address_of_the_press()
    {
        await using var desk = await SlackDesk.StartAsync();

        await desk.EventAsync(desk.Mention("UGRACE", "Tom passed the application"));
        var proposal = await desk.Slack.NextAsync();
        await desk.PressAsync("UGRACE", proposal, "Cancel");
        var settled = await desk.Slack.NextAsync();

        Assert.Equal("response_url", settled.Method);
        Assert.True(settled.Body.GetProperty("replace_original").GetBoolean());
        Assert.Contains("Dropped", settled.Text, StringComparison.Ordinal);
        Assert.Empty(settled.Buttons);
    }

    [Fact]
    public async Task What_is_said_in_a_conversation_is_answered_in_order()
    {
        await using var desk = await SlackDesk.StartAsync();
        string[] stages = ["application", "assessment", "interview"];

        foreach (var stage in stages)
        {
            await desk.EventAsync(desk.Direct("UADA", $"when does the {stage} close?"));
        }
        List<string> texts =
        [
            (await desk.Slack.NextAsync()).Text,
            (await desk.Slack.NextAsync()).Text,
            (await desk.Slack.NextAsync()).Text,
        ];

        Assert.Contains("17 August", texts[0], StringComparison.Ordinal);
        Assert.Contains("24 August", texts[1], StringComparison.Ordinal);
        Assert.Contains("5 September", texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_tab_shows_how_one_stands_and_staff_what_waits_for_them()
    {
        await using var desk = await SlackDesk.StartAsync();

        await desk.EventAsync(
            new
            {
                type = "app_home_opened",
                tab = "home",
                user = "UADA",
                channel = "DADA",
            }
        );
        var own = await desk.Slack.NextAsync();
        await desk.EventAsync(
            new
            {
                type = "app_home_opened",
                tab = "home",
                user = "UGRACE",
                channel = "DGRACE",
            }
        );
        var staff = await desk.Slack.NextAsync();

        Assert.Contains("Where you stand", own.Json, StringComparison.Ordinal);
        Assert.Contains("Open offers", staff.Json, StringComparison.Ordinal);
        Assert.Contains("Undecided extensions", staff.Json, StringComparison.Ordinal);
        Assert.Empty(desk.Slack.Wrong);
    }

    [Fact]
    public async Task The_welcome_is_said_once_a_conversation()
    {
        await using var desk = await SlackDesk.StartAsync();

        for (var i = 0; i < 2; i++)
        {
            await desk.EventAsync(
                new
                {
                    type = "app_home_opened",
                    tab = "messages",
                    user = "UADA",
                    channel = "DADA",
                }
            );
            await desk.EventAsync(
                new
                {
                    type = "member_joined_channel",
                    user = FakeSlack.BotUser,
                    channel = "C0HALL",
                }
            );
            await desk.EventAsync(
                new
                {
                    type = "member_joined_channel",
                    user = "UADA",
                    channel = "C0HALL",
                }
            );
        }
        List<SlackPost> said = [await desk.Slack.NextAsync(), await desk.Slack.NextAsync()];
        var answer = await desk.TellAsync("UADA", "thanks");

        Assert.Equal(["C0HALL", "DADA"], said.Select(s => s.Channel).Order());
        Assert.All(said, s => Assert.StartsWith("Hello", s.Text, StringComparison.Ordinal));
        Assert.Equal("DADA", answer.Channel);
        Assert.False(desk.Slack.HasMore);
    }

    [Fact]
    public async Task Its_own_messages_and_those_of_other_bots_are_left_alone()
    {
        await using var desk = await SlackDesk.StartAsync();

        await desk.EventAsync(
            new
            {
                type = "message",
                channel_type = "im",
                channel = "DADA",
                user = FakeSlack.BotUser,
                text = "help",
            }
        );
        await desk.EventAsync(
            new
            {
                type = "message",
                channel_type = "im",
                channel = "DADA",
                bot_id = "B1",
                text = "help",
            }
        );
        await desk.EventAsync(
            new
            {
                type = "message",
                subtype = "message_changed",
                channel_type = "im",
                channel = "DADA",
            }
        );
        await desk.EventAsync(
            new
            {
                type = "message",
                channel_type = "channel",
                channel = "C0HALL",
                user = "UADA",
                text = "help",
            }
        );
        await desk.TellAsync("UADA", "thanks");

        Assert.False(desk.Slack.HasMore);
    }

    public class What_is_refused
    {
        [Fact]
        public async Task Everything_that_Slack_has_not_signed_or_cannot_be_read()
        {
            await using var desk = await SlackDesk.StartAsync();
            const string json = "application/json";
            var body = desk.EventBody(desk.Direct("UADA", "help"));

            Assert.Equal(
                HttpStatusCode.Unauthorized,
                await StatusAsync(desk.Bot.PostAsync("/api/slack/events", body, json))
            );
            Assert.Equal(
                HttpStatusCode.Unauthorized,
                await StatusAsync(desk.SignedAsync("/api/slack/events", body, json, age: 301))
            );
            Assert.Equal(
                HttpStatusCode.BadRequest,
                await StatusAsync(desk.SignedAsync("/api/slack/events", "{", json))
            );
            Assert.Equal(
                HttpStatusCode.UnsupportedMediaType,
                await StatusAsync(desk.SignedAsync("/api/slack/events", body, "text/plain"))
            );
            Assert.Equal(HttpStatusCode.MethodNotAllowed, await StatusAsync(desk.Bot.GetAsync("/api/slack/events")));
            Assert.Equal(
                HttpStatusCode.RequestEntityTooLarge,
                await StatusAsync(desk.SignedAsync("/api/slack/events", new string(' ', 1024 * 1024 + 1), json))
            );
            Assert.Equal(
                HttpStatusCode.BadRequest,
                await StatusAsync(
                    desk.SignedAsync("/api/slack/interactions", "payload=x", "application/x-www-form-urlencoded")
                )
            );
            Assert.Equal(
                HttpStatusCode.BadRequest,
                await StatusAsync(
                    desk.SignedAsync("/api/slack/commands", "text=x", "application/x-www-form-urlencoded")
                )
            );
        }

        [Fact]
        public async Task The_address_is_proved_with_the_challenge()
        {
            await using var desk = await SlackDesk.StartAsync();

            using var answer = await desk.SignedAsync(
                "/api/slack/events",
                """{"type":"url_verification","challenge":"3eZbrw1aB"}""",
                "application/json"
            );

            Assert.Equal("3eZbrw1aB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        private static async Task<HttpStatusCode> StatusAsync(Task<HttpResponseMessage> answer)
        {
            using var response = await answer;
            return response.StatusCode;
        }
    }
}
