using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Parts a wish from the reason that is given for it: "because …", "due to …", "reason: …", "– she has exams".</summary>
internal static partial class Reasons
{
    /// <summary>What is wanted, and why in the asker's words; none where no reason is given.</summary>
    public static (string Wanted, string? Reason) Split(string cleaned)
    {
        if (Named().Match(cleaned) is { Success: true, Index: > 0 } named)
        {
            return Parted(cleaned, named, cleaned[(named.Index + named.Length)..]);
        }
        if (First().Match(cleaned) is { Success: true } first)
        {
            return (first.Groups["wanted"].Value, Short(first.Groups["why"].Value));
        }
        if (Concluded().Match(cleaned) is { Success: true } concluded)
        {
            return (concluded.Groups["wanted"].Value, Short(concluded.Groups["why"].Value));
        }
        foreach (var joint in new[] { Linked(), Dashed(), Bracketed() })
        {
            if (joint.Match(cleaned) is { Success: true, Index: > 0 } match)
            {
                return Parted(cleaned, match, match.Groups["why"].Value);
            }
        }
        return (cleaned, null);
    }

    /// <summary>A reason that stands alone, as an answer to "why?": "because of her exams", "reason: exams".</summary>
    public static string? Alone(string cleaned) =>
        Lone().Match(cleaned) is { Success: true } match ? Short(match.Groups["why"].Value) : null;

    public static string? Short(string reason)
    {
        var trimmed = reason.Trim(' ', '.', '!', ',', ';', ')', '(');
        return trimmed.Length == 0 ? null
            : trimmed.Length > Wish.LongestReason ? trimmed[..Wish.LongestReason]
            : trimmed;
    }

    private static (string, string?) Parted(string cleaned, Match match, string why) =>
        (cleaned[..match.Index].TrimEnd(' ', ',', ';'), Short(why));

    [GeneratedRegex(
        @"[\s,;.–—-]*\b(?:the )?reason(?: is| being|:| –| -)\s*(?:that )?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Named();

    /// <summary>"Hm, no. She'd take the four months, so make that extend": what follows from what is told.</summary>
    [GeneratedRegex(
        @"^\W*((hm+|no|nope|oh|wait|sorry|actually|hold on)\b[\s,.!–—-]*)*(?<why>\S.{3,200}?)[\s,.;–—-]+(so|therefore|hence),? (?<wanted>(please )?(make|change|switch|turn|put|set) (it|that|this)\b.{2,60})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Concluded();

    /// <summary>"Because of her exams, give Ada until Friday".</summary>
    [GeneratedRegex(
        @"^(?<why>(because|since|due to|owing to|as(?! (for|to|regards)\b))\s[^,]{3,120}),\s*(?<wanted>.{6,})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex First();

    [GeneratedRegex(
        @"[\s,;.]*(?<why>\b(because|bc|cuz|cos|due to|owing to|on account of|so that|given that|in view of|for (medical|health|family|personal|visa) reasons|since (?!(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|then|the \d|\d|january|february|march|april|may \d|june|july|august|september|october|november|december))|as (?!(my|our|the|his|her|their) (recommendation|decision|vote|opinion|view|answer|wish)\b)(he|she|they|i|we|her|his|their|my|our|the|it|it's|he's|she's|they're|i'm|i've|there)\b|so (he|she|they|i|we) can).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Linked();

    /// <summary>"– she has exams", ", she's waiting for another company": a clause about the same person.</summary>
    [GeneratedRegex(
        @"(\s[–—-]+\s|,\s+|[.;!]\s+)(?<why>(?!(i|he|she|they) (mean|meant|think|guess|believe|suppose)\b)(?!it (should|must|ought to|needs to|has to|was meant to) be\b)(?!\w+('s|'re|'m)? ((has|have|had|is|are|was|gets?|should|needs?|wants?|just|also) )*(until|till|passed|accepted|declined|withdrew|missed|on to|to|forward|moved|moves|starts?|ends?|said|turned|through|asked (for|until|till|to)|offers?|deadline|last day|first day|mentor|status|stage|decision|references?|start|end|accept|decline|withdraw|need|want|would|could|can|'d)\b)(he|she|they|i|it|her|his|their|my)('s|'re|'m|'ve)? \S.+)$|\s[–—-]+\s(?<why>(?=.*\b(is|are|has|have|had|was|were|exams?|ill|sick|visa|conference|wedding|flu|family|travel\w*|illness)\b).{3,})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Dashed();

    [GeneratedRegex(
        @"\s*\((?<why>(?=.*\p{Ll})[^()]{3,200})\)[.!]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^((it's|its|that's|thats|the reason is|reason:?|add( the)? reason:?|why\?)\s*)?(?<why>(because|bc|since|due to|owing to|as (he|she|they|i)\b|for (medical|health|family|personal|visa) reasons).+)$|^(the )?reason( is|:)\s*(?<why>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Lone();
}
