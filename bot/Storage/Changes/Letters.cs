using FellowsBot.Conversation;

namespace FellowsBot.Storage.Changes;

/// <summary>Opens a message of the ledger: its parts, as any renderer shows them.</summary>
public static class Letters
{
    /// <summary>None where it is worded only when it is sent.</summary>
    public static IReadOnlyList<Part> Parts(OwedMessage message) =>
        message.Content is { } content ? StoredJson.ReadParts(content) : [];
}
