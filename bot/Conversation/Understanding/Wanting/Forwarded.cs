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
        (SentenceEnds().IsMatch(joint) || Narrated().IsMatch(before))
        && read(before.Trim()) is { Names: [{ Ids.Count: > 0 } name] } told
        && Clauses.WithIt(Recorded().Replace(wish.Trim(), $"${{verb}} {told.Spoken(name.From, name.Count)}"), told)
            is var spoken
        && spoken != wish.Trim()
            ? spoken
            : null;

    /// <summary>"Mark it please", "put that in": what was said is to be recorded, and nothing else.</summary>
    public static bool OnlyRecords(string text) => Records().IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:please|pls|can|could|you|so|and|just) )*(?:mark|record|note|log|put|enter|save|file) (?:it|that|this|NN)(?: (?:down|in|please|pls|so|accordingly|for me|thanks|thank you))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Records();

    [GeneratedRegex(@"[""“][^""“”]{30,}[""”][.,;]?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotation();

    /// <summary>"Owen's just phoned, he's in": how somebody let it be known.</summary>
    [GeneratedRegex(
        @"\b(?:phoned|called|rang|e-?mailed|wrote|written|texted|messaged|replied|answered|(?:got|came|gets|comes) back(?: to (?:me|us))?|told (?:me|us)|spoke (?:to|with) (?:me|us)|let (?:me|us) know)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Narrated();

    /// <summary>"Make it extend", "mark that accepted", said of the one named before.</summary>
    [GeneratedRegex(
        @"\b(?<verb>make|mark|put|set|record|change|log) (?:it|that|this)(?= (?:(?:down|to|as|into|an?) )*(?:extend|extended|end|ended|accepted|declined|passed|rejected|withdrawn|missed|submitted|scheduled)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Recorded();

    [GeneratedRegex(@"^\s*[.!?;\n]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnds();
}
