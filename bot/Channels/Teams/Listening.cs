using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Channels.Teams;

/// <summary>Somebody who has said or pressed something, and where.</summary>
/// <param name="What">What Teams sent.</param>
/// <param name="Where">The conversation.</param>
/// <param name="Who">As the roster knows them.</param>
/// <param name="Asker">As the programme knows them.</param>
/// <param name="At">When, by the bot's clock.</param>
internal sealed record Presence(Activity What, Reference Where, Known Who, Asker Asker, Instant At)
{
    public Place Place => Where.IsPersonal ? Place.Direct : Place.Channel;

    /// <summary>The conversation between the bot and them, by which what waits for them is known; where they spoke if there is none.</summary>
    public string Between => Who.Contact.ChatId ?? Where.ConversationId;

    /// <summary>What an answer answers: the message, or the card whose button was pressed.</summary>
    public string? Answers => What.Type == ActivityTypes.Invoke ? What.ReplyToId ?? What.Id : What.Id;
}

/// <summary>Finds out who speaks, and has what they say heard as their turn.</summary>
internal sealed class Listening(
    Conversations conversations,
    IDirectory directory,
    Roster roster,
    Chats chats,
    Speaker speaker,
    ILogger<Listening> log,
    TimeProvider time
)
{
    private static readonly TimeSpan SoonEnough = TimeSpan.FromSeconds(1);

    public async Task<Presence> PresenceAsync(Activity activity, Instant at, CancellationToken cancel)
    {
        var where = Reference.Of(activity);
        await chats.HeardAsync(where, cancel);
        var who = await roster.WhoAsync(activity, where, cancel);
        var asker = await directory.FindAsync(who.Contact.Email?.Value, cancel);
        return new Presence(activity, where, who, asker, at);
    }

    /// <summary>What the bot says to it. Where that takes a while, it is seen typing meanwhile.</summary>
    public async Task<Reply> HearAsync(Presence by, string text, CancellationToken cancel)
    {
        var start = time.GetTimestamp();
        var hearing = conversations.HearAsync(
            new Turn(text, by.Asker, by.Place, ConversationOf(by), by.At) { Channel = Chats.Platform },
            cancel
        );
        if (!hearing.IsCompleted)
        {
            await TypeUnlessSoonAsync(hearing, by.Where, cancel);
        }
        var reply = await hearing;
        log.Turned(Chats.Platform, by.Place, reply, time.GetElapsedTime(start));
        return by.Who.Failed && reply.Outcome is Outcome.Declined
            ? reply with
            {
                Parts =
                [
                    new Paragraph(
                        "I could not look up in the directory who you are just now, so I can tell you nothing about yourself. Ask me again in a minute."
                    ),
                ],
            }
            : reply;
    }

    /// <summary>
    /// What follow-ups share: the conversation between the bot and whoever asks, in a channel too, since personal answers and
    /// proposals go there and are settled there.
    /// </summary>
    private static string ConversationOf(Presence by) => $"{Chats.Platform}:{by.Between}";

    private async Task TypeUnlessSoonAsync(Task hearing, Reference where, CancellationToken cancel)
    {
        using var heard = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var soon = Task.Delay(SoonEnough, time, heard.Token);
        if (await Task.WhenAny(hearing, soon) == hearing)
        {
            await heard.CancelAsync();
            return;
        }
        var typing = speaker.ShowTypingAsync(where, heard.Token);
        await Task.WhenAny(hearing, typing);
        await heard.CancelAsync();
        await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
