using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>A schedule made in chat, as the agenda sees it.</summary>
/// <param name="Name">What staff call it by.</param>
/// <param name="Text">What is posted, word for word.</param>
/// <param name="To">Who receives it.</param>
/// <param name="When">When it comes.</param>
/// <param name="Since">Only what comes after this moment counts.</param>
public sealed record Schedule(string Name, string Text, Recipients To, Timetable When, Instant Since)
{
    /// <summary>Since when it rests; none = it does not.</summary>
    public Instant? PausedFrom { get; init; }

    /// <summary>Until when; none = until it is resumed.</summary>
    public Instant? PausedUntil { get; init; }

    /// <summary>Its turns in from ≤ at &lt; to.</summary>
    public IEnumerable<Instant> Turns(Interval window, QuietCalendar quiet) =>
        When.Between(window, quiet).Where(Counts);

    /// <summary>Its next turns after a moment, as many as asked for where there are so many.</summary>
    public IReadOnlyList<Instant> Coming(Instant after, int count, QuietCalendar quiet)
    {
        var from = Instant.Max(after, Since);
        if (PausedFrom is not null)
        {
            if (PausedUntil is not { } until)
            {
                return [];
            }
            // What comes at the very end of the pause comes.
            from = Instant.Max(from, until - Duration.Epsilon);
        }
        return When.Coming(from, count, quiet);
    }

    public bool IsPausedAt(Instant now) => PausedFrom <= now && (PausedUntil is not { } until || now < until);

    private bool Counts(Instant at) => at > Since && !IsPausedAt(at);
}
