namespace FellowsBot.Channels.Teams.Protocol;

/// <summary>The kinds of activity and the words in them that the bot acts on.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Invoke = "invoke";
    public const string Typing = "typing";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The one invoke there is: a button of a card.</summary>
    public const string CardAction = "adaptiveCard/action";
    public const string Personal = "personal";
    public const string Mention = "mention";
    public const string ClientInfo = "clientInfo";
    public const string Plain = "plain";
}
