using System.Text.Json;
using System.Text.Json.Nodes;
using FellowsBot.Channels.Teams.Cards;
using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Channels.Teams.Speaking;

/// <summary>
/// Says replies in Teams conversations, with the care that the platform asks for (<see cref="Care"/>): new messages, answers to
/// one, and other words in the place of one.
/// </summary>
internal sealed class Speaker(Connector connector, OpenLists lists, Season season, TimeProvider time)
{
    private const int LongestSummary = 500;

    /// <summary>Marks a message in a channel that one alone sees (Microsoft, "targeted messages"); changed with the same mark.</summary>
    public const string Targeted = "?isTargetedActivity=true";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LeastWait = TimeSpan.FromSeconds(1);

    private readonly Keeping keeping = new(Patience, LeastWait, time);
    private readonly Care teams = new(Limits.Teams, time);

    /// <summary>On this machine stand the Playground and tests: no tenant whose calls Microsoft counts together.</summary>
    private readonly Care local = new(Limits.Teams with { Overall = [] }, time);

    /// <summary>Sends an answer; waits and tries again for as long as anybody may still be waiting for it.</summary>
    /// <param name="to">Where.</param>
    /// <param name="reply">What.</param>
    /// <param name="replyToId">The message it answers.</param>
    /// <param name="zone">The asker's zone, for moments on cards.</param>
    /// <param name="cancel">When the bot stops.</param>
    public async Task<Sending> AnswerAsync(
        Reference to,
        Reply reply,
        string? replyToId,
        DateTimeZone? zone,
        CancellationToken cancel
    )
    {
        var activity = Activity(to, reply, zone) with { ReplyToId = replyToId };
        return await keeping.SettledAsync(() => PostAsync(to, activity, cancel), Keeping.CannotSay, cancel);
    }

    /// <summary>Sends what nobody has asked for, once: whoever owes it sees to the rest.</summary>
    public Task<Sending> SendAsync(Reference to, Reply message, CancellationToken cancel) =>
        PostAsync(
            to,
            Activity(to, message, null) with
            {
                ChannelData = to.IsPersonal ? new ChannelData { Notification = new Notification(true) } : null,
            },
            cancel
        );

    /// <summary>Shows an answer in a channel to the asker alone: a preview of Teams.</summary>
    public Task<Sending> TargetAsync(
        Reference to,
        string userHandle,
        Reply reply,
        string? replyToId,
        DateTimeZone? zone,
        CancellationToken cancel
    ) =>
        CarefulAsync(
            to,
            token =>
                CallAsync(
                    to,
                    $"activities{Targeted}",
                    Activity(to, reply, zone) with
                    {
                        ReplyToId = replyToId,
                        Recipient = new ChannelAccount(userHandle),
                    },
                    token
                ),
            cancel
        );

    /// <summary>Shows a card that is made already.</summary>
    public Task<Sending> ShowAsync(Reference to, JsonObject card, string? replyToId, CancellationToken cancel) =>
        PostAsync(to, Message(to) with { ReplyToId = replyToId, Attachments = [Attachment.Card(card)] }, cancel);

    /// <summary>Puts other words in the place of a message; may be repeated.</summary>
    public async Task<Sending> UpdateAsync(
        Reference to,
        string id,
        Reply message,
        CancellationToken cancel,
        bool isTargeted = false
    )
    {
        var card = CardOf(to, message, null) with { Id = id };
        var path = $"activities/{Uri.EscapeDataString(id)}{(isTargeted ? Targeted : "")}";
        Sending outcome = new Sending.InDoubt("");
        for (var tries = 0; tries < 3 && outcome is Sending.InDoubt; tries++)
        {
            outcome = await CarefulAsync(to, token => PutAsync(to, path, card, token), cancel);
        }
        return outcome;
    }

    /// <summary>Shows that an answer is being made; whether that arrives does not matter.</summary>
    public async Task ShowTypingAsync(Reference to, CancellationToken cancel)
    {
        var typing = new Activity
        {
            Type = ActivityTypes.Typing,
            From = new ChannelAccount(to.BotId),
            Conversation = new ConversationAccount { Id = to.ConversationId },
        };
        await CarefulAsync(to, token => CallAsync(to, "activities", typing, token), cancel);
    }

    /// <summary>Opens the conversation between the bot and somebody; its id, or what was in the way.</summary>
    public async Task<(string? Id, Sending? Trouble)> OpenAsync(Reference near, string handle, CancellationToken cancel)
    {
        string? id = null;
        var outcome = await CarefulAsync(
            near with
            {
                ConversationId = "",
            },
            async token =>
            {
                var answer = await connector.PostAsync(
                    near.ServiceUrl,
                    "v3/conversations",
                    new ConversationParameters(
                        new ChannelAccount(near.BotId),
                        false,
                        [new ChannelAccount(handle)],
                        near.TenantId,
                        near.TenantId is null ? null : new ChannelData { Tenant = new Named(near.TenantId) }
                    ),
                    TeamsJson.Wire.ConversationParameters,
                    token
                );
                id = IdIn(answer.Body);
                return answer.Trouble ?? new Sending.Arrived(id);
            },
            cancel
        );
        return id is not null ? (id, null)
            : outcome is Sending.Arrived
                ? (null, new Sending.Refused("Teams opened a conversation and did not name it"))
            : (null, outcome);
    }

    /// <summary>A reply as the activity that shows it: plain words where they will do, else a card; never both, which Teams would take apart.</summary>
    internal Activity Activity(Reference to, Reply reply, DateTimeZone? zone)
    {
        var isPlain =
            reply.Parts.All(p => p is Paragraph { Text.Length: < CardRenderer.MostBytes / 8 })
            && (to.IsPersonal || CardRenderer.Moments(reply, Zones(zone)).Count == 0);
        return isPlain
            ? Message(to) with
            {
                Text = CardText.Harmless(TextRenderer.Render(reply)),
                TextFormat = ActivityTypes.Plain,
            }
            : CardOf(to, reply, zone);
    }

    /// <summary>The zones that moments are written in for somebody.</summary>
    internal IReadOnlyList<DateTimeZone> Zones(DateTimeZone? own) => own is null ? [season.Zone] : [season.Zone, own];

    private Activity CardOf(Reference to, Reply reply, DateTimeZone? zone) =>
        Message(to) with
        {
            Summary = CardRenderer.Beginning(TextRenderer.Render(reply), LongestSummary),
            Attachments = [Attachment.Card(lists.Card(reply, Zones(zone), to.Whole.ConversationId))],
        };

    private static Activity Message(Reference to) =>
        new()
        {
            Type = ActivityTypes.Message,
            From = new ChannelAccount(to.BotId),
            Conversation = new ConversationAccount { Id = to.ConversationId },
        };

    private Task<Sending> PostAsync(Reference to, Activity activity, CancellationToken cancel) =>
        CarefulAsync(to, token => CallAsync(to, "activities", activity, token), cancel);

    private async Task<Sending> CallAsync(Reference to, string what, Activity activity, CancellationToken cancel)
    {
        var answer = await connector.PostAsync(
            to.ServiceUrl,
            Connector.Path(to.ConversationId, what),
            activity,
            TeamsJson.Wire.Activity,
            cancel
        );
        return Outcome(answer);
    }

    private async Task<Sending> PutAsync(Reference to, string path, Activity activity, CancellationToken cancel)
    {
        var answer = await connector.PutAsync(
            to.ServiceUrl,
            Connector.Path(to.ConversationId, path),
            activity,
            TeamsJson.Wire.Activity,
            cancel
        );
        return answer.Trouble ?? new Sending.Arrived(activity.Id);
    }

    private static Sending Outcome(Answer answer) => answer.Trouble ?? new Sending.Arrived(IdIn(answer.Body));

    /// <summary>Teams counts what goes into a thread.</summary>
    private Task<Sending> CarefulAsync(
        Reference to,
        Func<CancellationToken, Task<Sending>> send,
        CancellationToken cancel
    )
    {
        var care = Uri.TryCreate(to.ServiceUrl, UriKind.Absolute, out var uri) && uri.IsLoopback ? local : teams;
        return care.SendAsync(to.ConversationId, send, cancel);
    }

    /// <summary>The name of what was made; Teams may give none.</summary>
    private static string? IdIn(byte[] body)
    {
        if (body.Length == 0)
        {
            return null;
        }
        try
        {
            return JsonSerializer.Deserialize(body, TeamsJson.Wire.ResourceResponse)?.Id;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
