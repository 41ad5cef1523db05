using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>
/// Reads an entry's facts, which let the bot say "No, it takes 90 minutes" to somebody who believes otherwise: "90 minutes",
/// "2,100 dollars a week", "5 stages|steps", "in Berkeley, London", "{{final.closes}}"; before a colon the words of a belief
/// that a fact beside the main one is about ("review: 30 minutes").
/// </summary>
public static partial class HandbookFacts
{
    /// <summary>The entry's facts with the season's dates; what cannot be read is left out.</summary>
    public static IReadOnlyList<Truth> Of(HandbookEntry entry, Season season) =>
        [.. entry.Facts.Select(fact => Read(fact, season)).OfType<Truth>()];

    /// <summary>The fact; none where it is in no form that is known.</summary>
    public static Truth? Read(string fact, Season season)
    {
        var line = Line().Match(fact);
        var about = line.Groups["about"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var value = line.Groups["value"]
            .Value.Replace(
                "{{offer.days}}",
                season.OfferDays.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            );
        return Date(value, season) is { } moment ? new Truth.Moment(moment) { About = about }
            : Dollars().Match(value) is { Success: true } pay
                ? new Truth.Dollars(
                    decimal.Parse(
                        pay.Groups["amount"].Value,
                        NumberStyles.AllowThousands,
                        CultureInfo.InvariantCulture
                    ),
                    pay.Groups["per"].Value
                )
                {
                    About = about,
                }
            : Length().Match(value) is { Success: true } length
                ? new Truth.Lasts(PeriodOf(Number(length), length.Groups["unit"].Value)) { About = about }
            : Count().Match(value) is { Success: true } count
                ? new Truth.Number(Number(count), count.Groups["nouns"].Value.Split('|')) { About = about }
            : value.StartsWith("in ", StringComparison.Ordinal)
                ? new Truth.Places(value[3..].Split(", ")) { About = about }
            : null;
    }

    private static ZonedDateTime? Date(string value, Season season) =>
        Placeholder().Match(value) is { Success: true } match
        && StageIds.TryParse(match.Groups["stage"].Value, out var id)
            ? match.Groups["end"].Value == "opens"
                ? season[id].Opens
                : season[id].Closes
            : null;

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static Period PeriodOf(int number, string unit) =>
        unit switch
        {
            "minute" => Period.FromMinutes(number),
            "hour" => Period.FromHours(number),
            "day" => Period.FromDays(number),
            "week" => Period.FromWeeks(number),
            _ => Period.FromMonths(number),
        };

    [GeneratedRegex(@"^(?:(?<about>[^:{]+): )?(?<value>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\{\{(?<stage>[a-z]+)\.(?<end>opens|closes)\}\}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?<amount>[\d,]+) dollars a (?<per>week|month|year)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dollars();

    [GeneratedRegex(@"^(?<number>\d+) (?<unit>minute|hour|day|week|month)s?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"^(?<number>\d+) (?<nouns>[a-z|-]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();
}
