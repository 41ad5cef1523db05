using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>Which people a list or a count is about; what is empty does not narrow.</summary>
public sealed record PeopleFilter
{
    public StageId? Stage { get; init; }
    public StageStatus? Status { get; init; }
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

/// <summary>PersonFacts of a record that a question for people may set side by side: "open offers of people with another deadline".</summary>
public sealed record PersonFacts
{
    /// <summary>Only those whose offer stands so.</summary>
    public OfferState? Offer { get; init; }

    /// <summary>Only those whose offer runs out on one of these days, in the asker's zone.</summary>
    public DayRange? RunsOut { get; init; }

    /// <summary>Only those whose offer stands longer than the usual time (contract, section 7).</summary>
    public bool GivenMoreTime { get; init; }

    /// <summary>Only those with a deadline elsewhere that is still ahead.</summary>
    public bool OtherDeadline { get; init; }

    /// <summary>Only those whose deadline elsewhere is one of these days.</summary>
    public DayRange? OtherOn { get; init; }

    /// <summary>Only fellows of whom this is recorded; staff alone know it before it is announced.</summary>
    public ExtensionDecision? Extension { get; init; }

    /// <summary>Only those who put the likelihood of their staying on at this or more, in percent.</summary>
    public int? LikelyFrom { get; init; }

    /// <summary>Only those who put it at this or less, in percent.</summary>
    public int? LikelyTo { get; init; }

    /// <summary>Only those on another clock than this: the IANA name of a time zone.</summary>
    public string? NotZone { get; init; }

    /// <summary>Only the fellows of this mentor, by id.</summary>
    public int? Mentor { get; init; }

    /// <summary>Only fellows without a mentor, or mentors without a fellow.</summary>
    public bool Unpaired { get; init; }

    /// <summary>Only those of whose references some have not come.</summary>
    public bool ReferencesShort { get; init; }

    /// <summary>Only fellows whose first day is after the programme's.</summary>
    public bool StartsLater { get; init; }
}

/// <summary>What a list is put in order by.</summary>
public enum Grouping
{
    Workspace,
    Mentor,
    Stage,
    Status,
    TimeZone,
}

/// <summary>How many people, by stage or within a filter; staff only.</summary>
public sealed record CountPeople(PeopleFilter Filter) : Request
{
    public override string Intent => "people.count";
}

/// <summary>Which people; staff only.</summary>
/// <param name="Filter">What they have in common.</param>
/// <param name="CountOnly">Whether the number is enough.</param>
/// <param name="By">What they are put in order by; none = what the list is about.</param>
public sealed record ListPeople(PeopleFilter Filter, bool CountOnly = false, Grouping? By = null) : Request
{
    /// <summary>Only of those whom the list before showed, by id; none = of all.</summary>
    public IReadOnlyList<int>? Of { get; init; }

    public override string Intent => "people.list";
}
