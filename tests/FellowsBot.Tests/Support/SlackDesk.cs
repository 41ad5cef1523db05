using System.Net;
using System.Text;
using System.Text.Json;
using FellowsBot.Channels.Slack;
using FellowsBot.Hosting;

namespace FellowsBot.Tests.Support;

/// <summary>The bot as it is served, and a fake Slack that it talks to: people write, press and send forms, signed as Slack does.</summary>
internal sealed class SlackDesk : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private int count;

    private SlackDesk(FakeSlack slack, ServedBot bot) => (Slack, Bot) = (slack, bot);

    public FakeSlack Slack { get; }
    public ServedBot Bot { get; }

    public static Task<SlackDesk> StartAsync(params (string Key, string? Value)[] changes) => StartAsync(null, changes);

    public static async Task<SlackDesk> StartAsync(LogBook? log, params (string Key, string? Value)[] changes)
    {
        var slack = await FakeSlack.StartAsync();
        var bot = await ServedBot.StartAsync(
            log,
            [
                ("Trial:Enabled", "true"),
                ("Slack:BotToken", "xoxb-very-secret"),
                ("Slack:SigningSecret", Secret),
                ("Slack:ApiBaseUrl", $"{slack.Url}api"),
                ("Channels:Staff", "slack:C0STAFF"),
                .. changes,
            ]
        );
        return new SlackDesk(slack, bot);
    }

    public Task<HttpResponseMessage> SignedAsync(string path, string body, string type, long age = 0)
    {
        var timestamp = $"{Clocks.Wall.GetCurrentInstant().ToUnixTimeSeconds() - age}";
        return Bot.PostAsync(
            path,
            body,
            type,
            (Signature.TimestampHeader, timestamp),
            (Signature.SignatureHeader, Signature.Of(Secret, timestamp, Encoding.UTF8.GetBytes(body)))
        );
    }

    /// <summary>An event of the Events API; must be acknowledged.</summary>
    public async Task EventAsync(object @event, string? id = null)
    {
        using var response = await SignedAsync("/api/slack/events", EventBody(@event, id), "application/json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public string EventBody(object @event, string? id = null) =>
        JsonSerializer.Serialize(
            new
            {
                type = "event_callback",
                team_id = "T1",
                event_id = id ?? $"Ev{Interlocked.Increment(ref count)}",
                authorizations = new[] { new { user_id = FakeSlack.BotUser, is_bot = true } },
                @event,
            }
        );

    /// <summary>A direct message, and what comes back.</summary>
    public async Task<SlackPost> TellAsync(string user, string text, string? id = null)
    {
        await EventAsync(Direct(user, text), id);
        SlackPost answer;
        do
        {
            answer = await Slack.NextAsync();
        } while (answer.Method == "chat.update"); // what was settled by words loses its buttons
        return answer;
    }

    public object Direct(string user, string text) =>
        new
        {
            type = "message",
            channel_type = "im",
            channel = $"D{user[1..]}",
            user,
            text,
            ts = NewTs(),
        };

    public object Mention(string user, string text, string channel = "C0HALL", string? ts = null) =>
        new
        {
            type = "app_mention",
            channel,
            user,
            text = $"<@{FakeSlack.BotUser}> {text}",
            ts = ts ?? NewTs(),
        };

    /// <summary>The command, and what comes back to its address.</summary>
    public async Task<SlackPost> CommandAsync(string user, string text)
    {
        using var response = await SignedAsync(
            "/api/slack/commands",
            Form(
                ("command", "/fellows"),
                ("text", text),
                ("user_id", user),
                ("channel_id", "C0HALL"),
                ("trigger_id", NewTs()),
                ("response_url", Slack.ResponseUrl)
            ),
            "application/x-www-form-urlencoded"
        );
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await Slack.NextAsync();
    }

    /// <summary>Presses a button of a message.</summary>
    public Task PressAsync(string user, SlackPost post, string button) => InteractAsync(Pressed(user, post, button));

    /// <summary>The press of a button as Slack passes it on.</summary>
    public object Pressed(string user, SlackPost post, string button) =>
        new
        {
            type = "block_actions",
            user = new { id = user },
            channel = new { id = post.Channel },
            trigger_id = NewTs(),
            response_url = Slack.ResponseUrl,
            container = new
            {
                type = "message",
                message_ts = post.Ts,
                channel_id = post.Channel,
                thread_ts = post.Thread,
                is_ephemeral = post.Method == "chat.postEphemeral",
            },
            message = new
            {
                ts = post.Ts,
                thread_ts = post.Thread,
                text = post.Text,
                blocks = post.Body.GetProperty("blocks"),
            },
            actions = new[] { new { action_id = post.Buttons[button].Action, value = post.Buttons[button].Value } },
        };

    /// <summary>Sends the form that was opened last, with entries by field; what it is answered with.</summary>
    public Task<string> SendFormAsync(
        string user,
        JsonElement view,
        params (string Field, string Kind, string Value)[] entries
    ) => InteractAsync(FormSent(user, view, entries));

    /// <summary>A form that was filled in and sent, as Slack passes it on.</summary>
    public object FormSent(string user, JsonElement view, params (string Field, string Kind, string Value)[] entries) =>
        new
        {
            type = "view_submission",
            user = new { id = user },
            trigger_id = NewTs(),
            view = new
            {
                id = "V1",
                callback_id = view.GetProperty("callback_id").GetString(),
                private_metadata = view.GetProperty("private_metadata").GetString(),
                state = new
                {
                    values = entries.ToDictionary(
                        e => e.Field,
                        e => new Dictionary<string, object>
                        {
                            ["entry"] = new Dictionary<string, string> { [e.Kind] = e.Value },
                        }
                    ),
                },
            },
        };

    public async Task<string> InteractAsync(object payload)
    {
        using var response = await SignedAsync(
            "/api/slack/interactions",
            Form(("payload", JsonSerializer.Serialize(payload))),
            "application/x-www-form-urlencoded"
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A message that stands somewhere, once there is one like that.</summary>
    public async Task<SlackPost> StandingAsync(Func<SlackPost, bool> isIt) =>
        (await TeamsBot.UntilAsync(() => Slack.Standing.FirstOrDefault(isIt), post => post is not null))!;

    /// <summary>A message as it reads once it was put in other words, and those are like that.</summary>
    public async Task<SlackPost> ReadsAsync(SlackPost post, Func<SlackPost, bool> isSo) =>
        (
            await TeamsBot.UntilAsync(
                () => Slack.ReadNow.GetValueOrDefault(post.Ts),
                now => now is not null && isSo(now)
            )
        )!;

    /// <summary>The next thing posted that is like that; what comes before it is passed over.</summary>
    public async Task<SlackPost> NextAsync(Func<SlackPost, bool> isIt)
    {
        SlackPost next;
        do
        {
            next = await Slack.NextAsync();
        } while (!isIt(next));
        return next;
    }

    public string NewTs() => $"1759330000.{Interlocked.Increment(ref count):000000}";

    public static string Form(params (string Name, string Value)[] fields) =>
        string.Join('&', fields.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}"));

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
