using System.Text.Json;
using System.Text.Json.Serialization;
using FellowsBot.Channels.Teams.Protocol;

namespace FellowsBot.Channels.Teams.Speaking;

/// <summary>What is needed to speak in a conversation later: a conversation reference.</summary>
/// <param name="ServiceUrl">Where Teams is spoken to about it; may change, the newest counts.</param>
/// <param name="ConversationId">What it is called; in a channel with the thread ("19:…;messageid=…").</param>
/// <param name="ConversationType">"personal", "groupChat" or "channel".</param>
/// <param name="TenantId">Whose it is.</param>
/// <param name="BotId">What the bot is called there: "28:…".</param>
public sealed record Reference(
    string ServiceUrl,
    string ConversationId,
    string ConversationType,
    string? TenantId,
    string BotId
)
{
    private const string Thread = ";messageid=";

    [JsonIgnore]
    public bool IsPersonal => ConversationType == ActivityTypes.Personal;

    /// <summary>The conversation as a whole: a thread's channel.</summary>
    [JsonIgnore]
    public Reference Whole =>
        ConversationId.IndexOf(Thread, StringComparison.Ordinal) is > 0 and var at
            ? this with
            {
                ConversationId = ConversationId[..at],
            }
            : this;

    public static Reference Of(Activity activity) =>
        new(
            activity.ServiceUrl!.TrimEnd('/'),
            activity.Conversation!.Id!,
            activity.Conversation.ConversationType ?? ActivityTypes.Personal,
            activity.ChannelData?.Tenant?.Id ?? activity.Conversation.TenantId,
            activity.Recipient?.Id ?? ""
        );

    public string Write() => JsonSerializer.Serialize(this, TeamsJson.Default.Reference);

    public static Reference? Read(string? json) =>
        string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize(json, TeamsJson.Default.Reference);
}
