using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <content>What may be left out of a message before it is taken apart.</content>
internal static partial class Clauses
{
    /// <summary>
    /// The message without what changes nothing about it: "…, doesn't it? Or has it gone?" (the other way of the same question is
    /// answered with it), "remind me, …", "without the ones we turned down" (lists and numbers name those apart anyway), and "how
    /// many are in the finals and who are they?" (the list says how many, too).
    /// </summary>
    public static string Plainly(string cleaned)
    {
        var plain = Arrow().Replace(cleaned, "");
        plain = AnotherTopic().Replace(plain, "");
        plain = Alternative().Replace(plain, "?");
        plain = RemindMe().Replace(plain, "");
        plain = Apart().Replace(plain, "");
        return HowManyAndWho().Match(plain) is { Success: true } match
            ? $"which {(match.Groups["whom"].Success ? "" : "people ")}{match.Groups["rest"].Value}?"
            : plain;
    }

    [GeneratedRegex(
        @"^\W*(?:(?:hi+|hey|hello|so|ok|okay|sorry|please|can you|could you)\b[ ,]*)*remind me, +(?=(?:until |till |by |on |at )?(?:what|when|who|where|which|how|is|are|do|does|did)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RemindMe();

    [GeneratedRegex(
        @",? \(?(?:w/o|without|not counting|not including|excluding|except(?: for)?|leaving out|minus) (?:the |those |all |any )*(?:ones |people |those |ppl )?(?:(?:who|that|which|we|we've|have|are|were|had|already|been) )*(?:out|rejected|turned down|declined|withdrawn|withdrew|dropped out|said no to)\)?(?=\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"^\s*(?:(?:so|ok|okay|and|hi|hey|morning)\b[ ,]*)*how many (?<rest>(?<whom>(?:of the )?(?:fellows|people|applicants|candidates|mentors|offers|finalists)\b)?[^?;,]*?),? (?:and|&) (?:who|which)(?:['’]?s)?(?: (?:are|is|they|those|these|it|that|exactly))*\s*[?.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HowManyAndWho();

    [GeneratedRegex(
        @"\?\s+or\s+(?:not|(?:has|have|is|are|was|were|did|does|do|will)\s+(?:it|that|they|he|she|this)(?:\s+\w+){0,3})\s*\?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Alternative();

    /// <summary>"Other topic, who still owes us references", "sorry, before that: what did she say".</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:ok|okay|right|so|now|and|sorry|oh|alright|fine|great|thanks),? )*(?:(?:(?:an)?other|different|new|separate|unrelated) (?:topic|question|matter|thing)|something else|before (?:that|this|i do)|one (?:more|other|last) (?:thing|question)|quick (?:q|question)|changing (?:the )?(?:topic|subject))\s*[:,–—-]\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnotherTopic();

    /// <summary>"Deepa → Tomás please".</summary>
    [GeneratedRegex(
        @"(?<=\p{L}\s*→\s*\p{L}.{0,60}),?\s+(?:please|pls|thanks)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Arrow();
}
