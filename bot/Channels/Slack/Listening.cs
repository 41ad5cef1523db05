using System.Diagnostics;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>Who speaks: as Slack knows them, and as the programme does.</summary>
internal sealed record Speaking(Contact Contact, Asker Asker, Spot Spot, Instant At)
{
    public DateTimeZone? Zone => Contact.Zone;
}

/// <summary>Turns what somebody said or pressed into a turn of the conversation, in the name the workspace's directory vouches for.</summary>
internal sealed class Listening(
    Conversations conversations,
    IDirectory directory,
    SlackPeople people,
    SlackState state,
    ILogger<Listening> log
)
{
    public static readonly Reply NotNow = Answering.Words(
        "I could not look up in Slack who you are just now, so I have not answered. Ask me again in a minute."
    );

    /// <summary>None = Slack cannot say who it is just now.</summary>
    public async Task<Speaking?> WhoAsync(Spot spot, Instant at, CancellationToken cancel)
    {
        var chat = spot.Channel.StartsWith('D') && spot.Response is null ? spot.Channel : null;
        if (await people.WhoAsync(spot.User, chat, cancel) is not { } contact)
        {
            return null;
        }
        return new Speaking(contact, await directory.FindAsync(contact.Email?.Value, cancel), spot, at);
    }

    public async Task<Reply> HearAsync(Speaking by, string text, CancellationToken cancel, bool isQuoted = false)
    {
        var start = Stopwatch.GetTimestamp();
        var turn = new Turn(text, by.Asker, by.Spot.Place, by.Spot.ConversationId, by.At)
        {
            Channel = SlackSettings.Platform,
            IsQuoted = isQuoted,
        };
        var reply = await conversations.HearAsync(turn, cancel);
        log.Turned(SlackSettings.Platform, by.Spot.Place, reply, Stopwatch.GetElapsedTime(start));
        return reply;
    }

    /// <summary>The words without Slack's marks; somebody who is mentioned is named by the address the directory has.</summary>
    public Task<string> ReadAsync(string? text, string? bot, CancellationToken cancel) =>
        SaidText.ReadAsync(
            text,
            bot ?? state.BotUser,
            async user => (await people.WhoAsync(user, null, cancel))?.Email?.Value
        );
}
