using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// When a direct message that falls due is posted: not from 21:00 to 08:00 of the receiver's clock (contract, section 8).
/// What falls due then waits until 08:00; a reminder of a deadline that comes before 09:00 that morning would come too late
/// and goes out at 20:00 the evening before.
/// </summary>
public static class QuietHours
{
    private static readonly LocalTime Night = new(21, 0);
    private static readonly LocalTime Morning = new(8, 0);
    private static readonly LocalTime Start = new(9, 0);
    private static readonly LocalTime Evening = new(20, 0);

    /// <summary>No message is posted further than this from when it fell due, either way: half a night and a clock change.</summary>
    public static readonly Duration Farthest = Duration.FromHours(14);

    /// <summary>When a direct message is posted that falls due at a moment.</summary>
    /// <param name="due">When it falls due.</param>
    /// <param name="receiver">The receiver's zone.</param>
    /// <param name="deadline">The deadline that is still to come and that the message is about; none for news.</param>
    /// <returns>When it is posted.</returns>
    public static Instant Post(Instant due, DateTimeZone receiver, Instant? deadline)
    {
        var local = due.InZone(receiver).LocalDateTime;
        if (local.TimeOfDay >= Morning && local.TimeOfDay < Night)
        {
            return due;
        }
        var morning = local.TimeOfDay >= Night ? local.Date.PlusDays(1) : local.Date;
        return deadline < At(morning, Start, receiver)
            ? At(morning.PlusDays(-1), Evening, receiver)
            : At(morning, Morning, receiver);
    }

    private static Instant At(LocalDate day, LocalTime time, DateTimeZone zone) =>
        day.At(time).InZoneLeniently(zone).ToInstant();
}
