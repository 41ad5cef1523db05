using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>What is typed short or spoken into a phone, written out: "w/o a mentor", "who n when", "who is under Noor and uh when", "question mark".</summary>
internal static partial class Shorthand
{
    public static string InFull(string text)
    {
        var full = Without().Replace(text, "without");
        full = With().Replace(full, "with");
        full = And().Replace(full, " and ");
        full = Ampersand().Replace(full, " and ");
        full = Arrow().Replace(full, "give ${who} until ");
        full = Right().Replace(full, "right?");
        full = Hesitation().Replace(full, "");
        return IsDictated().IsMatch(full) ? Punctuated(full) : full;
    }

    private static string Punctuated(string dictated)
    {
        var text = QuestionMark().Replace(dictated, "? ");
        text = Comma().Replace(text, ", ");
        return Period().Replace(text, ". ").TrimEnd();
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bw/o\b", Options, 1000)]
    private static partial Regex Without();

    [GeneratedRegex(@"\bw/(?=\s)", Options, 1000)]
    private static partial Regex With();

    [GeneratedRegex(@"(?<=\p{L}[?,]*) n (?=\p{L}{2,})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"(?<=\p{L}) & (?=\p{L})", Options, 1000)]
    private static partial Regex Ampersand();

    /// <summary>"April -> Fri 5pm".</summary>
    [GeneratedRegex(
        @"^\s*(?<who>\p{L}[\p{L}'’. -]{1,40}?)\s*(?:->|→|=>)\s*(?=(?:(?:next|this) )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|noon|end of|eod|jan|feb|mar|apr|may \d|jun|jul|aug|sep|oct|nov|dec|the \d|\d{1,2}(?:st|nd|rd|th|[:./-]\d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[ap]m)))",
        Options,
        1000
    )]
    private static partial Regex Arrow();

    [GeneratedRegex(@"\brite\s*\?", Options, 1000)]
    private static partial Regex Right();

    [GeneratedRegex(@"(?<=^|\s)(?:u+h+|u+h*m+|e+rm+)(?:,|…|\.\.\.)?\s+(?=\S)", Options, 1000)]
    private static partial Regex Hesitation();

    /// <summary>A "trial period" alone is none.</summary>
    [GeneratedRegex(@"\squestion mark\b|\scomma\s", Options, 1000)]
    private static partial Regex IsDictated();

    [GeneratedRegex(@"\s+question mark\b\s*", Options, 1000)]
    private static partial Regex QuestionMark();

    [GeneratedRegex(@"\s+comma\b\s*", Options, 1000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\s+(?:period|full stop)\b\s*", Options, 1000)]
    private static partial Regex Period();
}
