using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Parts what is to be done from why: "10 Pacific, half of them are asleep otherwise", "pause it for now, Grace has one planned".
/// What narrows it or asks for something more ("…, except in May", "…, and tell mentors too") is no reason.
/// </summary>
internal static partial class Reasons
{
    /// <summary>The whole, then what stands before each reason that it may end with, longest first.</summary>
    public static IEnumerable<string> Without(string text)
    {
        yield return text;
        foreach (Match joint in Joints().Matches(text).Reverse())
        {
            if (joint.Index > 0 && !IsMore().IsMatch(text[(joint.Index + joint.Length)..]))
            {
                yield return text[..joint.Index];
            }
        }
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\s*[,;:.!?–—(]+\s+|\s+[–—(-]+\s*|\s+(?=(because|cause|cos|cuz|since|as|given|otherwise|else|so(\s+that)?)\s+)",
        Options,
        1000
    )]
    private static partial Regex Joints();

    [GeneratedRegex(
        @"^\W*(and|or|also|plus|but|then|not|except|excluding|unless|apart|besides|only|just|if|when|once|after|before|until|till?|from|starting|beginning|every|each|on|at|in|for|skip|make|move|change|set|remove|delete|pause|resume|send|post|tell|remind|do|don['’]?t|test|keep|leave|put|call|add|please)\b|\b(too|also|as\s+well|except|unless|but\s+not|not\s+before|(the|our)\s+((mon|tues|wednes|thurs|fri|satur|sun)day|\w+ly)(['’]?s)?\s+(one|reminder|post|message|schedule))\b|\?",
        Options,
        1000
    )]
    private static partial Regex IsMore();
}
