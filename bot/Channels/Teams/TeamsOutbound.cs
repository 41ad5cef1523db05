using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// Sends in Teams what nobody has asked for: to a person in the chat with them, which is opened where there is none yet, and to a
/// channel as a new post. Teams cannot be asked whether a message is there.
/// </summary>
internal sealed class TeamsOutbound(
    Speaker speaker,
    Chats chats,
    Roster roster,
    IAddressBook book,
    IReadOnlyList<string> channels
) : IOutbound
{
    private const string Prefix = $"{Chats.Platform}:";
    private static readonly Sending Unknown = new Sending.Refused("they have not met the bot in Teams yet");

    public string Platform => Chats.Platform;

    public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        var (there, trouble) = await ThereAsync(to, cancel);
        if (there is null)
        {
            return trouble ?? Unknown;
        }
        var outcome = await speaker.SendAsync(there, message, cancel);
        if (outcome is Sending.Refused { Reason: var why } && IsClosed(why))
        {
            await chats.GoneAsync(there, why, cancel);
        }
        return outcome;
    }

    public Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel) =>
        Task.FromResult<LookUp>(new LookUp.CannotSay());

    public async Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel)
    {
        if (to is Destination.Conversation alone && alone.Id.EndsWith(Speaker.Targeted, StringComparison.Ordinal))
        {
            var (where, none) = await ThereAsync(
                new Destination.Conversation(alone.Id[..^Speaker.Targeted.Length]),
                cancel
            );
            return where is null
                ? none ?? Unknown
                : await speaker.UpdateAsync(where, id, message, cancel, isTargeted: true);
        }
        var (there, trouble) = await ThereAsync(to, cancel);
        return there is null ? trouble ?? Unknown : await speaker.UpdateAsync(there, id, message, cancel);
    }

    private Task<(Reference? There, Sending? Trouble)> ThereAsync(Destination to, CancellationToken cancel) =>
        to switch
        {
            Destination.Direct direct => PersonAsync(direct.Email, cancel),
            Destination.Conversation conversation => ConversationAsync(
                conversation.Id.StartsWith(Prefix, StringComparison.Ordinal)
                    ? conversation.Id[Prefix.Length..]
                    : conversation.Id,
                cancel
            ),
            Destination.Channel channel => ConversationAsync(channel.Address, cancel),
            _ => throw new InvalidOperationException("A destination of a kind nobody knows."),
        };

    private async Task<(Reference?, Sending?)> PersonAsync(EmailAddress email, CancellationToken cancel)
    {
        var contacts = await book.ContactsOfAsync(email, cancel);
        var who = contacts.FirstOrDefault(c => c.Platform == Chats.Platform) ?? await AmongMembersAsync(email, cancel);
        return who is null ? (null, Unknown) : await chats.DirectAsync(who, null, cancel);
    }

    /// <summary>Somebody who has never spoken to the bot may be a member of a channel that it posts to.</summary>
    private async Task<Contact?> AmongMembersAsync(EmailAddress email, CancellationToken cancel)
    {
        foreach (var channel in channels)
        {
            if (
                (await ConversationAsync(channel, cancel)).There is { } where
                && await roster.FindAsync(email, where, cancel) is { } found
            )
            {
                return found;
            }
        }
        return null;
    }

    private async Task<(Reference? There, Sending? Trouble)> ConversationAsync(string id, CancellationToken cancel)
    {
        var (there, gone) = await chats.FindAsync(id, cancel);
        if (there is not null || gone is not null)
        {
            return (there, gone is null ? null : new Sending.Refused(gone));
        }
        return await chats.AnywhereAsync(cancel) is { } anywhere
            ? (anywhere with { ConversationId = id, ConversationType = "channel" }, null)
            : (null, new Sending.NotYet("nothing has been heard from Teams yet", Duration.FromMinutes(1)));
    }

    /// <summary>Refusals after which the conversation is closed: removed, blocked, gone.</summary>
    private static bool IsClosed(string why) =>
        why.Contains("(403", StringComparison.Ordinal)
        || why.Contains("(404 ConversationNotFound", StringComparison.Ordinal);
}
