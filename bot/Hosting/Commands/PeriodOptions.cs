using System.CommandLine;
using FellowsBot.Channels.Terminal;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Hosting.Commands;

/// <summary>One end of a period: an instant, or a day in the season's zone.</summary>
internal sealed record Bound(Instant? At, LocalDate? Day)
{
    public Instant Start(DateTimeZone zone) => At ?? zone.AtStartOfDay(Day!.Value).ToInstant();

    /// <summary>A date is included whole.</summary>
    public Instant End(DateTimeZone zone) => At ?? zone.AtStartOfDay(Day!.Value.PlusDays(1)).ToInstant();
}

/// <summary>How commands read the two ends of a period.</summary>
internal static class PeriodOptions
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static Option<Bound?> Bound(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (Moments.TryParse(text, out var at))
                {
                    return new Bound(at, null);
                }
                if (
                    LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
                    && day.Year is >= FirstYear and <= LastYear
                )
                {
                    return new Bound(null, day);
                }
                result.AddError(
                    $"{name} \"{text}\" is neither a date such as 2025-10-06 nor an instant such as 2025-10-06T09:00:00-07:00."
                );
                return null;
            },
        };
}
