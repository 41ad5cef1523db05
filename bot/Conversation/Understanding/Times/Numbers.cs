namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Reads numbers: in digits, in words up to one hundred, as days of the month, as years.</summary>
internal static class Numbers
{
    private const int HighestDay = 99;

    /// <summary>"3", "three", "twenty-one", "a hundred" without its article.</summary>
    public static Match<int> Count(in Scan scan, int i)
    {
        if (scan[i] is { Sense: Sense.Digits, Digits: <= 4 } digits)
        {
            return new(i + 1, digits.Value);
        }
        return scan.Is(i, Sense.Number) ? WithOnes(scan, i, Sense.Number) : default;
    }

    /// <summary>A day of the month: "5", "05", "5th", "fifth", "twenty-first"; may be more than there are days.</summary>
    public static Match<int> Day(in Scan scan, int i)
    {
        if (scan[i] is { Sense: Sense.Digits, Digits: <= 2, Value: > 0 and <= HighestDay } digits)
        {
            var hasSuffix = scan.Is(i + 1, Sense.Suffix) && scan.IsGlued(i + 1);
            return new(hasSuffix ? i + 2 : i + 1, digits.Value);
        }
        return Ordinal(scan, i);
    }

    /// <summary>A day that says that it is one: "5th", "fifth".</summary>
    public static Match<int> Nth(in Scan scan, int i)
    {
        var day = Day(scan, i);
        return day.End == i + 1 && scan.Is(i, Sense.Digits) ? default : day;
    }

    public static Match<int> Year(in Scan scan, int i) =>
        scan[i] is { Sense: Sense.Digits, Digits: 4, Value: >= 1900 and < 2200 } digits
        && (scan.IsJoined(i) || scan.IsTight(i, '-'))
        && scan[i + 1].Before is not (':' or '%')
            ? new(i + 1, digits.Value)
            : default;

    private static Match<int> Ordinal(in Scan scan, int i)
    {
        if (scan.Is(i, Sense.Ordinal))
        {
            return new(i + 1, scan[i].Value);
        }
        return scan.Is(i, Sense.Number) ? WithOnes(scan, i, Sense.Ordinal) : default;
    }

    private static Match<int> WithOnes(in Scan scan, int i, Sense ones)
    {
        var tens = scan[i].Value;
        if (
            tens is >= 20 and < 100
            && scan[i + 1] is { Value: < 10 } one
            && one.Sense == ones
            && one.Before is ' ' or '-'
        )
        {
            return new(i + 2, tens + scan[i + 1].Value);
        }
        return ones == Sense.Number ? new(i + 1, tens) : default;
    }
}
