using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Beliefs;

/// <summary>
/// What somebody takes to be so and wants confirmed: "the screen is two hours, right?". Only what can be held against a fact.
/// </summary>
public sealed record Belief
{
    public BelievedTime? Time { get; init; }
    public Period? Length { get; init; }
    public BelievedNumber? Number { get; init; }
    public (int Part, int Whole)? PartOf { get; init; }
    public BelievedPay? Pay { get; init; }

    /// <summary>Somebody's name as it was typed, folded.</summary>
    public string? Person { get; init; }

    /// <summary>A city, or "remote", in lower case.</summary>
    public string? Place { get; init; }

    /// <summary>"At the final stage": that somebody is there now.</summary>
    public StageId? Stage { get; init; }

    /// <summary>The stage that a status is said of: "has passed the interview".</summary>
    public StageId? StatusOf { get; init; }
    public StageStatus? Status { get; init; }
    public OfferState? Offer { get; init; }
    public bool Extended { get; init; }

    /// <summary>Its words, folded, to tell which of an answer's truths it is about.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>"About", "by", "only": what is not equal may still be right.</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether anything is believed that a fact could answer.</summary>
    public bool HasValue =>
        Time is not null
        || Length is not null
        || Number is not null
        || PartOf is not null
        || Pay is not null
        || Person is not null
        || Place is not null
        || Stage is not null
        || Status is not null
        || Offer is not null
        || Extended;
}

/// <summary>How much of a date was said.</summary>
public enum DatePart
{
    /// <summary>Only a time of day: "at 6pm".</summary>
    None,

    /// <summary>"Friday".</summary>
    Weekday,

    /// <summary>"The 25th".</summary>
    DayOfMonth,

    /// <summary>"25 August".</summary>
    DayAndMonth,

    /// <summary>"25 August 2025", "today".</summary>
    Full,
}

/// <summary>A date, a time of day or both, as believed.</summary>
/// <param name="Said">How much of the date was said.</param>
/// <param name="Dates">The dates that may be meant.</param>
/// <param name="Time">The time of day, where one was said.</param>
/// <param name="Zone">Its zone, where one was said.</param>
public sealed record BelievedTime(
    DatePart Said,
    IReadOnlyList<LocalDate> Dates,
    LocalTime? Time = null,
    DateTimeZone? Zone = null
);

/// <summary>A number, and the words behind it, one of which says of what.</summary>
public sealed record BelievedNumber(int Value, IReadOnlyList<string> Of);

/// <summary>An amount of dollars, and what for: "week", where it was said.</summary>
public sealed record BelievedPay(decimal Amount, string? Per);
