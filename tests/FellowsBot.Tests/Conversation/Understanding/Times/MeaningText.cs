using FellowsBot.Conversation.Understanding.Times;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>Writes a meaning in the short form that phrases.tsv uses.</summary>
internal static class MeaningText
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    public static string Of(IReadOnlyList<TimeHit> hits) => string.Join(" & ", hits.Select(h => Of(h.Meaning)));

    public static string Of(TimeMeaning meaning) =>
        meaning switch
        {
            Point point => "point " + Of(point),
            Length length =>
                $"length {PeriodPattern.Roundtrip.Format(length.Period)}{(length.IsWorkingDays ? " working" : "")}",
            Span span => Joined("span", Of(span.From), Of(span.To), Of(span.Begins), Of(span.Ends), span.Zone?.Id),
            Doubtful doubt => $"doubt {doubt.Why}: {string.Join("; ", doubt.Choices.Select(Of))}".TrimEnd(),
            Repeating again => Joined(
                "repeat",
                again.On == Weekdays.None ? null : again.On.ToString(),
                again.DayOfMonth is { } day ? $"day={day}" : null,
                again.EveryWeeks > 1 ? $"weeks={again.EveryWeeks}" : null,
                again.Nth is { } nth ? $"nth={nth}" : null,
                Of(again.Time),
                again.IsTheirTime ? "their" : again.Zone?.Id
            ),
            _ => throw new InvalidOperationException(meaning.ToString()),
        };

    private static string Of(Point point) =>
        Joined(
            Of(point.Date),
            Of(point.Time),
            point.IsTheirTime ? "their" : point.Zone?.Id.Replace("Etc/UTC", "UTC", StringComparison.Ordinal)
        );

    private static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string? Of(LocalTime? time) =>
        time is { } said ? (said.Second == 0 ? Minutes : Seconds).Format(said) : null;

    private static string Joined(params ReadOnlySpan<string?> parts) =>
        string.Join(' ', parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));
}
