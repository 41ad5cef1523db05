using FellowsBot.Conversation.Changes;

namespace FellowsBot.Storage.Changes;

/// <summary>What a proposal holds until it is confirmed: the wishes with people and dates settled, and what they were to change.</summary>
/// <param name="Wishes">In the order in which they apply; each names its people by id.</param>
/// <param name="Facts">Every fact that is to move, as it was when it was proposed.</param>
public sealed record ProposedPlan(IReadOnlyList<Wish> Wishes, IReadOnlyList<ProposedFact> Facts)
{
    /// <summary>Whether a second member of staff must confirm it, too.</summary>
    public bool NeedsSecond { get; init; }

    /// <summary>The finger-print of the messages that were shown with it, word for word; none = none were.</summary>
    public string? Shown { get; init; }

    /// <summary>The request for more time that it answers.</summary>
    public int? TimeRequest { get; init; }

    /// <summary>What it does, in a line: kept so that it can be said what became of it.</summary>
    public string? Line { get; init; }

    /// <summary>What is to be done instead, where it is about no person's facts; then there are no wishes.</summary>
    public Deed? Deed { get; init; }
}

/// <summary>One fact that is to move.</summary>
public sealed record ProposedFact(int PersonId, string Fact, string? Before, string? After);
