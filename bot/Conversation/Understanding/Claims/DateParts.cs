using System.Globalization;
using FellowsBot.Conversation.Beliefs;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>How much of a date some words say, so that what was only guessed at (the year, the week) is not held against anybody.</summary>
internal static class DateParts
{
    private static readonly HashSet<string> Relative = ["today", "tonight", "tomorrow", "tmrw", "yesterday"];
    private static readonly HashSet<string> Months = Spellings(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames);
    private static readonly HashSet<string> Weekdays = Spellings(CultureInfo.InvariantCulture.DateTimeFormat.DayNames);

    /// <summary>None where neither a date nor a time is plainly said.</summary>
    public static DatePart? In(IEnumerable<string> words, bool hasTime)
    {
        var said = words.ToList();
        var hasYear = said.Any(w =>
            w.Length == 4 && w.StartsWith("20", StringComparison.Ordinal) && w.All(char.IsAsciiDigit)
        );
        var hasIso = said.Any(w => w.Length == 10 && w.StartsWith("20", StringComparison.Ordinal));
        return said switch
        {
            _ when hasIso || said.Any(Relative.Contains) => DatePart.Full,
            _ when said.Any(Months.Contains) => hasYear ? DatePart.Full : DatePart.DayAndMonth,
            _ when said.Any(Weekdays.Contains) => DatePart.Weekday,
            _ when said.Any(IsOrdinal) => DatePart.DayOfMonth,
            _ when said.Count(w => w.Length <= 2 && w.All(char.IsAsciiDigit)) >= 2 && !hasTime => DatePart.DayAndMonth,
            _ when hasTime => DatePart.None,
            _ => null,
        };
    }

    private static bool IsOrdinal(string word) =>
        word.Length is 3 or 4
        && char.IsAsciiDigit(word[0])
        && (
            word.EndsWith("th", StringComparison.Ordinal)
            || word.EndsWith("st", StringComparison.Ordinal)
            || word.EndsWith("nd", StringComparison.Ordinal)
            || word.EndsWith("rd", StringComparison.Ordinal)
        );

    /// <summary>"august", "aug", "sept"; "thursday", "thu", "thur", "thurs".</summary>
    private static HashSet<string> Spellings(string[] names) =>
        [
            .. names
                .Where(n => n.Length > 0)
                .Select(n => n.ToLowerInvariant())
                .SelectMany(n => Enumerable.Range(3, n.Length - 2).Select(length => n[..length])),
        ];
}
