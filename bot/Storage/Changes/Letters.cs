using FellowsBot.Conversation;

namespace FellowsBot.Storage.Changes;

/// <summary>Opens a message of the ledger: its parts, as any renderer shows them.</summary>
public static class Letters
{
    /// <summary>None where it is worded only when it is sent.</summary>
    public static IReadOnlyList<Part> Parts(OwedMessage message) =>
        message.Content is { } content ? StoredJson.ReadParts(content) : [];

    /// <summary>As it stands on the platform by now.</summary>
    public static IReadOnlyList<Part> PartsNow(OwedMessage message) =>
        message.ReadsNow is { } now ? StoredJson.ReadParts(now) : Parts(message);
}
