using System.Globalization;
using System.Text;

namespace FellowsBot.Conversation.Understanding;

/// <summary>One word of what was typed: as typed, and folded so that "Zoë’s" and "zoe's" are the same.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Folded">Lower case, without accents, possessive 's and punctuation.</param>
/// <param name="IsPossessive">Whether it ended in 's or s'.</param>
/// <param name="StartsSentence">Whether it is the first word or follows a full stop, question or exclamation mark.</param>
public sealed record Word(string Typed, string Folded, bool IsPossessive, bool StartsSentence)
{
    public bool IsCapitalised => Typed.Length > 0 && char.IsUpper(Typed[0]);
}

/// <summary>Text as people type it, taken apart: control and direction marks dropped, full-width letters narrowed, words folded.</summary>
public static class Words
{
    /// <summary>Drops what is not meant to be read (controls, direction and zero-width marks), folds compatibility forms, and makes white space single.</summary>
    public static string Clean(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (cleaned.Length > 0 && cleaned[^1] != ' ')
                {
                    cleaned.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                cleaned.Append(rune.ToString());
            }
        }
        return cleaned.ToString().TrimEnd();
    }

    /// <summary>Takes cleaned text apart into words; hyphens and apostrophes inside a word stay.</summary>
    public static IReadOnlyList<Word> In(string cleaned)
    {
        var words = new List<Word>();
        var starts = true;
        var i = 0;
        while (i < cleaned.Length)
        {
            if (!char.IsLetterOrDigit(cleaned[i]))
            {
                starts |= cleaned[i] is '.' or '!' or '?' or '\n';
                i++;
                continue;
            }
            var from = i;
            while (i < cleaned.Length && (char.IsLetterOrDigit(cleaned[i]) || IsInner(cleaned, i)))
            {
                i++;
            }
            words.Add(WordOf(cleaned[from..i], starts));
            starts = false;
        }
        return words;
    }

    /// <summary>The words folded and not mended: "suck" may look like a slip of "such".</summary>
    public static IReadOnlyList<string> AsTyped(IEnumerable<Word> words) => [.. words.Select(w => Fold(w.Typed))];

    /// <summary>The form in which words are compared: lower case, no accents, "ł" as "l" and the like, straight apostrophes.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            folded.Append(
                char.ToLowerInvariant(c) switch
                {
                    'ł' => "l",
                    'ø' => "o",
                    'đ' or 'ð' => "d",
                    'ß' => "ss",
                    'æ' => "ae",
                    'œ' => "oe",
                    'þ' => "th",
                    'ı' => "i",
                    '’' or '‘' or 'ʼ' or '`' => "'",
                    '‐' or '‑' or '–' => "-",
                    var plain => plain.ToString(),
                }
            );
        }
        return folded.ToString();
    }

    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '‘' or 'ʼ' or '-' or '‑' or '@' or '_'
            && i + 1 < text.Length
            && char.IsLetterOrDigit(text[i + 1])
        || text[i] == '.'
            && i + 1 < text.Length
            && char.IsLetterOrDigit(text[i + 1])
            && i > 0
            && char.IsLetterOrDigit(text[i - 1])
        || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Word WordOf(string typed, bool starts)
    {
        var folded = Fold(typed);
        var possessive = folded.Length > 2 && folded.EndsWith("'s", StringComparison.Ordinal);
        return new Word(typed, possessive ? folded[..^2] : folded, possessive, starts);
    }

    private static string WithoutLoneSurrogates(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(r => r.ToString())) : text;
}
