namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Long calendar words with one slip of the finger in them: a letter missing, doubled, wrong, or two changed about
/// ("Wendesday", "Septmber"). Short ones are too near to other words and have their usual slips in <see cref="CalendarWords"/>.
/// </summary>
internal static class Slips
{
    private static readonly (string Right, Sense Sense, int Value)[] Long =
    [
        ("wednesday", Sense.Weekday, 3),
        ("tuesday", Sense.Weekday, 2),
        ("thursday", Sense.Weekday, 4),
        ("saturday", Sense.Weekday, 6),
        ("january", Sense.Month, 1),
        ("february", Sense.Month, 2),
        ("september", Sense.Month, 9),
        ("october", Sense.Month, 10),
        ("november", Sense.Month, 11),
        ("december", Sense.Month, 12),
        ("tomorrow", Sense.RelativeDay, 1),
        ("yesterday", Sense.RelativeDay, -1),
        ("midnight", Sense.Midnight, 0),
        ("fortnight", Sense.Unit, (int)TimeUnit.Fortnight << 2),
    ];

    /// <summary>Words one step away that are words of their own, if only in French.</summary>
    private static readonly string[] Own = ["octobre", "septembre", "novembre", "decembre", "octobers", "fortnights"];

    public static bool TryGet(ReadOnlySpan<char> folded, out Sense sense, out int value)
    {
        (sense, value) = (Sense.Unknown, 0);
        if (folded.Length < 6)
        {
            return false;
        }
        foreach (var (right, itsSense, itsValue) in Long)
        {
            if (right[0] == folded[0] && IsOneSlip(folded, right) && !IsOwn(folded))
            {
                (sense, value) = (itsSense, itsValue);
                return true;
            }
        }
        return false;
    }

    private static bool IsOwn(ReadOnlySpan<char> folded)
    {
        foreach (var word in Own)
        {
            if (folded.SequenceEqual(word))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> right)
    {
        var same = typed.CommonPrefixLength(right);
        var a = typed[same..];
        var b = right[same..];
        return (a.Length - b.Length) switch
        {
            1 => a[1..].SequenceEqual(b),
            -1 => b[1..].SequenceEqual(a),
            0 => a.Length < 2
                || a[1..].SequenceEqual(b[1..])
                || a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]),
            _ => false,
        };
    }
}
