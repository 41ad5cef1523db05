using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Whether a decision or a recommendation is for the four further months or for the end.</summary>
internal static partial class Decisions
{
    /// <summary>What a whole message says; a "no" of its own at its beginning is about what was said before.</summary>
    public static ExtensionDecision? In(Frame frame) =>
        In(NoFirst().IsMatch(frame.Sentence.Text) ? No().Replace(frame.Text, "", 1) : frame.Text);

    /// <summary>What a correction says, without the "no" that marks it as one; "no extension for Bo" is none of these.</summary>
    public static ExtensionDecision? Instead(string text, string unmarked) =>
        In(text.StartsWith("no extension", StringComparison.Ordinal) ? text : Markers().Replace(unmarked, ""));

    /// <summary>None where the words do not say.</summary>
    public static ExtensionDecision? In(string text)
    {
        text = SaysNo().Replace(text, "end");
        var (ends, extends) = (Ends().IsMatch(text), Extends().IsMatch(text));
        if (!ends && !extends)
        {
            return null;
        }
        if (ends && extends && Persons().Count(text) > 1)
        {
            // Which of them is meant for whom is not for a rule to guess.
            return null;
        }
        var isNot = Not().IsMatch(text);
        return (ends && !extends) != isNot ? ExtensionDecision.End : ExtensionDecision.Extend;
    }

    /// <summary>"I'd say no, let him finish in January": a no to the four months, and none to the end.</summary>
    [GeneratedRegex(
        @"\b(?:i'd|id|i would|i|we'd|we|i'll|he'd|she'd) say (?:it's )?(?:an? )?no\b(?! extension)|\b(?:it's|its|that's|thats) (?:an? )?no from me\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex SaysNo();

    [GeneratedRegex(
        @"^\W*(?:(?:hold on|hang on|wait|sorry|oh|ah|hm+|actually)\W+)*no(?:pe)?\s*(?:[.,;:!–—-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NoFirst();

    [GeneratedRegex(
        @"^(?:\s*\b(?:no(?! extension)|nope|wait|actually|sorry|oh|hm+|hold on)\b)+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Markers();

    [GeneratedRegex(@"\bno(?:pe)?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex No();

    [GeneratedRegex(
        @"\b(?:end|ends|ending|finish|finishes|finishing|leaves|let go|stop|(?:should|can|must|may|has to|ought to|needs to) (?:go|leave)(?! on\b| ahead\b| to\b| for\b| with\b| (?:into|through)\b))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"\b(?:extend|extends|extended|extending|extension|stay|stays|staying|continue|continues|continuing|remain|keep|keeping|kept|renew|(?:to|should|can|will|may|must|could) (?:go|carry) on(?! (?:leave|holidays?|vacation|an? |sick|parental))|carries on|carried on|carrying on|an? (?:\w+ )?yes|four (?:more |extra |further )?months)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Extends();

    [GeneratedRegex(
        @"\b(?:not|no|don't|doesn't|won't|isn't|aren't|never|against|shouldn't|can't|cannot|wouldn't|without)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Not();

    [GeneratedRegex(@"\bNN\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Persons();
}
