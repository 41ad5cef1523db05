namespace FellowsBot.Conversation.Changes;

/// <summary>Yes or no to a proposal.</summary>
/// <param name="IsYes">Whether to record it.</param>
/// <param name="Code">The proposal's code, where a button or the words name it; none = the one this conversation is about.</param>
public sealed record Settle(bool IsYes, string? Code = null) : Request
{
    public override string Intent => IsYes ? "confirm" : "cancel";
}

/// <summary>"Show it": the whole of a proposal once more, every message included.</summary>
/// <param name="Code">The proposal's code; none = the one this conversation is about.</param>
public sealed record ShowProposal(string? Code = null) : Request
{
    /// <summary>Whether something was said about it that could not be read; then it says so.</summary>
    public bool IsUnclear { get; init; }

    public override string Intent => "proposal.show";
}

/// <summary>"Undo": takes back the asker's own last change, without a second yes.</summary>
public sealed record UndoLast : Request
{
    public override string Intent => "undo";
}

/// <summary>What staff answer to somebody's own wish for more time.</summary>
/// <param name="Number">The number that the request carries.</param>
/// <param name="Grants">Whether they get it.</param>
/// <param name="Until">Until when instead of the time asked for.</param>
/// <param name="Reason">Why, in the words of whoever settles it.</param>
public sealed record SettleTimeRequest(
    int Number,
    bool Grants,
    Understanding.Times.TimeMeaning? Until = null,
    string? Reason = null
) : Request
{
    public override string Intent => Grants ? "request.grant" : "request.decline";

    /// <summary>"Grant until …": another date than the one asked for, which is still to be said.</summary>
    public bool AsksForDate { get; init; }
}

/// <summary>Somebody takes back their own wish for more time: "withdraw my request", "I don't need more time after all".</summary>
/// <param name="Number">The number that the request carries; none = the one that waits.</param>
public sealed record WithdrawTimeRequest(int? Number = null) : Request
{
    public override string Intent => "request.withdraw";
}

/// <summary>The wishes for more time that wait for staff.</summary>
public sealed record AskTimeRequests : Request
{
    public override string Intent => "requests.open";
}

/// <summary>What was changed about somebody, newest first: "history of Ada", "who gave Bo more time?".</summary>
/// <param name="Who">About whom.</param>
/// <param name="About">Only changes of this kind; none = all.</param>
public sealed record AskHistory(Subject Who, HistoryOf About = HistoryOf.Everything) : Request
{
    public override string Intent => "audit.history";
}

/// <summary>Which changes of a person are asked about.</summary>
public enum HistoryOf
{
    Everything,
    Stage,
    MoreTime,
    Offer,
    Extension,
    Mentor,
    References,
}

/// <summary>What was changed in some days: "what changed today?", "what did Grace change since Monday?".</summary>
public sealed record AskChanges(Days Within, DayRange? Between = null) : Request
{
    /// <summary>Only what this person changed; none = whoever it was.</summary>
    public Subject? By { get; init; }

    public override string Intent => "audit.changes";
}

/// <summary>"What do you store about me?"</summary>
public sealed record AskStored : Request
{
    public override string Intent => "privacy.stored";
}

/// <summary>The board of the extension round: every fellow with recommendation, likelihood, decision and what is missing.</summary>
/// <param name="AsFile">Whether it is wanted as CSV.</param>
public sealed record AskBoard(bool AsFile = false) : Request
{
    public override string Intent => "extension.board";
}
