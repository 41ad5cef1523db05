using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Turns what was said about others into what they are to read: "remind #fellows to post their update" becomes "Reminder: post
/// your update." What stands in quotation marks or after a colon is taken word by word.
/// </summary>
internal static partial class ScheduleText
{
    private const int LongestName = 40;
    private const int MostWords = 4;

    /// <summary>The text as it will read.</summary>
    /// <param name="verb">"remind", "tell", "ask", "post"…</param>
    /// <param name="joined">What joins the verb and the text: "to", "that", "about"; empty = word by word.</param>
    /// <param name="said">What was said.</param>
    public static string Of(string verb, string joined, string said)
    {
        if (joined.Length == 0)
        {
            return said;
        }
        var text = joined is "about" or "of" ? said : ToThem(said);
        var lead = (verb, joined) switch
        {
            ("ask", "to") => "Please ",
            ("remind", _) => "Reminder: ",
            (_, "to") => "Please ",
            _ => "",
        };
        return Sentence(lead.Length > 0 ? lead + text : text);
    }

    /// <summary>A name from the first words: "post-their-update". Words that may be somebody's name are left out.</summary>
    public static string NameFor(string said)
    {
        var words = Words
            .In(Words.Clean(said))
            .Where(w => w.StartsSentence || !w.IsCapitalised)
            .Select(w => new string([.. w.Folded.Where(char.IsAsciiLetterOrDigit)]))
            .Where(w => w.Length > 0 && !Little.Contains(w))
            .Take(MostWords)
            .ToList();
        while (words.Count > 2 && Joining.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }
        while (words.Count > 0 && string.Join('-', words).Length > LongestName)
        {
            words.RemoveAt(words.Count - 1);
        }
        return words.Count switch
        {
            0 => "scheduled-message",
            1 => $"{words[0]}-message",
            _ => string.Join('-', words),
        };
    }

    /// <summary>As staff give a name: lower case, words joined by hyphens; none where nothing is left of it.</summary>
    public static string? Named(string said)
    {
        var words = Words
            .In(Words.Clean(said))
            .Select(w => new string([
                .. w.Folded.Replace('_', '-').Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
            ]))
            .Where(w => w.Length > 0);
        var name = string.Join('-', words);
        return name.Length is > 0 and <= LongestName ? name : null;
    }

    /// <summary>Words on which a name does not end.</summary>
    private static readonly HashSet<string> Joining = [.. "their your in with to of for and at on by from".Split(' ')];

    private static readonly HashSet<string> Little = [.. "the a an that please is are be will".Split(' ')];

    /// <summary>"Post their update" said to them is "post your update"; where others are named before, "their" may be those.</summary>
    private static string ToThem(string said)
    {
        var others = Others().Match(said);
        return Third()
            .Replace(
                said,
                m =>
                    others.Success && others.Index < m.Index
                        ? m.Value
                        : m.Value.ToLowerInvariant() switch
                        {
                            "their" => "your",
                            "theirs" => "yours",
                            "themselves" => "yourselves",
                            "they're" or "they’re" => "you're",
                            _ => "you",
                        }
            );
    }

    /// <summary>A question mark that belongs to "can you remind …?" is no part of the text.</summary>
    private static string Sentence(string text)
    {
        text = text.TrimEnd('?', ' ');
        if (text.Length == 0)
        {
            return text;
        }
        var capital = char.ToUpperInvariant(text[0]) + text[1..];
        return char.IsLetterOrDigit(capital[^1]) ? $"{capital}." : capital;
    }

    [GeneratedRegex(
        @"\b(their|theirs|them|they['’]re|they|themselves)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Third();

    [GeneratedRegex(
        @"\b(fellows|applicants|candidates|mentors|mentees|people|others|staff|teams?|referees|colleagues)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Others();
}
