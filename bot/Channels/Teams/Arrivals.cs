using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using NodaTime;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// The bot was installed somewhere, or removed. Teams may tell of an installation twice, side by side, or once; the welcome is said
/// once for every chat, whichever comes, and fits the place and who reads it.
/// </summary>
internal sealed class Arrivals(
    Listening listening,
    Speaker speaker,
    Chats chats,
    IAddressBook book,
    string? staffChannel
)
{
    private const string Removed = "the bot was removed from there";

    public async Task WorkAsync(Activity activity, Instant at, CancellationToken cancel)
    {
        if (IsRemoval(activity))
        {
            await chats.GoneAsync(Reference.Of(activity), Removed, cancel);
        }
        else if (IsArrival(activity))
        {
            await WelcomeAsync(activity, at, cancel);
        }
    }

    /// <summary>Whether there is anything to do for it at all.</summary>
    public static bool Matters(Activity activity) => IsRemoval(activity) || IsArrival(activity);

    private async Task WelcomeAsync(Activity activity, Instant at, CancellationToken cancel)
    {
        var by = await listening.PresenceAsync(activity, at, cancel);
        var chat = by.Where.Whole;
        if (await book.IsFirstWelcomeAsync(Chats.Platform, chat.ConversationId, at, cancel))
        {
            await speaker.AnswerAsync(chat, Welcome(by, chat), null, null, cancel);
        }
    }

    private Reply Welcome(Presence by, Reference chat)
    {
        if (!chat.IsPersonal)
        {
            return Answering.Words(
                chat.ConversationId == staffChannel
                    ? "Hello, I'm FellowsBot. Here I post what falls due and what needs a decision. Mention me to ask or to record something; what is about a person I answer to whoever asked, alone."
                    : "Hello, I'm FellowsBot. Mention me with a question about the fellowship programme, its stages and its dates. What is about you alone I answer in a chat of our own."
            );
        }
        var name = by.Asker.Person is { } person ? $" {person.FirstName}" : "";
        return Reply.Answer(
            "teams.welcome",
            new Paragraph($"Hello{name}, I'm FellowsBot. {For(by.Asker)}"),
            Home.ButtonsFor(by.Asker)
        );
    }

    private static string For(Asker asker) =>
        asker.IsStaff
            ? "Ask me about people, offers and dates, or tell me what happened in a sentence: I propose the change, you confirm it."
        : asker.IsStranger
            ? "Ask me about the programme, its stages and its dates. I don't know you yet; the staff can link you by the e-mail address of this account."
        : asker.IsMentor
            ? "Ask me about your fellows and the programme's dates; at extension time, tell me whom you recommend."
        : "Ask me where you stand, what is next and until when, or anything about the programme.";

    private static bool IsRemoval(Activity activity) =>
        activity.Type == ActivityTypes.InstallationUpdate
            && activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) is true
        || activity.Type == ActivityTypes.ConversationUpdate && activity.HasBot(activity.MembersRemoved);

    private static bool IsArrival(Activity activity) =>
        activity.Type == ActivityTypes.InstallationUpdate
            && activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) is true
        || activity.Type == ActivityTypes.ConversationUpdate && activity.HasBot(activity.MembersAdded);
}
