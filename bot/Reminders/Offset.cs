using System.Text.RegularExpressions;
using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>
/// How long before a deadline a reminder falls due. Days are calendar days at the same local time in the deadline's zone;
/// hours are elapsed time (contract, section 8). Written "7d", "72h", or "0" for the moment itself.
/// </summary>
/// <param name="Amount">So many of the unit; 0 = at the deadline.</param>
/// <param name="InHours">Hours instead of days.</param>
public readonly partial record struct Offset(int Amount, bool InHours)
{
    private const int MostDays = 365;
    private const int HoursInDay = 24;

    /// <summary>No zone in use moves its clocks by more, so counting in days lands at most this far from counting in hours.</summary>
    private static readonly Duration LargestClockChange = Duration.FromHours(3);

    /// <summary>At the moment itself.</summary>
    public static readonly Offset None;

    public static Offset Days(int days) => new(days, InHours: false);

    public static Offset Hours(int hours) => new(hours, InHours: true);

    /// <summary>Reads "7d", "72h" or "0"; at most a year.</summary>
    public static bool TryParse(string text, out Offset offset)
    {
        offset = None;
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return false;
        }
        var amount = int.Parse(match.Groups["n"].Value);
        var inHours = match.Groups["unit"].Value is "h" or "H";
        offset = amount == 0 ? None : new Offset(amount, inHours);
        return (amount == 0) == (match.Groups["unit"].Length == 0)
            && amount <= (inHours ? MostDays * HoursInDay : MostDays);
    }

    /// <summary>
    /// The moment this long before. A local time that comes twice is the first of the two; one that is skipped moves forward
    /// by the gap.
    /// </summary>
    public Instant Before(ZonedDateTime deadline) =>
        InHours || Amount == 0
            ? deadline.ToInstant() - Duration.FromHours(Amount)
            : deadline.LocalDateTime.PlusDays(-Amount).InZoneLeniently(deadline.Zone).ToInstant();

    /// <summary>Where the deadlines may lie whose reminders fall due within a stretch of time; a little wider for days.</summary>
    public Interval Deadlines(Interval due) =>
        InHours || Amount == 0
            ? Stretch.Of(due.Start + Duration.FromHours(Amount), due.End + Duration.FromHours(Amount))
            : Stretch.Of(
                due.Start + Duration.FromDays(Amount) - LargestClockChange,
                due.End + Duration.FromDays(Amount) + LargestClockChange
            );

    public override string ToString() => Amount == 0 ? "0" : $"{Amount}{(InHours ? 'h' : 'd')}";

    [GeneratedRegex("^(?<n>[0-9]{1,4})(?<unit>[dDhH]?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
