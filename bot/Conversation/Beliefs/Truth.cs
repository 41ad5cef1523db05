using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Beliefs;

/// <summary>
/// One thing that an answer says, in a form that what somebody believes can be held against. An answer carries only truths
/// that its own words tell, so that a yes or a no never gives away more than the answer does.
/// </summary>
public abstract record Truth
{
    private Truth() { }

    /// <summary>
    /// Words that a belief about this truth has ("review", "sent"), apart from the answer's main one; empty for the main one.
    /// </summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public bool IsMain => About.Count == 0;

    /// <summary>A moment, in the zone in which it was set: a deadline, an opening.</summary>
    public sealed record Moment(ZonedDateTime At) : Truth;

    /// <summary>A day of which the hour is not known.</summary>
    public sealed record Day(LocalDate Date) : Truth;

    /// <summary>How long something takes or stands.</summary>
    public sealed record Lasts(Period Length) : Truth;

    /// <summary>How many there are of what one of the nouns names.</summary>
    public sealed record Number(int Count, params IReadOnlyList<string> Nouns) : Truth;

    /// <summary>So many out of so many.</summary>
    public sealed record PartOf(int Part, int Whole) : Truth;

    /// <summary>An amount in US dollars, for each week, say.</summary>
    public sealed record Dollars(decimal Amount, string Per) : Truth;

    /// <summary>Somebody, by full name.</summary>
    public sealed record Named(string FullName) : Truth;

    /// <summary>All the places there are.</summary>
    public sealed record Places(IReadOnlyList<string> Names) : Truth;

    /// <summary>The stage somebody is at, and how they stand in it.</summary>
    public sealed record Stands(StageId Stage, StageStatus? Status) : Truth;

    /// <summary>How an offer stands.</summary>
    public sealed record OfferIs(OfferState State) : Truth;

    /// <summary>An extension decision that the answer tells.</summary>
    public sealed record Extended(bool Value) : Truth;
}
