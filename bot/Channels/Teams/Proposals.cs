using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// The cards on which a proposal waits, the newest ones, so that they lose their buttons the moment it is settled by words. What
/// this has forgotten is put right by whoever keeps the posts (<see cref="Conversation.Platforms.IPosts"/>).
/// </summary>
internal sealed class Proposals
{
    private const int Most = 1_000;
    private const string Confirm = "confirm ";
    private readonly Lock gate = new();
    private readonly Dictionary<string, (Reference Where, string Id)> waiting = [];

    /// <summary>The proposal's code, where the reply has a button to confirm one.</summary>
    private static string? CodeOf(Reply reply) =>
        reply
            .Parts.OfType<Buttons>()
            .SelectMany(b => b.Items)
            .FirstOrDefault(b => b.Says.StartsWith(Confirm, StringComparison.Ordinal))
            ?.Says;

    public void Posted(Reply reply, Reference where, string id)
    {
        if (CodeOf(reply) is null)
        {
            return;
        }
        lock (gate)
        {
            if (waiting.Count >= Most)
            {
                waiting.Clear();
            }
            waiting[where.ConversationId] = (where, id);
        }
    }

    /// <summary>The newest card that waits in a conversation, once.</summary>
    public (Reference Where, string Id)? Settled(string conversation)
    {
        lock (gate)
        {
            return waiting.Remove(conversation, out var card) ? card : null;
        }
    }
}
