using FellowsBot.Conversation;

namespace FellowsBot.Storage.Changes;

/// <summary>How a proposal is to be made where it is not the ordinary way.</summary>
public sealed record ProposeOptions
{
    /// <summary>A second member of staff must confirm it, also where <see cref="SecondPerson"/> would not ask for one.</summary>
    public bool NeedsSecond { get; init; }

    /// <summary>What to show before the changes: a preview of messages, say.</summary>
    public IReadOnlyList<Part> Preview { get; init; } = [];

    /// <summary>The request for more time that it answers.</summary>
    public int? TimeRequest { get; init; }

    /// <summary>The proposal that this one says anew in other words.</summary>
    public string? Replaces { get; init; }
}
