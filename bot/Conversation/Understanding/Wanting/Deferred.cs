using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// What somebody has yet to make up their mind about: "Farid I need to think about", "let me sleep on José". It asks for nothing,
/// and whoever is named in it is not meant by what else the message wants.
/// </summary>
internal static partial class Deferred
{
    private const int Longest = 14;

    /// <summary>"Mm, actually".</summary>
    private const int Aside = 2;

    /// <summary>The message without such clauses; the message itself where it has none.</summary>
    public static string Without(string cleaned)
    {
        if (!Undecided().IsMatch(cleaned))
        {
            return cleaned;
        }
        var clauses = Joints().Split(cleaned);
        return string.Join(", ", clauses.Where(c => c.Trim().Length > 0 && !Undecided().IsMatch(c)));
    }

    /// <summary>Whether the message is nothing else.</summary>
    public static bool IsAll(Sentence sentence) =>
        (sentence.Names.Count > 0 || sentence.Memory.HasWish || sentence.Memory.Before is not null)
        && sentence.Words.Count <= Longest
        && !sentence.Text.EndsWith('?')
        && Undecided().IsMatch(sentence.Text)
        && (
            Words.In(Without(sentence.Text)).Count <= Aside
            || sentence.Memory.Proposal is null && OnSecondThought().IsMatch(sentence.Text)
        );

    /// <summary>"End for her. No wait, leave Zoë till I've spoken to Ingrid".</summary>
    [GeneratedRegex(
        @"^(?:no,? |oh,? )*(?:wait|hang on|hold on)\b.*\b(?:don['’]?t|not yet|let me|leave)\b|[.;,!\n–—-]\s*(?:oh |ah |hm+ )?(?:no,? |actually,? |hang on,? |hold on,? )*(?:wait|hang on|hold on|scrap that|forget it)\b|\bforget (?:about )?\p{L}[\p{L}'’-]*,",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OnSecondThought();

    [GeneratedRegex(
        @"\b(?:i|we)(?:['’]?(?:m|re|ll|ve|d)| am| are| will| would| have)? (?:(?:still|just|really|first) )*(?:need|have|want|like|got)? ?to (?:think|sleep|mull|reflect|(?:talk|speak|check) (?:to|with))\b|\b(?:i|we)(?:['’]?(?:m|re)| am| are) (?:(?:still|just|really) )*(?:not (?:yet |quite |really )?(?:sure|decided|certain)|unsure|undecided|on the fence|in two minds)\b|\blet (?:me|us) (?:think|sleep|mull|get back|(?:talk|speak|check) (?:to|with))\b|^need to (?:talk|speak|check) (?:to|with)\b|\b(?:i|we) (?:(?:want|need|have|would like|['’]d like) to|must|should) (?:ring|call|phone|ask|see|hear|talk|speak|check)\b.*\bfirst\b|\b(?:leave|skip|park) (?:about )?(?!the\b|a\b|my\b)\p{L}[\p{L}'’-]*(?: (?:for now|for later|out|alone|as (?:it|he|she|they) (?:is|are)))?$|\b(?:leave|park|skip) (?:about )?\p{L}[\p{L}'’-]* (?:un)?til+ (?:i|we)(?:['’]?ve)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Undecided();

    [GeneratedRegex(
        @"[.;,!\n]+\s*(?:(?:but|and|so|though)\b\s*)*|\s+(?:but|though)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Joints();
}
