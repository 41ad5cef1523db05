namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Dates in digits: ISO, "3/4", "3/4/2025", "9.10.2025". Slashes and dashes may be in either order, which is asked back where both
/// are possible and differ; dots are day first.
/// </summary>
internal static class NumericDates
{
    private const int Century = 2000;

    public static Match<Day> Read(in Scan scan, int i)
    {
        var sign = scan[i + 1].Before;
        if (!scan.Is(i, Sense.Digits) || sign is not ('/' or '-' or '.') || !IsPart(scan, i + 1, sign))
        {
            return default;
        }
        var hasThird = IsPart(scan, i + 2, sign) && scan[i + 2].Digits is 1 or 2 or 4;
        if (IsPart(scan, i + 3, sign))
        {
            return default;
        }
        if (scan[i].Digits == 4)
        {
            return hasThird && scan[i].Value is >= 1900 and < 2200 && scan[i + 2].Digits <= 2
                ? new(i + 3, Calendar.Exact(scan[i].Value, scan[i + 1].Value, scan[i + 2].Value))
                : default;
        }
        if (scan[i].Digits > 2 || scan[i + 1].Digits > 2)
        {
            return default;
        }
        return hasThird ? WithYear(scan, i, sign) : Short(scan, i, sign);
    }

    private static Match<Day> WithYear(in Scan scan, int i, char sign)
    {
        var (a, b, third) = (scan[i].Value, scan[i + 1].Value, scan[i + 2]);
        if (third is { Digits: 4, Value: < 1900 or >= 2200 } || third.Digits == 1 || third.Digits == 2 && sign != '/')
        {
            return default;
        }
        var year = third.Digits == 2 ? Century + third.Value : third.Value;
        return new(
            i + 3,
            Either(Calendar.Exact(year, b, a), sign == '.' ? Day.Impossible : Calendar.Exact(year, a, b))
        );
    }

    private static Match<Day> Short(in Scan scan, int i, char sign)
    {
        if (scan.Is(i + 2, Sense.Month))
        {
            return default;
        }
        var isTimed = scan.Is(i + 2, Sense.Digits) && (scan.IsTight(i + 3, ':') || scan.Is(i + 3, Sense.Meridiem));
        var isIntroduced = scan.IsIntroduced(i) || scan.Is(i - 1, Sense.Weekday) || scan.Is(i - 1, Sense.To);
        var (a, b) = (scan[i].Value, scan[i + 1].Value);
        if (sign != '/' || !isIntroduced && !isTimed && (!scan.IsClauseEnd(i + 2) || (a, b) == (24, 7)))
        {
            return default;
        }
        var either = Either(Calendar.Coming(scan.Today, b, a), Calendar.Coming(scan.Today, a, b));
        var isLikely = isIntroduced || Math.Min(a, b) is >= 1 and <= 12 && Math.Max(a, b) <= 31;
        if (either.IsImpossible && !isLikely)
        {
            return default;
        }
        if (either is { Why: null } && a != b)
        {
            either = a > 12 ? Calendar.Yearless(scan.Today, b, a) : Calendar.Yearless(scan.Today, a, b);
        }
        return new(i + 2, either);
    }

    /// <summary>The one that exists; where both do and differ, a doubt with the day first.</summary>
    private static Day Either(Day dayFirst, Day monthFirst) =>
        dayFirst.IsImpossible ? monthFirst
        : monthFirst.IsImpossible || monthFirst.Date == dayFirst.Date ? dayFirst
        : dayFirst with { Why = Doubts.AmbiguousOrder, Other = monthFirst.Date };

    private static bool IsPart(in Scan scan, int i, char sign) => scan.Is(i, Sense.Digits) && scan.IsTight(i, sign);
}
