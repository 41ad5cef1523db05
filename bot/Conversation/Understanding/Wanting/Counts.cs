using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>How many references a wish records: "both", "the second", "one more", "3 of 3", "all".</summary>
internal static partial class Counts
{
    private static readonly string[][] Numbers =
    [
        ["0", "no", "zero", "none"],
        ["1", "one", "first", "1st", "a", "an", "another", "single"],
        ["2", "two", "second", "2nd", "both", "couple"],
        ["3", "three", "third", "3rd"],
        ["4", "four", "fourth", "4th"],
        ["5", "five", "fifth", "5th"],
    ];

    public static CountReferences In(Frame frame)
    {
        var text = frame.Text;
        if (OutOf().Match(frame.Sentence.Text) is { Success: true } ratio)
        {
            return new CountReferences(Received: Number(ratio.Groups["n"].Value.ToLowerInvariant()));
        }
        if (JustOne().IsMatch(text))
        {
            return new CountReferences(More: 1);
        }
        if (More().Match(text) is { Success: true } more)
        {
            return new CountReferences(More: Number(more.Groups["n"].Value) ?? 1);
        }
        if (SetTo().Match(text) is { Success: true } set)
        {
            return new CountReferences(Received: Number(set.Groups["n"].Value));
        }
        if (All().IsMatch(text))
        {
            return new CountReferences(All: true);
        }
        return Counted().Match(text) is { Success: true } counted
                ? new CountReferences(Received: Number(counted.Groups["n"].Value))
            : One().IsMatch(text) ? new CountReferences(More: 1)
            : new CountReferences(All: true);
    }

    public static int? Number(string word)
    {
        var number = Array.FindIndex(Numbers, n => n.Contains(word));
        return number >= 0 ? number : null;
    }

    /// <summary>A number of one or two digits that stands for itself: hours and days said anew go further than references.</summary>
    public static int? InDigits(string word) =>
        word.Length is 1 or 2 && word.All(char.IsAsciiDigit)
            ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\b(?<n>[0-5]|one|two|three|four|five)\s*(/|of|out of)\s*((his|her|their|the|these|those)\s+)?([0-5]|two|three|four|five)\b(?!\s+(?:missing|outstanding|remaining|last|other))(?![^.!?]{0,40}\?)",
        Plain | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex OutOf();

    [GeneratedRegex(
        @"\b(?<n>\d|one|two|three|a)? ?(more|further|additional|extra) (reference|references|ref|refs|letter|letters)\b|\b(?<n>another) (reference|ref|letter|two|one)\b|\b(?<n>one|two|three|\d) more\b",
        Plain,
        1000
    )]
    private static partial Regex More();

    [GeneratedRegex(@"\b(to|at|=|count|now|total) (?<n>[0-5]|one|two|three|four|five|zero)\b", Plain, 1000)]
    private static partial Regex SetTo();

    [GeneratedRegex(
        @"\ball\b|\bcomplete\b|\bcompleted\b|\bmissing\b|\boutstanding\b|\b(last|final|remaining)\b",
        Plain,
        1000
    )]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?<n>both|second|2nd|third|3rd|fourth|4th|two|three|four|five|first|1st|[2-5])\b", Plain, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(a|an|one|1|new) (new )?(reference|ref|letter|referee)\b|\b(reference|ref|letter) (came|arrived|is in|received|landed|just)",
        Plain,
        1000
    )]
    private static partial Regex One();

    /// <summary>"He said both had been sent. Record that we've received one": what is on record, and not what was said.</summary>
    [GeneratedRegex(
        @"\b(record|note|log|put down|mark)\b( \w+){0,3} (have|got|'ve|received)( received| got)? (one|just one|only one|a single one)\b|\bwe( ?'ve| have)? received (just |only )?one\b",
        Plain,
        1000
    )]
    private static partial Regex JustOne();
}
