using System.Text.Json.Serialization;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>What some words of a message mean as time: a point, a length, a span, a repetition, or a doubt to ask back about.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "time")]
[JsonDerivedType(typeof(Point), "point")]
[JsonDerivedType(typeof(Length), "length")]
[JsonDerivedType(typeof(Span), "span")]
[JsonDerivedType(typeof(Doubtful), "doubtful")]
[JsonDerivedType(typeof(Repeating), "repeating")]
[JsonDerivedType(typeof(Exact), "exact")]
public abstract record TimeMeaning;

/// <summary>A moment that is settled to the second: what a date has become once a proposal has named it.</summary>
public sealed record Exact(Instant Moment) : TimeMeaning;

/// <summary>How long: "two more days", "48 hours", "an hour and a half".</summary>
/// <param name="Period">Days and longer as such (a day is a calendar day); half a day is twelve hours.</param>
/// <param name="IsWorkingDays">Whether the days count from Monday to Friday only ("three working days").</param>
public sealed record Length(Period Period, bool IsWorkingDays = false) : TimeMeaning;

/// <summary>A stretch of days, both ends included: "next week", "3–7 October". A span that lies behind is not doubtful: people ask about those.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Begins">The time on the first day, where hours are said ("Friday from 2 to 3pm").</param>
/// <param name="Ends">The time on the last day, where hours are said.</param>
/// <param name="Zone">The zone of those hours, where one is said.</param>
public sealed record Span(
    LocalDate From,
    LocalDate To,
    LocalTime? Begins = null,
    LocalTime? Ends = null,
    DateTimeZone? Zone = null
) : TimeMeaning;

/// <summary>Words that must be asked back before anything is recorded.</summary>
/// <param name="Choices">What may be meant, likeliest first; none where it is impossible.</param>
/// <param name="Why">One of <see cref="Doubts"/>.</param>
public sealed record Doubtful(IReadOnlyList<Point> Choices, string Why) : TimeMeaning
{
    public bool Equals(Doubtful? other) =>
        other is not null
        && string.Equals(Why, other.Why, StringComparison.Ordinal)
        && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => HashCode.Combine(Why, Choices.Count);
}

/// <summary>Why a date is asked back: short keys, for which words are written elsewhere.</summary>
public static class Doubts
{
    /// <summary>"3/4": the third of April or the fourth of March.</summary>
    public const string AmbiguousOrder = "ambiguous-order";

    /// <summary>"Friday", said on a Friday.</summary>
    public const string WeekdayIsToday = "weekday-is-today";

    /// <summary>It lies before now. The first choice is the past date itself, for questions that may be about it.</summary>
    public const string Past = "past";

    /// <summary>No such day or time: "30 February", "25:00". No choices.</summary>
    public const string Impossible = "impossible";

    /// <summary>"Friday 9 October" where the ninth is a Thursday. The date first, then the nearest such weekday.</summary>
    public const string WeekdayDiffers = "weekday-differs";
}
