namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Reads how long: "two more days", "another week", "3 wks", "half a day", "an hour and a half", "1h30". A few are three. What
/// merely describes ("90-minute test", "the first two weeks", "twice a week", "2–3 days") is no length.
/// </summary>
internal static class Lengths
{
    private const int MostParts = 3;

    public static Match<Length> Read(in Scan scan, int i)
    {
        if (
            scan[i - 1].Sense is Sense.Often or Sense.Ordinal or Sense.Every && scan.IsJoined(i) && i > 0
            || IsRange(scan, i)
        )
        {
            return default;
        }
        var first = Amounts.One(scan, i);
        if (
            first.IsNone
            || scan.Is(first.End, Sense.Old)
            || scan.Is(first.End, Sense.Or)
            || scan.Is(first.End + 1, Sense.Often)
        )
        {
            return default;
        }
        var (end, sum) = (first.End, first.Value.Period);
        var isWorking = first.Value.IsWorkingDays;
        for (var parts = 1; parts < MostParts && !isWorking && Further(scan, end) is { IsNone: false } more; parts++)
        {
            (end, sum) = (more.End, sum + more.Value.Period);
        }
        if (scan.Next(end, Sense.More))
        {
            end++;
        }
        return new(end, new Length(sum, isWorking));
    }

    /// <summary>"and 30 minutes", "30 minutes", "30m" behind a first length.</summary>
    private static Match<Length> Further(in Scan scan, int end)
    {
        var at = scan.IsJoined(end) ? scan.Skip(end, Sense.And) : end;
        return (scan.IsJoined(end) || scan.IsGlued(end)) && scan[at].Sense is Sense.Digits or Sense.Number or Sense.Half
            ? Amounts.One(scan, at)
            : default;
    }

    /// <summary>"2–3 days", "two or three days".</summary>
    private static bool IsRange(in Scan scan, int i) =>
        (scan[i].Before is '-' or '/' || scan[i].Before == Separators.Soft && scan[i].IsTight)
            && scan.Is(i - 1, Sense.Digits)
        || scan.Is(i - 1, Sense.Digits) && scan.IsTight(i - 1, '/')
        || i > 1
            && scan[i - 1].Sense is Sense.Or or Sense.To
            && scan[i - 2].Sense is Sense.Digits or Sense.Number or Sense.Unit;
}
