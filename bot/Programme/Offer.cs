using NodaTime;

namespace FellowsBot.Programme;

/// <summary>How an offer stands at a moment.</summary>
public enum OfferState
{
    Open,
    Accepted,
    Declined,
    Lapsed,
}

/// <summary>
/// An offer of a place. It stands until its deadline: one week from its sending, at the same local time in the person's own
/// zone, unless staff set another (posting: "set an offer deadline of 1 week"; contract, section 7).
/// </summary>
/// <param name="SentAt">When it was sent; unknown for some imported ones.</param>
/// <param name="Deadline">Until when it stands; unknown where neither it nor the sending is known.</param>
/// <param name="Recorded">What has been recorded of it.</param>
public sealed record Offer(Instant? SentAt, Deadline? Deadline, OfferStatus Recorded)
{
    /// <summary>How it stands at <paramref name="now"/>, whether or not a sweep has run.</summary>
    public OfferState StateAt(Instant now) =>
        Recorded switch
        {
            OfferStatus.Accepted => OfferState.Accepted,
            OfferStatus.Declined => OfferState.Declined,
            OfferStatus.Lapsed => OfferState.Lapsed,
            _ => Deadline is { } d && d.HasPassed(now) ? OfferState.Lapsed : OfferState.Open,
        };

    /// <summary>Sent plus so many calendar days, at the same local time in the person's zone, whatever the clocks do between.</summary>
    public static Instant DefaultDeadline(Instant sentAt, int days, DateTimeZone zone) =>
        sentAt.InZone(zone).LocalDateTime.PlusDays(days).InZoneLeniently(zone).ToInstant();
}
