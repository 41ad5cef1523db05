using System.Collections.Concurrent;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// The conversations the bot knows: how to speak there, and whether that is over. The newest word of Teams counts, for the
/// service's address may change; it is stored where it differs from the last one.
/// </summary>
internal sealed class Chats(IAddressBook book, Speaker speaker, TeamsSettings settings)
{
    public const string Platform = "teams";

    /// <summary>Under this id lies what was heard last from anywhere: where to open a conversation before any is known.</summary>
    private const string Anywhere = "*";
    private const int MostRemembered = 20_000;
    private const int LongestReason = 400;
    private readonly ConcurrentDictionary<string, Reference> known = new();

    /// <summary>Something came from there: it can be spoken to, at this address.</summary>
    public async Task HeardAsync(Reference heard, CancellationToken cancel)
    {
        await KeepAsync(heard.Whole, heard.Whole.ConversationId, cancel);
        await KeepAsync(heard with { ConversationId = Anywhere, ConversationType = "" }, Anywhere, cancel);
    }

    /// <summary>Nothing can be sent there any more.</summary>
    public async Task GoneAsync(Reference there, string why, CancellationToken cancel)
    {
        var whole = there.Whole;
        known.TryRemove(whole.ConversationId, out _);
        await book.KeepAsync(
            new Chat(Platform, whole.ConversationId)
            {
                Reference = whole.Write(),
                Gone = why.Length > LongestReason ? why[..LongestReason] : why,
            },
            cancel
        );
    }

    /// <summary>A conversation by its id, or why nothing can be sent there; none of both = nobody has heard of it.</summary>
    public async Task<(Reference? There, string? Gone)> FindAsync(string id, CancellationToken cancel)
    {
        if (known.TryGetValue(id, out var there))
        {
            return (there, null);
        }
        var chat = await book.ChatAsync(Platform, id, cancel);
        return chat is { Gone: { } why } ? (null, why) : (Reference.Read(chat?.Reference), null);
    }

    /// <summary>Where to speak to a channel that nothing has been heard of, and where to open conversations.</summary>
    public async Task<Reference?> AnywhereAsync(CancellationToken cancel)
    {
        if ((await FindAsync(Anywhere, cancel)).There is { } heard)
        {
            return heard;
        }
        return settings.IsTrial
            ? null
            : new Reference(settings.DefaultServiceUrl, "", "", settings.TenantId, $"28:{settings.AppId}");
    }

    /// <summary>
    /// The conversation between the bot and somebody: the one they are known by, else one that is opened now; or why there is
    /// none.
    /// </summary>
    public async Task<(Reference? There, Sending? Trouble)> DirectAsync(
        Contact who,
        Reference? near,
        CancellationToken cancel
    )
    {
        if (who.ChatId is { } id)
        {
            var (there, gone) = await FindAsync(id, cancel);
            if (there is not null || gone is not null)
            {
                return (there, gone is null ? null : new Sending.Refused(gone));
            }
        }
        if (who.Handle is not { } handle || (near ?? await AnywhereAsync(cancel)) is not { } service)
        {
            return (null, new Sending.Refused("they have not met the bot in Teams yet"));
        }
        var (opened, trouble) = await speaker.OpenAsync(service, handle, cancel);
        if (opened is null)
        {
            return (null, trouble);
        }
        var direct = service with { ConversationId = opened, ConversationType = Protocol.ActivityTypes.Personal };
        await KeepAsync(direct, opened, cancel);
        await book.KeepAsync(who with { ChatId = opened }, cancel);
        return (direct, null);
    }

    private async Task KeepAsync(Reference reference, string id, CancellationToken cancel)
    {
        if (known.TryGetValue(id, out var before) && before == reference)
        {
            return;
        }
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }
        await book.KeepAsync(new Chat(Platform, id) { Reference = reference.Write() }, cancel);
        known[id] = reference;
    }
}
