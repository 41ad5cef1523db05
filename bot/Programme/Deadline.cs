using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// The one moment by which somebody must have acted, in the zone in which it was set, and why it is that moment.
/// Answers, reminders and closing all read this value; nothing else computes a date.
/// </summary>
/// <param name="At">The last instant that is still in time; at it the deadline has passed.</param>
/// <param name="Zone">The zone in which it was set: the season's for a cut-off, the person's own for an offer.</param>
/// <param name="Why">The rule or the decision behind it.</param>
public sealed record Deadline(Instant At, DateTimeZone Zone, DeadlineReason Why)
{
    public bool HasPassed(Instant now) => now >= At;

    public ZonedDateTime Local => At.InZone(Zone);
}

/// <summary>Why a deadline is when it is.</summary>
public abstract record DeadlineReason
{
    private DeadlineReason() { }

    /// <summary>The stage's cut-off, the same for everyone.</summary>
    public sealed record CutOff(StageId Stage) : DeadlineReason;

    /// <summary>More time that staff granted this person.</summary>
    public sealed record MoreTime(string GrantedBy, Instant GrantedAt, string? Reason) : DeadlineReason;

    /// <summary>The season's days for an offer, counted from its sending at the same local time.</summary>
    public sealed record OfferDays(int Days, Instant SentAt) : DeadlineReason;

    /// <summary>A date set for this offer by staff.</summary>
    public sealed record SetForOffer : DeadlineReason;
}
