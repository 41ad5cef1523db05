using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>Which people a list or a count is about; what is empty does not narrow.</summary>
public sealed record PeopleFilter
{
    public StageId? Stage { get; init; }
    public StageStatus? Status { get; init; }

    /// <summary>Everybody but those whose status is this; whoever has none is left out.</summary>
    public StageStatus? NotStatus { get; init; }
    public Role? Role { get; init; }
    public Workspace? Workspace { get; init; }

    /// <summary>Everybody but those who work from there.</summary>
    public Workspace? NotIn { get; init; }

    /// <summary>Only those who still have something to do in their stage, before its cut-off.</summary>
    public bool MustAct { get; init; }

    /// <summary>Only those who applied on one of these days.</summary>
    public DayRange? Applied { get; init; }

    /// <summary>Only those on this clock: the IANA name of their own time zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Only fellows whose first day is one of these.</summary>
    public DayRange? Starts { get; init; }

    /// <summary>Only fellows whose last day, as it stands, is one of these.</summary>
    public DayRange? Ends { get; init; }

    /// <summary>What else is to be so of each of them; none where nothing is.</summary>
    public PersonFacts? Also { get; init; }

    public bool IsEmpty => this == new PeopleFilter();
}
