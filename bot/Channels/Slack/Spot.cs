using FellowsBot.Conversation;

namespace FellowsBot.Channels.Slack;

/// <summary>Where something was said, and where its answer goes.</summary>
/// <param name="Channel">The conversation on Slack; a person's id ("U…") = the one between the two.</param>
/// <param name="Thread">The thread within it.</param>
/// <param name="User">Who said it.</param>
internal sealed record Spot(string Channel, string? Thread, string User)
{
    private const char Separator = ':';

    /// <summary>Where the answer to a command goes, to be seen by one alone.</summary>
    public Uri? Response { get; init; }

    public bool IsDirect => IsDirectChannel(Channel);

    /// <summary>What only one reads is as good as between two.</summary>
    public Place Place => IsDirect || Response is not null ? Place.Direct : Place.Channel;

    /// <summary>The conversation's name for the rest of the bot: "slack:D0123", "slack:C0123:1700000000.000100", and for commands, which only
    /// their asker sees, "slack:U0123".</summary>
    public string ConversationId =>
        Response is not null ? $"{SlackSettings.Platform}{Separator}{User}"
        : Thread is null ? $"{SlackSettings.Platform}{Separator}{Channel}"
        : $"{SlackSettings.Platform}{Separator}{Channel}{Separator}{Thread}";

    /// <summary>A conversation's name taken apart.</summary>
    public static (string Channel, string? Thread) Read(string conversationId)
    {
        var parts = conversationId.Split(Separator);
        var own = parts[0] == SlackSettings.Platform ? parts[1..] : parts;
        return (own[0], own.ElementAtOrDefault(1));
    }

    public static bool IsDirectChannel(string channel) => channel.StartsWith('D') || IsUser(channel);

    public static bool IsUser(string channel) => channel.StartsWith('U') || channel.StartsWith('W');
}
