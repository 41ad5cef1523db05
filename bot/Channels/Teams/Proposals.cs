using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Teams;

/// <summary>A card on which a proposal waits.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Id">What Teams calls it.</param>
/// <param name="IsAlone">Whether only the asker sees it there.</param>
internal sealed record WaitingCard(Reference Where, string Id, bool IsAlone);

/// <summary>
/// The cards on which a proposal waits, the newest ones, so that they lose their buttons the moment it is settled by words. What
/// this has forgotten is put right by whoever keeps the posts (<see cref="Conversation.Platforms.IPosts"/>).
/// </summary>
internal sealed class Proposals
{
    private const int Most = 1_000;
    private const string Confirm = "confirm ";
    private readonly Lock gate = new();
    private readonly Dictionary<string, WaitingCard> waiting = [];

    /// <summary>The proposal's code, where the reply has a button to confirm one.</summary>
    private static string? CodeOf(Reply reply) =>
        reply
            .Parts.OfType<Buttons>()
            .SelectMany(b => b.Items)
            .FirstOrDefault(b => b.Says.StartsWith(Confirm, StringComparison.Ordinal))
            ?.Says;

    /// <summary>Remembers the card, where a proposal waits on it, as the newest of whoever asked.</summary>
    public void Posted(Reply reply, string conversation, WaitingCard card)
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
            waiting[conversation] = card;
        }
    }

    /// <summary>The newest card that waits for whoever asked, once.</summary>
    public WaitingCard? Settled(string conversation)
    {
        lock (gate)
        {
            return waiting.Remove(conversation, out var card) ? card : null;
        }
    }

    /// <summary>Whether only its presser sees a card.</summary>
    public bool IsAlone(string conversation, string? card)
    {
        lock (gate)
        {
            return waiting.TryGetValue(conversation, out var newest) && newest.IsAlone && newest.Id == card;
        }
    }
}
