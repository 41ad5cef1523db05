using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Channels.Terminal;

/// <summary>Reads instants as commands and batch lines give them: ISO, with an offset; the seconds may be left out.</summary>
public static class Moments
{
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
        at = parsed.Success ? parsed.Value.ToInstant() : default;
        return parsed.Success;
    }
}
