using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>How a day was named; ranges fit what was named loosely to their other end.</summary>
internal enum DayKind
{
    Exact,
    Yearless,
    Weekday,

    /// <summary>A weekday of a week that was said: "Wednesday next week".</summary>
    InWeek,
    OfMonth,
}

/// <summary>A day as read: certain, or one of two with a doubt, or none where it is impossible.</summary>
internal readonly record struct Day(LocalDate Date, DayKind Kind = DayKind.Exact, string? Why = null)
{
    /// <summary>The second choice of a doubtful day.</summary>
    public LocalDate? Other { get; init; }

    public static Day Impossible => new(default, DayKind.Exact, Doubts.Impossible);

    public bool IsImpossible => Why == Doubts.Impossible;
}
