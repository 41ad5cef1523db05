using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Whether a decision or a recommendation is for the four further months or for the end.</summary>
internal static partial class Decisions
{
    /// <summary>None where the words do not say.</summary>
    public static ExtensionDecision? In(string text)
    {
        var (ends, extends) = (Ends().IsMatch(text), Extends().IsMatch(text));
        if (!ends && !extends)
        {
            return null;
        }
        var isNot = Not().IsMatch(text);
        return (ends && !extends) != isNot ? ExtensionDecision.End : ExtensionDecision.Extend;
    }

    [GeneratedRegex(
        @"\b(?:end|ends|ending|finish|finishes|finishing|leaves|let go|stop)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"\b(?:extend|extends|extended|extending|extension|stay|stays|staying|continue|continues|continuing|remain|keep|keeping|kept|go on|carry on|renew|four (?:more |extra |further )?months)\b",
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
}
