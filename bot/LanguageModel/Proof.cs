using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.LanguageModel;

/// <summary>
/// Holds a draft against what was read for it: every citation names a source that a tool gave out for this question and
/// quotes words that stand in it, and every figure of the answer stands in a source that is cited.
/// </summary>
internal static partial class Proof
{
    public const int LongestAnswer = 700;
    private const int ShortestQuote = 8;

    public static Finding Of(Draft? draft, IReadOnlyDictionary<string, string> read)
    {
        if (draft is null)
        {
            return Finding.Malformed;
        }
        if (!draft.Covered)
        {
            return Finding.NotCovered;
        }
        var answer = Words.Clean(draft.Answer);
        if (answer.Length is 0 or > LongestAnswer || Redaction.HasContacts(answer))
        {
            return Finding.Malformed;
        }
        return
            draft.Citations.Count > 0
            && draft.Citations.All(c => read.TryGetValue(c.Source, out var source) && Stands(c.Quote, source))
            && Figures(answer).IsSubsetOf(draft.Citations.SelectMany(c => Figures(read[c.Source])))
            ? Finding.Answered
            : Finding.Unsupported;
    }

    private static bool Stands(string quote, string source) =>
        Plain(quote) is { Length: >= ShortestQuote } plain && Plain(source).Contains(plain, StringComparison.Ordinal);

    /// <summary>Letters, digits and single spaces: how a quotation sets its commas and dashes does not matter.</summary>
    private static string Plain(string text) => NotWords().Replace(Words.Fold(Words.Clean(text)), " ").Trim();

    /// <summary>Every number, time of day, and day of a month that a text names.</summary>
    private static HashSet<string> Figures(string text) =>
        [
            .. Numbers().Matches(Thousands().Replace(text, "")).Select(m => m.Value.TrimStart('0')),
            .. Dates()
                .Matches(text)
                .Select(m =>
                    $"{m.Groups["day"].Value.TrimStart('0')} {m.Groups["month"].Value[..3].ToLowerInvariant()}"
                ),
        ];

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex NotWords();

    [GeneratedRegex(@"\p{Nd}+(?:[:.]\p{Nd}+)*", RegexOptions.None, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(
        $@"\b(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>{Month})|\b(?<month>{Month})\s+(?<day>[0-9]{{1,2}})(?![0-9:])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Dates();

    private const string Month = @"(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|may\b";
}
