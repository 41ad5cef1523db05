using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// What stands before a wish and is none itself: a forwarded e-mail in quotation marks, whose "I" is somebody else, and a
/// sentence that names whom the wish is about.
/// </summary>
internal static partial class Forwarded
{
    /// <summary>The message without what is quoted in it; short quotations are names and stay.</summary>
    public static string Without(string cleaned) =>
        Quotation().Replace(cleaned, ". ") is { } rest && rest.Any(char.IsLetter) ? rest : cleaned;

    /// <summary>The wish with its pronoun put in words, where the sentence before it names one person; none elsewhere.</summary>
    public static string? About(string before, string joint, string wish, Func<string, Sentence> read) =>
        SentenceEnds().IsMatch(joint)
        && read(before.Trim()) is { Names: [{ Ids.Count: > 0 }] } told
        && Clauses.WithIt(wish.Trim(), told) is var spoken
        && spoken != wish.Trim()
            ? spoken
            : null;

    [GeneratedRegex(@"[""“][^""“”]{30,}[""”][.,;]?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^\s*[.!?;\n]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnds();
}
