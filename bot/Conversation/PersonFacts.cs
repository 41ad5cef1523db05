using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>Facts of a record that a question for people may set side by side: "open offers of people with another deadline".</summary>
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
