using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Storage;

/// <summary>How the people file writes moments: ISO with an offset, to the second, on the clock of the person concerned.</summary>
internal static class Instants
{
    private static readonly OffsetDateTimePattern Written = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>"
    );

    private static readonly IPattern<OffsetDateTime> Readable = new CompositePatternBuilder<OffsetDateTime>
    {
        {
            OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>"),
            _ => true
        },
        { OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"), _ => true },
    }.Build();

    public static ParseResult<OffsetDateTime> Parse(string text) => Readable.Parse(text);

    public static string Format(Instant at, DateTimeZone zone)
    {
        var offset = zone.GetUtcOffset(at);
        var isWholeMinutes = offset.Seconds % NodaConstants.SecondsPerMinute == 0;
        return Written.Format(at.WithOffset(isWholeMinutes ? offset : Offset.Zero));
    }

    /// <summary>The file knows seconds only, so two moments within one second are the same to it.</summary>
    public static Instant WholeSeconds(Instant at) => Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());

    public static Instant? WholeSeconds(Instant? at) => at is { } moment ? WholeSeconds(moment) : null;
}
