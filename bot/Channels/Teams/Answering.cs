using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// Brings an answer to whoever asked: where it was asked, unless it is personal and others read along. Then it goes between two,
/// and the channel hears no more than that; where the two have no conversation, the channel hears how to come to one.
/// </summary>
internal sealed class Answering(Speaker speaker, Chats chats, IPosts posts, Proposals proposals, TeamsSettings settings)
{
    public const string SentPrivately = "I've sent you a message.";
    public const string CannotReach =
        "I can't write to you alone yet, and that is not for everybody here. Open a chat with me in Teams, say hello, and ask me there.";

    /// <summary>Says it; what the conversation where it was asked hears of it, in words, where that is something else.</summary>
    /// <param name="by">Who asked, where.</param>
    /// <param name="reply">What.</param>
    /// <param name="isQuiet">Whether the conversation where it was asked hears nothing but this method's result.</param>
    /// <param name="cancel">When the bot stops.</param>
    public async Task<string?> SayAsync(Presence by, Reply reply, bool isQuiet, CancellationToken cancel)
    {
        if (by.Place is Place.Direct || !reply.Private)
        {
            await SendAsync(by, by.Where, reply, cancel);
            return null;
        }
        var words = await SayAloneAsync(by, reply, cancel);
        if (words is not null && !isQuiet)
        {
            await speaker.AnswerAsync(by.Where, Words(words), by.Answers, null, cancel);
        }
        return words;
    }

    /// <summary>To the asker alone; what the channel is to hear of it, if anything.</summary>
    private async Task<string?> SayAloneAsync(Presence by, Reply reply, CancellationToken cancel)
    {
        var contact = by.Who.Contact;
        if (
            settings.TargetedMessages
            && contact.Handle is { } handle
            && await speaker.TargetAsync(by.Where, handle, reply, by.Answers, contact.Zone, cancel)
                is Sending.Arrived { Id: var id }
        )
        {
            if (id is not null)
            {
                proposals.Posted(reply, by.Between, new WaitingCard(by.Where, id, IsAlone: true));
                await KeepAsync(reply, $"{by.Where.ConversationId}{Speaker.Targeted}", id, cancel);
            }
            return null;
        }
        var (direct, _) = await chats.DirectAsync(contact, by.Where, cancel);
        return direct is not null && await SendAsync(by, direct, reply, cancel) is not Sending.Refused
            ? SentPrivately
            : CannotReach;
    }

    private async Task<Sending> SendAsync(Presence by, Reference to, Reply reply, CancellationToken cancel)
    {
        var outcome = await speaker.AnswerAsync(to, reply, by.Answers, by.Who.Contact.Zone, cancel);
        if (outcome is Sending.Arrived { Id: { } id })
        {
            proposals.Posted(reply, to.IsPersonal ? by.Between : to.ConversationId, new WaitingCard(to, id, false));
            await KeepAsync(reply, to.ConversationId, id, cancel);
        }
        return outcome;
    }

    private async Task KeepAsync(Reply reply, string chat, string id, CancellationToken cancel)
    {
        if (reply.About is { } about)
        {
            await posts.KeepAsync(new Post(Chats.Platform, chat, id, about), cancel);
        }
    }

    internal static Reply Words(string text) => Reply.Say(Outcome.Answered, "teams.words", text);
}
