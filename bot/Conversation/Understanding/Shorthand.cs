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
