using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>
/// The long lists that somebody may still be leafing through, the newest ones, in memory: after a restart a list is asked for
/// once more. A list between two is for that conversation alone.
/// </summary>
internal sealed class OpenLists
{
    private const int Most = 50;
    private readonly Lock gate = new();
    private readonly Dictionary<string, Open> lists = [];
    private readonly Queue<string> order = new();

    /// <summary>The card for a reply: the whole, or its first leaf with the button to the next.</summary>
    public JsonObject Card(Reply reply, IReadOnlyList<DateTimeZone> zones, string conversation)
    {
        var leaves = Leafing.Of(reply);
        return leaves is [var only]
            ? CardRenderer.Render(only, zones)
            : Leaf(Keep(new Open(leaves, zones, conversation)), leaves, zones, 0);
    }

    /// <summary>A leaf of a list; none where the list is not open any more, or is not this conversation's.</summary>
    public JsonObject? Leaf(string key, int page, string conversation)
    {
        Open? open;
        lock (gate)
        {
            lists.TryGetValue(key, out open);
        }
        return open is not null && open.Conversation == conversation && page >= 0 && page < open.Leaves.Count
            ? Leaf(key, open.Leaves, open.Zones, page)
            : null;
    }

    private static JsonObject Leaf(
        string key,
        IReadOnlyList<Reply> leaves,
        IReadOnlyList<DateTimeZone> zones,
        int page
    ) => CardRenderer.Render(leaves[page], zones, CardButtons.Leaves(key, page, leaves.Count));

    private string Keep(Open open)
    {
        var key = RandomNumberGenerator.GetHexString(12, lowercase: true);
        lock (gate)
        {
            lists.Add(key, open);
            order.Enqueue(key);
            if (order.Count > Most)
            {
                lists.Remove(order.Dequeue());
            }
        }
        return key;
    }

    private sealed record Open(IReadOnlyList<Reply> Leaves, IReadOnlyList<DateTimeZone> Zones, string Conversation);
}
