using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Channels.Terminal;

/// <summary>Reads instants as commands and batch lines give them: ISO, with an offset; the seconds may be left out, the year is one of ours.</summary>
public static class Moments
{
    /// <summary>Beyond these the arithmetic of dates, and the databases', come to their ends.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mmo<G>"
    );

    public static bool TryParse(string text, out Instant at)
    {
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success)
        {
            parsed = Minutes.Parse(text);
        }
        var isOne = parsed.Success && parsed.Value.Year is >= FirstYear and <= LastYear;
        at = isOne ? parsed.Value.ToInstant() : default;
        return isOne;
    }
}
