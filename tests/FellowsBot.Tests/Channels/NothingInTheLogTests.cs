using System.Net;
using System.Text.RegularExpressions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels;

/// <summary>
/// Contract, section 9: no address, token, secret, signature, name or typed word in the log at any level, over whole
/// conversations in which a good deal goes wrong.
/// </summary>
public partial class NothingInTheLogTests
{
    private const string Typed = "zebra-crossing";

    [Fact]
    public async Task Over_a_conversation_on_Slack()
    {
        using var log = new LogBook();
        await using var desk = await SlackDesk.StartAsync(
            log,
            [.. LogBook.Settings, ("Slack:AppToken", "xapp-secret")]
        );
        var socket = await SlackSocket.OfAsync(desk.Slack);

        await desk.TellAsync("UADA", $"may I bring my {Typed} along?");
        await desk.TellAsync("UADA", "when does my offer expire?");
        await socket.EventAsync("e1", desk.EventBody(desk.Mention("UOWEN", $"what is my status? {Typed}")));
        await socket.AckAsync();
        await desk.CommandAsync("UPRIYA", "when is the offer of Ada Okafor up?");
        await ProposedAndConfirmedAsync(desk);
        await CallsFailAsync(desk, log);
        await StrangeThingsComeInAsync(desk);
        await socket.SendAsync(new { type = "disconnect", reason = "refresh_requested" });
        await SlackSocket.OfAsync(desk.Slack);
        await desk.Bot.File.RunAsync("DROP TABLE Dialogues");
        await desk.EventAsync(desk.Direct("UADA", $"what about the {Typed}?"));
        await desk.NextAsync(p => p.Text.StartsWith("That failed", StringComparison.Ordinal));
        await desk.Bot.StopAsync(TestContext.Current.CancellationToken);

        Says(log, "Mishap ", "Debug ", "Trace ");
        SaysNothing(
            log,
            ["xoxb-", "xapp-", SlackDesk.Secret, "secret-ticket", "/respond/", "v0=", "1759330000.", "hush"]
        );
    }

    [Fact]
    public async Task Over_a_conversation_in_Teams()
    {
        using var log = new LogBook();
        await using var bot = await TeamsBot.StartAsync(log, LogBook.Settings);

        await bot.SayAsync("ada", $"may I bring my {Typed} along?");
        await bot.PostsAsync(1);
        await bot.MentionAsync("ada", $"when does my offer expire? {Typed}");
        await bot.SayAsync("stranger", $"{Typed}?");
        await bot.SayAsync("grace", "Ada Okafor accepted her offer");
        var proposal = await bot.PostedAsync(p => p.Buttons.ContainsKey("Confirm"));
        await bot.PressAsync("ada", proposal.Id!, proposal.Buttons["Confirm"]);
        await bot.PressAsync("grace", proposal.Id!, proposal.Buttons["Confirm"]);
        await FailAsync(bot, HttpStatusCode.TooManyRequests, "thanks 1");
        await FailAsync(bot, HttpStatusCode.BadGateway, "thanks 2");
        await FailAsync(bot, HttpStatusCode.Forbidden, "thanks 3");
        await StrangeThingsComeInAsync(bot);
        await bot.Bot.File.RunAsync("DROP TABLE Dialogues");
        await bot.SayAsync("ada", $"what about the {Typed}?");
        await bot.PostedAsync(p => p.Text.StartsWith("That failed", StringComparison.Ordinal));
        await bot.Bot.StopAsync(TestContext.Current.CancellationToken);

        Says(log, "Mishap ", "Debug ", "Trace ", "Teams refuses the bot's token");
        SaysNothing(log, [FakeTeams.Secret, "eyJ", "token1", "token2", "Bearer ", "29:", "hush"]);
    }

    /// <summary>By a button, a form that is wrong at first, and a home.</summary>
    private static async Task ProposedAndConfirmedAsync(SlackDesk desk)
    {
        await desk.Bot.MoveToAsync("2025-10-04T15:00");
        var notice = await desk.StandingAsync(p => p.Text.StartsWith("Ada Okafor's offer", StringComparison.Ordinal));
        await desk.PressAsync("UGRACE", notice, "More time...");
        var form = (await desk.NextAsync(p => p.Method == "views.open")).Body;
        await desk.SendFormAsync("UGRACE", form, ("until", "selected_date", "2025-09-01"));
        await desk.SendFormAsync("UGRACE", form, ("until", "selected_date", "2025-10-20"));
        var proposal = await desk.NextAsync(p => p.Buttons.ContainsKey("Confirm"));
        await desk.PressAsync("UADA", proposal, "Confirm");
        await desk.PressAsync("UGRACE", proposal, "Confirm");
        await desk.NextAsync(p => p.Method == "response_url");
        await desk.EventAsync(
            new
            {
                type = "app_home_opened",
                tab = "home",
                user = "UADA",
                channel = "DADA",
            }
        );
        await desk.NextAsync(p => p.Method == "views.publish");
    }

    private static async Task CallsFailAsync(SlackDesk desk, LogBook log)
    {
        desk.Slack.ThenBreaks("chat.postMessage", keeps: false)
            .ThenError("chat.postMessage", "msg_blocks_too_long")
            .ThenLimited("chat.postMessage", 1)
            .ThenError("chat.postMessage", "channel_not_found")
            .ThenError("chat.postMessage", "invalid_auth")
            .ThenError("users.info", "user_not_found");
        foreach (var user in new[] { "UADA", "UGRACE", "UPRIYA", "UOWEN", "UNOOR", "UBO" })
        {
            await desk.EventAsync(desk.Direct(user, $"what is my status, and my {Typed}?"));
        }
        await LoggedAsync(log, "Slack asks chat.postMessage to wait");
        await LoggedAsync(log, "Slack refuses chat.postMessage: channel_not_found");
        await LoggedAsync(log, "Slack refuses Slack:BotToken");
    }

    private static Task<bool> LoggedAsync(LogBook log, string words) =>
        TeamsBot.UntilAsync(
            () => log.Lines.Any(line => line.Contains(words, StringComparison.Ordinal)),
            isThere => isThere
        );

    private static async Task StrangeThingsComeInAsync(SlackDesk desk)
    {
        await PostAsync("/api/slack/events", $"{{\"text\": \"{Typed}\"", "application/json");
        await PostAsync("/api/slack/events", "hush", "text/plain");
        await PostAsync("/api/slack/interactions", $"payload={Typed}", "application/x-www-form-urlencoded");
        await PostAsync("/api/slack/commands", $"text={Typed}&token=hush", "application/x-www-form-urlencoded");
        (
            await desk.Bot.PostAsync("/api/slack/events", "{}", "application/json", ("X-Slack-Signature", "v0=hush"))
        ).Dispose();

        async Task PostAsync(string path, string body, string type) =>
            (await desk.SignedAsync(path, body, type)).Dispose();
    }

    private static async Task FailAsync(TeamsBot bot, HttpStatusCode status, string text)
    {
        var before = bot.Teams.Posts.Count;
        bot.Teams.Then(status, """{"error":{"code":"Throttled","message":"hush ada@example.org Ada Okafor"}}""");
        (await bot.SayAsync("grace", text)).Dispose();
        if (status is not HttpStatusCode.Forbidden)
        {
            await bot.PostsAsync(before + 1);
        }
    }

    private static async Task StrangeThingsComeInAsync(TeamsBot bot)
    {
        var message = bot.Message("ada", Typed, "a:ada", "personal", null);
        (await bot.PostAsync(message, "Bearer eyJhbGciOi.hush.hush")).Dispose();
        (await bot.PostAsync(message, $"Bearer {bot.Teams.Token(audience: "hush")}")).Dispose();
        (await bot.PostAsync(message, "Basic hush")).Dispose();
        (
            await bot.Bot.PostAsync(
                "/api/messages",
                $"{{\"text\": \"{Typed}\"",
                "application/json",
                ("Authorization", $"Bearer {bot.Teams.Token()}")
            )
        ).Dispose();
        bot.Teams.Revoked["token1"] = true;
        bot.Teams.RefusesSecret = true;
        (await bot.SayAsync("grace", "thanks 4")).Dispose();
        using var ready = await TeamsBot.UntilAsync(
            () => bot.Bot.GetAsync("/healthz/ready").GetAwaiter().GetResult(),
            answer => answer.StatusCode is HttpStatusCode.ServiceUnavailable
        );
        bot.Teams.RefusesSecret = false;
    }

    private static void Says(LogBook log, params string[] words) =>
        Assert.All(words, w => Assert.Contains(log.Lines, line => line.Contains(w, StringComparison.Ordinal)));

    private static void SaysNothing(LogBook log, IReadOnlyList<string> secrets) =>
        Assert.DoesNotContain(
            log.Lines,
            line =>
                secrets.Append(Typed).Any(s => line.Contains(s, StringComparison.Ordinal)) || Someone().IsMatch(line)
        );

    /// <summary>An address or a name of somebody in this test.</summary>
    [GeneratedRegex(
        @"@example|\b(Ada|Okafor|Grace|Mbeki|Priya|Raman|Owen|Goldstein)\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Someone();
}
